// News are about the newest number.

#include "charts/news.hpp"

#include <algorithm>

namespace upswing::charts {

bool has_news(Chart const& chart) {
  if (!chart.rules_speak()) return false;
  auto const last = std::find_if(chart.points.rbegin(), chart.points.rend(),
                                 [](ChartPoint const& point) { return point.value.has_value(); });
  bool const crossings = chart.runs.few_crossings || chart.runs.many_crossings || chart.runs.corner;
  return crossings || (last != chart.points.rend() && last->signal);
}

}  // namespace upswing::charts
