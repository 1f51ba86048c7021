// Anhøj and Olesen 2014, PLoS ONE 9:e113825. The engine gives flags for any number of useful points; below ten the
// rules are weak, and it is the page that stays silent.

#include "spc/anhoej.hpp"

#include "spc/run_limits.hpp"
#include "spc/runs.hpp"

namespace upswing::spc {
namespace {

void mark(std::vector<Point>& points, Run const& run) {
  for (int number = run.first; number <= run.last; ++number) {
    Point& point = points[static_cast<std::size_t>(number - 1)];
    if (point.useful) point.broke |= static_cast<std::uint32_t>(Rule::long_run);
  }
}

}  // namespace

void apply_anhoej(std::vector<Point>& points, Phase& phase) {
  Runs const runs = count_runs(points, phase.first, phase.last);
  phase.n_useful = runs.n_useful;
  if (runs.n_useful == 0) return;
  int const limit = longest_run_limit(runs.n_useful);
  phase.longest_run = runs.longest;
  phase.longest_run_max = limit;
  phase.crossings = runs.crossings;
  phase.crossings_min = crossings_limit(runs.n_useful);
  phase.shift = runs.longest > limit;
  phase.few_crossings = runs.crossings < *phase.crossings_min;
  for (Run const& run : runs.all) {
    if (run.length <= limit) continue;
    phase.long_runs.push_back(run);
    mark(points, run);
  }
}

}  // namespace upswing::spc
