// Sizes follow the width asked for. No text is smaller than eleven pixels.

#include "charts/layout.hpp"

#include <algorithm>
#include <cmath>

#include "charts/numbers.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

constexpr int fewest_slots = 6;       // few points stand at the left, with room for those to come
constexpr double pixels_a_tick = 38;  // of height
constexpr double title_size = 16;
constexpr double bold = 1.18;  // wider than the same text in plain
constexpr double title_line = 21;
constexpr double subtitle_line = 17;

double plot_height(double width) { return std::clamp(std::round(width * 0.42), 190.0, 380.0); }

void add_header(Layout& layout, Chart const& chart, bool stands_alone) {
  if (!stands_alone) return;
  layout.title = wrapped(chart.series.measure, layout.width - 16, title_size * bold, 2);
  layout.subtitle = wrapped(chart.series.definition, layout.width - 16, layout.font, 3);
}

double label_margin(Chart const& chart, Words const& words, double font) {
  double widest_label = 0;
  if (shows_center(chart)) {
    widest_label = std::max(text_width(center_value(chart, words), font * bold),
                            text_width(say({"picture.middle", {}}, words), font));
  }
  if (chart.series.goal) {
    widest_label = std::max({widest_label, text_width(goal_value(chart, words), font * bold),
                             text_width(say({"picture.goal", {}}, words), font)});
  }
  return std::max(16.0, widest_label + 14);
}

double axis_margin(Layout const& layout, Chart const& chart, Words const& words) {
  double widest_label = 0;
  for (double const tick : layout.scale.ticks) {
    widest_label = std::max(widest_label, text_width(tick_label(tick, layout.scale, chart, words), layout.font));
  }
  return std::ceil(widest_label) + 10;
}

}  // namespace

double Layout::x(int point_number) const { return left + spacing / 2 + (point_number - 1) * spacing; }

double Layout::y(double value) const {
  return bottom - (value - scale.low) / (scale.high - scale.low) * (bottom - top);
}

double Layout::inset() const { return title.empty() ? 0 : 8; }

double Layout::header_bottom() const {
  if (title.empty()) return 0;
  return 12 + static_cast<double>(title.size()) * title_line + static_cast<double>(subtitle.size()) * subtitle_line;
}

bool shows_center(Chart const& chart) { return chart.runs.n_values > 1; }

std::string center_value(Chart const& chart, Words const& words) {
  if (is_percent(chart.series)) return say(value_phrase(*chart.runs.center, chart.series), words);
  return plain_number(*chart.runs.center);
}

std::string goal_value(Chart const& chart, Words const& words) {
  if (is_percent(chart.series)) return say(value_phrase(*chart.series.goal, chart.series), words);
  return plain_number(*chart.series.goal);
}

Layout lay_out(Chart const& chart, Words const& words, Drawing const& drawing) {
  Layout layout;
  layout.width = std::clamp(drawing.width, narrowest, widest);
  layout.font = layout.width < 480 ? 12 : 13;
  add_header(layout, chart, drawing.stands_alone());
  if (!is_percent(chart.series) && chart.series.kind != Kind::count) layout.unit = chart.series.unit;
  double const above = 30 + (layout.unit.empty() ? 0 : 18);
  double const below = layout.font * 2 + 16;
  double const plot = plot_height(layout.width);
  layout.scale = value_scale(chart, static_cast<int>(std::clamp(plot / pixels_a_tick, 4.0, 8.0)));
  layout.top = layout.header_bottom() + above;
  layout.bottom = layout.top + plot;
  layout.height = layout.bottom + below + (drawing.stands_alone() ? 22 : 0);
  layout.left = layout.inset() + axis_margin(layout, chart, words);
  layout.right = layout.width - label_margin(chart, words, layout.font) - layout.inset() / 2;
  int const slots = std::max(fewest_slots, static_cast<int>(chart.points.size()));
  layout.spacing = (layout.right - layout.left) / slots;
  layout.dot = std::clamp(layout.spacing * 0.3, 2.0, layout.width < 480 ? 4.0 : 4.5);
  return layout;
}

}  // namespace upswing::charts
