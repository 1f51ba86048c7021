// Numbers from a CSV file as people have it: the columns are recognised by their names, dates in the ways people write
// them; every line gets a verdict before anything is kept.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kit/csv.hpp"
#include "measures/entry.hpp"

namespace upswing::measures {

struct ImportInput {
  std::string csv;
  bool apply = false;      // false: only look
  bool only_good = false;  // keep the good rows although others have problems
};
UPSWING_DESCRIBE(ImportInput, csv, apply, only_good)

// A file with a practice column, for who reports for several; the measure is a column too, or the same for all rows.
struct ManyImportInput {
  std::string csv;
  std::optional<MeasureId> measure_id;
  bool apply = false;
  bool only_good = false;
};
UPSWING_DESCRIBE(ManyImportInput, csv, measure_id, apply, only_good)

UPSWING_CHOICES(ColumnUse, period, numerator, denominator, value, note, ignored, state, no_data_reason, no_data_words,
                practice, measure)
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
  std::int64_t line = 0;                // in the file, from 1
  std::optional<std::string> practice;  // where the file says it: the practice's name
  std::optional<std::string> measure;   // likewise
  std::optional<Day> period;
  std::optional<std::string> label;
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<double> value;
  EntryState state = EntryState::counted;
  std::optional<NoDataReason> no_data_reason;
  std::optional<std::string> no_data_words;
  std::optional<std::string> note;
  RowStatus status = RowStatus::fresh;
  std::vector<ImportProblem> problems;
  std::vector<ImportProblem> doubts;  // words that may point to a patient: for a person to decide
};
UPSWING_DESCRIBE(ImportRow, line, practice, measure, period, label, numerator, denominator, value, state,
                 no_data_reason, no_data_words, note, status, problems, doubts)

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
  std::string refused_column;
};
UPSWING_DESCRIBE(ImportReport, columns, rows, fresh, changed, same, problems, applied, refused, refused_line,
                 refused_column)

// What each column is for, from its heading (English or Spanish) and the measure's kind.
std::vector<ImportColumn> columns_of(std::vector<std::string> const& header, Measure const& measure);
// The same for a file of several practices: practice, measure, period, and whatever numbers the measures need.
std::vector<ImportColumn> columns_of_many(std::vector<std::string> const& header);

// Why a file as a whole cannot be taken, and the column that is the reason.
struct Refusal {
  std::string code;
  std::string column;
};
// "identifiers" when a heading speaks of names, record numbers or birth dates; "no_period" and "no_numbers" when those
// columns are missing; nothing when the table can be read.
std::optional<Refusal> refusal_of(std::vector<ImportColumn> const& columns, Measure const& measure);
// Likewise; "no_practice" and "no_measure" as well.
std::optional<Refusal> refusal_of_many(std::vector<ImportColumn> const& columns, bool measure_given);
// "identifiers" when what stands in a column looks like record numbers, birth dates, names, addresses or phone numbers,
// whatever its heading says.
std::optional<Refusal> refusal_by_values(std::vector<ImportColumn> const& columns,
                                         std::vector<kit::csv::Row> const& rows);

// The first day of the period meant by "2026-09-30", "2026-09", "9/30/2026", "09/2026", "Sep 2026", "September-26",
// "2026-W36", "2026-Q3"; nothing if it is none of these.
std::optional<Day> read_period(std::string_view text, Period period);
// "1,234", "12.5", "12,5", "77 %"; nothing if it is not a number.
std::optional<double> read_number(std::string_view text);
// "not_applicable", "n/a", "no aplica", "no data", "sin datos", "counted"; nothing if it is none of these.
std::optional<EntryState> read_state(std::string_view text);

// The rows of a table with their own problems; not yet compared with what is kept.
ImportReport read_table(std::string_view csv, Measure const& measure, access::Language language, Day today);

// Where the numbers of a row go, by the names the file has for practice and measure.
struct ImportPlace {
  PracticeId practice;
  std::string practice_name;
  Measure measure;
  Day today{};
};
// Throws nothing: what is not known comes back as a problem ("practice_unknown", "measure_unknown").
using FindPlace =
    std::function<std::variant<ImportPlace, std::string>(std::string_view practice, std::string_view measure)>;

// A report, and beside each row of it where it goes.
struct ManyRows {
  ImportReport report;
  std::vector<std::optional<ImportPlace>> places;
};
ManyRows read_many(std::string_view csv, bool measure_given, FindPlace const& find, access::Language language);

}  // namespace upswing::measures

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&measures::ImportInput::csv>{.min_len = 1, .max_len = 1'000'000};
template <> inline constexpr Meta meta<&measures::ImportInput::only_good>{.may_miss = true};
template <> inline constexpr Meta meta<&measures::ManyImportInput::csv>{.min_len = 1, .max_len = 1'000'000};
template <> inline constexpr Meta meta<&measures::ManyImportInput::only_good>{.may_miss = true};
}  // namespace upswing::kit::def
