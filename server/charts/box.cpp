// What points cover.

#include "charts/box.hpp"

#include "charts/draw_parts.hpp"

namespace upswing::charts {

std::vector<Box> boxes_of_points(Chart const& chart, Layout const& layout) {
  std::vector<Box> boxes;
  for (ChartPoint const& point : chart.points) {
    if (!point.value) continue;
    double const x = layout.x(point.number);
    double const y = layout.y(*point.value);
    double const reach = point.beyond ? beyond_reach(layout.dot) : layout.dot;
    boxes.push_back({x - reach, y - reach, x + reach, y + reach});
  }
  return boxes;
}

}  // namespace upswing::charts
