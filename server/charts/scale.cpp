// Steps of 1, 2, 5, or from 25 on also 2.5, times a power of ten.

#include "charts/scale.hpp"

#include <algorithm>
#include <cmath>

#include "charts/numbers.hpp"

namespace upswing::charts {
namespace {

constexpr double room = 0.08;        // of the spread, above and below
constexpr double wide_percent = 50;  // from such a spread on, the whole 0 to 100 is shown

struct Range {
  double low = 0;
  double high = 0;
};

void include(std::optional<Range>& range, std::optional<double> value) {
  if (!value) return;
  if (!range) range = Range{*value, *value};
  range->low = std::min(range->low, *value);
  range->high = std::max(range->high, *value);
}

Range data_range(Chart const& chart) {
  std::optional<Range> range;
  for (ChartPoint const& point : chart.points) include(range, point.value);
  include(range, chart.runs.center);
  include(range, chart.series.goal);
  return range.value_or(is_percent(chart.series) ? Range{0, 100} : Range{0, 10});
}

/// A constant series gets some room, so that its line lies in the middle of the picture.
Range with_room(Range range, bool percent) {
  double const spread = range.high - range.low;
  double const flat = percent ? 10 : std::max(std::fabs(range.high) * 0.2, 1.0);
  double const extra = spread > 0 ? spread * room : flat;
  bool const positive = range.low >= 0;
  if (percent && spread >= wide_percent) return {0, 100};
  range.low -= extra;
  range.high += extra;
  if (positive) range.low = std::max(range.low, 0.0);
  if (percent) range.high = std::min(range.high, 100.0);
  return range;
}

double round_step(double rough, bool whole) {
  double const power = std::pow(10.0, std::floor(std::log10(rough)));
  for (double const factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
    double const step = factor * power;
    if (factor == 2.5 && power < 10) continue;  // quarters read well as 25 and 250, not as 2.5
    if (step >= rough * (1 - 1e-9)) return whole ? std::max(1.0, step) : step;
  }
  return power * 10;
}

}  // namespace

Scale value_scale(Chart const& chart, int most_ticks) {
  bool const percent = is_percent(chart.series);
  Range const range = with_room(data_range(chart), percent);
  Scale scale;
  scale.step = round_step((range.high - range.low) / most_ticks, chart.series.kind == Kind::count);
  double const first = std::floor(range.low / scale.step + 1e-9);
  double const last = std::ceil(range.high / scale.step - 1e-9);
  scale.low = first * scale.step;
  scale.high = last * scale.step;
  for (double i = first; i <= last; ++i) scale.ticks.push_back(i * scale.step);
  return scale;
}

std::string tick_label(double tick, Scale const& scale, Chart const& chart, Words const& words) {
  int const decimals = std::max(0, static_cast<int>(-std::floor(std::log10(scale.step) + 1e-9)));
  std::string const number = fixed_number(tick, decimals);
  return is_percent(chart.series) ? say({"value.percent", {{"value", number}}}, words) : number;
}

}  // namespace upswing::charts
