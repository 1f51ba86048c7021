// Standing in for a coach, handing a practice over, and what a supervisor sees; as people of the demo.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "coaching/handover.hpp"

namespace upswing::test {
namespace {

std::string const theo_id = "01999d11-9800-7004-8000-000000000007";
std::string const cover_id = "01999d11-9800-7999-8000-000000000801";
constexpr std::int64_t day_ms = std::int64_t{24} * 3600 * 1000;

std::string cover_of(std::string const& from, std::string const& until, std::string const& who = theo_id) {
  return R"({"id":")" + cover_id + R"(","program_id":")" + program_id + R"(","stand_in":")" + who +
         R"(","from_day":")" + from + R"(","until_day":")" + until + R"("})";
}

std::string change_to(std::string const& who, bool stay) {
  return R"({"program_id":")" + program_id + R"(","to":")" + who + R"(","stay":)" + (stay ? "true" : "false") + "}";
}

bool sees(Person& person) { return person.get(cedar + "/coaching/packet").status == 200; }

TEST_CASE("somebody stands in from the first day to the last, and then the door is closed again") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto theo = house.sign_in("theo@example.org");
  CHECK_FALSE(sees(theo));
  CHECK(dana.post(cedar + "/coaching/covers", cover_of("2026-10-08", "2026-10-09")).status == 201);
  house.run_jobs();
  CHECK_FALSE(sees(theo));  // it is October 6
  house.clock().advance(2 * day_ms);
  house.run_jobs();
  theo = house.sign_in("theo@example.org");
  CHECK(sees(theo));
  house.clock().advance(2 * day_ms);
  house.run_jobs();
  theo = house.sign_in("theo@example.org");
  CHECK_FALSE(sees(theo));
}

TEST_CASE("a cover that begins today begins at once, and ends at once when it is taken back") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto theo = house.sign_in("theo@example.org");
  CHECK(dana.post(cedar + "/coaching/covers", cover_of("2026-10-06", "2026-10-30")).status == 201);
  CHECK(sees(theo));
  CHECK(dana.remove(cedar + "/coaching/covers/" + cover_id).status == 204);
  CHECK_FALSE(sees(theo));
  CHECK(dana.remove(cedar + "/coaching/covers/" + cover_id).status == 404);
}

TEST_CASE("who stands in reads what is for coaches, never what its author keeps for themself") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto theo = house.sign_in("theo@example.org");
  dana.post(cedar + "/coaching/covers", cover_of("2026-10-06", "2026-10-30"));
  auto const list = theo.get("/api/me/notes").body;
  CHECK(list.find("01999d11-9800-7015-8000-000000000002") != std::string::npos);  // for the coaches
  CHECK(list.find("01999d11-9800-7015-8000-000000000001") == std::string::npos);  // Dana's own
}

TEST_CASE("days that are gone, in the wrong order or too many are told by field; so is somebody who coaches nowhere") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const wrong = [&](std::string const& body) { return dana.post(cedar + "/coaching/covers", body).fields(); };
  CHECK(wrong(cover_of("2026-10-01", "2026-10-09")) == "/from_day past");
  CHECK(wrong(cover_of("2026-10-09", "2026-10-08")) == "/until_day before_start");
  CHECK(wrong(cover_of("2026-10-09", "2028-10-08")) == "/until_day too_late");
  CHECK(wrong(cover_of("2026-10-09", "2026-10-10", "01999d11-9800-7004-8000-000000000001")) == "/stand_in unknown");
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.post(cedar + "/coaching/covers", cover_of("2026-10-09", "2026-10-10")).status == 403);
}

TEST_CASE("handing over moves promises and what is planned; private notes stay closed, and the old coach is out") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto theo = house.sign_in("theo@example.org");
  auto const before = dana.get(cedar + "/coaching/packet");
  CHECK(before.at("/may") == "true");
  CHECK(dana.post(cedar + "/coaching/handover", change_to(theo_id, false)).status == 204);
  CHECK_FALSE(sees(dana));
  auto const after = theo.get(cedar + "/coaching/packet");
  CHECK(after.status == 200);
  for (auto const* list : {"/held", "/ahead", "/open", "/people"}) CHECK(after.at(list) == before.at(list));
  if (after.at("/ahead") != "[0]") CHECK(after.at("/ahead/0/by") == "Theo Brandt");
  CHECK(theo.get("/api/me/notes").body.find("01999d11-9800-7015-8000-000000000001") == std::string::npos);
  CHECK(dana.get("/api/me/notes").body.find("01999d11-9800-7015-8000-000000000001") == std::string::npos);
}

TEST_CASE("who hands over may stay beside the new coach") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto theo = house.sign_in("theo@example.org");
  CHECK(dana.post(cedar + "/coaching/handover", change_to(theo_id, true)).status == 204);
  CHECK(sees(dana));
  CHECK(sees(theo));
  CHECK(dana.post(cedar + "/coaching/handover", change_to(cedar_id, true)).fields() == "/to unknown");
}

TEST_CASE("a coach in training neither leaves nor gives a practice away, and nobody hands over to themself") {
  House house;
  auto imani = house.sign_in("imani@example.org");
  std::string const imani_id = "01999d11-9800-7004-8000-000000000008";
  CHECK(imani.post(cedar + "/coaching/handover", change_to(imani_id, true)).status == 403);
  CHECK(imani.post(cedar + "/coaching/covers", cover_of("2026-10-06", "2026-10-30", imani_id)).status == 403);
  CHECK(imani.get(cedar + "/coaching/packet").at("/may") == "false");
  auto dana = house.sign_in("dana@example.org");
  CHECK(dana.post(cedar + "/coaching/handover", change_to("01999d11-9800-7004-8000-000000000006", false)).fields() ==
        "/to unknown");
  CHECK(sees(dana));
}

TEST_CASE("who left the program in the meantime does not come back by a cover that was arranged before") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  CHECK(dana.post(cedar + "/coaching/covers", cover_of("2026-10-08", "2026-10-30")).status == 201);
  house.app().world().write(access::the_program(), [&](access::Tx& tx) {
    tx.run("UPDATE access_grant SET ended_at = $1 WHERE account_id = $2", tx.now(), theo_id);
  });
  house.clock().advance(3 * day_ms);
  house.run_jobs();
  auto theo = house.sign_in("theo@example.org");
  CHECK_FALSE(sees(theo));
}

TEST_CASE("the one who stands in may take over, and stays when the cover would have ended") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  CHECK(dana.post(cedar + "/coaching/covers", cover_of("2026-10-06", "2026-10-08")).status == 201);
  CHECK(dana.get(cedar + "/coaching/packet").body.find("Theo Brandt") != std::string::npos);
  CHECK(dana.post(cedar + "/coaching/handover", change_to(theo_id, false)).status == 204);
  house.clock().advance(5 * day_ms);
  house.run_jobs();
  auto theo = house.sign_in("theo@example.org");
  CHECK(sees(theo));
}

TEST_CASE("a supervisor sees their coaches by name: counts and strategies, and nothing that is private") {
  House house;
  auto ruth = house.sign_in("ruth@example.org");
  auto const page = ruth.get("/api/me/supervised");
  CHECK(page.at("/coaches/0/name") == "Dana Whitfield");
  CHECK(page.at("/coaches/0/contacts") != "0");
  CHECK(page.at("/coaches/0/practices/0/practice_name") == "Cedar Street Pediatrics");
  CHECK(page.body.find("Rosa carries") == std::string::npos);
  auto dana = house.sign_in("dana@example.org");
  CHECK(dana.get("/api/me/supervised").at("/coaches") == "[0]");
}

}  // namespace
}  // namespace upswing::test
