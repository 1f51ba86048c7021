// Steps of 1, 2, 5, or from 25 on also 2.5, times a power of ten.

#include "charts/scale.hpp"

#include <algorithm>
#include <cmath>

#include "charts/numbers.hpp"
#include "charts/value_range.hpp"

namespace upswing::charts {
namespace {

constexpr double room = 0.08;          // of the spread, above and below
constexpr double wide_percent = 50;    // from such a spread on, the whole 0 to 100 is shown
constexpr double least_spread = 1e-9;  // of the numbers' own size; less is the noise of their last digits
constexpr double least_size = 1e-290;  // below, quotients of two would no longer be numbers
constexpr double million = 1e6;

/// A constant series gets some room, so that its line lies in the middle of the picture.
Range with_room(Range range, bool percent) {
  double const size = std::max(std::fabs(range.low), std::fabs(range.high));
  double const noise = std::max(size * least_spread, least_size);
  double const spread = range.high - range.low > noise ? range.high - range.low : 0;
  double const flat = percent ? 10 : std::max(size * 0.2, size > least_size && size < 0.1 ? size : 1.0);
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

int decimals_of(double step) { return std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9))); }

/// Steps in millions where the numbers are that large.
bool in_millions(Scale const& scale) {
  return scale.step >= million / 100 && std::max(std::fabs(scale.low), std::fabs(scale.high)) >= million;
}

}  // namespace

double Scale::share(double value) const { return (value - low) / (high - low); }

Scale round_scale(Range range, int most_ticks, bool whole) {
  Scale scale;
  scale.step = round_step((range.high - range.low) / most_ticks, whole);
  double const first = std::floor(range.low / scale.step + 1e-9);
  double const last = std::ceil(range.high / scale.step - 1e-9);
  scale.low = first * scale.step;
  scale.high = last * scale.step;
  for (double i = first; i <= last; ++i) scale.ticks.push_back(i * scale.step);
  return scale;
}

Scale value_scale(Chart const& chart, int most_ticks) {
  bool const percent = is_percent(chart.series);
  Range const range = range_of(chart).value_or(percent ? Range{0, 100} : Range{0, 10});
  return round_scale(with_room(range, percent), most_ticks, chart.series.kind == Kind::count);
}

std::string plain_tick(double tick, Scale const& scale, Words const& words) {
  if (scale.step >= shortened_from || scale.step < shortened_below) return sized_number(tick);
  if (!in_millions(scale)) return fixed_number(tick, decimals_of(scale.step));
  if (tick == 0) return "0";
  std::string const number = fixed_number(tick / million, decimals_of(scale.step / million));
  return say({"value.million", {{"value", number}}}, words);
}

std::string tick_label(double tick, Scale const& scale, Chart const& chart, Words const& words) {
  std::string const number = plain_tick(tick, scale, words);
  return is_percent(chart.series) ? say({"value.percent", {{"value", number}}}, words) : number;
}

std::string line_value(double value, Chart const& chart, Words const& words) {
  if (is_percent(chart.series)) return say(value_phrase(value, chart.series), words);
  double const size = std::fabs(value);
  if (size < million || size >= shortened_from) return sized_number(value);
  return say({"value.million", {{"value", plain_number(value / million)}}}, words);
}

}  // namespace upswing::charts
