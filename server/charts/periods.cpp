// Dates as phrases, so that each language orders day, month and year its own way.

#include "charts/periods.hpp"

namespace upswing::charts {
namespace {

std::string digits(int number) { return std::to_string(number); }

std::string quarter(Day start) { return digits(static_cast<int>((start.month() - 1) / 3 + 1)); }

Phrase month_name(Day start) { return {"month." + digits(static_cast<int>(start.month())), {}}; }

Phrase month_short(Day start) { return {"month_short." + digits(static_cast<int>(start.month())), {}}; }

/// The parts every date template may use; a template takes those it needs.
Phrase date(std::string const& shape, Day start, Period period, Phrase const& month) {
  std::string const key = period == Period::month ? "month" : period == Period::quarter ? "quarter" : "day";
  return {shape + "." + key,
          {{"month", month},
           {"day", digits(static_cast<int>(start.day_of_month()))},
           {"quarter", quarter(start)},
           {"year", digits(start.year())}}};
}

}  // namespace

Day next_period(Day start, Period period) {
  switch (period) {
    case Period::day: return kit::plus_days(start, 1);
    case Period::week: return kit::plus_days(start, 7);
    case Period::month: return kit::plus_months(start, 1);
    case Period::quarter: return kit::plus_months(start, 3);
  }
  return start;
}

Phrase point_name(SeriesPoint const& point, Series const& series) {
  if (series.labelled) return {"value.plain", {{"value", point.label}}};
  return long_date(point.period, series.kind == Kind::days_between ? Period::day : series.period);
}

Phrase long_date(Day start, Period period) { return date("date", start, period, month_name(start)); }

Phrase date_without_year(Day start, Period period) { return date("date_no_year", start, period, month_name(start)); }

Phrase short_date(Day start, Period period) { return date("date_short", start, period, month_short(start)); }

Phrase axis_date(Day start, Period period) { return date("date_axis", start, period, month_short(start)); }

Phrase spoken_date(Day start, Period period) {
  Phrase const written = long_date(start, period);
  return period == Period::week ? Phrase{"date_spoken.week", {{"date", written}}} : written;
}

}  // namespace upswing::charts
