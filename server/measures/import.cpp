// Goes through a CSV table line by line.
#include "measures/import.hpp"

#include <map>

#include "kit/csv.hpp"
#include "kit/text/utf8.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {
namespace {

void add_problem(ImportRow& row, std::string_view code, ImportColumn const& column, std::string_view found) {
  row.problems.push_back({std::string(code), column.name, std::string(found.substr(0, 60))});
}

void take_number(ImportRow& row, std::optional<double>& into, ImportColumn const& column, std::string const& cell) {
  if (kit::text::trim(cell).empty()) return;
  into = read_number(cell);
  if (!into) add_problem(row, "not_a_number", column, cell);
}

void take_cell(ImportRow& row, ImportColumn const& column, std::string const& cell, Measure const& measure) {
  switch (column.used_as) {
    case ColumnUse::period:
      row.period = read_period(cell, measure.period);
      if (!row.period) add_problem(row, "not_a_date", column, cell);
      return;
    case ColumnUse::numerator: return take_number(row, row.numerator, column, cell);
    case ColumnUse::denominator: return take_number(row, row.denominator, column, cell);
    case ColumnUse::value: return take_number(row, row.value, column, cell);
    case ColumnUse::note:
      if (auto const words = kit::text::trim(cell); !words.empty()) row.note = std::string(words.substr(0, 500));
      return;
    case ColumnUse::ignored: return;
  }
}

// The rules of a typed entry hold for a file as well.
void check_row(ImportRow& row, std::vector<ImportColumn> const& columns, Measure const& measure) {
  EntryInput const input{EntryState::counted, row.numerator, row.denominator, row.value, {}, {}, row.note};
  for (auto const& error : check(tidy(input, measure), measure)) {
    for (auto const& column : columns) {
      bool const here = error.pointer.substr(1) == kit::def::spell(column.used_as);
      if (here && row.problems.empty()) add_problem(row, error.code, column, "");
    }
  }
}

}  // namespace

ImportReport read_table(std::string_view csv, Measure const& measure, access::Language language, Day today) {
  ImportReport report;
  auto const read = kit::csv::read(csv);
  if (auto const* fault = std::get_if<kit::csv::Fault>(&read)) {
    report.refused = fault->code;
    report.refused_line = fault->line;
    return report;
  }
  auto const& table = std::get<kit::csv::Table>(read);
  report.columns = columns_of(table.header, measure);
  report.refused = refusal_of(report.columns, measure);
  if (report.refused) return report;
  std::map<Day, std::int64_t> seen;
  for (auto const& line : table.rows) {
    ImportRow row{.line = line.line,
                  .period = {},
                  .label = {},
                  .numerator = {},
                  .denominator = {},
                  .value = {},
                  .note = {},
                  .problems = {}};
    bool any = false;
    for (std::size_t i = 0; i < line.cells.size() && i < report.columns.size(); ++i) {
      any = any || !kit::text::trim(line.cells[i]).empty();
      take_cell(row, report.columns[i], line.cells[i], measure);
    }
    if (!any) continue;
    if (row.problems.empty()) check_row(row, report.columns, measure);
    if (row.period) {
      row.label = programs::period_label(measure.period, *row.period, language);
      auto const twice = seen.emplace(*row.period, line.line);
      if (!twice.second) row.problems.push_back({"twice", "", std::to_string(twice.first->second)});
      if (*row.period > today) row.problems.push_back({"not_begun", "", *row.label});
    }
    if (!row.problems.empty()) row.status = RowStatus::problem;
    report.rows.push_back(std::move(row));
  }
  if (report.rows.empty()) report.refused = "no_rows";
  return report;
}

}  // namespace upswing::measures
