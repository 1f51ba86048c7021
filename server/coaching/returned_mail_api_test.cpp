// Mails that come back; as people of the demo. It is Tuesday, October 6, 2026.
#include <doctest/doctest.h>

#include "coaching/mails_for_test.hpp"

namespace upswing::test {
namespace {

std::string closing() {
  return R"({"fields":{"program_id":")" + program_id +
         R"(","audience":"team","mode":"call","state":"held","day":"2026-10-05","minute":700,"planned_min":30,)"
         R"("prep_min":0,"travel_min":0,"contact_min":30,"follow_up_min":0,"people":[],"others":"","topics":[],)"
         R"("activities":[],"strategy":null,"projects":[],"tests":[],"summary":"We talked.","next_step":"",)"
         R"("confidence":null,"join_link":"","place":""},"promises":[],"actions":[],"next":null,"tell_team":true})";
}

}  // namespace

TEST_CASE(
    "a mail that comes back for good is seen by the host, and the coach hears to whom mail does not come, not what it said") {
  House house;
  house.post().refuse = true;
  until_reminded(house);
  auto const letters = house.sign_in("sam@example.org").get("/api/partnership/letters");
  CHECK(holds(letters.body, "\"returned\""));
  CHECK(holds(house.sign_in("sam@example.org").get("/api/partnership/jobs").body, "nobody here"));
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("UPDATE access_letter SET state = 'sent', sent_at = created_at WHERE email <> 'rosa@example.org'");
  });
  auto dana = house.sign_in("dana@example.org");
  auto const today = dana.get("/api/me/today");
  CHECK(today.at("/steps/0/key") == "mail_returned");
  CHECK(today.at("/steps/0/practice_name") == "Cedar Street Pediatrics");
  CHECK(holds(today.body, "Rosa Delgado"));
  CHECK_FALSE(holds(house.sign_in("maya@example.org").get("/api/me/today").body, "mail_returned"));
  CHECK_FALSE(holds(house.sign_in("theo@example.org").get("/api/me/today").body, "mail_returned"));
  // The next one arrives: nothing is left to say about it.
  house.post().refuse = false;
  REQUIRE(dana.put(contacts + "01999d11-9800-7999-8000-000000000831/closing", closing(), "\"v0\"").status == 200);
  next_morning(house);
  auto const later = house.sign_in("dana@example.org").get("/api/me/today");
  CHECK(later.status == 200);
  CHECK_FALSE(holds(later.body, "mail_returned"));
}

}  // namespace upswing::test
