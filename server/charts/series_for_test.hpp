#pragma once

// Series for tests, written the way one would say them: a measure, its start, its numbers.

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "charts/chart.hpp"

namespace upswing::charts::test {

using Counts = std::vector<int>;
constexpr int gap = -1;

/// Run charts, unless a test asks for another: what it then says does not hang on what would be advised.
inline Series screening() {
  Series series;
  series.measure = "Developmental screening by visit";
  series.short_name = "Screening";
  series.definition = "Visits with a scored screening tool / well visits at 9, 18, 24 or 30 months";
  series.counts_charts = true;
  return series;
}

inline Day after(Day first, int periods, Period period) {
  switch (period) {
    case Period::day: return kit::plus_days(first, periods);
    case Period::week: return kit::plus_days(first, 7 * periods);
    case Period::month: return kit::plus_months(first, periods);
    case Period::quarter: return kit::plus_months(first, 3 * periods);
  }
  return first;
}

/// Adds a point for each number; a gap is a period nobody sent anything for.
inline Series with_ratios(Series series, Day first, Counts const& met, int out_of) {
  if (!series.setup.type) series.setup.type = spc::ChartType::run;
  for (std::size_t i = 0; i < met.size(); ++i) {
    SeriesPoint point;
    point.period = after(first, static_cast<int>(i), series.period);
    if (met[i] == gap) continue;
    point.numerator = met[i];
    point.denominator = out_of;
    series.points.push_back(point);
  }
  return series;
}

inline Series with_values(Series series, Day first, std::vector<double> const& values) {
  if (!series.setup.type) series.setup.type = spc::ChartType::run;
  series.multiplier = 1;
  series.counts_charts = false;
  for (std::size_t i = 0; i < values.size(); ++i) {
    SeriesPoint point;
    point.period = after(first, static_cast<int>(i), series.period);
    (series.kind == Kind::count ? point.numerator : point.value) = values[i];
    series.points.push_back(point);
  }
  return series;
}

inline Day month(int year, unsigned month) { return kit::day_of(year, month, 1); }

/// Forty charts a month from January 2025.
inline Series of_forty(Counts const& met) { return with_ratios(screening(), month(2025, 1), met, 40); }

/// The same with the first so many months named as the start.
inline Series started(Counts const& met, int months_of_start) {
  Series series = of_forty(met);
  series.baseline_last = kit::plus_months(month(2025, 1), months_of_start - 1);
  return series;
}

inline Chart chart_of(Series series) {
  auto result = read_chart(std::move(series));
  if (!result.ok()) throw result.problem();
  return result.value();
}

}  // namespace upswing::charts::test
