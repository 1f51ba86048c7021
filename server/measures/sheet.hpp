// A practice's month page: every measure of a reporting period, with the cells to fill and the numbers of the time before.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "measures/entry.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {

// open: nothing entered; part: something; sent: handed in; later: not over yet.
UPSWING_CHOICES(PeriodState, open, part, sent, later)
UPSWING_CHOICES(SubmissionState, open, sent)

struct Cell {
  Day period{};
  std::string label;
  std::optional<Entry> entry;
  std::optional<Entry> before;  // the measure's period before this one
};
UPSWING_DESCRIBE(Cell, period, label, entry, before)

struct SheetRow {
  Measure measure;
  bool required = false;
  std::optional<double> goal;
  std::vector<Cell> cells;
};
UPSWING_DESCRIBE(SheetRow, measure, required, goal, cells)

struct Submission {
  SubmissionState state = SubmissionState::open;
  std::optional<kit::Instant> sent_at;
  std::optional<std::string> sent_by;  // a name
  std::int64_t times_sent = 0;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Submission, state, sent_at, sent_by, times_sent, version)

struct Sheet {
  std::string period;
  Day starts{};
  Day ends{};
  Day due_on{};
  PeriodState state{};
  Submission submission;
  std::vector<SheetRow> rows;
  std::optional<std::string> next;        // the oldest other period to send
  std::optional<Day> nothing_more_until;  // when everything is sent: the next due day
  std::int64_t version = 0;               // the submission's
};
UPSWING_DESCRIBE(Sheet, period, starts, ends, due_on, state, submission, rows, next, nothing_more_until, version)

// What sending a period answers: how it stands now. The sheet's rows are as they were, but sent.
struct Standing {
  PeriodState state{};
  Submission submission;
  std::optional<std::string> next;
  std::optional<Day> nothing_more_until;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Standing, state, submission, next, nothing_more_until, version)

struct PeriodLine {
  std::string period;
  Day starts{};
  Day ends{};
  Day due_on{};
  PeriodState state{};
  std::int64_t filled = 0;
  std::int64_t of = 0;
  std::optional<kit::Instant> sent_at;
  std::optional<std::string> sent_by;
};
UPSWING_DESCRIBE(PeriodLine, period, starts, ends, due_on, state, filled, of, sent_at, sent_by)

struct PeriodList {
  std::optional<std::string> next;  // the oldest period not handed in; entry lands here
  std::vector<PeriodLine> periods;  // newest first
};
UPSWING_DESCRIBE(PeriodList, next, periods)

// The measure's periods that end within the reporting period: one month of a monthly measure, four or five weeks of a
// weekly one, a quarter in its last month.
std::vector<Day> cells_within(Period of_measure, Day starts, Day ends);

// Wrong with sending: required cells that are empty, by pointer into the sheet.
kit::def::FieldErrors missing_cells(Sheet const& sheet);

}  // namespace upswing::measures
