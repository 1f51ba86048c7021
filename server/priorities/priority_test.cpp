// Priorities: what is refused, who may do what, and that nobody but the team picks.
#include <doctest/doctest.h>

#include "access/role.hpp"
#include "app/test/house.hpp"
#include "priorities/priority.hpp"

namespace upswing::priorities {

TEST_CASE("a priority needs words") {
  CHECK(check(NewPriority{{}, "  ", {}}).at(0).code == "required");
  CHECK(check(NewPriority{{}, "Stickers for brave siblings", {}}).empty());
}

TEST_CASE("a link is a page, and never runs anything") {
  PriorityInput input;
  input.words = "Calls after discharge";
  for (auto const* bad : {"javascript:alert(1)", "data:text/html,x", "//elsewhere.org", "elsewhere"}) {
    CAPTURE(bad);
    input.evidence_link = bad;
    CHECK(check(input).at(0).pointer == "/evidence_link");
  }
  input.evidence_link = "/practices/x/measures";
  CHECK(check(input).empty());
}

TEST_CASE("a no to a family says why") {
  CHECK(check(FamilyReply{FamilyAnswer::no, ""}).at(0).pointer == "/why");
  CHECK(check(FamilyReply{FamilyAnswer::later, ""}).empty());
}

TEST_CASE("nobody has more than five dots, and none for what was picked") {
  Priority open;
  open.id = {{"a"}};
  Priority gone;
  gone.id = {{"b"}};
  gone.state = PriorityState::picked;
  CHECK(check(DotsInput{{{open.id, 5}}}, {open, gone}).empty());
  CHECK(check(DotsInput{{{open.id, 5}, {open.id, 1}}}, {open, gone}).at(0).code == "too_large");
  CHECK(check(DotsInput{{{gone.id, 1}}}, {open, gone}).at(0).code == "not_open");
}

TEST_CASE("who was at the table is of the team") {
  PickInput const input{"01999d11-9800-7999-8000-0000000006f1", {"Andrea", "Nobody"}};
  auto const errors = check(input, {"Andrea", "Noor"});
  REQUIRE(errors.size() == 1);
  CHECK(errors.at(0).pointer == "/people/1");
  CHECK(check(PickInput{"no id", {}}, {}).at(0).pointer == "/project_id");
}

TEST_CASE("three projects or ten open actions are much for a small team") {
  CHECK_FALSE(is_full({2, 9}));
  CHECK(is_full({3, 0}));
  CHECK(is_full({0, 10}));
}

}  // namespace upswing::priorities

namespace upswing::test {
namespace {

std::string const place = willow + "/priorities";
std::string id_of(int number) { return "01999d11-9800-7999-8000-0000000006a" + std::to_string(number); }
std::string fresh(int number, std::string const& words, std::string const& source = "own_concern") {
  return R"({"id":")" + id_of(number) + R"(","words":")" + words + R"(","source":")" + source + R"("})";
}
std::string const project = R"({"project_id":"01999d11-9800-7999-8000-0000000006f1","people":[]})";
std::string const other_project = R"({"project_id":"01999d11-9800-7999-8000-0000000006f2","people":[]})";

}  // namespace

TEST_CASE("two people who pick at once: one does, the other is told calmly") {
  House house;
  auto andrea = house.sign_in("andrea@example.org");
  auto dana = house.sign_in("dana@example.org");
  auto const made = andrea.post(place, fresh(1, "Phones at noon"));
  CHECK(made.status == 201);
  CHECK(andrea.post(place, fresh(1, "Phones at noon")).at("/id") == id_of(1));
  auto const pick = place + "/" + id_of(1) + "/pick";
  CHECK(andrea.put(pick, project).status == 428);
  auto const picked = andrea.put(pick, project, made.etag());
  CHECK(picked.at("/state") == "picked");
  CHECK(picked.at("/project_id") == "01999d11-9800-7999-8000-0000000006f1");
  CHECK(picked.at("/picked_on") == "2026-10-06");
  CHECK(picked.at("/picked_by") == andrea.get("/api/me").at("/name"));
  auto const late = dana.put(pick, other_project, made.etag());
  CHECK(late.status == 412);
  CHECK(dana.put(pick, other_project, picked.etag()).status == 409);
}

TEST_CASE("a team that picks together is named, and what was picked stays with its day") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const ours = cedar + "/priorities";
  auto const made = maya.post(ours, fresh(9, "Shots without tears"));
  auto const pick = ours + "/" + id_of(9) + "/pick";
  auto const with = [](std::string const& people) {
    return R"({"project_id":"01999d11-9800-7999-8000-0000000006f3","people":[)" + people + "]}";
  };
  CHECK(maya.put(pick, with(R"("Rosa Delgado","Somebody Else")"), made.etag()).fields() == "/people/1 not_a_choice");
  auto const picked = maya.put(pick, with(R"("Rosa Delgado","Lucía Herrera")"), made.etag());
  CHECK(picked.at("/picked_by") == "Rosa Delgado, Lucía Herrera");
}

TEST_CASE("a chart that speaks for a priority is one of the practice's own") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const ours = cedar + "/priorities";
  auto const made = maya.post(ours, fresh(0, "Shots without tears"));
  auto const weighed = [](std::string const& measure) {
    return R"({"words":"Shots without tears","more":"","source":"data","evidence":"","evidence_link":"","measure_id":")" +
           measure + R"(","urgent":0,"leadership":0,"together":0,"low_cost":0,"ready_made":0,"partners":0,)" +
           R"("importance":0,"energy":0,"ease":0})";
  };
  auto const at = ours + "/" + id_of(0);
  CHECK(maya.put(at, weighed(id_of(0)), made.etag()).fields() == "/measure_id not_a_choice");
  CHECK(maya.put(at, weighed(screening_id), made.etag()).at("/measure_id") == screening_id);
}

namespace {
Answer give(Person& person, std::string const& dots, std::string const& version) {
  return person.send({.method = "POST",
                      .path = willow + "/dots",
                      .headers = {{"content-type", "application/json"}, {"if-match", version}},
                      .body = dots});
}
}  // namespace

TEST_CASE("dots are secret until lead or coach shows them, and then the vote is over") {
  House house;
  auto andrea = house.sign_in("andrea@example.org");
  auto dana = house.sign_in("dana@example.org");
  andrea.post(place, fresh(2, "Forms in Spanish"));
  auto const dots = R"({"dots":[{"priority_id":")" + id_of(2) + R"(","dots":3}]})";
  auto const version = "\"v" + dana.get(place).at("/vote/version") + "\"";
  CHECK(andrea.post(willow + "/dots", dots).status == 428);
  CHECK(give(andrea, dots, version).at("/mine/0/dots") == "3");
  CHECK(give(dana, dots, version).status == 403);
  auto const hidden = dana.get(place);
  CHECK(hidden.at("/totals") == "[0]");
  CHECK(hidden.at("/mine") == "[0]");
  CHECK(hidden.at("/voters") == "1");
  auto const six = R"({"dots":[{"priority_id":")" + id_of(2) + R"(","dots":6}]})";
  CHECK(give(andrea, six, version).status == 422);
  CHECK(dana.put(willow + "/vote", R"({"shown":true,"begin_anew":false})", version).at("/shown") == "true");
  CHECK(andrea.get(place).at("/totals/0/dots") == "3");
  CHECK(give(andrea, dots, version).status == 412);
  CHECK(give(andrea, dots, R"("v1")").status == 409);
}

TEST_CASE("who has left the team is no longer among those who gave dots") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const before = maya.get(cedar + "/priorities").at("/voters");
  auto const rosa = cedar + "/members/01999d11-9800-7005-8000-000000000102";
  REQUIRE(maya.put(rosa + "/departure", R"({"left_on":"2026-10-06"})", "\"v1\"").status == 200);
  CHECK(std::stoi(maya.get(cedar + "/priorities").at("/voters")) == std::stoi(before) - 1);
}

TEST_CASE("dots are the team's, a parent's among them; a coach has none") {
  for (auto const* who : {"lucia@example.org", "rosa@example.org", "maya@example.org"}) {
    CAPTURE(who);
    CHECK(shared_house().sign_in(who).get(cedar).body.find("\"vote\"") != std::string::npos);  // the page offers them
  }
  CHECK(shared_house().sign_in("dana@example.org").get(cedar).body.find("\"vote\"") == std::string::npos);
  CHECK(access::may(access::Role::parent_partner, access::Right::vote));
  CHECK(access::may(access::Role::staff, access::Right::vote));
  for (auto const coach : {access::Role::coach, access::Role::coach_in_training, access::Role::supervisor})
    CHECK_FALSE(access::may(coach, access::Right::vote));
}

TEST_CASE("parked ones stay and say why; merged ones keep their words and dots; a split makes two") {
  House house;
  auto andrea = house.sign_in("andrea@example.org");
  auto const first = andrea.post(place, fresh(3, "Waiting room"));
  auto const second = andrea.post(place, fresh(4, "Late arrivals"));
  auto const parked =
      andrea.put(place + "/" + id_of(3) + "/place", R"({"parked":true,"why":"After the move"})", first.etag());
  CHECK(parked.at("/state") == "parked");
  CHECK(parked.at("/why") == "After the move");
  auto const merged = andrea.put(place + "/" + id_of(4) + "/merge", R"({"into":")" + id_of(3) + R"("})", second.etag());
  CHECK(merged.at("/merged_into") == id_of(3));
  CHECK(andrea.get(place).body.find("\"more\":\"Late arrivals\"") != std::string::npos);
  auto const again = andrea.post(place, fresh(5, "Phones and forms"));
  auto const split = andrea.send({.method = "POST",
                                  .path = place + "/" + id_of(5) + "/split",
                                  .headers = {{"if-match", again.etag()}},
                                  .body = R"({"id":")" + id_of(6) + R"(","words":"Phones","other_words":"Forms"})"});
  CHECK(split.at("/words") == "Phones");
  CHECK(andrea.get(place).body.find("\"words\":\"Forms\"") != std::string::npos);
}

TEST_CASE("a parent's suggestion is the family's, and each gets an answer she can see") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  auto maya = house.sign_in("maya@example.org");
  auto const ours = cedar + "/priorities";
  auto const made = lucia.post(ours, fresh(7, "A calmer room for shots", "data"));
  CHECK(made.at("/source") == "family");
  auto const answer = ours + "/" + id_of(7) + "/answer";
  CHECK(lucia.put(answer, R"({"answer":"trying","why":""})", made.etag()).status == 403);
  CHECK(maya.put(answer, R"({"answer":"no","why":" "})", made.etag()).fields() == "/why required");
  CHECK(maya.put(answer, R"({"answer":"later","why":"After flu season"})", made.etag()).status == 200);
  CHECK(lucia.get(ours).body.find("After flu season") != std::string::npos);
}

TEST_CASE("priorities are for the team and its coach") {
  House house;
  house.sign_in("andrea@example.org").post(place, fresh(8, "The heron has a priority."));
  for (auto const* other : {"ellen", "priya", "frank", "rosa"}) {
    CAPTURE(other);
    CHECK(house.sign_in(std::string(other) + "@example.org").get(place).body.find("heron") == std::string::npos);
  }
}

}  // namespace upswing::test
