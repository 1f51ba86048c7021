// A chart is offered if its arithmetic knows how chance makes such numbers; the run chart and the charts of single
// values suit all.

#include "charts/fit.hpp"

namespace upswing::charts {
namespace {

template <class To, class From> To same_choice(From choice) { return static_cast<To>(static_cast<int>(choice)); }

static_assert(static_cast<int>(ChartType::xmr) == static_cast<int>(spc::ChartType::xmr));
static_assert(static_cast<int>(ChartType::p_prime) == static_cast<int>(spc::ChartType::p_prime));
static_assert(static_cast<int>(RuleSet::nhs) == static_cast<int>(spc::RuleSet::nhs));
static_assert(static_cast<int>(RuleSet::perla) == static_cast<int>(spc::RuleSet::perla));

}  // namespace

std::vector<ChartType> types_for(Kind kind) {
  using enum ChartType;
  switch (kind) {
    case Kind::proportion: return {run, p, p_prime, i, xmr, mr};
    case Kind::rate: return {run, u, u_prime, i, xmr, mr};
    case Kind::count: return {run, c, g, i, xmr, mr};
    case Kind::continuous: return {run, i, xmr, mr, i_prime, moving_s};
    case Kind::days_between: return {run, t, i, xmr, mr};
  }
  return {run};
}

std::vector<RuleSet> rules_for(ChartType type) {
  using enum RuleSet;
  std::vector<RuleSet> rules{anhoej, anhoej_bestbox, anhoej_cutbox, perla};
  if (type != ChartType::run) rules.insert(rules.end(), {western_electric, nelson});
  if (type == ChartType::xmr) rules.push_back(nhs);
  return rules;
}

spc::Result<Fitted> read_fitting(Series const& series) {
  auto read = read_chart(series);
  if (read) return Fitted{std::move(read.value()), false, false};
  Series plainer = series;
  plainer.setup.rules = spc::RuleSet::anhoej;
  if (auto same_type = read_chart(plainer)) return Fitted{std::move(same_type.value()), false, true};
  plainer.setup.type.reset();
  plainer.setup.rules = series.setup.rules;
  if (auto same_rules = read_chart(plainer)) return Fitted{std::move(same_rules.value()), true, false};
  plainer.setup.rules = spc::RuleSet::anhoej;
  if (auto advised = read_chart(plainer)) return Fitted{std::move(advised.value()), true, true};
  plainer.setup.type = spc::ChartType::run;
  auto last = read_chart(std::move(plainer));
  if (!last) return last.problems();
  return Fitted{std::move(last.value()), true, true};
}

ChartSetup setup_of(ChartSettings const& settings, RuleSet of_program) {
  ChartSetup setup;
  if (settings.type) setup.type = same_choice<spc::ChartType>(*settings.type);
  setup.rules = same_choice<spc::RuleSet>(settings.rule_set.value_or(of_program));
  for (auto const& phase : settings.phases) setup.phases.push_back({phase.from, phase.baseline_last, phase.reason});
  for (auto const& one : settings.excluded) setup.excluded.push_back({one.period, one.reason});
  return setup;
}

}  // namespace upswing::charts
