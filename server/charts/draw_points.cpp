// Points: a mark each, with its notes, its label and the place where it is touched; a dash below the plot for a gap.

#include <algorithm>

#include "charts/draw_parts.hpp"
#include "charts/spoken.hpp"

namespace upswing::charts {
namespace {

constexpr double note_size = 11;

/// Where a finger or a mouse may touch, wider than the dot but never over a neighbor.
void draw_touch_area(Svg& svg, double x, double y, Layout const& layout) {
  svg.empty("circle", {{"class", "us-hit"},
                       {"cx", x},
                       {"cy", y},
                       {"r", std::clamp(layout.spacing / 2, layout.dot, 22.0)},
                       {"fill", "none"},
                       {"pointer-events", "all"}});
}

void draw_focus_ring(Svg& svg, double x, double y, Layout const& layout) {
  svg.empty(
      "circle",
      {{"class", "us-focus"}, {"cx", x}, {"cy", y}, {"r", layout.dot + 5}, {"fill", "none"}, {"visibility", "hidden"}});
}

/// Above a point that stands high between its neighbors, below one that lies low, so that the line stays clear.
bool notes_go_below(Chart const& chart, std::size_t i) {
  ChartPoint const& point = chart.points[i];
  auto const higher = [&](std::size_t other) {
    auto const& value = chart.points[other].value;
    return value && point.value && *value > *point.value ? 1 : 0;
  };
  int const neighbors = (i > 0 ? higher(i - 1) : 0) + (i + 1 < chart.points.size() ? higher(i + 1) : 0);
  return neighbors == 2 || (neighbors == 1 && (i == 0 || i + 1 == chart.points.size()));
}

void draw_notes(Svg& svg, Chart const& chart, std::size_t i, double x, double y, Layout const& layout) {
  ChartPoint const& point = chart.points[i];
  if (point.annotations.empty()) return;
  std::string numbers;
  for (int const number : point.annotations) numbers += (numbers.empty() ? "" : ",") + std::to_string(number);
  bool const below = notes_go_below(chart, i) && y + layout.dot + note_size + 6 < layout.bottom;
  double const away = layout.dot + 6;
  double const text_y = below ? y + away + note_size * 0.8 : std::max(y - away, layout.top - 20 + note_size);
  svg.text("us-note-mark", x, text_y, "middle", numbers);
}

void open_point(Svg& svg, Chart const& chart, ChartPoint const& point, bool reachable, Words const& words) {
  svg.open("g", {{"class", point.value ? "us-pt" : "us-pt us-gap"},
                 {"data-n", std::to_string(point.number)},
                 {"role", "img"},
                 {"aria-label", spoken_label(point, chart, words)},
                 {"tabindex", reachable ? "0" : "-1"}});
}

void draw_point(Svg& svg, Chart const& chart, std::size_t i, Layout const& layout) {
  ChartPoint const& point = chart.points[i];
  double const x = layout.x(point.number);
  double const y = point.value ? layout.y(*point.value) : layout.bottom;
  draw_touch_area(svg, x, point.value ? y : y - 6, layout);
  if (!point.value) {
    svg.line("us-gap-mark", x - layout.dot, y, x + layout.dot, y);
  } else {
    draw_mark(svg, chart, point, layout);
  }
  draw_notes(svg, chart, i, x, y, layout);
  draw_focus_ring(svg, x, y, layout);
}

}  // namespace

void draw_points(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    open_point(svg, chart, chart.points[i], i == 0, words);
    draw_point(svg, chart, i, layout);
    svg.close("g");
  }
}

}  // namespace upswing::charts
