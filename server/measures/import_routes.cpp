// Looks at a CSV file, and keeps its numbers when asked: all, or the good rows alone, never half of what was said.
#include <algorithm>

#include "kit/csv.hpp"
#include "measures/calendar_of.hpp"
#include "measures/entry_store.hpp"
#include "measures/import.hpp"
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/routes.hpp"

namespace upswing::measures {

using access::ReadTx;
using access::Right;
using access::Tx;

namespace {

bool same_numbers(Entry const& kept, ImportRow const& row) {
  return kept.state == EntryState::counted && kept.numerator == row.numerator && kept.denominator == row.denominator &&
         kept.value == row.value;
}

bool is_asked_for(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  auto const required = required_measures(tx, practice);
  return std::find(required.begin(), required.end(), measure) != required.end();
}

Entry entry_of(ImportRow const& row, MeasureId const& measure, kit::Instant now) {
  Entry entry;
  entry.measure_id = measure;
  entry.period = row.period.value();
  entry.numerator = row.numerator;
  entry.denominator = row.denominator;
  entry.value = row.value;
  entry.state = EntryState::counted;
  entry.note = row.note;
  entry.entered_at = now;
  return entry;
}

// Compares each row with what is kept. A period that was sent is not changed from a file; but a measure that has no
// number there yet, and that no program asked for, may bring in its past.
void compare(ReadTx const& tx, practices::Practice const& practice, Measure const& measure, Calendar const& calendar,
             ImportReport& report) {
  auto const submissions = submissions_of(tx, practice.id);
  bool const asked = is_asked_for(tx, practice.id, measure.id);
  for (auto& row : report.rows) {
    if (row.status == RowStatus::problem) continue;
    auto const kept = find_entry(tx, practice.id, measure.id, *row.period);
    row.status = !kept ? RowStatus::fresh : same_numbers(*kept, row) ? RowStatus::same : RowStatus::changed;
    auto const ends = programs::last_day(measure.period, *row.period);
    auto const sent = submissions.find(programs::period_start(calendar.program.period, ends));
    bool const closed = sent != submissions.end() && sent->second.state == SubmissionState::sent;
    bool const past = row.status == RowStatus::fresh && !asked;
    if (closed && !past && row.status != RowStatus::same) {
      row.status = RowStatus::problem;
      row.problems.push_back({"sent", "", row.label.value_or("")});
    }
  }
  for (auto const& row : report.rows) {
    report.fresh += row.status == RowStatus::fresh;
    report.changed += row.status == RowStatus::changed;
    report.same += row.status == RowStatus::same;
    report.problems += row.status == RowStatus::problem;
  }
}

// Numbers from before the first reporting period, or of a period that was sent already, will not be handed in any more:
// they count as sent at once.
bool counts_as_sent(Calendar const& calendar, std::map<Day, Submission> const& submissions, Measure const& measure,
                    Day period) {
  Day const ends = programs::last_day(measure.period, period);
  bool const no_program = calendar.program.id.empty();
  if (no_program || calendar.starts.empty() || ends < calendar.starts.front()) return true;
  auto const found = submissions.find(programs::period_start(calendar.program.period, ends));
  return found != submissions.end() && found->second.state == SubmissionState::sent;
}

void keep(Tx& tx, practices::Practice const& practice, Measure const& measure, Calendar const& calendar,
          ImportReport const& report) {
  auto const submissions = submissions_of(tx, practice.id);
  for (auto const& row : report.rows) {
    if (row.status != RowStatus::fresh && row.status != RowStatus::changed) continue;
    auto entry = entry_of(row, measure.id, tx.now());
    entry.sent = counts_as_sent(calendar, submissions, measure, entry.period);
    auto const kept = find_entry(tx, practice.id, measure.id, entry.period);
    save_entry(tx, practice.id, entry, tx.viewer().account, kept ? kept->version : 0);
  }
}

ImportReport import_file(Tx& tx, PracticeId const& practice, MeasureId const& measure, ImportInput const& input) {
  return import_csv(tx, practice, measure, input);
}

kit::http::Reply entries_as_csv(ReadTx const& tx, PracticeId const& practice, MeasureId const& id) {
  auto const measure = the_measure(tx, practice, id);
  kit::csv::Writer out;
  for (auto const* name : {"period", "numerator", "denominator", "value", "state", "no_data_reason", "note"})
    out.text(name);
  out.end_row();
  auto const number = [&](std::optional<double> const& value) {
    if (value) out.number(*value);
    else out.empty();
  };
  for (auto const& entry : entries_of(tx, practice, id, tx.may(Right::see_drafts, practice))) {
    out.text(kit::spell(entry.period));
    number(entry.numerator);
    number(entry.denominator);
    number(entry.value);
    out.text(kit::def::spell(entry.state));
    out.text(entry.no_data_reason ? kit::def::spell(*entry.no_data_reason) : "");
    out.text(entry.note.value_or(""));
    out.end_row();
  }
  kit::http::Reply reply{.type = "text/csv; charset=utf-8", .body = out.take()};
  return reply.with("Content-Disposition", "attachment; filename=\"entries.csv\"");
}

}  // namespace

ImportReport import_csv(Tx& tx, PracticeId const& id, MeasureId const& measure_id, ImportInput const& input) {
  auto const practice = practices::the_practice(tx, id);
  auto const measure = the_measure(tx, id, measure_id);
  auto const calendar = calendar_of(tx, practice);
  auto report = read_table(input.csv, measure, tx.viewer().language, calendar.today);
  if (report.refused) return report;
  compare(tx, practice, measure, calendar, report);
  bool const sound = report.problems == 0 || input.only_good;
  if (!input.apply || !sound) return report;
  keep(tx, practice, measure, calendar, report);
  report.applied = true;
  return report;
}

std::vector<access::Route> import_routes() {
  using namespace access;
  return {
      post<&import_file>("/api/practices/{practice}/measures/{measure}/imports", Right::send_numbers),
      gives(get<&entries_as_csv>("/api/practices/{practice}/measures/{measure}/entries.csv", Right::see_numbers),
            "text/csv"),
  };
}

}  // namespace upswing::measures
