// The one next step: which it is, and who may change it.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "practices/practices.hpp"
#include "practices/today_order.hpp"

namespace upswing::practices {
namespace {

Practice const here{{{test::cedar_id}}, "Cedar Street", "", "", {}, 3, "America/New_York", "", false, 1};
Day const today = kit::day_of(2026, 10, 6);

Step offer(std::string key, int order) {
  return {.key = std::move(key),
          .practice_id = here.id,
          .program_id = {},
          .practice_name = here.name,
          .link = "/somewhere",
          .minutes = 2,
          .order = order};
}

}  // namespace

TEST_CASE("rooms that could only offer something later are not asked") {
  CHECK_FALSE(is_settled({}, {}, {}, today, 20));
  CHECK(is_settled({}, {offer("sooner", 10)}, {}, today, 20));
  CHECK(is_settled({}, {offer("sooner", 20)}, {}, today, 20));
  CHECK_FALSE(is_settled({}, {offer("later", 40)}, {}, today, 20));
  std::vector<PutOff> const put_off{
      {choose(here, {}, {offer("sooner", 10)}, {}, today).next, kit::day_of(2026, 10, 7)}};
  CHECK_FALSE(is_settled({}, {offer("sooner", 10)}, put_off, today, 20));
  CHECK(
      is_settled(OwnStep{.words = "Call the vendor", .who = "", .until_day = {}, .said_by = "Rosa"}, {}, {}, today, 0));
}

TEST_CASE("the offer with the lowest order is the next step") {
  CHECK(choose(here, {}, {offer("later", 40), offer("sooner", 10)}, {}, today).key == "sooner");
}

TEST_CASE("what was put off gives way to the next offer until its day") {
  std::vector<Step> const offers{offer("sooner", 10), offer("later", 40)};
  std::vector<PutOff> const put_off{{"sooner /somewhere", kit::day_of(2026, 10, 7)}};
  CHECK(choose(here, {}, offers, put_off, today).key == "later");
  CHECK(choose(here, {}, offers, put_off, kit::day_of(2026, 10, 7)).key == "sooner");
}

TEST_CASE("there is one step even when everything waits until tomorrow") {
  std::vector<PutOff> const put_off{{"sooner /somewhere", kit::day_of(2026, 10, 7)}};
  CHECK(choose(here, {}, {offer("sooner", 10)}, put_off, today).key == "rest");
  CHECK(choose(here, {}, {}, {}, today).key == "rest");
}

TEST_CASE("the team's own words stand in place of the suggestion until their day has passed") {
  OwnStep const own{"Ask two families", "Rosa", kit::day_of(2026, 10, 6), "Maya", 1};
  auto const step = choose(here, own, {offer("sooner", 10)}, {}, today);
  CHECK(step.key == "own");
  CHECK(step.words == "Ask two families");
  CHECK(step.who == "Rosa");
  CHECK(choose(here, own, {offer("sooner", 10)}, {}, kit::day_of(2026, 10, 7)).key == "sooner");
  CHECK(choose(here, own, {offer("sooner", 10)}, {{"own", kit::day_of(2026, 10, 7)}}, today).key == "sooner");
}

TEST_CASE("what takes longer than the minutes a person has comes after what fits, unless a day is set for it") {
  auto const long_step = [](std::string key, int order) {
    auto step = offer(std::move(key), order);
    step.minutes = 10;
    return step;
  };
  std::vector<Step> steps{long_step("together", 45), offer("idea", 50), long_step("numbers", 10)};
  put_in_order(steps, 5);
  CHECK(steps[0].key == "numbers");
  CHECK(steps[1].key == "idea");
  CHECK(steps[2].key == "together");
  put_in_order(steps, 10);
  CHECK(steps[1].key == "together");
  put_in_order(steps, std::nullopt);
  CHECK(steps[1].key == "together");
}

TEST_CASE("the same thing stands on Today once, also when it is the practice's step and a person's own") {
  auto own = offer("promise", 15);
  own.args = {{"words", "Ask the printer"}};
  auto same = offer("team_action_by", 60);
  same.args = own.args;
  same.next = "team_action_by /somewhere";
  std::vector<Step> steps{own};
  add_once(steps, same);
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].key == "promise");
  CHECK(steps[0].next == "team_action_by /somewhere");
  add_once(steps, offer("fill_seat", 80));
  CHECK(steps.size() == 2);
}

TEST_CASE("own words need words, and a day that is still to come") {
  CHECK(check(OwnStepInput{"  ", "", {}}, today).at(0).pointer == "/words");
  CHECK(check(OwnStepInput{"Call", "", kit::day_of(2026, 10, 5)}, today).at(0).pointer == "/until_day");
  CHECK(check(OwnStepInput{"Call", "", today}, today).empty());
}

}  // namespace upswing::practices

namespace upswing::test {

TEST_CASE("the team or its coach says the next step, and takes it back") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const place = cedar + "/next-step";
  CHECK(dana.get(place).at("/key") == "continue_numbers");
  CHECK(dana.put(place, R"({"words":"Ask two families","who":"Rosa"})").status == 428);
  auto const said = dana.put(place, R"({"words":"Ask two families","who":"Rosa"})", "\"v0\"");
  CHECK(said.at("/words") == "Ask two families");
  CHECK(said.at("/said_by") == "Dana Whitfield");
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.put(place, R"({"words":"Something else","who":""})", "\"v0\"").status == 412);
  CHECK(rosa.get("/api/me/today").body.find("Ask two families") != std::string::npos);
  CHECK(rosa.remove(place, said.etag()).at("/key") == "continue_numbers");
  CHECK(house.sign_in("lucia@example.org").put(place, R"({"words":"x","who":""})", "\"v2\"").status == 403);
  CHECK(house.sign_in("ellen@example.org").get(place).status == 403);
}

TEST_CASE("a step whose person has left the team is anyone's") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const place = cedar + "/next-step";
  CHECK(maya.put(place, R"({"words":"Ask two families","who":"Rosa Delgado"})", "\"v0\"").at("/who") == "Rosa Delgado");
  auto const rosa = cedar + "/members/01999d11-9800-7005-8000-000000000102";
  REQUIRE(maya.put(rosa + "/departure", R"({"left_on":"2026-10-06"})", "\"v1\"").status == 200);
  CHECK(maya.get(place).at("/words") == "Ask two families");
  CHECK(maya.get(place).at("/who") == "");
}

TEST_CASE("not now moves to the next step, and tomorrow it is back") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const place = cedar + "/next-step";
  auto const before = rosa.get(place);
  auto const after = rosa.post(place + "/not-now", R"({"step":")" + before.at("/step") + R"("})");
  CHECK(after.at("/step") != before.at("/step"));
  house.clock().advance(24LL * 3600 * 1000);
  CHECK(house.sign_in("rosa@example.org").get(place).at("/step") == before.at("/step"));
}

}  // namespace upswing::test
