#pragma once

// What a screen reader says at a point: "September 2026: 31 of 40, 77.5 percent, above the middle line, note 2".

#include <string>

#include "charts/chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

std::string spoken_label(ChartPoint const& point, Chart const& chart, Words const& words);

}  // namespace upswing::charts
