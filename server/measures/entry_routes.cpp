// The month page: cells saved as they are typed, then the period handed in; opened again, every revision is kept.
#include <algorithm>

#include "measures/calendar_of.hpp"
#include "measures/entry_store.hpp"
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/reminder.hpp"
#include "measures/routes.hpp"
#include "measures/strip_store.hpp"

namespace upswing::measures {

using access::IfMatch;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Problem;

namespace {

Day the_period(Calendar const& calendar, std::string const& name) {
  auto const start = programs::parse_period(calendar.program.period, name);
  bool const known =
      start && std::find(calendar.starts.begin(), calendar.starts.end(), *start) != calendar.starts.end();
  if (!known) throw kit::http::not_found();
  return *start;
}

PeriodList show_periods(ReadTx const& tx, PracticeId const& id) {
  auto const practice = practices::the_practice(tx, id);
  return periods_of(tx, practice, calendar_of(tx, practice));
}

Sheet show_sheet(ReadTx const& tx, PracticeId const& id, std::string const& period) {
  auto const practice = practices::the_practice(tx, id);
  auto const calendar = calendar_of(tx, practice);
  return sheet_of(tx, practice, calendar, the_period(calendar, period));
}

// The reporting period a cell belongs to: the one in which the measure's own period ends.
Day reporting_period(Calendar const& calendar, Measure const& measure, Day period) {
  return programs::period_start(calendar.program.period, programs::last_day(measure.period, period));
}

void must_be_open(ReadTx const& tx, PracticeId const& practice, Calendar const& calendar, Measure const& measure,
                  Day period) {
  auto const submission = find_submission(tx, practice, reporting_period(calendar, measure, period));
  bool const sent = submission && submission->state == SubmissionState::sent;
  if (sent) throw Problem(409, "sent", "These numbers were sent. Open the period again to change them.");
}

void must_be_a_period(Measure const& measure, Day period, Day today) {
  if (programs::period_start(measure.period, period) != period) throw kit::http::not_found();
  if (period > today) throw Problem(409, "not_begun", "This period has not begun yet.");
}

Entry with_doubts(ReadTx const& tx, PracticeId const& practice, Measure const& measure, Entry entry) {
  Day const day_before = kit::plus_days(entry.period, -1);
  auto const before = find_entry(tx, practice, measure.id, programs::period_start(measure.period, day_before));
  entry.doubts = doubts_of(input_of(entry), measure, before);
  return entry;
}

Entry enter(Tx& tx, IfMatch seen, PracticeId const& id, MeasureId const& measure_id, Day period,
            EntryInput const& typed) {
  auto const practice = practices::the_practice(tx, id);
  auto const measure = the_measure(tx, id, measure_id);
  auto const calendar = calendar_of(tx, practice);
  must_be_a_period(measure, period, calendar.today);
  auto const input = tidy(typed, measure);
  kit::http::must_be_sound(check(input, measure));
  must_be_open(tx, id, calendar, measure, period);
  Entry entry{measure_id,
              period,
              input.numerator,
              input.denominator,
              input.value,
              input.state,
              input.no_data_reason,
              input.no_data_words,
              input.note,
              false,
              {},
              tx.now(),
              {},
              0};
  auto const before = find_entry(tx, id, measure_id, period);
  if (!save_entry(tx, id, entry, tx.viewer().account, seen.version)) {
    if (before) throw kit::http::stale(*before);
    throw kit::http::stale(Entry{});  // it was cleared in the meantime
  }
  return with_doubts(tx, id, measure, find_entry(tx, id, measure_id, period).value());
}

Nothing clear(Tx& tx, IfMatch seen, PracticeId const& id, MeasureId const& measure_id, Day period) {
  auto const practice = practices::the_practice(tx, id);
  auto const measure = the_measure(tx, id, measure_id);
  auto const before = find_entry(tx, id, measure_id, period);
  if (!before) throw kit::http::not_found();
  must_be_open(tx, id, calendar_of(tx, practice), measure, period);
  if (!delete_entry(tx, id, measure_id, period, seen.version)) throw kit::http::stale(*before);
  return {};
}

Revisions show_revisions(ReadTx const& tx, PracticeId const& id, MeasureId const& measure, Day period) {
  the_measure(tx, id, measure);
  return {revisions_of(tx, id, measure, period)};
}

bool all_there(ReadTx const& tx, PracticeId const& practice, Strip const& strip, Day starts, Day ends) {
  for (auto const& asked : asked_measures(tx, practice)) {
    for (Day const cell : cells_within(asked.period, starts, ends)) {
      if (strip.at(asked.id, asked.period, cell) == no_mark) return false;
    }
  }
  return true;
}

Standing standing_of(Calendar const& calendar, Strip const& strip, Submission const& submission, Day start) {
  Standing now{PeriodState::sent, submission, {}, {}, submission.version};
  auto const period = calendar.program.period;
  for (Day const other : calendar.starts) {
    bool const over = programs::last_day(period, other) < calendar.today;
    if (!over || other == start || strip.sent.contains(other)) continue;
    now.next = programs::period_name(period, other);
    return now;
  }
  now.nothing_more_until = programs::due_on(calendar.program, programs::period_start(period, calendar.today));
  return now;
}

// Short on purpose: others wait for the one writer meanwhile. The whole sheet is read only to say what is missing.
Standing hand_in(Tx& tx, IfMatch seen, PracticeId const& id, std::string const& period) {
  auto const practice = practices::the_practice(tx, id);
  auto const calendar = calendar_of(tx, practice);
  Day const start = the_period(calendar, period);
  Day const end = programs::last_day(calendar.program.period, start);
  auto submission = find_submission(tx, id, start).value_or(Submission{});
  if (submission.version != seen.version) throw kit::http::stale(sheet_of(tx, practice, calendar, start));
  auto const strip = strip_of(tx, id);
  if (submission.state == SubmissionState::sent) return standing_of(calendar, strip, submission, start);
  if (end >= calendar.today) throw Problem(409, "not_over", "This period is not over yet.");
  if (!all_there(tx, id, strip, start, end)) {
    kit::http::must_be_sound(missing_cells(sheet_of(tx, practice, calendar, start)));
  }
  if (!save_submission(tx, id, start, SubmissionState::sent, seen.version))
    throw kit::http::stale(sheet_of(tx, practice, calendar, start));
  hand_in_entries(tx, id, strip, start, end);
  submission = {SubmissionState::sent, tx.now(), tx.viewer().name, submission.times_sent + 1, seen.version + 1};
  return standing_of(calendar, strip, submission, start);
}

Sheet open_again(Tx& tx, IfMatch seen, PracticeId const& id, std::string const& period) {
  auto const practice = practices::the_practice(tx, id);
  auto const calendar = calendar_of(tx, practice);
  Day const start = the_period(calendar, period);
  auto const sheet = sheet_of(tx, practice, calendar, start);
  if (sheet.submission.version != seen.version) throw kit::http::stale(sheet);
  if (sheet.submission.state != SubmissionState::sent) return sheet;
  if (!save_submission(tx, id, start, SubmissionState::open, seen.version)) throw kit::http::stale(sheet);
  return sheet_of(tx, practice, calendar, start);
}

}  // namespace

std::vector<access::Route> entry_routes() {
  using namespace access;
  return {
      on_card(get<&show_periods>("/api/practices/{practice}/periods", Right::see_drafts), month_card_fits),
      on_card(get<&show_sheet>("/api/practices/{practice}/periods/{period}", Right::see_drafts), month_card_fits),
      on_card(put<&hand_in>("/api/practices/{practice}/periods/{period}/submission", Right::send_numbers),
              month_card_fits),
      on_card(remove<&open_again>("/api/practices/{practice}/periods/{period}/submission", Right::send_numbers),
              month_card_fits),
      on_card(put<&enter>("/api/practices/{practice}/entries/{measure}/{period}", Right::send_numbers),
              month_card_fits),
      on_card(remove<&clear>("/api/practices/{practice}/entries/{measure}/{period}", Right::send_numbers),
              month_card_fits),
      get<&show_revisions>("/api/practices/{practice}/entries/{measure}/{period}/revisions", Right::see_drafts),
  };
}

}  // namespace upswing::measures
