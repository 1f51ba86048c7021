// A funnel: each ratio over its denominator, between limits that narrow as it grows. There is no line between the points,
// for they have no order. Limits: P, m ± 3 sqrt(m (1 - m) / n); U, m ± 3 sqrt(m / n); P' and U' times sigma z.

#include <algorithm>
#include <cmath>

#include "charts/clip_line.hpp"
#include "charts/draw_icons.hpp"
#include "charts/draw_parts.hpp"
#include "charts/funnel_names.hpp"
#include "charts/picture_words.hpp"

namespace upswing::charts {
namespace {

constexpr int curve_steps = 80;
constexpr double pixels_a_tick = 90;

double largest_denominator(Chart const& chart) {
  double largest = 0;
  for (ChartPoint const& point : chart.points) {
    if (point.value) largest = std::max(largest, point.facts.denominator.value_or(0));
  }
  return largest > 0 ? largest : 1;
}

Scale denominators(Chart const& chart, Layout const& layout) {
  double const width = layout.right - layout.left;
  return round_scale({0, largest_denominator(chart)}, static_cast<int>(std::max(2.0, width / pixels_a_tick)), true);
}

double place(double n, Scale const& scale, Layout const& layout) {
  return layout.left + scale.share(n) * (layout.right - layout.left);
}

void place_points(Layout& layout, Chart const& chart, Scale const& scale) {
  for (ChartPoint const& point : chart.points) {
    double const n = point.value ? point.facts.denominator.value_or(0) : 0;
    layout.places.push_back(place(n, scale, layout));
  }
  layout.dot = layout.narrow() ? 4 : 4.5;
  layout.spacing = 24;  // of touch areas
}

Line curve(Chart const& chart, double sigmas, Scale const& scale, Layout const& layout) {
  Line line;
  for (int i = 1; i <= curve_steps; ++i) {
    double const share = static_cast<double>(i) / curve_steps;
    double const n = scale.high * share * share;  // closer together where the curve bends
    auto const limit = funnel_limit(chart, n, sigmas);
    if (limit) line.push_back({place(n, scale, layout), layout.scale.share(*limit)});
  }
  return with_crossings(line);
}

void draw_curves(Svg& svg, Chart const& chart, Scale const& scale, Layout const& layout, bool two_sigma) {
  Line const upper = curve(chart, 3, scale, layout);
  Line const lower = curve(chart, -3, scale, layout);
  if (upper.empty()) return;
  draw_between(svg, "us-band", upper, lower, layout);
  draw_inside(svg, "us-limit", upper, layout);
  draw_inside(svg, "us-limit", lower, layout);
  if (!two_sigma) return;
  draw_inside(svg, "us-limit us-limit-2", curve(chart, 2, scale, layout), layout);
  draw_inside(svg, "us-limit us-limit-2", curve(chart, -2, scale, layout), layout);
}

void draw_denominator_axis(Svg& svg, Scale const& scale, Layout const& layout, Words const& words) {
  double const y = layout.bottom;
  svg.line("us-axis", layout.left, y, layout.right, y);
  for (double const tick : scale.ticks) {
    double const x = place(tick, scale, layout);
    svg.line("us-axis", x, y, x, y + 4);
    svg.text("us-label", x, y + 5 + layout.font, "middle", plain_tick(tick, scale, words));
  }
  svg.text("us-label", (layout.left + layout.right) / 2, y + 8 + 2 * layout.font, "middle",
           say({"picture.denominator", {}}, words));
}

void draw_behind(Svg& svg, Chart const& chart, Layout const& layout, Scale const& scale, Words const& words,
                 Drawing const& drawing) {
  svg.open("g", {{"aria-hidden", "true"}}).raw("\n");
  draw_value_axis(svg, chart, layout, words);
  draw_curves(svg, chart, scale, layout, drawing.two_sigma);
  draw_denominator_axis(svg, scale, layout, words);
  draw_goal(svg, chart, layout);
  if (shows_center(chart)) {
    double const y = layout.y(*chart.runs.center);
    svg.line("us-center", layout.left, y, layout.right, y);
  }
  draw_end_labels(svg, layout);
  draw_notes_under(svg, layout);
  if (drawing.stands_alone()) {
    draw_header(svg, layout);
    draw_footer(svg, layout);
  }
  svg.close("g");
}

}  // namespace

std::optional<double> funnel_limit(Chart const& chart, double n, double sigmas) {
  spc::Phase const& phase = chart.runs;
  if (std::isnan(phase.middle) || n <= 0) return std::nullopt;
  bool const proportion = chart.type == spc::ChartType::p || chart.type == spc::ChartType::p_prime;
  double const spread = proportion ? phase.middle * (1 - phase.middle) : phase.middle;
  double const sigma = std::sqrt(spread / n) * phase.sigma_z.value_or(1);
  double const limit = std::clamp(phase.middle + sigmas * sigma, phase.lowest, phase.highest);
  return limit * chart.found.options.multiplier;
}

std::string draw_funnel(Chart const& chart, Words const& words, Drawing const& drawing) {
  if (!is_funnel(chart)) return draw_chart(chart, words, drawing);
  Drawing without_bars = drawing;
  without_bars.numerators = false;
  Layout layout = lay_out(chart, words, without_bars);
  Scale const scale = denominators(chart, layout);
  place_points(layout, chart, scale);
  Svg svg;
  open_picture(svg, chart, layout, words, drawing.style);
  draw_behind(svg, chart, layout, scale, words, drawing);
  draw_points(svg, chart, layout, words);
  draw_names_beyond(svg, chart, layout);
  svg.close("svg");
  return svg.take();
}

}  // namespace upswing::charts
