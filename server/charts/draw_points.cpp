// Points: a mark each, with its notes, its label and the place where it is touched; a dash below the plot for a gap.

#include <algorithm>

#include "charts/draw_parts.hpp"
#include "charts/note_places.hpp"
#include "charts/spoken.hpp"

namespace upswing::charts {
namespace {

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

void draw_note(Svg& svg, NotePlace const& note, double x) {
  if (note.to > note.from) svg.line("us-note-lead", x, note.from, x, note.to);
  svg.text("us-note-mark", x, note.y, "middle", note.numbers);
}

void open_point(Svg& svg, Chart const& chart, ChartPoint const& point, bool reachable, Words const& words) {
  svg.open("g", {{"class", point.value ? "us-pt" : "us-pt us-gap"},
                 {"data-n", std::to_string(point.number)},
                 {"role", "img"},
                 {"aria-label", spoken_label(point, chart, words)},
                 {"tabindex", reachable ? "0" : "-1"}});
}

void draw_point(Svg& svg, Chart const& chart, ChartPoint const& point, std::optional<NotePlace> const& note,
                Layout const& layout) {
  double const x = layout.x(point.number);
  double const y = point.value ? layout.y(*point.value) : layout.bottom;
  draw_touch_area(svg, x, point.value ? y : y - 6, layout);
  if (!point.value) {
    svg.line("us-gap-mark", x - layout.dot, y, x + layout.dot, y);
  } else {
    draw_mark(svg, chart, point, layout);
  }
  if (note) draw_note(svg, *note, x);
  draw_focus_ring(svg, x, y, layout);
}

}  // namespace

void draw_points(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  auto const notes = note_places(chart, layout);
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    open_point(svg, chart, chart.points[i], i == 0, words);
    draw_point(svg, chart, chart.points[i], notes[i], layout);
    svg.close("g");
  }
}

}  // namespace upswing::charts
