#pragma once

// The calendar of a series: which period follows which, and how its name is written.

#include <string>

#include "charts/phrase.hpp"
#include "charts/series.hpp"

namespace upswing::charts {

/// The first day of the period after this one.
Day next_period(Day start, Period period);

/// What the point is called: its own label, the day of its event, or its period with the year.
Phrase point_name(SeriesPoint const& point, Series const& series);

/// "June 2026", "June 8, 2026", "Q2 2026"; without_year: "June", "June 8", "Q2".
Phrase long_date(Day start, Period period);
Phrase date_without_year(Day start, Period period);

/// For tables and tips: "Jun 2026".
Phrase short_date(Day start, Period period);

/// For the axis, the year apart: "Jun", "Jun 8", "Q2".
Phrase axis_date(Day start, Period period);

/// For a screen reader: "June 2026", "Week of June 8, 2026".
Phrase spoken_date(Day start, Period period);

}  // namespace upswing::charts
