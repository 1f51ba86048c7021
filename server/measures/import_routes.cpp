// Looks at a CSV file, and keeps its numbers when asked: all, or the good rows alone, never half of what was said.
#include <algorithm>
#include <set>

#include "kit/audit.hpp"
#include "kit/csv.hpp"
#include "kit/text/utf8.hpp"
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
  return kept.state == row.state && kept.numerator == row.numerator && kept.denominator == row.denominator &&
         kept.value == row.value && kept.no_data_reason == row.no_data_reason &&
         (!row.no_data_words || kept.no_data_words == row.no_data_words) && (!row.note || kept.note == row.note);
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
  entry.state = row.state;
  entry.no_data_reason = row.no_data_reason;
  entry.no_data_words = row.no_data_words;
  entry.note = row.note;
  entry.entered_at = now;
  return entry;
}

// What a row is compared with: one practice and one of its measures.
struct Desk {
  PracticeId practice;
  Measure measure;
  Calendar calendar;
  std::map<Day, Submission> submissions;
  bool asked = false;  // by a program
};

Desk desk_of(ReadTx const& tx, PracticeId const& id, Measure const& measure) {
  auto const practice = practices::the_practice(tx, id);
  return {id, measure, calendar_of(tx, practice), submissions_of(tx, id), is_asked_for(tx, id, measure.id)};
}

bool is_closed(Desk const& desk, Day period) {
  auto const ends = programs::last_day(desk.measure.period, period);
  auto const sent = desk.submissions.find(programs::period_start(desk.calendar.program.period, ends));
  return sent != desk.submissions.end() && sent->second.state == SubmissionState::sent;
}

// Compares a row with what is kept. A period that was sent is not changed from a file; but a measure that has no number
// there yet, and that no program asked for, may bring in its past.
void compare(ReadTx const& tx, Desk const& desk, ImportRow& row) {
  if (row.status == RowStatus::problem) return;
  auto const kept = find_entry(tx, desk.practice, desk.measure.id, *row.period);
  row.status = !kept ? RowStatus::fresh : same_numbers(*kept, row) ? RowStatus::same : RowStatus::changed;
  bool const past = row.status == RowStatus::fresh && !desk.asked;
  if (!is_closed(desk, *row.period) || past || row.status == RowStatus::same) return;
  row.status = RowStatus::problem;
  row.problems.push_back({"sent", "", row.label.value_or("")});
}

void count(ImportReport& report) {
  for (auto const& row : report.rows) {
    report.fresh += row.status == RowStatus::fresh;
    report.changed += row.status == RowStatus::changed;
    report.same += row.status == RowStatus::same;
    report.problems += row.status == RowStatus::problem;
  }
}

// Numbers from before the first reporting period, or of a period that was sent already, will not be handed in any more:
// they count as sent at once.
bool counts_as_sent(Desk const& desk, Day period) {
  auto const& calendar = desk.calendar;
  bool const no_program = calendar.program.id.empty();
  if (no_program || calendar.starts.empty()) return true;
  return programs::last_day(desk.measure.period, period) < calendar.starts.front() || is_closed(desk, period);
}

void keep(Tx& tx, Desk const& desk, ImportRow const& row) {
  if (row.status != RowStatus::fresh && row.status != RowStatus::changed) return;
  auto entry = entry_of(row, desk.measure.id, tx.now());
  entry.sent = counts_as_sent(desk, entry.period);
  auto const kept = find_entry(tx, desk.practice, desk.measure.id, entry.period);
  save_entry(tx, desk.practice, entry, tx.viewer().account, kept ? kept->version : 0);
}

ImportReport import_file(Tx& tx, PracticeId const& practice, MeasureId const& measure, ImportInput const& input) {
  return import_csv(tx, practice, measure, input);
}

bool is_called(std::string const& name, std::string_view asked) {
  return kit::text::fold(name) == kit::text::fold(asked);
}

// Practices where the person may send numbers; others are not known to the file, whether they exist or not.
FindPlace places_for(ReadTx const& tx, std::optional<MeasureId> const& given) {
  auto own = practices::practices_in_reach(tx);
  std::erase_if(own, [&](auto const& practice) { return !tx.may(Right::send_numbers, practice.id); });
  std::map<PracticeId, std::vector<Measure>> measures;
  for (auto const& practice : own) measures.emplace(practice.id, measures_in_use(tx, practice.id));
  return [&tx, own, measures, given](std::string_view practice_name,
                                     std::string_view measure_name) -> std::variant<ImportPlace, std::string> {
    for (auto const& practice : own) {
      if (!is_called(practice.name, practice_name) && practice.id.text != practice_name) continue;
      for (auto const& measure : measures.at(practice.id)) {
        bool const meant = given ? measure.id == *given
                                 : is_called(measure.name, measure_name) ||
                                       is_called(measure.short_name, measure_name) || measure.id.text == measure_name;
        if (meant) return ImportPlace{practice.id, practice.name, measure, practices::today_at(tx, practice)};
      }
      return "measure_unknown";
    }
    return "practice_unknown";
  };
}

// Each practice's own chain says that numbers came in, as if the file had been brought there.
void write_audit_of(Tx& tx, std::set<PracticeId> const& practices, std::string const& address) {
  for (auto const& practice : practices) {
    kit::hold_chain(tx.connection(), practice.text);
    kit::write_audit(tx.connection(), {.chain = practice.text,
                                       .at = tx.now(),
                                       .account_id = tx.viewer().account.text,
                                       .verb = "POST /api/me/imports",
                                       .target = practice.text,
                                       .address = address});
  }
}

ImportReport import_many(Tx& tx, access::Call const& call, ManyImportInput const& input) {
  auto many =
      read_many(input.csv, input.measure_id.has_value(), places_for(tx, input.measure_id), tx.viewer().language);
  auto& report = many.report;
  if (report.refused) return report;
  std::map<std::pair<PracticeId, MeasureId>, Desk> desks;
  auto const desk = [&](ImportPlace const& place) -> Desk const& {
    std::pair const key{place.practice, place.measure.id};
    auto found = desks.find(key);
    if (found == desks.end()) found = desks.emplace(key, desk_of(tx, place.practice, place.measure)).first;
    return found->second;
  };
  for (std::size_t i = 0; i < report.rows.size(); ++i) {
    if (many.places[i]) compare(tx, desk(*many.places[i]), report.rows[i]);
  }
  count(report);
  bool const sound = report.problems == 0 || input.only_good;
  if (!input.apply || !sound) return report;
  std::set<PracticeId> touched;
  for (std::size_t i = 0; i < report.rows.size(); ++i) {
    if (!many.places[i]) continue;
    keep(tx, desk(*many.places[i]), report.rows[i]);
    if (report.rows[i].status == RowStatus::fresh || report.rows[i].status == RowStatus::changed)
      touched.insert(many.places[i]->practice);
  }
  write_audit_of(tx, touched, call.request.address);
  report.applied = true;
  return report;
}

kit::http::Reply entries_as_csv(ReadTx const& tx, PracticeId const& practice, MeasureId const& id) {
  auto const measure = the_measure(tx, practice, id);
  kit::csv::Writer out;
  for (auto const* name :
       {"period", "numerator", "denominator", "value", "state", "no_data_reason", "no_data_words", "note"})
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
    out.text(entry.no_data_words.value_or(""));
    out.text(entry.note.value_or(""));
    out.end_row();
  }
  kit::http::Reply reply{.type = "text/csv; charset=utf-8", .body = out.take()};
  return reply.with("Content-Disposition", "attachment; filename=\"entries.csv\"");
}

}  // namespace

ImportReport import_csv(Tx& tx, PracticeId const& id, MeasureId const& measure_id, ImportInput const& input) {
  auto const desk = desk_of(tx, id, the_measure(tx, id, measure_id));
  auto report = read_table(input.csv, desk.measure, tx.viewer().language, desk.calendar.today);
  if (report.refused) return report;
  for (auto& row : report.rows) compare(tx, desk, row);
  count(report);
  bool const sound = report.problems == 0 || input.only_good;
  if (!input.apply || !sound) return report;
  for (auto const& row : report.rows) keep(tx, desk, row);
  report.applied = true;
  return report;
}

std::vector<access::Route> import_routes() {
  using namespace access;
  return {
      post<&import_file>("/api/practices/{practice}/measures/{measure}/imports", Right::send_numbers),
      post<&import_many>("/api/me/imports", Right::self),
      gives(get<&entries_as_csv>("/api/practices/{practice}/measures/{measure}/entries.csv", Right::see_numbers),
            "text/csv"),
  };
}

}  // namespace upswing::measures
