// The mark of a point: a circle, a diamond for a signal, in a frame beyond the limits, hollow while a draft, grey on the
// line, a cross when left out. By the NHS rules a signal is of the colour and shape of its icon: what we do not want is a
// square.

#include <algorithm>

#include "charts/draw_parts.hpp"
#include "spc/nhs.hpp"

namespace upswing::charts {
namespace {

constexpr double least_signal = 2;  // radius; a signal is never lost in the crowd

enum class Wanted { unknown, better, worse };

Wanted wanted(Chart const& chart, ChartPoint const& point) {
  if (chart.rule_set != spc::RuleSet::nhs || !point.signal) return Wanted::unknown;
  auto const type = spc::point_type(chart.found, static_cast<std::size_t>(point.number - 1));
  if (type == spc::PointType::improvement) return Wanted::better;
  return type == spc::PointType::concern ? Wanted::worse : Wanted::unknown;
}

std::string_view with_color(Wanted way, bool frame) {
  if (way == Wanted::better) return frame ? "us-beyond us-better" : " us-better";
  if (way == Wanted::worse) return frame ? "us-beyond us-worse" : " us-worse";
  return frame ? "us-beyond" : "";
}

std::string dot_style(ChartPoint const& point, bool several, Wanted way) {
  if (point.excluded) return "us-dot us-excluded";
  std::string style = "us-dot";
  if (point.signal) style += " us-signal";
  style += with_color(way, false);
  if (!point.facts.sent) style += " us-draft";
  if (several && !point.useful) style += " us-off";
  return style;
}

void draw_diamond(Svg& svg, std::string_view style, double x, double y, double radius) {
  Path path;
  path.move(x, y - radius).line(x + radius, y).line(x, y + radius).line(x - radius, y).close();
  svg.empty("path", {{"class", style}, {"d", path.data()}});
}

void draw_square(Svg& svg, std::string_view style, double x, double y, double radius) {
  double const half = radius * 0.72;  // as large to the eye as the diamond
  Path path;
  path.move(x - half, y - half).line(x + half, y - half).line(x + half, y + half).line(x - half, y + half).close();
  svg.empty("path", {{"class", style}, {"d", path.data()}});
}

void draw_cross(Svg& svg, std::string_view style, double x, double y, double radius) {
  Path path;
  path.move(x - radius, y - radius).line(x + radius, y + radius);
  path.move(x - radius, y + radius).line(x + radius, y - radius);
  svg.empty("path", {{"class", style}, {"fill", "none"}, {"d", path.data()}});
}

}  // namespace

void draw_mark(Svg& svg, Chart const& chart, ChartPoint const& point, Layout const& layout) {
  double const x = layout.x(point.number);
  double const y = layout.y(*point.value);
  double const seen = std::max(layout.dot, least_signal);
  Wanted const way = wanted(chart, point);
  std::string const style = dot_style(point, chart.runs.n_values > 1, way);
  if (point.excluded) return draw_cross(svg, style, x, y, seen * 0.9);
  if (!point.signal) {
    svg.circle(style, x, y, layout.dot);
    return;
  }
  auto const draw = way == Wanted::worse ? draw_square : draw_diamond;
  if (point.beyond) draw(svg, with_color(way, true), x, y, beyond_reach(seen));
  draw(svg, style, x, y, seen * 1.4);
}

}  // namespace upswing::charts
