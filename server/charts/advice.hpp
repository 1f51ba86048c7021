#pragma once

// Which chart suits a series, and why. Advice: a person may choose another.

#include "charts/chart.hpp"

namespace upswing::charts {

/// The type shown while nobody chose one.
spc::ChartType advised_type(Chart const& chart);

}  // namespace upswing::charts
