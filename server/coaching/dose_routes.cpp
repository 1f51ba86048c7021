// Coaching given: of one practice, of a program, as a file; and who leads which task by now.
#include <algorithm>
#include <cmath>
#include <map>

#include "coaching/coaching.hpp"
#include "coaching/contact_store.hpp"
#include "coaching/dose_store.hpp"
#include "coaching/routes.hpp"
#include "programs/programs.hpp"

namespace upswing::coaching {
namespace {

using access::Call;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

constexpr double days_of_year = 365.25;

std::vector<DoseQuarter> by_quarter(std::vector<HeldAt> const& held, std::string const& zone) {
  std::map<std::pair<std::string, Strategy>, std::int64_t> counts;
  for (auto const& one : held) {
    Day const start = programs::period_start(programs::Period::quarter, kit::local_day(one.starts_at, zone));
    ++counts[{programs::period_name(programs::Period::quarter, start), one.strategy}];
  }
  std::vector<DoseQuarter> list;
  for (auto const& [key, count] : counts) list.push_back({key.first, key.second, count});
  return list;
}

programs::Enrollment enrollment_in(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  for (auto& one : programs::enrollments_of(tx, practice)) {
    if (one.program_id == program) return std::move(one);
  }
  throw kit::http::not_found();
}

PracticeDose show_dose(ReadTx const& tx, Call const& call, PracticeId const& id) {
  auto const practice = practices::the_practice(tx, id);
  auto const program = programs::the_program(tx, program_asked(tx, call, id));
  auto const enrollment = enrollment_in(tx, id, program.id);
  Day const today = practices::today_at(tx, practice);
  PracticeDose dose;
  dose.practice_name = practice.name;
  dose.program_id = program.id;
  dose.program_name = program.name;
  dose.years = std::max(1.0 / 12, (today.number - enrollment.joined_on.number) / days_of_year);
  dose.modes = modes_of(tx, id, program.id);
  dose.sums = sums_of(dose.modes);
  auto const around = around_of(tx, id, program.id);
  dose.sums.prep_min = around.prep_min;
  dose.sums.travel_min = around.travel_min;
  dose.sums.follow_up_min = around.follow_up_min;
  dose.quarters = by_quarter(strategies_of(tx, id, program.id), practice.time_zone);
  // How it is handed over is the team's and its coach's; who only counts sees who leads, and no words.
  dose.skills = skills_of(tx, id, program.id);
  if (!tx.may(Right::see_coaching, id)) {
    for (auto& line : dose.skills) line.plan.clear();
  }
  dose.benchmark = the_benchmark();
  if (coaches_in(tx, id, program.id)) dose.may.emplace_back("coach");
  return dose;
}

ProgramDose show_program_dose(ReadTx const& tx, ProgramId const& id) {
  auto const program = programs::the_program(tx, id);
  return {program.name, dose_lines(tx, id), by_quarter(strategies_of(tx, {}, id), program.time_zone), the_benchmark()};
}

kit::http::Reply program_dose_file(ReadTx const& tx, ProgramId const& id) {
  kit::http::Reply reply{.type = "text/csv; charset=utf-8", .body = csv_of(dose_lines(tx, id))};
  reply.with("Content-Disposition", "attachment; filename=\"coaching-given.csv\"");
  return reply;
}

SkillLine the_skill(ReadTx const& tx, PracticeId const& practice, ProgramId const& program, LedTask skill) {
  return skills_of(tx, practice, program).at(static_cast<std::size_t>(skill));
}

SkillLine put_skill(Tx& tx, IfMatch seen, Call const& call, PracticeId const& id, LedTask const& skill,
                    SkillInput const& input) {
  auto const program = program_asked(tx, call, id);
  must_lead_in(tx, id, program);
  auto const before = the_skill(tx, id, program, skill);
  if (!save_skill(tx, id, program, skill, input, seen.version, tx.viewer().account, tx.now())) {
    throw kit::http::stale(before);
  }
  return the_skill(tx, id, program, skill);
}

}  // namespace

std::vector<access::Route> dose_routes() {
  using namespace access;
  return {
      get<&show_dose>("/api/practices/{practice}/coaching/dose", Right::see_dose),
      put<&put_skill>("/api/practices/{practice}/coaching/skills/{skill}", Right::coach),
      get<&show_program_dose>("/api/programs/{program}/coaching", Right::see_dose),
      gives(get<&program_dose_file>("/api/programs/{program}/coaching/csv", Right::see_dose), "text/csv"),
  };
}

void add_skill(Tx& tx, PracticeId const& practice, ProgramId const& program, LedTask skill, SkillInput const& input,
               access::AccountId const& author, Instant at) {
  auto const before = the_skill(tx, practice, program, skill);
  save_skill(tx, practice, program, skill, input, before.version, author, at);
}

}  // namespace upswing::coaching
