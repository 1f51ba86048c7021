// Labels that want the same place share it: their mean place stays, and they stand around it in order.

#include "charts/end_labels.hpp"

#include <algorithm>
#include <cmath>

#include "charts/layout.hpp"
#include "charts/numbers.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

constexpr double bold = 1.18;          // wider than the same text in plain
constexpr double least_between = 0.3;  // of the font, between two labels

/// The last point that has limits, if it has a phase to itself that goes on to the end.
ChartPoint const* last_limited(Chart const& chart) {
  for (auto point = chart.points.rbegin(); point != chart.points.rend(); ++point) {
    if (point->phase != chart.points.back().phase) return nullptr;
    if (point->upper || point->lower) return &*point;
  }
  return nullptr;
}

/// To a fiftieth of the space between two ticks or finer: what can still be told apart.
double rounded(double limit, Scale const& scale) {
  double const unit = std::pow(10.0, std::floor(std::log10(scale.step / 25)));
  double const steps = std::round(limit / unit);
  return std::isfinite(steps) ? without_noise(steps * unit) : limit;
}

void add_limits(std::vector<EndLabel>& labels, Chart const& chart, Scale const& scale, Words const& words,
                bool narrow) {
  ChartPoint const* const last = last_limited(chart);
  if (!last || last->upper == last->center) return;  // a constant series: all three are one line
  double const highest = chart.runs.highest * chart.found.options.multiplier;
  double const lowest = chart.runs.lower == spc::Lower::zero ? 0 : chart.runs.lowest * chart.found.options.multiplier;
  auto const word = [&](char const* key) { return narrow ? std::string() : say({key, {}}, words); };
  if (last->upper && *last->upper < highest) {
    labels.push_back(
        {*last->upper, line_value(rounded(*last->upper, scale), chart, words), word("picture.upper_limit")});
  }
  if (last->lower && *last->lower > lowest) {
    labels.push_back(
        {*last->lower, line_value(rounded(*last->lower, scale), chart, words), word("picture.lower_limit")});
  }
}

/// A word under a value must not reach down among the labels of the axis.
double lowest_place(EndLabel const& label, Layout const& layout) {
  return label.word.empty() ? layout.bottom : layout.bottom + 4 - layout.font * 0.85;
}

struct Block {
  double sum = 0;  // of the places wanted, each less the offset within the block
  int count = 0;
  [[nodiscard]] double place() const { return sum / count; }
};

}  // namespace

std::vector<EndLabel> end_labels(Chart const& chart, Scale const& scale, Words const& words, bool narrow) {
  std::vector<EndLabel> labels;
  if (shows_center(chart)) {
    double const center = *chart.runs.center;
    labels.push_back({center, line_value(center, chart, words), say({"picture.middle", {}}, words)});
    if (!chart.series.categorical) add_limits(labels, chart, scale, words, narrow);
  }
  if (auto const goal = last_goal(chart)) {
    labels.push_back({*goal, line_value(*goal, chart, words), say({"picture.goal", {}}, words)});
  }
  std::stable_sort(labels.begin(), labels.end(), [](EndLabel const& a, EndLabel const& b) { return a.at > b.at; });
  return labels;
}

double end_label_width(std::vector<EndLabel> const& labels, double font) {
  double most = 0;
  for (EndLabel const& label : labels) {
    most = std::max({most, text_width(label.value, font * bold), text_width(label.word, font)});
  }
  return most;
}

double reach_above(EndLabel const& label, double font) { return label.word.empty() ? font * 0.4 : font * 0.75; }
double reach_below(EndLabel const& label, double font) { return label.word.empty() ? font * 0.6 : font * 1.25; }

void keep_apart(std::vector<EndLabel>& labels, Layout const& layout) {
  if (labels.empty()) return;
  std::vector<double> offsets{0};
  for (std::size_t i = 1; i < labels.size(); ++i) {
    double const apart =
        reach_below(labels[i - 1], layout.font) + reach_above(labels[i], layout.font) + least_between * layout.font;
    offsets.push_back(offsets.back() + apart);
  }
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    blocks.push_back({layout.y(labels[i].at) - offsets[i], 1});
    while (blocks.size() > 1 && blocks[blocks.size() - 2].place() > blocks.back().place()) {
      Block const last = blocks.back();
      blocks.pop_back();
      blocks.back().sum += last.sum;
      blocks.back().count += last.count;
    }
  }
  double const lowest = lowest_place(labels.back(), layout);
  std::size_t i = 0;
  for (Block const& block : blocks) {
    double const held = std::max(std::min(block.place(), lowest - offsets.back()), layout.top);
    for (int each = 0; each < block.count; ++each, ++i) labels[i].y = held + offsets[i];
  }
}

}  // namespace upswing::charts
