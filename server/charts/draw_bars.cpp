// The counts behind the ratios, as bars over the same axis: a rate that moves because its numerator does looks different
// from one that moves because fewer were asked.

#include <algorithm>

#include "charts/draw_parts.hpp"

namespace upswing::charts {
namespace {

constexpr double bar_share = 0.62;  // of the space a point has

void draw_bar(Svg& svg, ChartPoint const& point, Layout const& layout) {
  double const width = std::max(1.0, layout.spacing * bar_share);
  double const y = layout.bar_y(*point.facts.numerator);
  svg.empty("rect", {{"class", point.excluded ? "us-bar us-bar-excluded" : "us-bar"},
                     {"x", layout.x(point.number) - width / 2},
                     {"y", y},
                     {"width", width},
                     {"height", layout.time_axis - y}});
}

}  // namespace

void draw_bars(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  if (layout.bars_top == 0) return;
  svg.text("us-label", layout.left, layout.bars_top - 9, "start", say({"picture.numerators", {}}, words));
  for (double const tick : layout.bars.ticks) {
    double const y = layout.bar_y(tick);
    svg.line("us-grid", layout.left, y, layout.right, y);
    svg.text("us-label", layout.left - 7, y + layout.font * 0.35, "end", plain_tick(tick, layout.bars, words));
  }
  for (ChartPoint const& point : chart.points) {
    if (point.value && point.facts.numerator) draw_bar(svg, point, layout);
  }
  svg.line("us-axis", layout.left, layout.time_axis, layout.right, layout.time_axis);
}

}  // namespace upswing::charts
