// Control charts by hand: each expected number can be checked with paper and pencil.

#include <doctest/doctest.h>

#include <cmath>

#include "spc/c4.hpp"
#include "spc/group_rows.hpp"
#include "spc/make_chart.hpp"

using namespace upswing::spc;

namespace {

Chart charted(ChartType type, Series series, Options options = {}) {
  auto chart = make_chart(type, std::move(series), std::move(options));
  REQUIRE(chart.ok());
  return chart.value();
}

Chart of_values(ChartType type, Column values, Options options = {}) {
  return charted(type, {std::move(values), {}, {}, {}}, std::move(options));
}

std::string refused(ChartType type, Series series, Options options = {}) {
  auto const chart = make_chart(type, std::move(series), std::move(options));
  return chart.ok() ? "charted" : words(chart.problem());
}

}  // namespace

TEST_CASE("I: the mean, and three sigma are 2.6596 mean moving ranges") {
  Point const point = of_values(ChartType::i, {10, 12, 9, 13}).point(0);  // ranges 2 3 4
  CHECK(point.center == 11.0);
  CHECK(*point.upper == doctest::Approx(11 + 3 * 3 / 1.128));
  CHECK(*point.lower2 == doctest::Approx(11 - 2 * 3 / 1.128));
}

TEST_CASE("an excluded point makes its neighbors adjacent; a missing one voids both its ranges") {
  Options without;
  without.exclude = {3};
  Chart const bridged = of_values(ChartType::i, {10, 12, 99, 13}, without);  // ranges 2 1
  CHECK(bridged.phases[0].range_mean == 1.5);
  CHECK(bridged.point(2).beyond);
  CHECK(bridged.runs.empty());
  Chart const gap = of_values(ChartType::i, {10, 12, missing, 13, 17});  // ranges 2 4
  CHECK(gap.phases[0].range_mean == 3.0);
  CHECK(gap.point(2).upper.has_value());
}

TEST_CASE("MR: ranges about their mean, up to 3.267 of it, never below zero") {
  Chart const chart = of_values(ChartType::mr, {10, 12, 9, 13});
  CHECK_FALSE(chart.point(0).value.has_value());
  CHECK(chart.point(2).value == 3.0);
  CHECK(chart.point(1).center == 3.0);
  CHECK(*chart.point(1).upper == doctest::Approx(9.801));
  CHECK(chart.point(1).lower == 0.0);
}

TEST_CASE("P: the line is all met over all counted, and fewer counted means wider limits") {
  Chart const chart = charted(ChartType::p, {{4, 10, 6}, {10, 40, 50}, {}, {}});
  CHECK(chart.point(0).center == 0.2);
  CHECK(*chart.point(1).upper == doctest::Approx(0.2 + 3 * std::sqrt(0.16 / 40)));
  CHECK(*chart.point(0).upper - *chart.point(0).center > *chart.point(2).upper - *chart.point(2).center);
  CHECK(chart.point(0).lower == 0.0);
}

TEST_CASE("C and U: square roots of the mean, and of the mean over the area") {
  CHECK(*of_values(ChartType::c, {3, 5, 4}).point(0).upper == 10.0);
  Chart const chart = charted(ChartType::u, {{3, 5}, {1, 3}, {}, {}});
  CHECK(chart.point(0).center == 2.0);
  CHECK(*chart.point(1).upper == doctest::Approx(2 + 3 * std::sqrt(2.0 / 3)));
}

TEST_CASE("G: the line is the median, the limits stand about the mean") {
  Chart const chart = of_values(ChartType::g, {0, 1, 8});
  CHECK(chart.point(0).center == 1.0);
  CHECK(*chart.point(0).upper == doctest::Approx(3 + 3 * std::sqrt(12.0)));
}

TEST_CASE("T: times of one length have that length as line and limits, whatever the powers lose") {
  Chart const chart = of_values(ChartType::t, Column(12, 0.1));
  CHECK(chart.point(3).center == 0.1);
  CHECK_FALSE(chart.signal());
  CHECK(chart.phases[0].n_useful == 0);
}

TEST_CASE("Xbar and S: the spread inside subgroups of two") {
  auto const rows = group_rows(ChartType::xbar, {1, 1, 2, 2}, {4, 6, 8, 12}, {}, Aggregate::mean);
  Chart const xbar = charted(ChartType::xbar, rows.value().series);
  double const s = (std::sqrt(2.0) + std::sqrt(8.0)) / 2;
  CHECK(xbar.point(0).center == 7.5);
  CHECK(*xbar.point(0).upper == doctest::Approx(7.5 + 2.6586807763 * s));
  auto const spread = group_rows(ChartType::s, {1, 1, 2, 2}, {4, 6, 8, 12}, {}, Aggregate::mean);
  Chart const chart = charted(ChartType::s, spread.value().series);
  CHECK(*chart.point(0).center == doctest::Approx(s));
  CHECK(*chart.point(0).upper == doctest::Approx(3.2665 * s).epsilon(1e-4));
}

TEST_CASE("c4 is the published one, small and large") {
  CHECK(c4(2) == doctest::Approx(0.7978845608));
  CHECK(c4(5) == doctest::Approx(0.9399856));
  CHECK(c4(25) == doctest::Approx(0.9896404));
  CHECK(c4(101) == doctest::Approx(std::exp(std::lgamma(50.5) - std::lgamma(50.0)) / std::sqrt(50.0)).epsilon(1e-13));
  CHECK(c4(1e6) == doctest::Approx(1 - 0.25e-6).epsilon(1e-12));
  CHECK(std::isnan(c4(1)));
}

TEST_CASE("P' is P widened by how much more than chance its points vary") {
  Series const series{{10, 30, 10, 30, 10, 30}, {100, 100, 100, 100, 100, 100}, {}, {}};
  double const plain = *charted(ChartType::p, series).point(0).upper - 0.2;
  Chart const wide = charted(ChartType::p_prime, series);
  CHECK(*wide.phases[0].sigma_z > 4);
  CHECK(*wide.point(0).upper - 0.2 == doctest::Approx(plain * *wide.phases[0].sigma_z));
}

TEST_CASE("a given line and sigma are used as they are") {
  Options options;
  options.center = 5;
  options.sigma = 2;
  Chart const chart = of_values(ChartType::i, {4, 6, 12}, options);
  CHECK(chart.point(0).upper == 11.0);
  CHECK(chart.point(2).beyond);
}

TEST_CASE("a freeze in one phase of two leaves the other alone") {
  Options options;
  options.split = {4};
  options.freeze_at = {6};
  Chart const chart = of_values(ChartType::i, {1, 3, 1, 3, 10, 12, 30, 32}, options);
  CHECK(chart.phases[0].center == 2.0);
  CHECK(chart.phases[1].center == 11.0);
  CHECK(chart.phases[1].n_baseline == 2);
}

TEST_CASE("the multiplier moves line and limits and no finding") {
  Series const series{{1, 2, 3, 9}, {10, 10, 10, 10}, {}, {}};
  Options percent;
  percent.multiplier = 100;
  Chart const chart = charted(ChartType::p, series, percent);
  CHECK(chart.point(0).value == 10.0);
  CHECK(chart.point(0).center == 37.5);
  CHECK(chart.point(3).beyond == charted(ChartType::p, series).point(3).beyond);
}

TEST_CASE("bad input is refused by its point") {
  CHECK(refused(ChartType::p, {{1, 12}, {10, 10}, {}, {}}) ==
        "point 2: the numerator is above the denominator; did they swap places?");
  CHECK(refused(ChartType::p, {{1, 2}, {}, {}, {}}) == "this chart divides: it needs a denominator for each point");
  CHECK(refused(ChartType::c, {{1, -2}, {}, {}, {}}) == "point 2: a count cannot be negative");
  CHECK(refused(ChartType::t, {{1, 0}, {}, {}, {}}) == "point 2: the time between events must be above zero");
  CHECK(refused(ChartType::xbar, {{1, 2}, {}, {}, {}}) == "this chart needs several measurements at each point");
  Options options;
  options.rules = RuleSet::nelson;
  CHECK(refused(ChartType::run, {{1, 2}, {}, {}, {}}, options).starts_with("these rules look at sigma"));
  options.rules = RuleSet::nhs;
  CHECK(refused(ChartType::i, {{1, 2}, {}, {}, {}}, options).starts_with("the NHS rules"));
  options = {};
  options.freeze = 11;
  CHECK(refused(ChartType::xmr, {Column(20, 1), {}, {}, {}}, options) ==
        "point 11: an XmR baseline needs at least twelve points");
  options = {};
  options.sigma = 1;
  CHECK(refused(ChartType::p, {{1}, {2}, {}, {}}, options).starts_with("on this chart sigma follows"));
  options = {};
  options.center = 1.5;
  CHECK(refused(ChartType::p, {{1}, {2}, {}, {}}, options).starts_with("the given center line"));
}

TEST_CASE("a given line of times stands where it was given, its limits on the transformed scale") {
  Options options;
  options.center = 10;
  Chart const chart = of_values(ChartType::t, {4, 9, 16, 8}, options);
  CHECK(chart.point(0).center == 10.0);
  CHECK(chart.phases[0].middle == doctest::Approx(std::pow(10.0, 1 / 3.6)));
}

TEST_CASE("denominators that a chart has no use for are noted, and so is a freeze beside a split") {
  Chart const counts = charted(ChartType::c, {{3, 4}, {10, 10}, {}, {}});
  CHECK(counts.point(0).value == 3.0);
  CHECK(counts.notes.front().remark == Remark::denominators_unused);
  Options options;
  options.split = {2};
  options.freeze = 2;
  CHECK(of_values(ChartType::i, {1, 2, 3, 4}, options).notes.front().remark == Remark::freeze_unused);
}

TEST_CASE("options that contradict each other or name nothing are refused") {
  Options options;
  options.freeze = options.freeze_each = 2;
  CHECK(refused(ChartType::i, {{1, 2, 3}, {}, {}, {}}, options) == "freeze and freeze-each cannot be used together");
  options = {};
  options.targets = {{7, 1}};
  CHECK(refused(ChartType::i, {{1, 2, 3}, {}, {}, {}}, options) ==
        "point 7: a target must be a number from a point that is there");
  options = {};
  options.sigma = -1;
  CHECK(refused(ChartType::i, {{1, 2, 3}, {}, {}, {}}, options).starts_with("the given sigma"));
  CHECK(words(group_rows(ChartType::i, {1}, {1, 2}, {}, Aggregate::mean).problem()) ==
        "there must be one key for each row");
}

TEST_CASE("every problem is told, not only the first") {
  auto const chart = make_chart(ChartType::p, {{-1, 3, 12}, {10, -10, 10}, {}, {}}, {});
  CHECK(chart.problems() == std::vector<Problem>{{Reason::negative_count, 1},
                                                 {Reason::negative_denominator, 2},
                                                 {Reason::above_denominator, 3}});
}

TEST_CASE("constant, empty, and one to three points are calm on every chart") {
  for (ChartType const type :
       {ChartType::run, ChartType::i, ChartType::mr, ChartType::t, ChartType::c, ChartType::u, ChartType::u_prime,
        ChartType::p, ChartType::p_prime, ChartType::g, ChartType::i_prime, ChartType::moving_s, ChartType::xmr}) {
    CAPTURE(name(type));
    for (std::size_t const count : {0U, 1U, 2U, 3U, 30U}) {
      Column const n = needs_denominators(type) ? Column(count, 10) : Column();
      Chart const chart = charted(type, {Column(count, 1), n, {}, {}});
      CHECK_FALSE(chart.signal());
      if (type == ChartType::mr || type == ChartType::moving_s || count < 2) continue;
      CHECK(chart.point(count - 1).center == (needs_denominators(type) ? 0.1 : 1.0));
      CHECK((type == ChartType::run || chart.point(count - 1).upper.has_value()));
    }
  }
}
