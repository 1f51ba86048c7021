// What the rules found: a run too long for chance, too few crossings, or both. Which way the team wants the numbers to
// go is said; why they went there is not, because the chart cannot know.

#include "charts/sentence.hpp"
#include "charts/span.hpp"

namespace upswing::charts {
namespace {

/// "{span} are all above {line}", or, with points on the line among them, "of {span}, eight are above and none below".
/// Keys: shift.now, shift.past, shift.earlier, each with "_some".
Phrase run_phrase(std::string const& key, LongRun const& run, Phrase const& span, Phrase const& line, Noun noun) {
  bool const some = run.useful < run.span.count;
  return {some ? key + "_some" : key,
          {{"span", span},
           {"line", line},
           {"count", number_word(run.useful)},
           {"all", Phrase{"all." + noun_key(noun), {}}},
           {"none", Phrase{"none." + noun_key(noun), {}}},
           {"side", side_phrase(run.side)},
           {"other", beside_phrase(-run.side)}}};
}

Phrase ended(LongRun const& run) {
  if (run.since == 1) return {"ended.single", {{"other", side_phrase(-run.side)}}};
  return {plural("ended.count", run.since_other),
          {{"other", side_phrase(-run.side)},
           {"count", run.since_other == 1 ? Filling("") : number_word(run.since_other)},
           {"since", number_word(run.since)}}};
}

bool wanted(LongRun const& run, Series const& series) {
  return (run.side > 0) == (series.direction == Direction::higher);
}

void say_latest(Saying& saying, Chart const& chart, Facts const& facts) {
  LongRun const& run = facts.long_runs.back();
  Phrase const line = line_phrase(chart, facts);
  if (run.lasts) {
    saying.lead = run_phrase("shift.now", run, last_span(run.span, facts.noun), line, facts.noun);
  } else {
    saying.lead = run_phrase("shift.past", run, dated_span(run.span, facts, chart.series), line, facts.noun);
  }
  saying.more.push_back({"chance", {}});
  if (!run.lasts) {
    saying.more.push_back(ended(run));
  } else if (chart.series.direction != Direction::none) {
    saying.more.push_back({wanted(run, chart.series) ? "wanted.yes" : "wanted.no", {}});
  }
}

void say_earlier(Saying& saying, Chart const& chart, Facts const& facts) {
  std::size_t const earlier = facts.long_runs.size() - 1;
  if (earlier > 2) {
    saying.more.push_back({"shift.earlier_many", {{"count", number_word(static_cast<int>(earlier))}}});
    return;
  }
  for (std::size_t i = earlier; i-- > 0;) {
    LongRun const& run = facts.long_runs[i];
    saying.more.push_back(
        run_phrase("shift.earlier", run, dated_span(run.span, facts, chart.series), {"line.it", {}}, facts.noun));
  }
}

/// The box rules have a limit of their own.
int least_crossings(Chart const& chart) {
  return chart.runs.box_crossings_min.value_or(chart.runs.crossings_min.value_or(0));
}

Phrase crossings(std::string const& key, Chart const& chart, Facts const& facts) {
  int const count = chart.runs.crossings.value_or(0);
  return {count == 0 ? key + "_zero" : plural(key, count),
          {{"count", number_word(count)},
           {"least", number_word(least_crossings(chart))},
           {"line", line_phrase(chart, facts)}}};
}

/// Where no least number is known, none is told.
std::string also_key(Chart const& chart) {
  return chart.rule_set == spc::RuleSet::perla ? "crossings.lead" : "crossings.also";
}

/// Perla's rules judge the runs by a probability, not by a least number.
Saying say_crossings(Chart const& chart, Facts const& facts) {
  Saying saying;
  saying.lead = crossings("crossings.lead", chart, facts);
  if (chart.rule_set != spc::RuleSet::perla) {
    saying.more.push_back(
        {plural("crossings.least", least_crossings(chart)), {{"least", number_word(least_crossings(chart))}}});
  }
  saying.more.push_back({"chance", {}});
  saying.more.push_back({"crossings.stretches", {}});
  return saying;
}

/// The first of the other findings leads when no run and no crossing does.
Saying say_others(Chart const& chart, Facts const& facts) {
  Saying saying;
  std::vector<Phrase> found = say_other(chart, facts);
  saying.lead = found.front();
  saying.more.push_back({"chance", {}});
  bool const one_last = facts.beyond && facts.beyond->count == 1 && facts.beyond->is_last;
  if (one_last && chart.series.direction != Direction::none) {
    bool const good = (facts.beyond->side > 0) == (chart.series.direction == Direction::higher);
    saying.more.push_back({good ? "wanted.yes" : "wanted.no", {}});
  }
  saying.more.insert(saying.more.end(), found.begin() + 1, found.end());
  return saying;
}

}  // namespace

Saying say_signal(Chart const& chart, Facts const& facts) {
  if (facts.long_runs.empty() && !facts.few_crossings) return say_others(chart, facts);
  Saying saying;
  if (facts.long_runs.empty()) {
    saying = say_crossings(chart, facts);
  } else {
    say_latest(saying, chart, facts);
    say_earlier(saying, chart, facts);
    if (facts.few_crossings) saying.more.push_back(crossings(also_key(chart), chart, facts));
  }
  for (Phrase& other : say_other(chart, facts)) saying.more.push_back(std::move(other));
  if (facts.long_runs.empty()) return saying;
  if (facts.near_note > 0) {
    saying.more.push_back({"after_change", {{"number", std::to_string(facts.near_note)}}});
  }
  if (facts.long_runs.back().lasts) saying.more.push_back({"ask." + noun_key(facts.noun), {}});
  return saying;
}

}  // namespace upswing::charts
