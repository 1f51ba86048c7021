// S chart: standard deviations of subgroups about their mean or pooled value; limits B3 and B4 (Montgomery 6.28).

#include "spc/c4.hpp"
#include "spc/subgroup_sigma.hpp"

namespace upswing::spc {

Lines s_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(subgroup_deviation(slice));
  lines.middle = lines.center;
  lines.lowest = 0;
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    slice.sigma[i] = slice.sizes[i] >= 2 ? lines.center * c5(slice.sizes[i]) / c4(slice.sizes[i]) : missing;
  }
  return lines;
}

}  // namespace upswing::spc
