// The rule sets, each on the smallest series that breaks it and on the one that just does not.

#include <doctest/doctest.h>

#include "spc/box_law.hpp"
#include "spc/make_chart.hpp"
#include "spc/nhs.hpp"
#include "spc/runs_law.hpp"

using namespace upswing::spc;

namespace {

/// About a line of 0 with sigma 1.
Chart zones(RuleSet rules, Column values) {
  Options options;
  options.rules = rules;
  options.center = 0;
  options.sigma = 1;
  return make_chart(ChartType::i, {std::move(values), {}, {}, {}}, options).value();
}

std::vector<int> flagged(Chart const& chart, Rule rule) {
  std::vector<int> numbers;
  for (std::size_t i = 0; i < chart.size(); ++i) {
    if (chart.point(i).broke_rule(rule)) numbers.push_back(static_cast<int>(i) + 1);
  }
  return numbers;
}

using Points = std::vector<int>;

Chart perla(Column values) {
  Options options;
  options.rules = RuleSet::perla;
  options.center = 0;
  return make_chart(ChartType::run, {std::move(values), {}, {}, {}}, options).value();
}

Chart nhs(Column values, Improvement improvement = Improvement::increase) {
  Options options;
  options.rules = RuleSet::nhs;
  options.center = 0;
  options.sigma = 1;
  options.improvement = improvement;
  return make_chart(ChartType::xmr, {std::move(values), {}, {}, {}}, options).value();
}

}  // namespace

TEST_CASE("Western Electric: two of three beyond two sigma flag the one that completes the pattern") {
  CHECK(flagged(zones(RuleSet::western_electric, {0.1, 2.1, 0, 2.2}), Rule::two_of_three) == Points{4});
  CHECK(flagged(zones(RuleSet::western_electric, {2.1, 0, 0, 2.2}), Rule::two_of_three).empty());
  CHECK(flagged(zones(RuleSet::western_electric, {0, 2.1, -2.2, 0}), Rule::two_of_three).empty());
}

TEST_CASE("a window that is not full yet says nothing, as in the reference") {
  CHECK(flagged(zones(RuleSet::western_electric, Column(8, 2.5)), Rule::two_of_three) == Points{3, 4, 5, 6, 7, 8});
  CHECK(flagged(zones(RuleSet::western_electric, Column(8, 2.5)), Rule::four_of_five) == Points{5, 6, 7, 8});
}

TEST_CASE("without limits no point is within them") {
  Options options;
  options.rules = RuleSet::nelson;
  options.center = 0;
  Chart const chart =
      make_chart(ChartType::i,
                 {{1, missing, 1, missing, 1, missing, 1, missing, 1, missing, 1, missing, 1,  missing, 1, missing,
                   1, missing, 1, missing, 1, missing, 1, missing, 1, missing, 1, missing, -1, missing, 1},
                  {},
                  {},
                  {}},
                 options)
          .value();
  CHECK_FALSE(chart.point(0).upper.has_value());
  CHECK(flagged(chart, Rule::fifteen_close).empty());
}

TEST_CASE("Western Electric: four of five beyond one sigma, eight on one side") {
  CHECK(flagged(zones(RuleSet::western_electric, {1.1, 1.2, 0, 1.3, 1.4}), Rule::four_of_five) == Points{5});
  CHECK(flagged(zones(RuleSet::western_electric, Column(9, 0.5)), Rule::eight_one_side) == Points{8, 9});
  CHECK(flagged(zones(RuleSet::western_electric, {1, 1, 1, 1, 0, 1, 1, 1, 1}), Rule::eight_one_side).empty());
}

TEST_CASE("Nelson: nine on one side, six in a direction, fourteen in turns, fifteen close, eight apart") {
  CHECK(flagged(zones(RuleSet::nelson, Column(9, 0.5)), Rule::nine_one_side) == Points{9});
  CHECK(flagged(zones(RuleSet::nelson, {-2, -1, 0, 1, 1.5, 2}), Rule::six_trend) == Points{6});
  CHECK(flagged(zones(RuleSet::nelson, {-2, -1, 0, 0, 1, 1.5, 2}), Rule::six_trend).empty());
  Column turns;
  for (int i = 0; i < 14; ++i) turns.push_back(i % 2 == 0 ? 1.5 : -0.5);
  CHECK(flagged(zones(RuleSet::nelson, turns), Rule::fourteen_zigzag) == Points{14});
  Column close(15, 1);
  close[3] = -1;
  CHECK(flagged(zones(RuleSet::nelson, close), Rule::fifteen_close) == Points{15});
  CHECK(flagged(zones(RuleSet::nelson, {1.5, 1.5, -1.5, 1.5, -1.5, 1.5, 1.5, 1.5}), Rule::eight_apart) == Points{8});
  CHECK(flagged(zones(RuleSet::nelson, Column(8, 1.5)), Rule::eight_apart).empty());
}

TEST_CASE("a rise and the fall after it share their turning point") {
  Chart const chart = zones(RuleSet::nelson, {0, 1, 2, 3, 4, 5, 4, 3, 2, 1, 0});
  CHECK(flagged(chart, Rule::six_trend) == Points{6, 11});
}

TEST_CASE("a missing or excluded point neither breaks a pattern nor counts") {
  CHECK(flagged(zones(RuleSet::western_electric, {1, 1, 1, 1, missing, 1, 1, 1, 1}), Rule::eight_one_side) ==
        Points{9});
}

TEST_CASE("Perla: six on one side, five in one direction; equal neighbors count once") {
  CHECK(perla({1, 1, 1, 0, 1, 1, 1}).phases[0].shift);
  CHECK_FALSE(perla({1, 1, 1, 0, 1, 1}).phases[0].shift);
  Chart const trend = perla({-1, 2, 3, 3, 4, 5, -1});
  REQUIRE(trend.phases[0].trend);
  CHECK(trend.runs.back().first == 1);
  CHECK(trend.runs.back().last == 6);
  CHECK(trend.runs.back().length == 5);
  CHECK_FALSE(perla({2, 3, 3, 4, 5, -1}).phases[0].trend);
}

TEST_CASE("Perla: the exact law says what too few and too many runs are") {
  CHECK(runs_tails(8, 8, 2).low == doctest::Approx(2.0 / 12870));
  CHECK(runs_tails(8, 8, 2).high == doctest::Approx(1));
  CHECK(runs_tails(3, 0, 1).low == 1);
  CHECK(runs_tails(5, 5, 10).high == doctest::Approx(2.0 / 252));
  Column turns;
  for (int i = 0; i < 12; ++i) turns.push_back(i % 2 == 0 ? 1 : -1);
  CHECK(perla(turns).phases[0].many_crossings);
}

TEST_CASE("the law of a thousand runs adds up") {
  RunsTails const middle = runs_tails(500, 500, 501);
  CHECK(middle.low + middle.high > 1);
  CHECK(middle.low == doctest::Approx(0.5126).epsilon(0.01));
}

TEST_CASE("the table of boxes is what the joint law makes") {
  for (int const n : {10, 11, 14, 17, 20, 26, 33, 47, 62, 100}) {
    CAPTURE(n);
    JointLaw const stable(n, 0.5);
    JointLaw const shifted(n, shifted_share());
    Box const box = find_best_box(stable, shifted);
    CHECK(best_box(n) == box);
    CHECK(cut_box(n) == find_cut_box(stable, shifted, box));
  }
  CHECK_FALSE(best_box(9).has_value());
  CHECK_FALSE(cut_box(101).has_value());
}

TEST_CASE("the joint law of ten points is a law, and its margins are the known ones") {
  JointLaw const law(10, 0.5);
  double all = 0;
  double none = 0;
  for (int c = 0; c < 10; ++c) {
    for (int l = 1; l <= 10; ++l) all += law.at(c, l);
  }
  for (int l = 1; l <= 10; ++l) none += law.at(0, l);
  CHECK(all == doctest::Approx(1));
  CHECK(none == doctest::Approx(2.0 / 1024));
  CHECK(law.at(9, 1) == doctest::Approx(2.0 / 1024));
}

TEST_CASE("the cut box signals in its corner, where the best box is still calm") {
  CutBox const cut{{19, 9}, 21, 7};
  CHECK_FALSE(cut.signals(19, 7));
  CHECK(cut.signals(19, 8));
  CHECK(cut.signals(20, 9));
  CHECK_FALSE(cut.signals(21, 9));
  CHECK(cut.signals(18, 3));
  CHECK(cut.signals(40, 10));
}

TEST_CASE("NHS: seven on one side, broken by a point on the mean; seven rising; two of three all on one side") {
  CHECK(flagged(nhs(Column(7, 0.5)), Rule::nhs_shift).size() == 7);
  CHECK(flagged(nhs({1, 1, 1, 0, 1, 1, 1, 1}), Rule::nhs_shift).empty());
  CHECK(flagged(nhs({-2, -1, 0, 1, 1.2, 1.4, 1.6}), Rule::nhs_rise).size() == 7);
  CHECK(flagged(nhs({2.5, 0.5, 2.5}), Rule::nhs_two_of_three) == Points{1, 3});
  CHECK(flagged(nhs({2.5, -0.5, 2.5}), Rule::nhs_two_of_three).empty());
  CHECK(flagged(nhs({3.5, 0.5, 2.5}), Rule::nhs_two_of_three).empty());
}

TEST_CASE("NHS: one label a point, the first that fits, and the icon of the last") {
  Chart const chart = nhs({0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 3.7});
  CHECK(name(special_cause(chart, 6)) == "Above UCL");
  CHECK(name(special_cause(chart, 5)) == "7 Point Trend (Increasing)");
  CHECK(variation_icon(chart) == VariationIcon::improvement_high);
  CHECK(variation_icon(nhs({0.1, 3.7}, Improvement::decrease)) == VariationIcon::concern_high);
  CHECK(variation_icon(nhs({0.1, 3.7}, Improvement::neutral)) == VariationIcon::neutral_high);
  CHECK_FALSE(variation_icon(nhs({})).has_value());
}

TEST_CASE("NHS: a rise and the fall after it share a point, which goes with its next step") {
  Chart const chart = nhs({-1, -0.6, -0.2, 0.2, 0.6, 1, 1.4, 1, 0.6, 0.2, -0.2, -0.6, -1});
  CHECK(name(special_cause(chart, 6)) == "7 Point Trend (Decreasing)");
  CHECK(name(special_cause(chart, 5)) == "7 Point Trend (Increasing)");
}

TEST_CASE("names are spelled for results and read from the command line") {
  CHECK(rule_set_named("ihi") == RuleSet::perla);
  CHECK(rule_set_named("nelson") == RuleSet::nelson);
  CHECK_FALSE(rule_set_named("made_up").has_value());
  CHECK(chart_type_named("up") == ChartType::u_prime);
  CHECK_FALSE(chart_type_named("x").has_value());
  CHECK(name(VariationIcon::concern_low) == "concern_low");
  CHECK(name(VariationIcon::neutral_high) == "neutral_high");
  CHECK(variation_icon(nhs({0.1, -3.7}, Improvement::neutral)) == VariationIcon::neutral_low);
}

TEST_CASE("NHS: the latest target against the last limits") {
  Options options;
  options.rules = RuleSet::nhs;
  options.center = 50;
  options.sigma = 2;
  options.targets = {{1, 50}, {3, 60}};
  Chart const chart = make_chart(ChartType::xmr, {{50, 51, 49, 50}, {}, {}, {}}, options).value();
  CHECK(assurance_icon(chart) == AssuranceIcon::fail);
  options.improvement = Improvement::decrease;
  CHECK(assurance_icon(make_chart(ChartType::xmr, {{50, 51, 49, 50}, {}, {}, {}}, options).value()) ==
        AssuranceIcon::pass);
  options.targets = {{1, 50}};
  CHECK(assurance_icon(make_chart(ChartType::xmr, {{50, 51, 49, 50}, {}, {}, {}}, options).value()) ==
        AssuranceIcon::inconsistent);
  options.targets.clear();
  CHECK_FALSE(assurance_icon(make_chart(ChartType::xmr, {{50}, {}, {}, {}}, options).value()).has_value());
}

TEST_CASE("no rule about order is applied to a funnel, and moving ranges are not judged by runs") {
  Options options;
  options.categorical = true;
  Series const steps{{1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 5, 5}, Column(16, 10), {}, {}};
  Chart const funnel = make_chart(ChartType::p, steps, options).value();
  CHECK(*funnel.phases[0].crossings == 1);
  CHECK_FALSE(funnel.runs_signal());
  CHECK(make_chart(ChartType::p, steps, {}).value().runs_signal());
}
