// What is unusual about the numbers themselves, and how to read small ones.

#include <algorithm>

#include "charts/advice.hpp"
#include "charts/facts.hpp"
#include "charts/numbers.hpp"
#include "charts/span.hpp"
#include "spc/median.hpp"

namespace upswing::charts {
namespace {

constexpr std::size_t latest_few = 3;
constexpr std::size_t enough_before = 6;
constexpr double small = 20;  // counted each time

bool is_ratio(Chart const& chart) { return chart.series.kind == Kind::proportion || chart.series.kind == Kind::rate; }

std::vector<SeriesPoint const*> counted(Chart const& chart) {
  std::vector<SeriesPoint const*> points;
  for (ChartPoint const& point : chart.points) {
    if (point.value && !point.excluded && point.facts.denominator) points.push_back(&point.facts);
  }
  return points;
}

double usual_denominator(std::vector<SeriesPoint const*> const& points, std::size_t from, std::size_t to) {
  std::vector<double> all;
  for (std::size_t i = from; i < to; ++i) all.push_back(*points[i]->denominator);
  return spc::median(std::move(all)).value_or(0);
}

/// Half or double of what it was, in the last three against all before.
std::optional<Phrase> say_denominators(Chart const& chart) {
  auto const points = counted(chart);
  if (points.size() < latest_few + enough_before) return std::nullopt;
  double const before = usual_denominator(points, 0, points.size() - latest_few);
  double const now = usual_denominator(points, points.size() - latest_few, points.size());
  if (now > before / 2 && now < before * 2) return std::nullopt;
  return Phrase{"doubt.denominators", {{"before", plain_number(before)}, {"now", plain_number(now)}}};
}

}  // namespace

std::vector<Phrase> doubts(Chart const& chart) {
  std::vector<Phrase> found;
  if (!is_ratio(chart)) return found;
  if (auto denominators = say_denominators(chart)) found.push_back(std::move(*denominators));
  return found;
}

std::optional<Phrase> together(Chart const& chart) {
  if (chart.series.kind != Kind::proportion || chart.series.categorical) return std::nullopt;
  auto const points = counted(chart);
  if (points.size() < latest_few + 1) return std::nullopt;
  std::size_t const from = points.size() - latest_few;
  if (usual_denominator(points, 0, points.size()) >= small) return std::nullopt;
  SeriesPoint sum = *points.back();
  sum.numerator = sum.denominator = 0;
  for (std::size_t i = from; i < points.size(); ++i) {
    *sum.numerator += points[i]->numerator.value_or(0);
    *sum.denominator += *points[i]->denominator;
  }
  if (*sum.denominator == 0) return std::nullopt;
  double const value = *sum.numerator * chart.series.multiplier / *sum.denominator;
  Span span;
  span.count = static_cast<int>(latest_few);
  span.gaps = !chart.points.back().value;
  return Phrase{"together",
                {{"span", last_span(span, gather_facts(chart).noun)},
                 {"amount", amount_phrase(sum, chart.series)},
                 {"value", value_phrase(value, chart.series)}}};
}

}  // namespace upswing::charts
