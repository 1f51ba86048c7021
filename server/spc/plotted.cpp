// A ratio needs both parts and something to divide by; a moving range needs a neighbor.

#include "spc/plotted.hpp"

#include <cmath>
#include <utility>

#include "spc/moving_range.hpp"

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

/// Each point against the last one before it that was not excluded, inside the phase; the first has none. A missing
/// point has no range and gives none.
void difference(Chart& chart, Series const& series, Phase const& phase) {
  double before = missing;
  std::size_t last = 0;
  for (auto i = static_cast<std::size_t>(phase.first - 1); i < static_cast<std::size_t>(phase.last); ++i) {
    double const here = chart.values[i];
    bool const range = chart.type == ChartType::mr;
    chart.values[i] =
        range ? std::fabs(here - before) : moving_s(before, here, weight(series, last), weight(series, i));
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
