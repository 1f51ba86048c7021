// Perla, Provost and Murray 2011, BMJ Qual Saf 20:46: a shift of six, a trend of five, too few or too many runs. The
// printed table of runs exists in versions that differ; here the exact law decides at its level of 0.025 a side. The
// astronomical point is left to the eye, as the paper has it.

#include "spc/mark_run.hpp"
#include "spc/rules.hpp"
#include "spc/runs_law.hpp"

namespace upswing::spc {
namespace {

constexpr int shift_length = 6;
constexpr int trend_length = 5;
constexpr double too_rare = 0.025;

void mark_trend(Chart& chart, Phase& phase, Run const& trend) {
  if (trend.length < trend_length) return;
  phase.trend = true;
  chart.runs.push_back(trend);
  for (auto i = static_cast<std::size_t>(trend.first - 1); i < static_cast<std::size_t>(trend.last); ++i) {
    bool const counted = !std::isnan(chart.values[i]) && !chart.has(i, bit(Mark::excluded));
    if (counted) chart.marks[i] |= bit(Rule::trend_of_five);
  }
}

/// Of equal neighbors only the first counts. A turning point is the end of one trend and the beginning of the next.
void find_trends(Chart& chart, Phase& phase) {
  Run trend{Rule::trend_of_five, phase.number, 0, 0, 0, 0};
  for (std::size_t const i : counted_points(chart, phase)) {
    int const number = static_cast<int>(i) + 1;
    if (trend.length == 0) {
      trend.first = trend.last = number;
      trend.length = 1;
      continue;
    }
    double const before = chart.values[static_cast<std::size_t>(trend.last - 1)];
    int const step = (chart.values[i] > before) - (chart.values[i] < before);
    if (step == 0) continue;
    if (trend.side != 0 && step != trend.side) {
      mark_trend(chart, phase, trend);
      trend.first = trend.last;
      trend.length = 1;
    }
    trend.side = step;
    trend.last = number;
    ++trend.length;
  }
  mark_trend(chart, phase, trend);
}

}  // namespace

void apply_perla(Chart& chart, Phase& phase, std::vector<Run> const& runs) {
  for (Run run : runs) {
    if (run.length < shift_length) continue;
    phase.shift = true;
    run.rule = Rule::shift_of_six;
    mark_run(chart, run);
  }
  find_trends(chart, phase);
  if (phase.n_useful == 0) return;
  RunsTails const tails = runs_tails(phase.n_above, phase.n_below(), *phase.crossings + 1);
  phase.runs_p_low = tails.low;
  phase.runs_p_high = tails.high;
  phase.few_crossings = tails.low <= too_rare;
  phase.many_crossings = tails.high <= too_rare;
}

}  // namespace upswing::spc
