// Where phases begin and end. A split names the last point before a new phase; the last point of all starts none.

#include "spc/phases.hpp"

#include <algorithm>

namespace upswing::spc {

std::vector<Phase> cut_phases(int count, std::vector<int> split) {
  std::vector<Phase> phases;
  if (count == 0) return phases;
  split.push_back(count);
  std::sort(split.begin(), split.end());
  split.erase(std::unique(split.begin(), split.end()), split.end());
  int first = 1;
  for (int const last : split) {
    Phase phase;
    phase.number = static_cast<int>(phases.size()) + 1;
    phase.first = first;
    phase.last = last;
    phases.push_back(phase);
    first = last + 1;
  }
  return phases;
}

int baseline_end(Phase const& phase, Options const& options, ChartType type) {
  std::optional<int> const each = type == ChartType::xmr && options.freeze ? options.freeze : options.freeze_each;
  for (int const number : options.freeze_at) {
    if (number >= phase.first && number <= phase.last) return number;
  }
  if (each) return std::min(phase.last, phase.first + *each - 1);
  if (options.freeze && options.split.empty()) return std::min(phase.last, *options.freeze);
  return phase.last;
}

}  // namespace upswing::spc
