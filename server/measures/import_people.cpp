// Files that hold more than counts: columns of names, record numbers or birth dates, by their headings and by what stands
// in them. Such a file is not read any further.
#include <algorithm>
#include <set>

#include "kit/text/personal.hpp"
#include "kit/text/utf8.hpp"
#include "measures/headings.hpp"
#include "measures/import.hpp"

namespace upswing::measures {
namespace {

constexpr std::size_t few_cells = 3;     // so many are too few to judge a column by what most of it is
constexpr int most_of_ten = 8;           // a column is what eight of ten cells are
constexpr int years_of_birth_dates = 3;  // dates of visits or entries lie closer together
constexpr int days_a_year = 365;
constexpr std::size_t rows_looked_at = 500;

bool speaks_of_a_person(std::string const& h) {
  return says(h, {"mrn", "record number", "medical record", "birth", "dob", "patient name", "first name", "last name",
                  "ssn", "social security", "nombre del paciente", "nacimiento", "expediente numero", "address",
                  "telephone", "phone", "e mail", "email", "correo"}) ||
         is_one_of(h, {"name", "nombre", "patient", "paciente", "patient id", "chart number"});
}

std::optional<Refusal> speaking_heading(std::vector<ImportColumn> const& columns) {
  for (auto const& column : columns) {
    if (speaks_of_a_person(heading_of(column.name))) return Refusal{"identifiers", column.name};
  }
  return std::nullopt;
}

bool has(std::vector<ImportColumn> const& columns, ColumnUse use) {
  return std::any_of(columns.begin(), columns.end(), [&](auto const& column) { return column.used_as == use; });
}

// Cells of one column that are not empty.
std::vector<std::string_view> cells_of(std::vector<kit::csv::Row> const& rows, std::size_t column) {
  std::vector<std::string_view> cells;
  for (std::size_t i = 0; i < rows.size() && i < rows_looked_at; ++i) {
    if (column >= rows[i].cells.size()) continue;
    if (auto const cell = kit::text::trim(rows[i].cells[column]); !cell.empty()) cells.push_back(cell);
  }
  return cells;
}

template <class Is> bool most_are(std::vector<std::string_view> const& cells, Is const& is) {
  auto const count = std::count_if(cells.begin(), cells.end(), is);
  return 10 * count >= static_cast<std::ptrdiff_t>(most_of_ten * cells.size());
}

bool are_birth_dates(std::vector<std::string_view> const& cells) {
  if (!most_are(cells, [](auto cell) { return kit::text::full_date(cell).has_value(); })) return false;
  std::set<Day> days;
  for (auto const cell : cells) {
    if (auto const day = kit::text::full_date(cell)) days.insert(*day);
  }
  return days.rbegin()->number - days.begin()->number > years_of_birth_dates * days_a_year;
}

// One such cell is enough: nothing that is counted looks like it.
bool is_address(std::string_view cell) {
  using kit::text::PersonalKind;
  for (auto const& one : kit::text::personal_in(cell, Day{})) {
    if (one.kind == PersonalKind::social_security || one.kind == PersonalKind::email || one.kind == PersonalKind::phone)
      return true;
  }
  return false;
}

// Numbers that are used are counts; words that are used are pointed out row by row.
bool is_free(ColumnUse use) { return use == ColumnUse::ignored; }

}  // namespace

std::optional<Refusal> refusal_of(std::vector<ImportColumn> const& columns, Measure const& measure) {
  if (auto const speaking = speaking_heading(columns)) return speaking;
  if (!has(columns, ColumnUse::period)) return Refusal{"no_period", ""};
  bool const ratio = has(columns, ColumnUse::numerator) && has(columns, ColumnUse::denominator);
  bool const numbers = is_ratio(measure.kind)               ? ratio
                       : measure.kind == MeasureKind::count ? has(columns, ColumnUse::numerator)
                                                            : has(columns, ColumnUse::value);
  if (!numbers) return Refusal{"no_numbers", ""};
  return std::nullopt;
}

std::optional<Refusal> refusal_of_many(std::vector<ImportColumn> const& columns, bool measure_given) {
  if (auto const speaking = speaking_heading(columns)) return speaking;
  if (!has(columns, ColumnUse::practice)) return Refusal{"no_practice", ""};
  if (!measure_given && !has(columns, ColumnUse::measure)) return Refusal{"no_measure", ""};
  if (!has(columns, ColumnUse::period)) return Refusal{"no_period", ""};
  if (!has(columns, ColumnUse::numerator) && !has(columns, ColumnUse::value)) return Refusal{"no_numbers", ""};
  return std::nullopt;
}

std::optional<Refusal> refusal_by_values(std::vector<ImportColumn> const& columns,
                                         std::vector<kit::csv::Row> const& rows) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    auto const cells = cells_of(rows, i);
    bool const words = is_free(columns[i].used_as);
    if (words && std::any_of(cells.begin(), cells.end(), is_address)) return Refusal{"identifiers", columns[i].name};
    if (!words || cells.size() < few_cells) continue;
    bool const persons =
        most_are(cells, kit::text::is_record_number) || most_are(cells, kit::text::is_name) || are_birth_dates(cells);
    if (persons) return Refusal{"identifiers", columns[i].name};
  }
  return std::nullopt;
}

}  // namespace upswing::measures
