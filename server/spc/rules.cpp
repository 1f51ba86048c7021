// Which rule set belongs to which name, and what all of them count.

#include "spc/rules.hpp"

#include "spc/run_limits.hpp"

namespace upswing::spc {

std::vector<std::size_t> counted_points(Chart const& chart, Phase const& phase) {
  std::vector<std::size_t> counted;
  counted.reserve(static_cast<std::size_t>(phase.n_values));
  for (auto i = static_cast<std::size_t>(phase.first - 1); i < static_cast<std::size_t>(phase.last); ++i) {
    if (!std::isnan(chart.values[i]) && !chart.has(i, bit(Mark::excluded))) counted.push_back(i);
  }
  return counted;
}

/// A crossing is a change of side between neighboring useful points, whatever lies between them on the line:
/// Anhøj and Olesen 2014, PLoS ONE 9:e113825. Only runs that could matter to a rule are kept.
std::vector<Run> count_runs(Chart const& chart, Phase& phase) {
  constexpr int shortest_kept = 5;
  std::vector<Run> kept;
  if (phase.n_useful == 0) return kept;
  int runs = 0;
  int longest = 0;
  Run run;
  auto const close = [&] {
    if (run.length >= shortest_kept) kept.push_back(run);
    longest = std::max(longest, run.length);
  };
  for (int number = phase.first; number <= phase.last; ++number) {
    auto const i = static_cast<std::size_t>(number - 1);
    if (!chart.has(i, bit(Mark::useful))) continue;
    int const side = chart.has(i, bit(Mark::above)) ? 1 : -1;
    if (side != run.side) {
      close();
      run = Run{Rule::long_run, phase.number, number, number, 0, side};
      ++runs;
    }
    run.last = number;
    ++run.length;
  }
  close();
  phase.longest_run = longest;
  phase.longest_run_max = longest_run_limit(phase.n_useful);
  phase.crossings = runs - 1;
  phase.crossings_min = crossings_limit(phase.n_useful);
  return kept;
}

void apply_rules(Chart& chart, Phase& phase) {
  std::vector<Run> const runs = count_runs(chart, phase);
  if (chart.options.categorical || chart.type == ChartType::mr) return;
  switch (chart.rules) {
    case RuleSet::anhoej: return apply_anhoej(chart, phase, runs);
    case RuleSet::anhoej_bestbox:
    case RuleSet::anhoej_cutbox: return apply_box(chart, phase, runs);
    case RuleSet::perla: return apply_perla(chart, phase, runs);
    case RuleSet::western_electric: return apply_western_electric(chart, phase);
    case RuleSet::nelson: return apply_nelson(chart, phase);
    case RuleSet::nhs: return apply_nhs(chart, phase);
  }
}

}  // namespace upswing::spc
