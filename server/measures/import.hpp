// Numbers from a CSV file as people have it: the columns are recognised by their names, dates in the ways people write
// them; every line gets a verdict before anything is kept.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "measures/entry.hpp"

namespace upswing::measures {

struct ImportInput {
  std::string csv;
  bool apply = false;      // false: only look
  bool only_good = false;  // keep the good rows although others have problems
};
UPSWING_DESCRIBE(ImportInput, csv, apply, only_good)

UPSWING_CHOICES(ColumnUse, period, numerator, denominator, value, note, ignored)
UPSWING_CHOICES(RowStatus, fresh, changed, same, problem)

struct ImportColumn {
  std::string name;
  ColumnUse used_as = ColumnUse::ignored;
};
UPSWING_DESCRIBE(ImportColumn, name, used_as)

struct ImportProblem {
  std::string code;  // a word key (problem.<code>)
  std::string column;
  std::string found;
};
UPSWING_DESCRIBE(ImportProblem, code, column, found)

struct ImportRow {
  std::int64_t line = 0;  // in the file, from 1
  std::optional<Day> period;
  std::optional<std::string> label;
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<double> value;
  std::optional<std::string> note;
  RowStatus status = RowStatus::fresh;
  std::vector<ImportProblem> problems;
};
UPSWING_DESCRIBE(ImportRow, line, period, label, numerator, denominator, value, note, status, problems)

struct ImportReport {
  std::vector<ImportColumn> columns;
  std::vector<ImportRow> rows;
  std::int64_t fresh = 0;
  std::int64_t changed = 0;
  std::int64_t same = 0;
  std::int64_t problems = 0;
  bool applied = false;
  std::optional<std::string> refused;  // a word key: the file as a whole cannot be taken
  std::int64_t refused_line = 0;
};
UPSWING_DESCRIBE(ImportReport, columns, rows, fresh, changed, same, problems, applied, refused, refused_line)

// What each column is for, from its heading (English or Spanish) and the measure's kind.
std::vector<ImportColumn> columns_of(std::vector<std::string> const& header, Measure const& measure);
// "identifiers" when a heading speaks of names, record numbers or birth dates; "no_period" and "no_numbers" when those
// columns are missing; nothing when the table can be read.
std::optional<std::string> refusal_of(std::vector<ImportColumn> const& columns, Measure const& measure);

// The first day of the period meant by "2026-09-30", "2026-09", "9/30/2026", "09/2026", "Sep 2026", "September-26",
// "2026-W36", "2026-Q3"; nothing if it is none of these.
std::optional<Day> read_period(std::string_view text, Period period);
// "1,234", "12.5", "12,5", "77 %"; nothing if it is not a number.
std::optional<double> read_number(std::string_view text);

// The rows of a table with their own problems; not yet compared with what is kept.
ImportReport read_table(std::string_view csv, Measure const& measure, access::Language language, Day today);

}  // namespace upswing::measures

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&measures::ImportInput::csv>{.min_len = 1, .max_len = 1'000'000};
template <> inline constexpr Meta meta<&measures::ImportInput::only_good>{.may_miss = true};
}  // namespace upswing::kit::def
