// Run chart: the median of the baseline, no limits.

#include <vector>

#include "spc/median.hpp"
#include "spc/slice.hpp"

namespace upswing::spc {

Lines run_lines(Slice const& slice) {
  Lines lines;
  if (slice.options->center) {
    lines.center = *slice.options->center;
  } else {
    std::vector<double> base;
    base.reserve(slice.y.size());
    for (std::size_t i = 0; i < slice.y.size(); ++i) {
      if (slice.used(i)) base.push_back(slice.y[i]);
    }
    lines.center = median(std::move(base)).value_or(missing);
  }
  lines.middle = lines.center;
  return lines;
}

}  // namespace upswing::spc
