// Goes through a CSV table line by line.
#include "measures/import.hpp"

#include <map>

#include "kit/text/personal.hpp"
#include "kit/text/utf8.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {
namespace {

constexpr std::size_t shown_bytes = 60;  // of a cell, in a problem
constexpr std::size_t note_bytes = kit::def::meta<&EntryInput::note>.max_len;
constexpr std::size_t words_bytes = kit::def::meta<&EntryInput::no_data_words>.max_len;

using Columns = std::vector<ImportColumn>;

ImportProblem problem_in(std::string_view code, ImportColumn const& column, std::string_view found) {
  return {std::string(code), column.name, std::string(kit::text::first_bytes(found, shown_bytes))};
}

void take_number(ImportRow& row, std::optional<double>& into, ImportColumn const& column, std::string const& cell) {
  if (kit::text::trim(cell).empty()) return;
  into = read_number(cell);
  if (!into) row.problems.push_back(problem_in("not_a_number", column, cell));
}

void take_words(ImportRow& row, std::optional<std::string>& into, ImportColumn const& column, std::string const& cell,
                std::size_t most, Day today) {
  auto const words = kit::text::trim(cell);
  if (words.empty()) return;
  into = std::string(kit::text::first_bytes(words, most));
  if (words.size() > most) row.problems.push_back(problem_in("too_long", column, words));
  for (auto const& one : kit::text::personal_in(*into, today))
    row.doubts.push_back(problem_in(kit::def::spell(one.kind), column, one.found));
}

void take_reason(ImportRow& row, ImportColumn const& column, std::string const& cell) {
  auto const name = kit::text::trim(cell);
  if (name.empty()) return;
  row.no_data_reason = kit::def::parse_choice<NoDataReason>(name);
  if (!row.no_data_reason) row.problems.push_back(problem_in("not_a_reason", column, cell));
}

void take_state(ImportRow& row, ImportColumn const& column, std::string const& cell) {
  auto const state = read_state(cell);
  if (state) row.state = *state;
  else row.problems.push_back(problem_in("not_a_state", column, cell));
}

void take_cell(ImportRow& row, ImportColumn const& column, std::string const& cell, Measure const& measure, Day today) {
  switch (column.used_as) {
    case ColumnUse::period:
      row.period = read_period(cell, measure.period);
      if (!row.period) row.problems.push_back(problem_in("not_a_date", column, cell));
      return;
    case ColumnUse::numerator: return take_number(row, row.numerator, column, cell);
    case ColumnUse::denominator: return take_number(row, row.denominator, column, cell);
    case ColumnUse::value: return take_number(row, row.value, column, cell);
    case ColumnUse::state: return take_state(row, column, cell);
    case ColumnUse::no_data_reason: return take_reason(row, column, cell);
    case ColumnUse::no_data_words: return take_words(row, row.no_data_words, column, cell, words_bytes, today);
    case ColumnUse::note: return take_words(row, row.note, column, cell, note_bytes, today);
    case ColumnUse::practice:
    case ColumnUse::measure:
    case ColumnUse::ignored: return;
  }
}

// A file of many measures has one column of numbers for counts and for values.
void put_in_place(ImportRow& row, Measure const& measure) {
  if (is_ratio(measure.kind)) return;
  bool const count = measure.kind == MeasureKind::count;
  if (count && !row.numerator) row.numerator = row.value;
  if (!count && !row.value) row.value = row.numerator;
}

// The rules of a typed entry hold for a file as well.
void check_row(ImportRow& row, Columns const& columns, Measure const& measure) {
  auto const input =
      tidy({row.state, row.numerator, row.denominator, row.value, row.no_data_reason, row.no_data_words, row.note},
           measure);
  row.numerator = input.numerator;
  row.denominator = input.denominator;
  row.value = input.value;
  row.no_data_reason = input.no_data_reason;
  row.no_data_words = input.no_data_words;
  for (auto const& error : check(input, measure)) {
    if (!row.problems.empty()) return;
    ImportColumn where;
    for (auto const& column : columns) {
      if (error.pointer.substr(1) == kit::def::spell(column.used_as)) where = column;
    }
    row.problems.push_back(problem_in(error.code, where, ""));
  }
}

ImportRow row_of(kit::csv::Row const& line, Columns const& columns, Measure const& measure, access::Language language,
                 Day today) {
  ImportRow row;
  row.line = line.line;
  for (std::size_t i = 0; i < line.cells.size() && i < columns.size(); ++i)
    take_cell(row, columns[i], line.cells[i], measure, today);
  put_in_place(row, measure);
  if (row.problems.empty()) check_row(row, columns, measure);
  if (row.period) {
    row.label = programs::period_label(measure.period, *row.period, language);
    if (*row.period > today) row.problems.push_back({"not_begun", "", *row.label});
  }
  return row;
}

bool is_empty(kit::csv::Row const& line) {
  for (auto const& cell : line.cells) {
    if (!kit::text::trim(cell).empty()) return false;
  }
  return true;
}

std::string cell_of(kit::csv::Row const& line, Columns const& columns, ColumnUse use) {
  for (std::size_t i = 0; i < columns.size() && i < line.cells.size(); ++i) {
    if (columns[i].used_as == use) return std::string(kit::text::trim(line.cells[i]));
  }
  return {};
}

void settle(ImportRow& row) {
  if (!row.problems.empty()) row.status = RowStatus::problem;
}

std::optional<kit::csv::Table> table_of(std::string_view csv, ImportReport& report) {
  auto read = kit::csv::read(csv);
  if (auto const* fault = std::get_if<kit::csv::Fault>(&read)) {
    report.refused = fault->code;
    report.refused_line = fault->line;
    return std::nullopt;
  }
  return std::get<kit::csv::Table>(std::move(read));
}

bool refuse(ImportReport& report, std::optional<Refusal> const& refusal) {
  if (refusal) report.refused = refusal->code, report.refused_column = refusal->column;
  return refusal.has_value();
}

}  // namespace

ImportReport read_table(std::string_view csv, Measure const& measure, access::Language language, Day today) {
  ImportReport report;
  auto const table = table_of(csv, report);
  if (!table) return report;
  report.columns = columns_of(table->header, measure);
  if (refuse(report, refusal_by_values(report.columns, table->rows))) return report;
  if (refuse(report, refusal_of(report.columns, measure))) return report;
  std::map<Day, std::int64_t> seen;
  for (auto const& line : table->rows) {
    if (is_empty(line)) continue;
    auto row = row_of(line, report.columns, measure, language, today);
    if (row.period) {
      auto const twice = seen.emplace(*row.period, line.line);
      if (!twice.second) row.problems.push_back({"twice", "", std::to_string(twice.first->second)});
    }
    settle(row);
    report.rows.push_back(std::move(row));
  }
  if (report.rows.empty()) report.refused = "no_rows";
  return report;
}

ManyRows read_many(std::string_view csv, bool measure_given, FindPlace const& find, access::Language language) {
  ManyRows many;
  auto& report = many.report;
  auto const table = table_of(csv, report);
  if (!table) return many;
  report.columns = columns_of_many(table->header);
  if (refuse(report, refusal_by_values(report.columns, table->rows))) return many;
  if (refuse(report, refusal_of_many(report.columns, measure_given))) return many;
  std::map<std::tuple<PracticeId, MeasureId, Day>, std::int64_t> seen;
  for (auto const& line : table->rows) {
    if (is_empty(line)) continue;
    auto const practice = cell_of(line, report.columns, ColumnUse::practice);
    auto const measure = cell_of(line, report.columns, ColumnUse::measure);
    auto const found = find(practice, measure);
    ImportRow row;
    row.line = line.line;
    auto const* place = std::get_if<ImportPlace>(&found);
    if (place) row = row_of(line, report.columns, place->measure, language, place->today);
    else
      row.problems.push_back(
          {std::get<std::string>(found), "",
           std::string(kit::text::first_bytes(std::get<std::string>(found) == "measure_unknown" ? measure : practice,
                                              shown_bytes))});
    row.practice = place ? place->practice_name : practice;
    row.measure = place ? place->measure.short_name : measure;
    if (place && row.period) {
      auto const twice = seen.emplace(std::tuple{place->practice, place->measure.id, *row.period}, line.line);
      if (!twice.second) row.problems.push_back({"twice", "", std::to_string(twice.first->second)});
    }
    settle(row);
    report.rows.push_back(std::move(row));
    many.places.push_back(place ? std::optional(*place) : std::nullopt);
  }
  if (report.rows.empty()) report.refused = "no_rows";
  return many;
}

}  // namespace upswing::measures
