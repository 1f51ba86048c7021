// Which of the sentences a chart gets, and what every sentence may add: goal, drafts, where the middle line comes from.

#include "charts/sentence.hpp"

#include "charts/advice.hpp"
#include "charts/numbers.hpp"
#include "charts/periods.hpp"
#include "charts/span.hpp"

namespace upswing::charts {
namespace {

Saying say_nothing_yet(Chart const& chart) {
  Saying saying;
  saying.lead = {"empty.lead", {}};
  saying.more.push_back({chart.series.counts_charts ? "empty.charts" : "empty.number", {}});
  saying.more.push_back({"empty.dot", {}});
  return saying;
}

Saying say_constant(Chart const& chart, Facts const& facts) {
  Saying saying;
  double const value = *chart.runs.center;
  saying.lead = {"constant.lead",
                 {{"count", number_word(facts.n_values)}, {"value", value_phrase(value, chart.series)}}};
  saying.more.push_back({"constant.more", {}});
  return saying;
}

Saying say_on_the_line(Facts const& facts) {
  Saying saying;
  saying.lead = {plural("on_line.lead", facts.n_useful),
                 {{"useful", number_word(facts.n_useful)}, {"count", number_word(facts.n_values)}}};
  saying.more.push_back({"on_line.more", {}});
  return saying;
}

Saying say_calm(Chart const& chart, Facts const& facts) {
  Saying saying;
  saying.lead = {"calm.lead", {{"line", line_phrase(chart, facts)}}};
  if (chart.has_limits()) saying.more.push_back({"calm.limits", {}});
  saying.more.push_back({"calm.more", {}});
  return saying;
}

/// A phase begins with few points, whatever came before it.
Saying say_new_phase(Chart const& chart, Facts const& facts) {
  Saying saying;
  saying.lead = {plural("phase_early", chart.runs.n_values), {{"count", number_word(chart.runs.n_values)}}};
  saying.more.push_back(say_still_needed(facts));
  return saying;
}

/// Points without an order: which of them differ by more than chance.
Saying say_funnel(Chart const& chart, Facts const& facts) {
  constexpr int most_named = 6;
  Saying saying;
  if (!chart.has_limits()) {
    saying.lead = {"funnel.plain", {}};
    return saying;
  }
  std::string names;
  int beyond = 0;
  for (ChartPoint const& point : chart.points) {
    if (!point.beyond || ++beyond > most_named) continue;
    names += (names.empty() ? "" : ", ") + point.facts.label;
  }
  if (beyond == 0) {
    saying.lead = {"funnel.calm", {}};
    return saying;
  }
  saying.lead = {beyond > most_named ? "funnel.more" : plural("funnel.beyond", beyond),
                 {{"count", number_word(beyond)}, {"all", number_word(facts.n_values)}, {"names", names}}};
  saying.more.push_back({"chance", {}});
  return saying;
}

Saying say_main(Chart const& chart, Facts const& facts) {
  if (facts.n_values == 0) return say_nothing_yet(chart);
  if (facts.constant) return say_constant(chart, facts);
  if (chart.series.categorical) return say_funnel(chart, facts);
  if (!chart.rules_speak() && chart.found.phases.size() > 1) return say_new_phase(chart, facts);
  if (chart.rules_speak()) {
    bool const signal = !facts.long_runs.empty() || facts.few_crossings || !say_other(chart, facts).empty();
    return signal ? say_signal(chart, facts) : say_calm(chart, facts);
  }
  return facts.n_values >= spc::fewest_useful ? say_on_the_line(facts) : say_early(chart, facts);
}

Phrase say_goal(Chart const& chart, Facts const& facts) {
  Phrase const goal = value_phrase(*chart.series.goal, chart.series);
  if (facts.reached->count > 1) {
    return {"goal.many", {{"span", last_span(*facts.reached, facts.noun)}, {"goal", goal}}};
  }
  return {"goal.one", {{"date", point_name(facts.reached->to, chart.series)}, {"goal", goal}}};
}

Phrase say_moving_line(Chart const& chart) {
  if (chart.baseline.points == 0) return {"moving_line.all", {}};
  return {plural("moving_line.start", chart.baseline.points), {{"count", number_word(chart.baseline.points)}}};
}

}  // namespace

Saying choose_words(Chart const& chart, Facts const& facts) {
  Saying saying = say_main(chart, facts);
  if (chart.series.categorical) {
    saying.rule = say_rule(chart);
    return saying;
  }
  if (facts.reached) saying.more.push_back(say_goal(chart, facts));
  if (auto sum = together(chart)) saying.more.push_back(std::move(*sum));
  for (Phrase& around : say_around(chart, facts)) saying.more.push_back(std::move(around));
  bool const one_phase = chart.found.phases.size() <= 1;
  if (chart.rules_speak() && !chart.baseline.frozen && one_phase) saying.more.push_back(say_moving_line(chart));
  if (facts.drafts) saying.more.push_back({"draft", {}});
  saying.rule = say_rule(chart);
  return saying;
}

bool offers_weekly(Chart const& chart) {
  Facts const facts = gather_facts(chart);
  return facts.weekly_is_sooner && !facts.constant && facts.n_values > 0 && facts.n_values < spc::fewest_useful;
}

Sentence write_sentence(Chart const& chart, Words const& words) {
  Saying const saying = choose_words(chart, gather_facts(chart));
  Sentence sentence;
  sentence.lead = say_sentence(saying.lead, words);
  for (Phrase const& phrase : saying.more) sentence.more.push_back(say_sentence(phrase, words));
  sentence.rule = say_sentence(saying.rule, words);
  for (Phrase const& line : say_expert(chart)) sentence.expert.push_back(say_sentence(line, words));
  return sentence;
}

}  // namespace upswing::charts
