// My practices: a coach's whole caseload in one answer, and the views a coach keeps of it.
#include <cmath>
#include <map>

#include "coaching/caseload_store.hpp"
#include "coaching/routes.hpp"

namespace upswing::coaching {
namespace {

using access::Created;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;

constexpr int trail_months = 12;

Day last_over(CaseRow const& row, Day today) {
  Day const running = programs::period_start(row.period, today);
  return programs::period_start(row.period, kit::plus_days(running, -1));
}

// Which period is asked for, and whether it was sent.
void say_numbers(CaseRow const& row, Day today, CaseLine& line) {
  if (row.sent_until) line.sent_until = programs::period_name(row.period, *row.sent_until);
  Day const asked = last_over(row, today);
  bool const sent = row.sent_until && *row.sent_until >= asked;
  if (sent || programs::last_day(row.period, asked) < row.joined_on || asked < row.starts_on) return;
  line.waits_for = programs::period_name(row.period, asked);
  programs::Program program;
  program.period = row.period;
  program.due_day = row.due_day;
  line.due_on = programs::due_on(program, asked);
}

CaseLine line_of(CaseRow const& row, Instant now) {
  CaseLine line{.practice_id = row.practice_id,
                .practice_name = row.practice_name,
                .program_id = row.program_id,
                .program_name = row.program_name,
                .time_zone = row.time_zone,
                .status = row.status,
                .joined_on = row.joined_on,
                .last_contact = row.last_contact,
                .next_contact = row.next_contact,
                .not_told = row.not_told};
  say_numbers(row, kit::local_day(now, row.program_zone), line);
  return line;
}

// As fine as a small chart shows it.
std::optional<double> shown(TrailRow const& row, measures::MeasureKind kind, double multiplier) {
  auto const fine = [](double value) { return std::round(value * 1000) / 1000; };
  measures::TrailEntry const entry{{}, true, row.numerator, row.denominator, row.value};
  auto const value = measures::plotted(kind, multiplier, entry);
  return value ? std::optional(fine(*value)) : std::nullopt;
}

using Trails = std::map<std::pair<PracticeId, programs::MeasureId>, std::vector<TrailRow>>;

Trails trails_of(ReadTx const& tx) {
  Trails trails;
  Day const since = kit::plus_months(kit::first_of_month(kit::local_day(tx.now(), "UTC")), -trail_months);
  auto last = trails.end();
  for (auto& row : trail_rows(tx, since)) {  // those of one practice and measure follow one another
    if (last == trails.end() || last->first.first != row.practice_id || last->first.second != row.measure_id) {
      last = trails.try_emplace(trails.end(), std::pair{row.practice_id, row.measure_id});
    }
    last->second.push_back(std::move(row));
  }
  return trails;
}

Caseload show_caseload(ReadTx const& tx) { return caseload_of(tx); }

Created<SavedView> keep_view(Tx& tx, SavedView const& view) {
  insert_view(tx, view);
  for (auto const& kept : saved_views(tx)) {
    if (kept.id == view.id) return {kept};
  }
  throw kit::http::not_found();  // the id is somebody else's
}

Nothing drop_view(Tx& tx, ViewId const& id) {
  if (!delete_view(tx, id)) throw kit::http::not_found();
  return {};
}

}  // namespace

Caseload caseload_of(ReadTx const& tx) {
  Caseload caseload{.now = tx.now(), .rule = the_rule(), .lines = {}, .views = saved_views(tx)};
  std::map<std::pair<PracticeId, ProgramId>, std::vector<OpenPromises>> promises;
  for (auto const& row : open_promises(tx)) promises[{row.practice_id, row.program_id}].push_back(row);
  std::map<PracticeId, pdsa::TestInMotion> tests;
  for (auto& test : pdsa::tests_in_motion(tx)) tests.emplace(test.practice_id, std::move(test));
  auto const trails = trails_of(tx);
  auto const rows = case_rows(tx);
  std::vector<PracticeId> practices;
  for (auto const& row : rows) practices.push_back(row.practice_id);
  auto const open_things = barriers::open_counts(tx, practices);
  for (auto const& row : rows) {
    auto& line = caseload.lines.emplace_back(line_of(row, tx.now()));
    for (auto const& open : promises[{row.practice_id, row.program_id}]) {
      (open.side == Side::coach ? line.own_promises : line.their_promises) = open.count;
      if (open.side == Side::coach) line.own_due = open.first_due;
    }
    if (auto const found = tests.find(row.practice_id); found != tests.end()) {
      auto const& test = found->second;
      line.test = {test.id, test.question.empty() ? test.title : test.question, test.test_day, test.seen};
    }
    if (auto const found = trails.find({row.practice_id, row.measure_id.value_or(programs::MeasureId{})});
        found != trails.end()) {
      line.measure = row.measure.value_or("");
      for (auto const& one : found->second) line.trail.push_back(shown(one, *row.kind, row.multiplier.value_or(1)));
    }
    if (auto const found = open_things.find(row.practice_id); found != open_things.end()) {
      line.barriers = found->second.barriers;
      line.help_requests = found->second.requests;
    }
    weigh(line, kit::local_day(tx.now(), row.time_zone), tx.now());
  }
  sort_by_call(caseload.lines);
  return caseload;
}

std::vector<access::Route> caseload_routes() {
  using namespace access;
  return {
      get<&show_caseload>("/api/me/caseload", Right::self),
      post<&keep_view>("/api/me/caseload/views", Right::self),
      remove<&drop_view>("/api/me/caseload/views/{view}", Right::self),
  };
}

}  // namespace upswing::coaching
