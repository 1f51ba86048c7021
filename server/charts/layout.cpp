// Sizes follow the width asked for. No text is smaller than eleven pixels.

#include "charts/layout.hpp"

#include <algorithm>
#include <cmath>

#include "charts/draw_icons.hpp"
#include "charts/numbers.hpp"
#include "charts/picture_words.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

constexpr int fewest_slots = 6;       // few points stand at the left, with room for those to come
constexpr double pixels_a_tick = 38;  // of height
constexpr double title_size = 16;
constexpr double foot_size = 11;
constexpr double bold = 1.18;  // wider than the same text in plain
constexpr double title_line = 21;
constexpr double subtitle_line = 17;
constexpr double note_line = 16;
constexpr double foot_line = 15;
constexpr double phone = 480;
constexpr double tightest = 2.5;        // between points, where dots of the usual size would become one mass
constexpr double plain_to_see = 1.1;    // limits that are so many times wider than others
constexpr double widest_margin = 0.34;  // of the picture, however long the numbers at its sides are

double plot_height(double width) { return std::clamp(std::round(width * 0.42), 190.0, 380.0); }

double icons_width(Layout const& layout) { return layout.icon > 0 ? 2 * layout.icon + 12 : 0; }

void add_header(Layout& layout, Chart const& chart) {
  double const width = layout.width - 16 - icons_width(layout);
  layout.title = wrapped(chart.series.measure, width, title_size * bold, 2);
  layout.subtitle = wrapped(chart.series.definition, width, layout.font, 3);
  for (auto& line : layout.title) line = ellipsized(line, width, title_size * bold);
  for (auto& line : layout.subtitle) line = ellipsized(line, width, layout.font);
}

void add_footer(Layout& layout, Chart const& chart, Words const& words, Drawing const& drawing) {
  layout.footer = {stamp_words(chart, words), as_of_words(drawing.as_of, words)};
  double const both = text_width(layout.footer[0], foot_size) + text_width(layout.footer[1], foot_size);
  if (both + 32 <= layout.width) return;
  layout.footer[0] = ellipsized(layout.footer[0], layout.width - 16, foot_size);
  layout.footer.insert(layout.footer.begin() + 1, "");  // the date gets a line of its own
}

double label_margin(Layout const& layout) {
  double const text = end_label_width(layout.ends, layout.font);
  return std::clamp(text + 14, 16.0, layout.width * widest_margin);
}

double axis_margin(Layout const& layout, Chart const& chart, Words const& words) {
  double widest_label = 0;
  for (double const tick : layout.scale.ticks) {
    widest_label = std::max(widest_label, text_width(tick_label(tick, layout.scale, chart, words), layout.font));
  }
  for (double const tick : layout.bars.ticks) {
    widest_label = std::max(widest_label, text_width(plain_tick(tick, layout.bars, words), layout.font));
  }
  return std::min(std::ceil(widest_label) + 10, layout.width * widest_margin);
}

double largest_numerator(Chart const& chart) {
  double largest = 0;
  for (ChartPoint const& point : chart.points) {
    if (point.value) largest = std::max(largest, point.facts.numerator.value_or(0));
  }
  return largest;
}

/// The heights, from top to bottom.
void stack(Layout& layout, Drawing const& drawing, double plot) {
  double const icons = layout.icon > 0 ? layout.icon + 8 : 0;
  double const header = drawing.stands_alone() ? std::max(layout.header_bottom(), icons) : icons;
  layout.top = header + 30 + (layout.unit.empty() ? 0 : 18);
  layout.bottom = layout.top + plot;
  layout.time_axis = layout.bottom;
  if (!layout.bars.ticks.empty()) {
    layout.bars_top = layout.bottom + 2.2 * layout.font + 8;
    layout.time_axis = layout.bars_top + std::round(plot / 4);
  }
  double const notes = static_cast<double>(layout.notes.size()) * note_line;
  double const foot = drawing.stands_alone() ? (layout.footer.size() > 2 ? 22 + foot_line : 22) : 0;
  layout.height = layout.notes_top() + notes + (notes > 0 ? 4 : 0) + foot;
}

}  // namespace

double Layout::x(int point_number) const {
  if (!places.empty()) return places[static_cast<std::size_t>(point_number - 1)];
  return left + spacing / 2 + (point_number - 1) * spacing;
}

double Layout::y(double value) const { return bottom - std::clamp(scale.share(value), 0.0, 1.0) * (bottom - top); }

double Layout::bar_y(double value) const { return time_axis - bars.share(value) * (time_axis - bars_top); }

double Layout::inset() const { return title.empty() ? 0 : 8; }

double Layout::notes_top() const { return time_axis + font * 2 + 16; }

bool Layout::narrow() const { return width < phone; }

bool Layout::packed() const { return places.empty() && spacing < tightest; }

double Layout::header_bottom() const {
  if (title.empty()) return 0;
  return 12 + static_cast<double>(title.size()) * title_line + static_cast<double>(subtitle.size()) * subtitle_line;
}

bool shows_center(Chart const& chart) { return chart.runs.n_values > 1 && chart.runs.center; }

std::optional<double> last_goal(Chart const& chart) {
  if (chart.series.goals.empty() || chart.points.empty()) return chart.series.goal;
  std::optional<double> goal;
  for (GoalStep const& step : chart.series.goals) {
    if (step.from <= chart.points.back().facts.period) goal = step.value;
  }
  return goal;
}

bool limits_vary(Chart const& chart) {
  std::optional<Range> widths;
  for (ChartPoint const& point : chart.points) {
    if (point.phase != chart.runs.number || !point.upper || !point.center) continue;
    double const width = *point.upper - *point.center;
    widths = widths ? Range{std::min(widths->low, width), std::max(widths->high, width)} : Range{width, width};
  }
  return widths && widths->high > widths->low * plain_to_see;
}

Layout lay_out(Chart const& chart, Words const& words, Drawing const& drawing) {
  Layout layout;
  layout.width = std::clamp(drawing.width, narrowest, widest);
  layout.font = layout.narrow() ? 12 : 13;
  layout.icon = has_icons(chart) ? (layout.narrow() ? 36 : 44) : 0;
  if (!is_percent(chart.series) && chart.series.kind != Kind::count) layout.unit = chart.series.unit;
  double const plot = plot_height(layout.width);
  layout.scale = value_scale(chart, static_cast<int>(std::clamp(plot / pixels_a_tick, 4.0, 8.0)));
  double const largest = drawing.numerators ? largest_numerator(chart) : 0;
  if (largest > 0) layout.bars = round_scale({0, largest}, 2, true);
  layout.ends = end_labels(chart, layout.scale, words, layout.narrow());
  if (drawing.stands_alone()) {
    add_header(layout, chart);
    add_footer(layout, chart, words, drawing);
  }
  layout.left = layout.inset() + axis_margin(layout, chart, words);
  layout.right = layout.width - label_margin(layout) - layout.inset() / 2;
  layout.unit = ellipsized(layout.unit, layout.width - 2 * layout.inset(), layout.font);
  layout.notes = notes_under(chart, words, drawing, layout);
  stack(layout, drawing, plot);
  int const slots = std::max(fewest_slots, static_cast<int>(chart.points.size()));
  layout.spacing = (layout.right - layout.left) / slots;
  layout.dot = std::clamp(layout.spacing * 0.3, 2.0, layout.narrow() ? 4.0 : 4.5);
  if (layout.packed()) layout.dot = 1.1;
  keep_apart(layout.ends, layout);
  return layout;
}

}  // namespace upswing::charts
