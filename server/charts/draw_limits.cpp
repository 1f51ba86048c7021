// Limits: thin lines from point to point and a light band between. Each vertex is the limit of one point; the straight
// pieces between only lead the eye, and steps would make a fence of them. No line reaches into the next phase.

#include <algorithm>

#include "charts/clip_line.hpp"
#include "charts/draw_parts.hpp"

namespace upswing::charts {
namespace {

/// Without the vertices in the middle of level pieces.
Line simplified(Line const& line) {
  Line simple;
  for (std::size_t i = 0; i < line.size(); ++i) {
    bool const between = i > 0 && i + 1 < line.size();
    if (between && line[i - 1].share == line[i].share && line[i + 1].share == line[i].share) continue;
    simple.push_back(line[i]);
  }
  return simple;
}

using Limit = std::optional<double> ChartPoint::*;

/// One limit over one phase, half a point wider at both ends; where it is level in the last phase, to the right edge.
Line limit_line(Chart const& chart, spc::Phase const& phase, Limit limit, Layout const& layout) {
  Line line;
  for (int number = phase.first; number <= phase.last; ++number) {
    auto const& value = chart.points[static_cast<std::size_t>(number - 1)].*limit;
    if (value) line.push_back({layout.x(number), layout.scale.share(*value)});
  }
  if (line.empty()) return line;
  bool const level = std::all_of(line.begin(), line.end(), [&](Spot spot) { return spot.share == line[0].share; });
  bool const last = phase.last == static_cast<int>(chart.points.size());
  double const half = layout.spacing / 2;
  double const end = level && last && !chart.series.categorical ? layout.right : line.back().x + half;
  line.insert(line.begin(), {line.front().x - half, line.front().share});
  line.push_back({end, line.back().share});
  return with_crossings(simplified(line));
}

void draw_arrow(Svg& svg, double x, bool up, Layout const& layout) {
  double const tip = up ? layout.top - 3 : layout.bottom + 3;
  double const base = up ? tip + 6 : tip - 6;
  Path arrow;
  arrow.move(x - 4, base).line(x, tip).line(x + 4, base).close();
  svg.empty("path", {{"class", "us-outside"}, {"d", arrow.data()}});
}

/// One small arrow at the edge for each stretch that lies outside.
void mark_outside(Svg& svg, Line const& line, Layout const& layout) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i].inside()) continue;
    std::size_t const from = i;
    while (i + 1 < line.size() && !line[i + 1].inside()) ++i;
    draw_arrow(svg, (line[from].x + line[i].x) / 2, line[from].share > 1, layout);
  }
}

void draw_limit(Svg& svg, Chart const& chart, spc::Phase const& phase, Limit limit, Layout const& layout) {
  Line const line = limit_line(chart, phase, limit, layout);
  bool const outer = limit == &ChartPoint::lower || limit == &ChartPoint::upper;
  draw_inside(svg, outer ? "us-limit" : "us-limit us-limit-2", line, layout);
  if (outer) mark_outside(svg, line, layout);
}

}  // namespace

void draw_band(Svg& svg, Chart const& chart, Layout const& layout) {
  for (spc::Phase const& phase : chart.found.phases) {
    Line const upper = limit_line(chart, phase, &ChartPoint::upper, layout);
    Line const lower = limit_line(chart, phase, &ChartPoint::lower, layout);
    if (upper.empty() || lower.empty()) continue;
    draw_between(svg, "us-band", upper, lower, layout);
  }
}

void draw_limits(Svg& svg, Chart const& chart, Layout const& layout, bool two_sigma) {
  for (spc::Phase const& phase : chart.found.phases) {
    draw_limit(svg, chart, phase, &ChartPoint::upper, layout);
    draw_limit(svg, chart, phase, &ChartPoint::lower, layout);
    if (!two_sigma) continue;
    draw_limit(svg, chart, phase, &ChartPoint::upper2, layout);
    draw_limit(svg, chart, phase, &ChartPoint::lower2, layout);
  }
}

}  // namespace upswing::charts
