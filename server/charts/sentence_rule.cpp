// The rule set and its numbers, for who wants to check.

#include "charts/sentence.hpp"

namespace upswing::charts {
namespace {

Phrase say_runs(Chart const& chart) {
  spc::Phase const& runs = chart.runs;
  bool const box = chart.rule_set != spc::RuleSet::anhoej;
  return {box ? "rule.box" : "rule.numbers",
          {{"name", Phrase{"rule_set." + std::string(spc::name(chart.rule_set)), {}}},
           {"useful", std::to_string(runs.n_useful)},
           {"longest", std::to_string(runs.longest_run.value_or(0))},
           {"longest_max", std::to_string(runs.box_longest_max.value_or(runs.longest_run_max.value_or(0)))},
           {"crossings", std::to_string(runs.crossings.value_or(0))},
           {"crossings_min", std::to_string(runs.box_crossings_min.value_or(runs.crossings_min.value_or(0)))}}};
}

}  // namespace

Phrase say_rule(Chart const& chart) {
  using spc::RuleSet;
  Phrase const name{"chart_type." + std::string(spc::name(chart.type)), {}};
  if (chart.series.categorical) return {"rule.funnel", {{"chart", name}}};
  bool const by_runs = chart.rule_set == RuleSet::anhoej || chart.rule_set == RuleSet::anhoej_bestbox ||
                       chart.rule_set == RuleSet::anhoej_cutbox;
  if (!chart.rules_speak()) return {by_runs ? "rule.silent" : "rule.silent_other", {}};
  Phrase const rules = by_runs ? say_runs(chart) : Phrase{"rule." + std::string(spc::name(chart.rule_set)), {}};
  if (!chart.has_limits()) return rules;
  return {"rule.limits", {{"chart", name}, {"rules", rules}}};
}

}  // namespace upswing::charts
