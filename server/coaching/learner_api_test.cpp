// A coach in training comes along by invitation: reads with the coaches, writes drafts, is out after the last day.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const theo_id = "01999d11-9800-7004-8000-000000000007";
std::string const learner_id = "01999d11-9800-7999-8000-000000000811";
std::string const draft_id = "01999d11-9800-7999-8000-000000000812";
std::string const at = cedar + "/coaching";
std::string const draft = at + "/contacts/" + draft_id;
std::string const held = at + "/contacts/01999d11-9800-7030-8000-000000000108";
constexpr std::int64_t day_ms = 24LL * 3600 * 1000;

std::string invitation(std::string const& from, std::string const& until) {
  return R"({"id":")" + learner_id + R"(","program_id":")" + program_id + R"(","stand_in":")" + theo_id +
         R"(","from_day":")" + from + R"(","until_day":")" + until + R"("})";
}

std::string contact(std::string const& audience, std::string const& summary = "They led the huddle.") {
  return R"({"program_id":")" + program_id + R"(","audience":")" + audience +
         R"(","mode":"call","state":"held","day":"2026-10-05","minute":700,"planned_min":30,"prep_min":0,)"
         R"("travel_min":0,"contact_min":30,"follow_up_min":0,"people":[],"others":"","topics":[],"activities":[],)"
         R"("strategy":"coaching","projects":[],"tests":[],"summary":")" +
         summary + R"(","next_step":"","confidence":null,"join_link":"","place":""})";
}

// When the coach's list says that somebody last spoke with Cedar Street.
std::string last_spoken(Person& coach) {
  auto const list = coach.get("/api/me/caseload");
  for (int i = 0; list.at("/lines/" + std::to_string(i)) != "(none)"; ++i) {
    auto const line = "/lines/" + std::to_string(i);
    if (list.at(line + "/practice_id") == cedar_id) return list.at(line + "/last_contact");
  }
  return "";
}

}  // namespace

TEST_CASE(
    "a coach invites somebody to come along between two days; they see calls and prep, no private note, and are out by themselves") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  CHECK(dana.post(at + "/learners", invitation("2026-10-08", "2026-10-09")).status == 201);
  CHECK(dana.get(at + "/packet").body.find(R"("role":"coach_in_training")") != std::string::npos);
  house.run_jobs();
  CHECK(house.sign_in("theo@example.org").get(at).status == 404);  // it is October 6
  house.clock().advance(2 * day_ms);
  house.run_jobs();
  auto theo = house.sign_in("theo@example.org");
  CHECK(theo.get(at).at("/contacts") == "[12]");
  CHECK(theo.get(at).at("/programs/0/drafts") == "true");
  CHECK(theo.get(at + "/prep").status == 200);
  auto const notes = theo.get("/api/me/notes").body;
  CHECK(notes.find("01999d11-9800-7015-8000-000000000001") == std::string::npos);  // Dana's own
  house.clock().advance(2 * day_ms);
  house.run_jobs();
  CHECK(house.sign_in("theo@example.org").get(at).status == 404);
}

TEST_CASE("what somebody in training writes is a draft for the coaches, until a coach releases it to named readers") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  REQUIRE(dana.post(at + "/learners", invitation("2026-10-06", "2026-10-30")).status == 201);
  auto theo = house.sign_in("theo@example.org");
  auto const given = dana.get(at + "/dose").at("/sums/contacts");
  auto const spoken = last_spoken(dana);
  CHECK(theo.put(draft, contact("team"), "\"v0\"").at("/type") == "draft");
  CHECK(theo.put(draft, contact("coaches"), "\"v0\"").status == 200);
  CHECK(house.sign_in("rosa@example.org").get(draft).status == 404);
  auto const waits = [](Person& who) { return who.get("/api/me/today").body.find("draft_waits") != std::string::npos; };
  CHECK(waits(dana));
  CHECK_FALSE(waits(theo));
  CHECK(dana.get(draft).at("/fields/summary") == "They led the huddle.");
  CHECK(dana.get(at + "/dose").at("/sums/contacts") == given);  // a draft counts nowhere
  CHECK(last_spoken(dana) == spoken);
  CHECK(theo.put(draft, contact("team"), "\"v1\"").at("/type") == "draft");
  auto const asked = dana.put(draft, contact("team", "The team led the huddle."), "\"v1\"");
  CHECK(asked.status == 409);
  CHECK(asked.at("/title").find("Rosa Delgado") != std::string::npos);
  CHECK(dana.put(draft + "?sure=yes", contact("team", "The team led the huddle."), "\"v1\"").status == 200);
  CHECK(last_spoken(dana) > spoken);
  CHECK_FALSE(waits(dana));
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.get(draft).at("/by") == "Theo Brandt");
  CHECK(rosa.get(draft + "/history").body.find("They led") == std::string::npos);
  CHECK(theo.put(draft, contact("coaches"), "\"v2\"").at("/type") == "draft");
}

TEST_CASE("somebody in training changes nothing that the team reads, and decides nothing") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  REQUIRE(dana.post(at + "/learners", invitation("2026-10-06", "2026-10-30")).status == 201);
  auto theo = house.sign_in("theo@example.org");
  auto const etag = theo.get(held).etag();
  CHECK(theo.put(held, contact("team"), etag).at("/type") == "draft");
  CHECK(theo.remove(held, etag).at("/type") == "draft");
  CHECK(theo.remove(held + "/history").at("/type") == "draft");
  CHECK(theo.put(at + "/contacts/01999d11-9800-7030-8000-000000000110/time",
                 R"({"day":"2026-11-05","minute":735,"following":false})", "\"v1\"")
            .at("/type") == "draft");
  CHECK(theo.post(at + "/promises", R"({"id":"01999d11-9800-7999-8000-000000000813","program_id":")" + program_id +
                                        R"(","contact_id":null,"side":"coach","who":"","words":"Mine","due_on":null})")
            .at("/type") == "draft");
  CHECK(theo.put(at + "/skills/reading", R"({"led_by":"team","confidence":8,"plan":""})", "\"v2\"").status == 403);
  CHECK(theo.post(at + "/learners", invitation("2026-10-06", "2026-10-30")).status == 403);
  CHECK(theo.post(at + "/covers", invitation("2026-10-06", "2026-10-30")).status == 403);
  CHECK(house.sign_in("rosa@example.org").post(at + "/learners", invitation("2026-10-06", "2026-10-30")).status == 403);
  CHECK(dana.remove(at + "/covers/" + learner_id).status == 204);
  CHECK(theo.get(at).status == 404);
}

}  // namespace upswing::test
