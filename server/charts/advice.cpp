// The run chart asks nothing of the numbers, so it is where everybody begins.

#include "charts/advice.hpp"

namespace upswing::charts {

spc::ChartType advised_type(Chart const& chart) {
  (void)chart;
  return spc::ChartType::run;
}

}  // namespace upswing::charts
