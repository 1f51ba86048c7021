// The axes: value labels at the left; below dates in two lines, the year only where it changes, or the points' names.

#include <algorithm>
#include <cmath>

#include "charts/draw_parts.hpp"
#include "charts/periods.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

constexpr double between_labels = 8;
constexpr double longest_name = 1.0 / 3;  // of the plot; a name is not cut before it is so long

struct DateLabel {
  double x = 0;
  std::string date;
  std::string year;
};

Period named_by(Chart const& chart) { return chart.by_event() ? Period::day : chart.series.period; }

std::vector<DateLabel> labels_every(int step, Chart const& chart, Layout const& layout, Words const& words) {
  std::vector<DateLabel> labels;
  int year = -1;
  for (std::size_t i = 0; i < chart.points.size(); i += static_cast<std::size_t>(step)) {
    Day const day = chart.points[i].facts.period;
    DateLabel label{layout.x(chart.points[i].number), say(axis_date(day, named_by(chart)), words), ""};
    if (day.year() != year) label.year = std::to_string(day.year());
    year = day.year();
    labels.push_back(std::move(label));
  }
  return labels;
}

double half_width(DateLabel const& label, double font) {
  return std::max(text_width(label.date, font), text_width(label.year, font)) / 2;
}

bool fit(std::vector<DateLabel> const& labels, double font) {
  for (std::size_t i = 1; i < labels.size(); ++i) {
    double const apart = labels[i].x - labels[i - 1].x;
    if (apart < half_width(labels[i], font) + half_width(labels[i - 1], font) + between_labels) return false;
  }
  return true;
}

/// Steps people think in: months by quarter and year, weeks by four and thirteen, days by week.
std::vector<int> steps_of(Period period) {
  switch (period) {
    case Period::month: return {1, 2, 3, 4, 6, 12, 24, 36, 60, 120};
    case Period::quarter: return {1, 2, 4, 8, 12, 20, 40};
    case Period::week: return {1, 2, 4, 8, 13, 26, 52, 104, 156, 260};
    case Period::day: return {1, 2, 7, 14, 28, 56, 91, 182, 364, 728};
  }
  return {1};
}

std::vector<DateLabel> thinned(Chart const& chart, Layout const& layout, Words const& words) {
  std::vector<DateLabel> labels;
  for (int const step : steps_of(named_by(chart))) {
    labels = labels_every(step, chart, layout, words);
    if (fit(labels, layout.font)) return labels;
  }
  if (!labels.empty()) labels.resize(1);
  return labels;
}

/// Every name, or every second, third and so on, each cut to the room it has; never turned.
std::vector<DateLabel> names(Chart const& chart, Layout const& layout) {
  double longest = 0;
  for (ChartPoint const& point : chart.points) {
    longest = std::max(longest, text_width(point.facts.label, layout.font));
  }
  double const wanted = std::min(longest, longest_name * (layout.right - layout.left));
  auto const step = static_cast<std::size_t>(std::max(1.0, std::ceil((wanted + between_labels) / layout.spacing)));
  std::vector<DateLabel> labels;
  for (std::size_t i = 0; i < chart.points.size(); i += step) {
    double const x = layout.x(chart.points[i].number);
    double const room = std::min(
        {static_cast<double>(step) * layout.spacing - between_labels, 2 * (x - 2), 2 * (layout.width - 2 - x)});
    labels.push_back({x, ellipsized(chart.points[i].facts.label, room, layout.font), ""});
  }
  return labels;
}

}  // namespace

void draw_value_axis(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  if (!layout.unit.empty()) svg.text("us-label", layout.inset(), layout.top - 30, "start", layout.unit);
  for (double const tick : layout.scale.ticks) {
    double const y = layout.y(tick);
    svg.line("us-grid", layout.left, y, layout.right, y);
    svg.text("us-label", layout.left - 7, y + layout.font * 0.35, "end", tick_label(tick, layout.scale, chart, words));
  }
}

void draw_time_axis(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  double const y = layout.time_axis;
  svg.line("us-axis", layout.left, layout.bottom, layout.right, layout.bottom);
  for (DateLabel const& label : chart.series.labelled ? names(chart, layout) : thinned(chart, layout, words)) {
    svg.line("us-axis", label.x, y, label.x, y + 4);
    svg.text("us-label", label.x, y + 5 + layout.font, "middle", label.date);
    if (label.year.empty()) continue;
    svg.text("us-label", label.x, y + 8 + 2 * layout.font, "middle", label.year);
  }
}

}  // namespace upswing::charts
