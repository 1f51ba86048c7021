// Which cells a month page has, and which are still empty.
#include "measures/sheet.hpp"

namespace upswing::measures {

std::vector<Day> cells_within(Period of_measure, Day starts, Day ends) {
  std::vector<Day> cells;
  for (Day start = programs::period_start(of_measure, starts); start <= ends;
       start = programs::next_period(of_measure, start)) {
    Day const last = programs::last_day(of_measure, start);
    if (last >= starts && last <= ends) cells.push_back(start);
  }
  return cells;
}

kit::def::FieldErrors missing_cells(Sheet const& sheet) {
  kit::def::FieldErrors errors;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    auto const& row = sheet.rows[i];
    for (std::size_t j = 0; row.required && j < row.cells.size(); ++j) {
      if (row.cells[j].entry) continue;
      errors.push_back({"/rows/" + std::to_string(i) + "/cells/" + std::to_string(j), "required",
                        "has no number yet; a reason is fine too"});
    }
  }
  return errors;
}

}  // namespace upswing::measures
