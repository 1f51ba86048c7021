// A practice's reporting calendar: its program's, or months due on the tenth while it has none.
#pragma once
#include <vector>

#include "access/tx.hpp"
#include "measures/sheet.hpp"
#include "practices/practices.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {

struct Calendar {
  programs::Program program;  // dates and period; without an id when the practice has no program
  Day today{};
  std::vector<Day> starts;  // of every period so far, oldest first
};
Calendar calendar_of(access::ReadTx const& tx, practices::Practice const& practice);

// The first day of a period of the calendar by its name, or "not found".
Day the_period(Calendar const& calendar, std::string const& name);

// The sheet of a period of the calendar.
Sheet sheet_of(access::ReadTx const& tx, practices::Practice const& practice, Calendar const& calendar, Day starts);
PeriodList periods_of(access::ReadTx const& tx, practices::Practice const& practice, Calendar const& calendar);

}  // namespace upswing::measures
