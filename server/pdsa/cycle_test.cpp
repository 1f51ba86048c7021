#include "pdsa/cycle.hpp"

#include <doctest/doctest.h>

#include "pdsa/history.hpp"
#include "pdsa/list.hpp"

namespace upswing::pdsa {
namespace {

Day const today = kit::day_of(2026, 10, 6);

std::string wrong(kit::def::FieldErrors const& errors) {
  std::string all;
  for (auto const& error : errors) all += (all.empty() ? "" : ", ") + error.pointer + " " + error.code;
  return all;
}

Cycle ready_on(Day day) {
  Cycle cycle;
  cycle.plan.fields.question = "Does a yellow dot help?";
  cycle.plan.fields.test_day = day;
  cycle.plan.fields.ready = true;
  return cycle;
}

Cycle named(std::string const& id, std::string const& ramp, std::optional<CycleId> previous) {
  Cycle cycle;
  cycle.id = {{id}};
  cycle.ramp_id = {{ramp}};
  cycle.previous_id = std::move(previous);
  return cycle;
}

}  // namespace

TEST_CASE("a half-written plan is fine; a test that is ready has a question and a day") {
  CHECK(wrong(check(PlanFields{})).empty());
  CHECK(wrong(check(PlanFields{.ready = true})) == "/question required, /test_day required");
  CHECK(wrong(check(ready_on(today).plan.fields)).empty());
}

TEST_CASE("a test needs an idea in words") {
  CHECK(wrong(check(NewCycle{.title = " \n"})) == "/title required");
  CHECK(wrong(check(NewCycle{.title = "Stickers"})).empty());
}

TEST_CASE("a count is not more than what it is out of, and those who took part are of the team") {
  practices::Member rosa;
  rosa.id = {{"rosa"}};
  CHECK(wrong(check(DoFields{.count = 6, .out_of = 5}, {})) == "/count above_out_of");
  CHECK(wrong(check(DoFields{.count = 6}, {})).empty());
  CHECK(wrong(check(DoFields{.people = {{{"rosa"}}}}, {rosa})).empty());
  CHECK(wrong(check(DoFields{.people = {{{"rosa"}}, {{"nobody"}}}}, {rosa})) == "/people/1 not_a_choice");
}

TEST_CASE("a test is tried from its day on, learned from once something was seen, and then decided on") {
  auto cycle = ready_on(kit::day_of(2026, 10, 7));
  CHECK(state_of(cycle, today) == CycleState::planned);
  cycle = ready_on(today);
  CHECK(state_of(cycle, today) == CycleState::trying);
  cycle.plan.fields.ready = false;
  CHECK(state_of(cycle, today) == CycleState::planned);
  cycle.seen.fields.count = 0;
  CHECK(state_of(cycle, today) == CycleState::learning);
  cycle.act.fields.decision = Decision::let_go;
  CHECK(state_of(cycle, today) == CycleState::let_go);
}

TEST_CASE("a photo from the day stands for words; one from before its day belongs to the plan") {
  std::vector<Cycle> cycles{ready_on(today), ready_on(kit::day_of(2026, 10, 7))};
  for (auto& cycle : cycles) cycle.pictured = true;
  derive(cycles, today);
  CHECK(cycles[0].state == CycleState::learning);
  CHECK(cycles[0].cues == std::vector{Cue::data});
  CHECK(cycles[1].state == CycleState::planned);
  CHECK(cycles[1].cues.empty());
}

TEST_CASE("six things help to learn from a test, and each is seen where it is there") {
  Cycle cycle;
  CHECK(cues_of(cycle).empty());
  cycle.plan.fields = {.prediction = "All", .size = 5, .look_at = "Forms"};
  cycle.seen.fields.saw = "Four did.";
  CHECK(cues_of(cycle) == std::vector{Cue::prediction, Cue::scale, Cue::measure, Cue::data});
  cycle.study.fields.compared = Compared::less;
  cycle.act.fields.decision = Decision::kept;
  CHECK(cues_of(cycle).size() == 6);
}

TEST_CASE("the next test begins with what was planned, asks what was said to be next, and predicts anew") {
  PlanFields const plan{
      .question = "One?", .prediction = "Yes", .who = "Rosa", .size = 5, .test_day = today, .ready = true};
  auto const next = next_plan(plan, ActFields{.next = "Two?"});
  CHECK(next.question == "Two?");
  CHECK(next.who == "Rosa");
  CHECK(next.size == 5);
  CHECK(next.prediction.empty());
  CHECK_FALSE(next.test_day.has_value());
  CHECK_FALSE(next.ready);
  CHECK(next_plan(plan, {}).question == "One?");
}

TEST_CASE("a borrowed test brings the question and not the people") {
  auto const mine = borrowed_plan({.question = "One?",
                                   .prediction = "Yes",
                                   .who = "Rosa",
                                   .place = "East",
                                   .tasks = "Rosa counts",
                                   .look_at = "Forms"});
  CHECK(mine.question == "One?");
  CHECK(mine.look_at == "Forms");
  CHECK(mine.who.empty());
  CHECK(mine.place.empty());
  CHECK(mine.tasks.empty());
  CHECK(mine.prediction.empty());
}

TEST_CASE("tests are numbered along their ramp, and shares count what was predicted and followed up") {
  std::vector<Cycle> cycles{named("a", "a", {}), named("b", "b", {}), named("c", "a", CycleId{{"a"}})};
  cycles[0].seen.fields.saw = "Three did.";
  cycles[1].seen.fields.count = 2;
  cycles[2].plan.fields.prediction = "Half";
  derive(cycles, today);
  CHECK(cycles[0].number == 1);
  CHECK(cycles[1].number == 1);
  CHECK(cycles[2].number == 2);
  auto const shares = shares_of(cycles);
  CHECK(shares.tests == 3);
  CHECK(shares.with_prediction == 1);
  CHECK(shares.tried == 2);
  CHECK(shares.followed_up == 1);
}

TEST_CASE("history names the fields that changed, with what stood there before") {
  auto const before = kit::def::to_json(PlanFields{.question = "One?", .size = 5});
  auto const after = kit::def::to_json(PlanFields{.question = "Two?", .size = 5, .test_day = today});
  auto const changes = changes_between("plan", before, after);
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].field == "question");
  CHECK(changes[0].before == "One?");
  CHECK(changes[0].after == "Two?");
  CHECK(changes[1].field == "test_day");
  CHECK(changes[1].before.empty());
  CHECK(changes[1].after == "2026-10-06");
}

}  // namespace upswing::pdsa
