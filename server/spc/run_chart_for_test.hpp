#pragma once

// Run charts written the way tests say them: values that may be missing in, whole points out.

#include "spc/make_chart.hpp"

namespace upswing::spc {

using Values = std::vector<std::optional<double>>;

struct RunInput {
  Values values;
  Values denominators;
  Options options;
};

struct RunChart : Chart {
  std::vector<Point> points;
};

inline Column column_of(Values const& values) {
  Column column;
  for (auto const& value : values) column.push_back(value.value_or(missing));
  return column;
}

inline Values values_of(Column const& column) {
  Values values;
  for (double const value : column) values.push_back(present(value) ? std::optional(value) : std::nullopt);
  return values;
}

inline Result<RunChart> run_chart(RunInput const& input) {
  auto chart =
      make_chart(ChartType::run, {column_of(input.values), column_of(input.denominators), {}, {}}, input.options);
  if (!chart) return chart.problems();
  RunChart result{std::move(chart.value()), {}};
  for (std::size_t i = 0; i < result.size(); ++i) result.points.push_back(result.point(i));
  return result;
}

}  // namespace upswing::spc
