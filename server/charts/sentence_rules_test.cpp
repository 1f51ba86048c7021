// Under every chart and rule set: nothing is said that the rules did not find, and nothing they found is left out.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "charts/advice.hpp"
#include "charts/cases_for_test.hpp"
#include "charts/sentence.hpp"
#include "charts/words_for_test.hpp"

using namespace upswing;
using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

/// The whole range from the first try on.
int between(int low, int high) { return *rc::gen::resize(100, rc::gen::inRange(low, high)); }

Series any_series() {
  Counts counts;
  for (int stretch = between(0, 5); stretch > 0; --stretch) {
    int const level = between(4, 34);
    int const slope = between(-1, 2);
    for (int at = 0, length = between(3, 16); at < length; ++at) {
      int const jitter = between(-4, 5);
      counts.push_back(jitter == -4 ? gap : std::clamp(level + jitter + slope * at, 0, 40));
    }
  }
  Series series = of_forty(counts);
  if (int const start = between(0, 20); start > 0) {
    series.baseline_last = kit::plus_months(month(2025, 1), start - 1);
  }
  series.direction = *rc::gen::element(Direction::higher, Direction::lower, Direction::none);
  if (*rc::gen::arbitrary<bool>()) series.goal = between(10, 90);
  return series;
}

struct Setup {
  spc::ChartType type;
  spc::RuleSet rules;
};

Setup any_setup() {
  using spc::ChartType;
  using spc::RuleSet;
  return *rc::gen::element(Setup{ChartType::run, RuleSet::anhoej}, Setup{ChartType::p, RuleSet::anhoej},
                           Setup{ChartType::p_prime, RuleSet::anhoej_cutbox}, Setup{ChartType::run, RuleSet::perla},
                           Setup{ChartType::p, RuleSet::western_electric}, Setup{ChartType::i, RuleSet::nelson},
                           Setup{ChartType::xmr, RuleSet::nhs}, Setup{ChartType::u, RuleSet::anhoej_bestbox});
}

Chart any_chart() {
  Series series = any_series();
  Setup const setup = any_setup();
  series.setup.type = setup.type;
  series.setup.rules = setup.rules;
  int const months = static_cast<int>(series.points.size());
  if (months > 6 && *rc::gen::arbitrary<bool>()) {
    series.setup.phases.push_back({kit::plus_months(month(2025, 1), between(2, months - 2)), {}, "x"});
  }
  if (months > 3 && *rc::gen::arbitrary<bool>()) {
    series.setup.excluded.push_back({kit::plus_months(month(2025, 1), between(0, months)), "x"});
  }
  return chart_of(series);
}

bool says(Saying const& saying, std::string const& key) {
  auto const begins = [&](Phrase const& phrase) { return phrase.key.starts_with(key); };
  return begins(saying.lead) || std::any_of(saying.more.begin(), saying.more.end(), begins);
}

/// A rule that some included point or run of the phase that lasts broke.
bool found(Chart const& chart, std::uint32_t rules) {
  bool const run = std::any_of(chart.found.runs.begin(), chart.found.runs.end(), [&](spc::Run const& each) {
    return each.phase == chart.runs.number && (spc::bit(each.rule) & rules) != 0;
  });
  return run || std::any_of(chart.points.begin(), chart.points.end(), [&](ChartPoint const& point) {
           auto const i = static_cast<std::size_t>(point.number - 1);
           return point.phase == chart.runs.number && !point.excluded && chart.found.has(i, rules);
         });
}

std::uint32_t bits(std::initializer_list<spc::Rule> rules) {
  std::uint32_t all = 0;
  for (spc::Rule const rule : rules) all |= spc::bit(rule);
  return all;
}

template <class Property> void holds(char const* fact, Property property) { CHECK(rc::check(fact, property)); }

}  // namespace

TEST_CASE("each kind of finding is told if and only if its rules found it and may speak") {
  holds("told", [] {
    using spc::Rule;
    Chart const chart = any_chart();
    Facts const facts = gather_facts(chart);
    Saying const saying = choose_words(chart, facts);
    bool const speaks = chart.rules_speak() && !facts.constant;
    auto const sides =
        bits({Rule::long_run, Rule::shift_of_six, Rule::eight_one_side, Rule::nine_one_side, Rule::nhs_shift});
    auto const trends = bits({Rule::trend_of_five, Rule::six_trend, Rule::nhs_rise, Rule::nhs_fall});
    auto const patterns = bits({Rule::two_of_three, Rule::four_of_five, Rule::nhs_two_of_three, Rule::fourteen_zigzag,
                                Rule::fifteen_close, Rule::eight_apart});
    RC_CLASSIFY(speaks && found(chart, spc::all_rules), "signal");
    RC_ASSERT(says(saying, "shift.") == (speaks && found(chart, sides)));
    RC_ASSERT(says(saying, "beyond.") == (speaks && found(chart, spc::bit(Rule::beyond_limits))));
    RC_ASSERT(says(saying, "trend.") == (speaks && found(chart, trends)));
    RC_ASSERT(says(saying, "pattern.") == (speaks && found(chart, patterns)));
    RC_ASSERT(says(saying, "crossings.") == (speaks && chart.runs.few_crossings));
    RC_ASSERT(says(saying, "many_crossings") == (speaks && chart.runs.many_crossings));
    RC_ASSERT(says(saying, "corner") == (speaks && chart.runs.corner));
  });
}

TEST_CASE("calm is said if and only if no rule found anything, and chance is named with every signal") {
  holds("calm", [] {
    Chart const chart = any_chart();
    Facts const facts = gather_facts(chart);
    Saying const saying = choose_words(chart, facts);
    bool const speaks = chart.rules_speak() && !facts.constant;
    bool const signal = found(chart, spc::all_rules) || chart.runs.signal();
    RC_ASSERT(says(saying, "calm.lead") == (speaks && !signal));
    RC_ASSERT(says(saying, "chance") == (speaks && signal));
    RC_ASSERT(!says(saying, "wanted") || chart.series.direction != Direction::none);
  });
}

TEST_CASE("what was left out and where a phase begins are always told") {
  holds("around", [] {
    Chart const chart = any_chart();
    Saying const saying = choose_words(chart, gather_facts(chart));
    bool const left_out =
        std::any_of(chart.points.begin(), chart.points.end(), [](ChartPoint const& point) { return point.excluded; });
    RC_ASSERT(says(saying, "excluded") == left_out);
    RC_ASSERT(says(saying, "phase") == (chart.found.phases.size() > 1));
  });
}

TEST_CASE("every word of every version is there in both languages") {
  holds("worded", [] {
    Chart const chart = any_chart();
    for (Words const* words : {&english(), &spanish()}) {
      Sentence const sentence = write_sentence(chart, *words);
      RC_ASSERT(!sentence.lead.empty());
      RC_ASSERT(!sentence.rule.empty());
      RC_ASSERT(sentence.expert.size() >= 1);
      for (Phrase const& doubt : doubts(chart)) RC_ASSERT(!say(doubt, *words).empty());
      if (auto const sum = together(chart)) RC_ASSERT(!say(*sum, *words).empty());
      RC_ASSERT(!say(advise(chart).why, *words).empty());
    }
  });
}

TEST_CASE("a funnel names those beyond its limits and nothing about order, however few there are") {
  Series series = screening();
  series.setup.type = spc::ChartType::p;
  series.labelled = series.categorical = true;
  for (auto const& [name, met] :
       {std::pair{"Cedar", 30}, std::pair{"Elm", 31}, std::pair{"Oak", 4}, std::pair{"Birch", 29}}) {
    SeriesPoint point;
    point.label = name;
    point.numerator = met;
    point.denominator = 40;
    series.points.push_back(point);
  }
  Sentence const sentence = write_sentence(chart_of(series), english());
  CHECK(sentence.lead == "One of four lies outside the limits: Oak.");
  CHECK(sentence.rule == "P chart; the points have no order, so no rule about order is applied.");
  series.points[2].numerator = 28;
  CHECK(write_sentence(chart_of(series), english()).lead.starts_with("All lie within the limits"));
}

TEST_CASE("a new phase is suggested only where a long run lasts, and its line is that run's side") {
  holds("rebase", [] {
    Chart const chart = any_chart();
    auto const suggestion = suggest_rebase(chart);
    if (!suggestion) return;
    RC_ASSERT(chart.rules_speak());
    RC_ASSERT(suggestion->length >= 8);
    RC_ASSERT(suggestion->first_number > chart.baseline.last_number);
    RC_ASSERT((suggestion->new_center > suggestion->old_center) == (suggestion->side > 0));
    for (ChartPoint const& point : chart.points) {
      if (point.number >= suggestion->first_number && point.useful) RC_ASSERT(point.side == suggestion->side);
    }
  });
}
