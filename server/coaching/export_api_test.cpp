// What a practice takes with it: what its team reads, and nothing that is for coaches, for named people or for an author alone.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const file = cedar + "/export";

std::string new_id(std::string const& last) { return "01999d11-9800-7000-8000-000000000b" + last; }

std::string contact(std::string const& audience) {
  return R"({"program_id":")" + program_id + R"(","audience":")" + audience +
         R"(","mode":"call","state":"held","day":"2026-10-05","minute":700,"planned_min":30,"prep_min":0,)"
         R"("travel_min":0,"contact_min":30,"follow_up_min":0,"people":[],"others":"","topics":[],"activities":[],)"
         R"("strategy":null,"projects":[],"tests":[],"summary":"The canary packs for )" +
         audience + R"(.","next_step":"","confidence":null,"join_link":"","place":""})";
}

std::string barrier(std::string const& last, std::string const& audience) {
  return R"({"id":")" + new_id(last) + R"(","kind":"time","words":"The canary stays with )" + audience +
         R"(.","since":null,"weight":2,"about_id":null,"tried":"","audience":")" + audience + "\"}";
}

std::string question(std::string const& last, std::string const& audience) {
  return R"({"id":")" + new_id(last) + R"(","kind":"peer","words":"The canary asks )" + audience +
         R"(.","tried":"","urgency":"today","barrier_id":null,"audience":")" + audience + "\"}";
}

std::string note(std::string const& last, std::string const& kind, std::string const& level,
                 std::string const& readers) {
  return R"({"id":")" + new_id(last) + R"(","practice_id":")" + cedar_id + R"(","program_id":null,"kind":")" + kind +
         R"(","about":"","words":"The canary hides.","audience":")" + level + R"(","readers":[)" + readers + "]}";
}

// One text for each kind of reader, from both sides.
void write_everything(House& house) {
  auto dana = house.sign_in("dana@example.org");
  auto rosa = house.sign_in("rosa@example.org");
  for (auto const* level : {"team", "staff"}) {
    REQUIRE(dana.put(cedar + "/coaching/contacts/" + new_id(level == std::string("team") ? "01" : "02"), contact(level),
                     "\"v0\"")
                .status == 200);
  }
  int number = 10;
  for (auto const* level : {"author", "coaches", "staff", "team"}) {
    REQUIRE(rosa.post(cedar + "/barriers", barrier(std::to_string(number++), level)).status == 201);
    if (level == std::string("author")) continue;
    REQUIRE(rosa.post(cedar + "/barriers/requests", question(std::to_string(number++), level)).status == 201);
  }
  REQUIRE(dana.post("/api/me/notes", note("31", "note", "team", "")).status == 201);
  REQUIRE(rosa.post("/api/me/notes", note("32", "door", "named", R"("01999d11-9800-7004-8000-000000000006")")).status ==
          201);
}

bool holds(Answer const& answer, std::string const& words) { return answer.body.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a practice's file holds what its reader reads with the team, and nothing closed, even of their own") {
  House house;
  write_everything(house);
  auto const rosa = house.sign_in("rosa@example.org").get(file);
  REQUIRE(rosa.status == 200);
  CHECK(rosa.headers.at("Content-Disposition") == "attachment; filename=\"practice.json\"");
  CHECK(rosa.at("/format") == "upswing.practice/1");
  CHECK(rosa.at("/practice_name") == "Cedar Street Pediatrics");
  CHECK(rosa.at("/agreements") == "[1]");
  CHECK(rosa.at("/readiness") == "[2]");
  for (auto const* level : {"team", "staff"}) {
    CHECK(holds(rosa, "The canary packs for " + std::string(level)));
    CHECK(holds(rosa, "The canary stays with " + std::string(level)));
    CHECK(holds(rosa, "The canary asks " + std::string(level)));
  }
  for (auto const* closed : {"The canary stays with author", "The canary stays with coaches", "The canary asks coaches",
                             "The canary hides"}) {
    CHECK_FALSE(holds(rosa, closed));
  }
  auto const lucia = house.sign_in("lucia@example.org").get(file);
  CHECK(holds(lucia, "The canary packs for team"));
  CHECK_FALSE(holds(lucia, "for staff"));
  CHECK_FALSE(holds(lucia, "with staff"));
  auto const dana = house.sign_in("dana@example.org").get(file);
  CHECK_FALSE(holds(dana, "coaches."));
  CHECK_FALSE(holds(dana, "The canary hides"));
  CHECK(house.sign_in("ellen@example.org").get(file).status == 403);
  CHECK(house.sign_in("theo@example.org").get(file).status == 404);
  CHECK(house.sign_in("andrea@example.org").get(file).status == 404);
  CHECK(house.sign_in("sam@example.org").get(file).status == 404);
}

TEST_CASE(
    "a practice that leaves its program takes its file; its coach is out with the next request, private parts stay closed") {
  House house;
  write_everything(house);
  auto dana = house.sign_in("dana@example.org");
  auto rosa = house.sign_in("rosa@example.org");
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("UPDATE programs_enrollment SET status = 'withdrawn' WHERE practice_id = $1", cedar_id);
    tx.run("UPDATE access_grant SET ended_at = $1 WHERE practice_id = $2 AND role IN ('coach', 'coach_in_training')",
           tx.now(), cedar_id);
  });
  CHECK(dana.get(file).status == 404);
  CHECK(dana.get(cedar + "/coaching").status == 404);
  CHECK(dana.get("/api/me/notes/" + new_id("31")).status == 404);
  auto const taken = rosa.get(file);
  CHECK(taken.status == 200);
  CHECK(taken.at("/agreements") == "[1]");
  CHECK(holds(taken, "The canary packs for team"));
  CHECK_FALSE(holds(taken, "The canary hides"));
  CHECK_FALSE(holds(taken, "The canary stays with coaches"));
  auto ruth = house.sign_in("ruth@example.org");
  CHECK(ruth.get(file).status == 404);
  CHECK(ruth.get("/api/me/notes").body.find(new_id("32")) == std::string::npos);
}

}  // namespace upswing::test
