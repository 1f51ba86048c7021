// A program's measures, and who has sent which period.
#include <algorithm>
#include <set>

#include "measures/calendar_of.hpp"
#include "measures/entry_store.hpp"
#include "measures/handed_in.hpp"
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/routes.hpp"

namespace upswing::measures {

using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

namespace {

constexpr std::size_t periods_shown = 12;

HandedInMark mark_of(programs::Enrollment const& enrollment, programs::Program const& program, Day start, Day today,
                     bool sent, bool drafts) {
  Day const last = programs::last_day(program.period, start);
  bool const absent = last < enrollment.joined_on || (enrollment.ended_on && start > *enrollment.ended_on) ||
                      enrollment.status == programs::Status::invited;
  if (sent) return HandedInMark::sent;
  if (absent) return HandedInMark::none;
  if (last >= today) return HandedInMark::later;
  return drafts ? HandedInMark::part : HandedInMark::open;
}

struct ProgramMeasures {
  std::vector<Measure> measures;
};
UPSWING_DESCRIBE(ProgramMeasures, measures)

ProgramMeasures show_program_measures(ReadTx const& tx, ProgramId const& program) {
  return {measures_of_program(tx, program)};
}

programs::ProgramMeasure set_program_measure(Tx& tx, IfMatch seen, ProgramId const& program, MeasureId const& id,
                                             programs::ProgramMeasureInput const& input) {
  auto const measure = find_measure(tx, id);
  if (!measure || measure->practice_id) throw kit::http::not_found();
  auto const now = [&] {
    for (auto const& one : programs::measures_of(tx, program)) {
      if (one.measure_id == id) return one;
    }
    return programs::ProgramMeasure{id, input.required, input.position, 0};
  };
  if (!programs::put_measure(tx, program, id, input, seen.version)) throw kit::http::stale(now());
  return now();
}

}  // namespace

HandedIn handed_in(ReadTx const& tx, ProgramId const& id) {
  auto const program = programs::the_program(tx, id);
  Day const today = kit::local_day(tx.now(), program.time_zone);
  auto starts = programs::periods_until(program, program.starts_on, today);
  if (starts.size() > periods_shown) starts.erase(starts.begin(), starts.end() - periods_shown);
  HandedIn table;
  if (starts.empty()) return table;
  std::set<std::pair<PracticeId, Day>> sent;
  std::set<std::pair<PracticeId, Day>> drafts;
  for (auto const& row : submissions_in(tx, id, starts.front())) {
    if (row.state == SubmissionState::sent) sent.emplace(row.practice_id, row.starts_on);
  }
  for (auto const& row : drafts_in(tx, id, starts.front())) {
    drafts.emplace(row.practice_id, programs::period_start(program.period, row.period));
  }
  for (Day const start : starts) table.periods.push_back(programs::period_name(program.period, start));
  // The period everybody is asked for now: the newest that is over.
  std::optional<std::size_t> asked;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    if (programs::last_day(program.period, starts[i]) < today) asked = i;
  }
  if (asked) table.asked = table.periods[*asked], table.due_on = programs::due_on(program, starts[*asked]);
  for (auto const& shown : programs::shown_practices(tx, id)) {
    auto const& enrollment = shown.enrollment;
    HandedInRow row{{}, shown.name, shown.coded, shown.own, enrollment.status, {}};
    if (!shown.coded) row.practice_id = enrollment.practice_id;
    for (Day const start : starts) {
      std::pair const key{enrollment.practice_id, start};
      row.cells.push_back(mark_of(enrollment, program, start, today, sent.contains(key), drafts.contains(key)));
    }
    bool const counts = asked && programs::takes_part(enrollment.status);
    if (counts) ++table.of, table.sent += row.cells[*asked] == HandedInMark::sent;
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<access::Route> program_routes() {
  using namespace access;
  return {
      get<&handed_in>("/api/programs/{program}/handed-in", Right::see_handed_in),
      get<&show_program_measures>("/api/programs/{program}/measures", Right::see_program),
      put<&set_program_measure>("/api/programs/{program}/measures/{measure}", Right::edit_program),
  };
}

}  // namespace upswing::measures
