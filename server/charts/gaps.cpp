// Which periods are missing between the first and the last one.

#include "charts/gaps.hpp"

#include <algorithm>

#include "charts/periods.hpp"

namespace upswing::charts {
namespace {

bool is_weekend(Day day) {
  std::chrono::weekday const weekday{std::chrono::sys_days{std::chrono::days{day.number}}};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

bool leaves_weekends_out(Series const& series) {
  return series.period == Period::day &&
         std::none_of(series.points.begin(), series.points.end(),
                      [](SeriesPoint const& point) { return is_weekend(point.period); });
}

SeriesPoint nothing_sent(Day period) {
  SeriesPoint point;
  point.period = period;
  point.state = State::missing;
  point.sent = false;
  return point;
}

}  // namespace

std::vector<SeriesPoint> fill_gaps(Series const& series) {
  if (series.labelled) return series.points;  // they have no periods to be missing
  std::vector<SeriesPoint> sent = series.points;
  std::stable_sort(sent.begin(), sent.end(),
                   [](SeriesPoint const& a, SeriesPoint const& b) { return a.period < b.period; });
  if (series.kind == Kind::days_between) return sent;
  bool const skip_weekends = leaves_weekends_out(series);
  std::vector<SeriesPoint> filled;
  for (SeriesPoint const& point : sent) {
    if (!filled.empty()) {
      Day next = next_period(filled.back().period, series.period);
      for (; next < point.period; next = next_period(next, series.period)) {
        if (!(skip_weekends && is_weekend(next))) filled.push_back(nothing_sent(next));
        if (filled.size() > most_periods) return sent;
      }
    }
    filled.push_back(point);
  }
  return filled;
}

}  // namespace upswing::charts
