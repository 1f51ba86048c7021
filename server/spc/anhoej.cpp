// Anhøj and Olesen 2014, PLoS ONE 9:e113825. The engine gives flags for any number of useful points; below ten the
// rules are weak, and it is the page that stays silent.

#include "spc/mark_run.hpp"
#include "spc/rules.hpp"

namespace upswing::spc {

void apply_anhoej(Chart& chart, Phase& phase, std::vector<Run> const& runs) {
  if (phase.n_useful == 0) return;
  phase.shift = *phase.longest_run > *phase.longest_run_max;
  phase.few_crossings = *phase.crossings < *phase.crossings_min;
  for (Run const& run : runs) {
    if (run.length > *phase.longest_run_max) mark_run(chart, run);
  }
}

}  // namespace upswing::spc
