// Puts a practice's measures, entries and submissions together into periods and sheets.
#include "measures/calendar_of.hpp"

#include <algorithm>
#include <set>

#include "measures/entry_store.hpp"
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"

namespace upswing::measures {
namespace {

using access::ReadTx;
using practices::Practice;

// The calendar of the enrollment that takes part now; else of the last one.
std::optional<programs::Enrollment> leading(std::vector<programs::Enrollment> const& enrollments) {
  std::optional<programs::Enrollment> found;
  for (auto const& enrollment : enrollments) {  // newest first
    if (enrollment.status == programs::Status::invited) continue;
    if (programs::takes_part(enrollment.status)) return enrollment;
    if (!found) found = enrollment;
  }
  return found;
}

PeriodState state_of(Submission const& submission, bool any_entry, Day ends, Day today) {
  if (submission.state == SubmissionState::sent) return PeriodState::sent;
  if (ends >= today) return PeriodState::later;
  return any_entry ? PeriodState::part : PeriodState::open;
}

bool any_entry(Sheet const& sheet) {
  for (auto const& row : sheet.rows) {
    for (auto const& cell : row.cells) {
      if (cell.entry) return true;
    }
  }
  return false;
}

using EntryKey = std::pair<MeasureId, Day>;

std::map<EntryKey, Entry> by_key(std::vector<Entry> const& entries) {
  std::map<EntryKey, Entry> keyed;
  for (auto const& entry : entries) keyed.emplace(EntryKey{entry.measure_id, entry.period}, entry);
  return keyed;
}

// The oldest period that is over and not handed in, other than `except`.
std::optional<Day> oldest_open(Calendar const& calendar, std::map<Day, Submission> const& sent,
                               std::optional<Day> except) {
  for (Day const start : calendar.starts) {
    bool const over = programs::last_day(calendar.program.period, start) < calendar.today;
    auto const found = sent.find(start);
    bool const done = found != sent.end() && found->second.state == SubmissionState::sent;
    if (over && !done && start != except) return start;
  }
  return std::nullopt;
}

// The submission of the sheet, its state and what comes next.
void read_state(ReadTx const& tx, PracticeId const& practice, Calendar const& calendar, Sheet& sheet) {
  auto const period = calendar.program.period;
  auto const submissions = submissions_of(tx, practice);
  auto const own = submissions.find(sheet.starts);
  sheet.submission = own == submissions.end() ? Submission{} : own->second;
  sheet.version = sheet.submission.version;
  sheet.state = state_of(sheet.submission, any_entry(sheet), sheet.ends, calendar.today);
  auto const next = oldest_open(calendar, submissions, sheet.starts);
  sheet.next.reset();
  sheet.nothing_more_until.reset();
  if (next) sheet.next = programs::period_name(period, *next);
  bool const all_sent = sheet.state == PeriodState::sent && !next;
  if (all_sent)
    sheet.nothing_more_until = programs::due_on(calendar.program, programs::period_start(period, calendar.today));
}

}  // namespace

Calendar calendar_of(ReadTx const& tx, Practice const& practice) {
  Calendar calendar{{}, practices::today_at(tx, practice), {}};
  auto const enrollment = leading(programs::enrollments_of(tx, practice.id));
  if (enrollment) {
    calendar.program = programs::the_program(tx, enrollment->program_id);
    Day const until = enrollment->ended_on ? std::min(*enrollment->ended_on, calendar.today) : calendar.today;
    calendar.starts = programs::periods_until(calendar.program, enrollment->joined_on, until);
    return calendar;
  }
  Day const year_ago = kit::plus_months(kit::first_of_month(calendar.today), -11);
  calendar.program.starts_on = year_ago;
  calendar.program.ends_on = calendar.today;
  calendar.starts = programs::periods_until(calendar.program, year_ago, calendar.today);
  return calendar;
}

Day the_period(Calendar const& calendar, std::string const& name) {
  auto const start = programs::parse_period(calendar.program.period, name);
  bool const known =
      start && std::find(calendar.starts.begin(), calendar.starts.end(), *start) != calendar.starts.end();
  if (!known) throw kit::http::not_found();
  return *start;
}

Sheet sheet_of(ReadTx const& tx, Practice const& practice, Calendar const& calendar, Day starts) {
  auto const period = calendar.program.period;
  Sheet sheet{.period = programs::period_name(period, starts),
              .starts = starts,
              .ends = programs::last_day(period, starts),
              .due_on = programs::due_on(calendar.program, starts),
              .submission = {},
              .rows = {},
              .next = {},
              .nothing_more_until = {}};
  // Far enough back to find the quarter before as well.
  auto const entries = by_key(entries_between(tx, practice.id, kit::plus_months(starts, -7), sheet.ends));
  auto const settings = all_settings_of(tx, practice.id);
  auto const required = required_measures(tx, practice.id);
  for (auto const& measure : measures_in_use(tx, practice.id)) {
    SheetRow row{measure, std::find(required.begin(), required.end(), measure.id) != required.end(), measure.goal, {}};
    auto const own = settings.find(measure.id);
    if (own != settings.end()) row.goal = goal_on(own->second, measure, sheet.ends);
    for (Day const start : cells_within(measure.period, starts, sheet.ends)) {
      Cell cell{start, programs::period_label(measure.period, start, tx.viewer().language), {}, {}};
      auto const entry = entries.find({measure.id, start});
      auto const before = entries.find({measure.id, programs::period_start(measure.period, kit::plus_days(start, -1))});
      if (before != entries.end()) cell.before = before->second;
      if (entry != entries.end()) cell.entry = entry->second;
      if (cell.entry) cell.entry->doubts = doubts_of(input_of(*cell.entry), measure, cell.before);
      row.cells.push_back(std::move(cell));
    }
    if (!row.cells.empty()) sheet.rows.push_back(std::move(row));
  }
  read_state(tx, practice.id, calendar, sheet);
  return sheet;
}

PeriodList periods_of(ReadTx const& tx, Practice const& practice, Calendar const& calendar) {
  PeriodList list;
  if (calendar.starts.empty()) return list;
  auto const period = calendar.program.period;
  auto const sent = submissions_of(tx, practice.id);
  Day const end = programs::last_day(period, calendar.starts.back());
  auto const entries = by_key(entries_between(tx, practice.id, kit::plus_months(calendar.starts.front(), -3), end));
  auto const measures = measures_in_use(tx, practice.id);
  auto const required = required_measures(tx, practice.id);
  for (Day const start : calendar.starts) {
    Day const last = programs::last_day(period, start);
    PeriodLine line{
        programs::period_name(period, start), start, last, programs::due_on(calendar.program, start), {}, 0, 0, {}, {}};
    bool any = false;
    for (auto const& measure : measures) {
      bool const asked = std::find(required.begin(), required.end(), measure.id) != required.end();
      for (Day const cell : cells_within(measure.period, start, last)) {
        bool const filled = entries.contains({measure.id, cell});
        any = any || filled;
        line.of += asked ? 1 : 0;
        line.filled += asked && filled ? 1 : 0;
      }
    }
    auto const found = sent.find(start);
    auto const submission = found == sent.end() ? Submission{} : found->second;
    line.state = state_of(submission, any, last, calendar.today);
    if (line.state == PeriodState::sent) line.sent_at = submission.sent_at, line.sent_by = submission.sent_by;
    list.periods.insert(list.periods.begin(), std::move(line));
  }
  if (auto const next = oldest_open(calendar, sent, std::nullopt)) list.next = programs::period_name(period, *next);
  return list;
}

}  // namespace upswing::measures
