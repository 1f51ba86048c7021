// What a plan offers as its practice's next step.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const plans = cedar + "/planning/projects";
std::string const new_id = "01999d11-9800-7999-8000-0000000000e1";
std::string const plan = plans + "/" + new_id;
std::string const action_id = "01999d11-9800-7999-8000-0000000000e3";
std::string const lucias_id = "01999d11-9800-7005-8000-000000000104";

Person with_plan(House& house) {
  auto rosa = house.sign_in("rosa@example.org");
  REQUIRE(rosa.post(plans, R"({"id":")" + new_id + R"(","title":"Fewer lost forms"})").status == 201);
  return rosa;
}

// Puts off what comes before, until the next step has this key; answers it, or "rest".
Answer step_once_others_wait(Person& person, std::string const& practice, std::string const& key) {
  auto const place = practice + "/next-step";
  for (auto step = person.get(place); step.at("/key") != "rest"; step = person.get(place)) {
    if (step.at("/key").starts_with(key)) return step;
    REQUIRE(person.post(place + "/not-now", R"({"step":")" + step.at("/step") + R"("})").status < 300);
  }
  return person.get(place);
}

TEST_CASE("a plan that has no problem yet is offered as the next step, then its aim") {
  House house;
  auto rosa = with_plan(house);
  auto const step = step_once_others_wait(rosa, cedar, "plan_");
  CHECK(step.at("/key") == "plan_problem");
  CHECK(step.at("/link").ends_with("/planning/" + new_id + "#problem"));
  REQUIRE(rosa.put(plan + "/problem", R"({"words":"Forms get lost"})", R"("v0")").status == 200);
  CHECK(step_once_others_wait(rosa, cedar, "plan_").at("/key") == "plan_aim");
}

TEST_CASE("when nothing nearer waits, a plan offers its open action with the name of who has it, then asks for ideas") {
  House house;
  auto rosa = with_plan(house);
  auto const action = R"({"id":")" + action_id + R"(","words":"Ask the printer","owner_id":")" + lucias_id +
                      R"(","due_on":"2026-10-07"})";
  REQUIRE(rosa.post(plan + "/actions", action).status == 201);
  auto maya = house.sign_in("maya@example.org");
  for (auto step = step_once_others_wait(maya, cedar, "team_action"); step.at("/args/words") != "Ask the printer";
       step = step_once_others_wait(maya, cedar, "team_action")) {
    REQUIRE(step.at("/key") != "rest");
    maya.post(cedar + "/next-step/not-now", R"({"step":")" + step.at("/step") + R"("})");
  }
  auto const step = maya.get(cedar + "/next-step");
  CHECK(step.at("/key") == "team_action_by");
  CHECK(step.at("/who") == "Lucía Herrera");
  CHECK(step.at("/link").ends_with("#action_" + action_id));
  auto const lucia = cedar + "/members/" + lucias_id;
  REQUIRE(maya.put(lucia + "/departure", R"({"left_on":"2026-10-06"})", R"("v1")").status == 200);
  CHECK(maya.get(cedar + "/next-step").at("/who") == "");
  CHECK(step_once_others_wait(maya, cedar, "plan_ideas").at("/args/plan") == "Fewer lost forms");
}

}  // namespace
}  // namespace upswing::test
