// The sentence never claims what the rules did not find, and never keeps a finding to itself.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "charts/sentence.hpp"
#include "charts/series_for_test.hpp"
#include "charts/words_for_test.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

/// Long stretches on one level, so that all kinds of signals come up often.
Counts any_counts() {
  Counts counts;
  for (int stretch = *rc::gen::inRange(0, 5); stretch > 0; --stretch) {
    int const level = *rc::gen::inRange(4, 34);
    for (int length = *rc::gen::inRange(3, 16); length > 0; --length) {
      int const jitter = *rc::gen::inRange(-5, 6);
      counts.push_back(jitter == -5 ? gap : level + jitter);
    }
  }
  return counts;
}

Chart any_chart() {
  Series series = of_forty(any_counts());
  int const start = *rc::gen::inRange(0, 20);
  if (start > 0) series.baseline_last = upswing::kit::plus_months(month(2025, 1), start - 1);
  series.direction = *rc::gen::element(Direction::higher, Direction::lower);
  if (*rc::gen::arbitrary<bool>()) series.goal = *rc::gen::inRange(10, 90);
  return chart_of(series);
}

bool says(Saying const& saying, std::string const& key) {
  auto const begins = [&](Phrase const& phrase) { return phrase.key.starts_with(key); };
  return begins(saying.lead) || std::any_of(saying.more.begin(), saying.more.end(), begins);
}

template <class Property> void holds(char const* fact, Property property) { CHECK(rc::check(fact, property)); }

}  // namespace

TEST_CASE("a sentence tells of a shift or of few crossings if and only if the rules found one and may speak") {
  holds("told", [] {
    Chart const chart = any_chart();
    Saying const saying = choose_words(chart, gather_facts(chart));
    bool const speaks = chart.runs.n_useful >= 10;
    RC_CLASSIFY(speaks && chart.runs.signal(), "signal");
    RC_ASSERT(says(saying, "shift.") == (speaks && chart.runs.shift));
    RC_ASSERT(says(saying, "crossings.") == (speaks && chart.runs.few_crossings));
    RC_ASSERT(says(saying, "chance") == (speaks && chart.runs.signal()));
    RC_ASSERT(says(saying, "calm.") == (speaks && !chart.runs.signal()));
  });
}

TEST_CASE("what is said of a lasting run is true of the points") {
  holds("true", [] {
    Chart const chart = any_chart();
    Facts const facts = gather_facts(chart);
    for (LongRun const& run : facts.long_runs) {
      int on_side = 0;
      int other_side = 0;
      int all = 0;
      for (ChartPoint const& point : chart.points) {
        bool const inside = point.facts.period >= run.span.from.period && point.facts.period <= run.span.to.period;
        if (!inside || !point.value) continue;
        ++all;
        on_side += point.side == run.side;
        other_side += point.side == -run.side;
      }
      RC_ASSERT(all == run.span.count);
      RC_ASSERT(on_side == run.useful);
      RC_ASSERT(other_side == 0);
    }
  });
}

TEST_CASE("no point is drawn as a signal unless the sentence tells of a shift") {
  holds("drawn", [] {
    Chart const chart = any_chart();
    bool const told = says(choose_words(chart, gather_facts(chart)), "shift.");
    for (ChartPoint const& point : chart.points) RC_ASSERT(!point.signal || told);
  });
}

TEST_CASE("every sentence has words in both languages and no empty place") {
  holds("worded", [] {
    Chart const chart = any_chart();
    for (Words const* words : {&english(), &spanish()}) {
      Sentence const sentence = write_sentence(chart, *words);
      RC_ASSERT(!sentence.lead.empty());
      RC_ASSERT(!sentence.rule.empty());
    }
  });
}

TEST_CASE("the side the team wants is said of lasting shifts only, and by the measure's own direction") {
  holds("wanted", [] {
    Chart const chart = any_chart();
    Facts const facts = gather_facts(chart);
    Saying const saying = choose_words(chart, facts);
    bool const lasting = !facts.long_runs.empty() && facts.long_runs.back().lasts;
    bool const above = lasting && facts.long_runs.back().side > 0;
    bool const higher = chart.series.direction == Direction::higher;
    RC_ASSERT(says(saying, "wanted.yes") == (lasting && above == higher));
    RC_ASSERT(says(saying, "wanted.no") == (lasting && above != higher));
  });
}
