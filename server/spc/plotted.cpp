// A ratio needs both parts and something to divide by; a moving range needs a neighbor.

#include "spc/plotted.hpp"

#include <cmath>
#include <numbers>
#include <utility>

namespace upswing::spc {
namespace {

void divide(Chart& chart, Series const& series) {
  chart.values.resize(series.values.size());
  for (std::size_t i = 0; i < chart.values.size(); ++i) {
    double const n = series.denominators[i];
    chart.values[i] = n > 0 ? series.values[i] / n : missing;
    if (n == 0 && present(series.values[i])) {
      chart.notes.push_back({Remark::zero_denominator, static_cast<int>(i) + 1, std::nullopt});
    }
  }
}

double weight(Series const& series, std::size_t i) {
  if (!series.denominators.empty()) return series.denominators[i];
  return series.sizes.empty() ? 1 : series.sizes[i];
}

double spread(Chart const& chart, Series const& series, double here, double before, std::size_t i, std::size_t last) {
  double const range = std::fabs(here - before);
  if (chart.type == ChartType::mr) return range;
  double const unit = std::sqrt(1 / weight(series, i) + 1 / weight(series, last));
  return std::sqrt(std::numbers::pi / 2) * range / unit;
}

/// Each point against the last one before it that was not excluded, inside the phase; the first has none. A missing
/// point has no range and gives none.
void difference(Chart& chart, Series const& series, Phase const& phase) {
  double before = missing;
  std::size_t last = 0;
  for (auto i = static_cast<std::size_t>(phase.first - 1); i < static_cast<std::size_t>(phase.last); ++i) {
    double const here = chart.values[i];
    chart.values[i] = spread(chart, series, here, before, i, last);
    if (chart.has(i, bit(Mark::excluded))) continue;
    before = here;
    last = i;
  }
}

}  // namespace

void plot(Chart& chart, Series& series) {
  if (!series.denominators.empty() && !may_divide(chart.type)) {
    series.denominators.clear();
    chart.notes.push_back({Remark::denominators_unused, std::nullopt, std::nullopt});
  }
  if (!chart.options.split.empty() && chart.options.freeze && chart.type != ChartType::xmr) {
    chart.notes.push_back({Remark::freeze_unused, std::nullopt, std::nullopt});
  }
  if (series.denominators.empty()) {
    chart.values = std::move(series.values);
  } else {
    divide(chart, series);
  }
  if (chart.type != ChartType::mr && chart.type != ChartType::moving_s) return;
  for (Phase const& phase : chart.phases) difference(chart, series, phase);
}

}  // namespace upswing::spc
