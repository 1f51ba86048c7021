// The box rules in place of the two separate limits of Anhøj; outside 10 to 100 useful points those apply.

#include "spc/box_limits.hpp"
#include "spc/mark_run.hpp"
#include "spc/rules.hpp"

namespace upswing::spc {

void apply_box(Chart& chart, Phase& phase, std::vector<Run> const& runs) {
  std::optional<CutBox> const cut = cut_box(phase.n_useful);
  if (!cut) return apply_anhoej(chart, phase, runs);
  phase.box_longest_max = cut->box.longest_max;
  phase.box_crossings_min = cut->box.crossings_min;
  phase.shift = *phase.longest_run > cut->box.longest_max;
  phase.few_crossings = *phase.crossings < cut->box.crossings_min;
  bool const outside = phase.shift || phase.few_crossings;
  phase.corner =
      chart.rules == RuleSet::anhoej_cutbox && !outside && cut->signals(*phase.crossings, *phase.longest_run);
  int const longest_calm = phase.corner ? *phase.longest_run - 1 : cut->box.longest_max;
  for (Run const& run : runs) {
    if (run.length > longest_calm) mark_run(chart, run);
  }
}

}  // namespace upswing::spc
