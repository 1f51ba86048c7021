// Sums of whole periods, so that a small practice has its say too.

#include "charts/funnel.hpp"

#include <algorithm>
#include <set>

#include "charts/periods.hpp"

namespace upswing::charts {
namespace {

constexpr std::size_t periods_together = 3;

bool counts(SeriesPoint const& point) {
  return point.state == State::counted && point.numerator && point.denominator && *point.denominator > 0;
}

std::vector<Compared const*> by_name(std::vector<Compared> const& all) {
  std::vector<Compared const*> named;
  for (Compared const& each : all) {
    bool const left = each.shown.enrollment.status == programs::Status::withdrawn;
    if (!each.shown.coded && !left) named.push_back(&each);
  }
  return named;
}

/// Ascending; fewer than three where there are no more.
std::vector<Day> last_periods(std::vector<Compared const*> const& named) {
  std::set<Day> all;
  for (Compared const* each : named) {
    for (SeriesPoint const& point : each->series.points) {
      if (counts(point)) all.insert(point.period);
    }
  }
  std::size_t const skip = all.size() > periods_together ? all.size() - periods_together : 0;
  return {std::next(all.begin(), static_cast<std::ptrdiff_t>(skip)), all.end()};
}

std::optional<SeriesPoint> sum_of(Compared const& practice, Day from) {
  SeriesPoint sum;
  sum.label = practice.shown.name;
  sum.numerator = sum.denominator = 0;
  for (SeriesPoint const& point : practice.series.points) {
    if (!counts(point) || point.period < from) continue;
    *sum.numerator += *point.numerator;
    *sum.denominator += *point.denominator;
  }
  return *sum.denominator > 0 ? std::optional(sum) : std::nullopt;
}

std::string span_words(std::vector<Day> const& periods, Period period, Words const& words) {
  std::string const last = say(short_date(periods.back(), period), words);
  if (periods.size() == 1) return last;
  return say({"picture.span", {{"from", short_date(periods.front(), period)}, {"to", last}}}, words);
}

}  // namespace

std::optional<Chart> funnel_of(std::vector<Compared> const& all, Words const& words) {
  std::vector<Compared const*> const named = by_name(all);
  std::vector<Day> const periods = last_periods(named);
  if (periods.empty()) return std::nullopt;
  Series series = named.front()->series;
  bool const ratio = series.kind == Kind::proportion || series.kind == Kind::rate;
  if (!ratio) return std::nullopt;
  std::string const span = span_words(periods, series.period, words);
  series.measure += " (" + span + ")";
  series.points.clear();
  series.annotations.clear();
  series.setup = {};
  series.setup.type = series.kind == Kind::proportion ? spc::ChartType::p : spc::ChartType::u;
  series.baseline_last.reset();
  series.labelled = series.categorical = true;
  for (Compared const* each : named) {
    if (auto sum = sum_of(*each, periods.front())) series.points.push_back(std::move(*sum));
  }
  if (series.points.size() < fewest_in_funnel) return std::nullopt;
  auto read = read_chart(std::move(series));
  return read ? std::optional(std::move(read.value())) : std::nullopt;
}

}  // namespace upswing::charts
