// Data, middle line, goal and the mark of the start.

#include <algorithm>

#include "charts/draw_parts.hpp"
#include "charts/facts.hpp"
#include "charts/span.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

Phrase start_label(Chart const& chart) {
  if (!chart.baseline.frozen) return {"picture.start", {}};
  return {"picture.first." + noun_key(gather_facts(chart).noun), {{"count", number_word(chart.baseline.points)}}};
}

int first_value(Chart const& chart) {
  for (ChartPoint const& point : chart.points) {
    if (point.value) return point.number;
  }
  return 0;
}

}  // namespace

void draw_baseline(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  if (chart.baseline.points == 0) return;
  double const half = layout.spacing / 2;
  double const from = layout.x(first_value(chart)) - half;
  double const to = layout.x(chart.baseline.last_number) + half;
  std::string const style = chart.baseline.frozen ? "us-baseline" : "us-start";
  svg.empty("rect", {{"class", style},
                     {"x", coordinate(from)},
                     {"y", coordinate(layout.top - 8)},
                     {"width", coordinate(to - from)},
                     {"height", coordinate(layout.bottom - layout.top + 8)}});
  svg.line(style + "-edge", from, layout.top - 8, to, layout.top - 8);
  std::string const label = say(start_label(chart), words);
  double const width = text_width(label, layout.font);
  double const x = std::min(from, layout.right - width);
  svg.text("us-label", std::max(x, 0.0), layout.top - 13, "start", label);
}

void draw_center(Svg& svg, Chart const& chart, Layout const& layout) {
  if (!shows_center(chart)) return;
  double const y = layout.y(*chart.runs.center);
  double const half = layout.spacing / 2;
  double const from = layout.x(first_value(chart)) - half;
  if (!chart.baseline.frozen) {
    svg.line("us-center", from, y, layout.right, y);
    return;
  }
  double const middle = layout.x(chart.baseline.last_number) + half;
  svg.line("us-center us-center-base", from, y, middle, y);
  if (middle < layout.right) svg.line("us-center", middle, y, layout.right, y);
}

void draw_goal(Svg& svg, Chart const& chart, Layout const& layout) {
  if (!chart.series.goal) return;
  double const y = layout.y(*chart.series.goal);
  svg.line("us-goal", layout.left, y, layout.right, y);
}

void draw_data_line(Svg& svg, Chart const& chart, Layout const& layout) {
  std::string path;
  bool pen_down = false;
  for (ChartPoint const& point : chart.points) {
    if (point.value) {
      path += (pen_down ? "L" : "M") + coordinate(layout.x(point.number)) + " " + coordinate(layout.y(*point.value));
    }
    pen_down = point.value.has_value();
  }
  if (!path.empty()) svg.empty("path", {{"class", "us-line"}, {"fill", "none"}, {"d", path}});
}

}  // namespace upswing::charts
