// The reporting calendar: periods, their names, when their numbers are due.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "programs/program.hpp"

namespace upswing::programs {

// First day of the period that holds a day; weeks begin on Monday.
Day period_start(Period period, Day day);
Day next_period(Period period, Day start);
Day last_day(Period period, Day start);

// The number of a period among all of its kind, from the year 0 or 1970 on: the next period's is one more.
int place_of(Period period, Day start);

// "2026-09", "2026-Q3", "2026-W36" (ISO 8601), "2026-09-04".
std::string period_name(Period period, Day start);
// The period's first day, or nothing if the name is not one of this kind.
std::optional<Day> parse_period(Period period, std::string_view name);
// How people say it: "Oct 2026", "Q3 2026", "Week of 5 Oct 2026".
std::string period_label(Period period, Day start, access::Language language);
// "October"; for sentences.
std::string month_word(Day day, access::Language language);

// The day a period's numbers are asked for: the due day of the month after it, or for weeks that many days after its end
// (at most six).
Day due_on(Program const& program, Day start);

// The program's periods so far: those that begin on or after its start (or `joined`) and not after `today`.
std::vector<Day> periods_until(Program const& program, Day joined, Day today);

}  // namespace upswing::programs
