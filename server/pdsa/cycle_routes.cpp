// A practice's tests of change. Each step is saved by itself, so that two people can write in one test.
#include <algorithm>

#include "access/readers.hpp"
#include "kit/text/utf8.hpp"
#include "pdsa/cycle_store.hpp"
#include "pdsa/pdsa.hpp"

namespace upswing::pdsa {
namespace {

using access::Call;
using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Day today_of(ReadTx const& tx, PracticeId const& practice) {
  return practices::today_at(tx, practices::the_practice(tx, practice));
}

Cycle the_cycle(ReadTx const& tx, PracticeId const& practice, CycleId const& id) {
  auto cycle = find_cycle(tx, practice, id, today_of(tx, practice));
  if (!cycle) throw kit::http::not_found();
  return std::move(*cycle);
}

CycleList list_cycles(ReadTx const& tx, PracticeId const& practice) {
  CycleList list;
  list.today = today_of(tx, practice);
  auto const cycles = stored_cycles(tx, practice, list.today);
  for (auto const& cycle : cycles) list.cycles.push_back(line_of(cycle));
  list.shares = shares_of(cycles);
  return list;
}

Cycle show_cycle(ReadTx const& tx, PracticeId const& practice, CycleId const& id) {
  return the_cycle(tx, practice, id);
}

CycleHistory show_history(ReadTx const& tx, PracticeId const& practice, CycleId const& id) {
  return {history_of(tx, the_cycle(tx, practice, id).id)};
}

Borrowing show_borrowing(ReadTx const& tx, PracticeId const& practice, CycleId const& id) {
  return borrowing_of(tx, practice, the_cycle(tx, practice, id), today_of(tx, practice));
}

SharedCycles list_shared(ReadTx const& tx, PracticeId const& practice) {
  return {shared_with(tx, practice, today_of(tx, practice))};
}

// What a new test begins with: the last one of its ramp, what another practice shared, or the idea as its question.
struct Beginning {
  CycleId ramp;
  PlanFields plan;
};

Beginning beginning_of(ReadTx const& tx, PracticeId const& practice, NewCycle& input) {
  if (input.previous_id) {
    auto const before = the_cycle(tx, practice, *input.previous_id);
    input.project_id = before.project_id;
    input.idea_id = before.idea_id;
    input.title = before.title;
    return {before.ramp_id, next_plan(before.plan.fields, before.act.fields)};
  }
  if (!input.borrowed_from) return {input.id, PlanFields{.question = input.title}};
  auto const shared = shared_plan(tx, practice, *input.borrowed_from);
  if (!shared) throw kit::http::not_found();
  return {input.id, borrowed_plan(*shared)};
}

void must_be_of_practice(ReadTx const& tx, PracticeId const& practice, NewCycle const& input) {
  if (!input.project_id && !input.idea_id) return;
  if (!input.project_id || !planning::find_project(tx, practice, *input.project_id)) throw kit::http::not_found();
  auto const ideas = planning::ideas_of(tx, *input.project_id);
  bool const known =
      !input.idea_id || std::ranges::any_of(ideas, [&](auto const& idea) { return idea.id == *input.idea_id; });
  if (!known) throw kit::http::not_found();
}

access::Nothing forget(Tx& tx, PracticeId const& practice, CycleId const& id) {
  forget_history(tx, the_cycle(tx, practice, id).id);
  return {};
}

Created<Cycle> begin_cycle(Tx& tx, PracticeId const& practice, NewCycle const& asked) {
  kit::http::must_be_sound(check(asked));
  auto input = asked;
  auto const [ramp, plan] = beginning_of(tx, practice, input);
  must_be_of_practice(tx, practice, input);
  auto const& author = tx.viewer().account;
  // The same id again: the same test is answered.
  if (insert_cycle(tx, practice, input, ramp, author, tx.now())) {
    save_step(tx, input.id, "plan", kit::def::to_json(plan), 0, author, tx.now());
  }
  return {the_cycle(tx, practice, input.id)};
}

// Saves a step of a cycle; answers it as it is then.
template <class Step>
Step put_step(Tx& tx, Step Cycle::*step, std::string_view name, IfMatch seen, PracticeId const& practice,
              CycleId const& id, decltype(Step::fields) const& fields) {
  auto const before = the_cycle(tx, practice, id);
  if (!save_step(tx, id, name, kit::def::to_json(fields), seen.version, tx.viewer().account, tx.now())) {
    throw kit::http::stale(before.*step);
  }
  return the_cycle(tx, practice, id).*step;
}

bool uses(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  return std::ranges::any_of(measures::measures_in_use(tx, practice),
                             [&](auto const& one) { return one.id == measure; });
}

PlanStep put_plan(Tx& tx, IfMatch seen, PracticeId const& practice, CycleId const& id, PlanFields const& fields) {
  kit::http::must_be_sound(check(fields));
  if (fields.measure_id && !uses(tx, practice, *fields.measure_id)) {
    throw kit::http::wrong_field("/measure_id", "not_a_choice", "is not a measure of this practice");
  }
  return put_step(tx, &Cycle::plan, "plan", seen, practice, id, fields);
}

DoStep put_do(Tx& tx, IfMatch seen, PracticeId const& practice, CycleId const& id, DoFields const& fields) {
  kit::http::must_be_sound(check(fields, practices::team_of(tx, practice)));
  return put_step(tx, &Cycle::seen, "do", seen, practice, id, fields);
}

StudyStep put_study(Tx& tx, IfMatch seen, PracticeId const& practice, CycleId const& id, StudyFields const& fields) {
  return put_step(tx, &Cycle::study, "study", seen, practice, id, fields);
}

ActStep put_act(Tx& tx, IfMatch seen, PracticeId const& practice, CycleId const& id, ActFields const& fields) {
  return put_step(tx, &Cycle::act, "act", seen, practice, id, fields);
}

Cycle share_cycle(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice, CycleId const& id,
                  SharingInput const& input) {
  auto const before = the_cycle(tx, practice, id);
  auto const audience = input.shared ? Audience::program_practices : Audience::team;
  auto const now = before.shared ? Audience::program_practices : Audience::team;
  access::must_be_sure(tx, practice, {now, audience, {}}, access::is_sure(call));
  if (!set_audience(tx, practice, id, audience, seen.version)) throw kit::http::stale(before);
  return the_cycle(tx, practice, id);
}

}  // namespace

// A parent partner plans tests and says what was seen; the team decides what is kept, and what is shared.
std::vector<access::Route> routes() {
  using namespace access;
  return {
      get<&list_cycles>("/api/practices/{practice}/pdsa", Right::see_work),
      get<&list_shared>("/api/practices/{practice}/pdsa/shared", Right::see_work),
      post<&begin_cycle>("/api/practices/{practice}/pdsa/cycles", Right::take_part),
      get<&show_cycle>("/api/practices/{practice}/pdsa/cycles/{cycle}", Right::see_work),
      get<&show_history>("/api/practices/{practice}/pdsa/cycles/{cycle}/history", Right::see_work),
      get<&show_borrowing>("/api/practices/{practice}/pdsa/cycles/{cycle}/borrowing", Right::see_work),
      remove<&forget>("/api/practices/{practice}/pdsa/cycles/{cycle}/history", Right::edit_work),
      put<&put_plan>("/api/practices/{practice}/pdsa/cycles/{cycle}/plan", Right::take_part),
      put<&put_do>("/api/practices/{practice}/pdsa/cycles/{cycle}/do", Right::take_part),
      put<&put_study>("/api/practices/{practice}/pdsa/cycles/{cycle}/study", Right::take_part),
      put<&put_act>("/api/practices/{practice}/pdsa/cycles/{cycle}/act", Right::edit_work),
      put<&share_cycle>("/api/practices/{practice}/pdsa/cycles/{cycle}/sharing", Right::edit_work),
  };
}

std::vector<Cycle> cycles_of(ReadTx const& tx, PracticeId const& practice) {
  return stored_cycles(tx, practice, today_of(tx, practice));
}

std::vector<Cycle> cycles_of_measure(ReadTx const& tx, PracticeId const& practice, measures::MeasureId const& measure) {
  return stored_cycles_of_measure(tx, practice, measure, today_of(tx, practice));
}

std::vector<planning::IdeaTest> idea_tests(ReadTx const& tx, PracticeId const& practice, ProjectId const& project) {
  std::vector<planning::IdeaTest> tests;
  for (auto const& cycle : cycles_of(tx, practice)) {
    if (cycle.project_id != project || !cycle.idea_id) continue;
    auto const& question = cycle.plan.fields.question;
    tests.push_back({*cycle.idea_id, kit::text::is_blank(question) ? cycle.title : question,
                     std::string(kit::def::spell(cycle.state)), cycle.study.fields.learned,
                     "/practices/" + practice.text + "/pdsa/" + cycle.id.text});
  }
  return tests;
}

std::vector<planning::CalendarDay> test_days(ReadTx const& tx, PracticeId const& practice) {
  std::vector<planning::CalendarDay> days;
  for (auto const& cycle : cycles_of(tx, practice)) {
    bool const ahead = cycle.state == CycleState::planned || cycle.state == CycleState::trying;
    if (!ahead || !cycle.plan.fields.test_day) continue;
    days.push_back({.id = cycle.id.text,
                    .day = *cycle.plan.fields.test_day,
                    .words = cycle.title,
                    .link = "/practices/" + practice.text + "/pdsa/" + cycle.id.text});
  }
  return days;
}

void add_cycle(Tx& tx, PracticeId const& practice, NewCycle const& cycle, CycleId const& ramp, CycleSteps const& steps,
               access::AccountId const& author, Instant at) {
  insert_cycle(tx, practice, cycle, ramp, author, at);
  auto const put = [&](std::string_view name, std::string const& fields) {
    save_step(tx, cycle.id, name, fields, 0, author, at);
  };
  put("plan", kit::def::to_json(steps.plan));
  if (steps.seen) put("do", kit::def::to_json(*steps.seen));
  if (steps.study) put("study", kit::def::to_json(*steps.study));
  if (steps.act) put("act", kit::def::to_json(*steps.act));
  if (steps.shared) set_audience(tx, practice, cycle.id, Audience::program_practices, 1);
}

}  // namespace upswing::pdsa
