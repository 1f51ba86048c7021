// Readers by name: who reads a level, who has read a text, what is asked before more people do; and what is removed for good.
#include <doctest/doctest.h>

#include <fstream>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const barriers_at = cedar + "/barriers";
std::string const contacts = cedar + "/coaching/contacts/";
std::string const thing = "01999d11-9800-7000-8000-000000000a01";
std::string const read_by = "/api/me/read/";

std::string barrier(std::string const& audience, std::string const& words = "The scanner is slow.") {
  return R"({"id":")" + thing + R"(","kind":"time","words":")" + words +
         R"(","since":null,"weight":2,"about_id":null,"tried":"","audience":")" + audience + "\"}";
}

std::string changed_barrier(std::string const& audience, std::string const& words = "The scanner is slow.") {
  return R"({"kind":"time","words":")" + words +
         R"(","since":null,"weight":2,"about_id":null,"tried":"","helped":"","state":"open","audience":")" + audience +
         "\"}";
}

std::string contact(std::string const& audience, std::string const& summary) {
  return R"({"program_id":")" + program_id + R"(","audience":")" + audience +
         R"(","mode":"call","state":"held","day":"2026-10-05","minute":700,"planned_min":30,"prep_min":0,)"
         R"("travel_min":0,"contact_min":30,"follow_up_min":0,"people":[],"others":"","topics":[],"activities":[],)"
         R"("strategy":null,"projects":[],"tests":[],"summary":")" +
         summary + R"(","next_step":"","confidence":null,"join_link":"","place":""})";
}

std::string asked() {
  return R"({"id":")" + thing + R"(","kind":"ehr_report","words":"Who knows this scanner?","tried":"A call.",)" +
         R"("urgency":"today","barrier_id":null,"audience":"coaches"})";
}

// Every text column of every table, as the database holds it.
bool kept_anywhere(House& house, std::string const& words) {
  bool found = false;
  house.app().world().db.read([&](kit::db::Connection& connection) {
    std::string backup;
    kit::db::write_backup(connection, app::this_program(), [&](std::string_view bytes) { backup += bytes; });
    TemporaryFolder const folder;
    std::ofstream(folder.path + "/b", std::ios::binary) << backup;
    kit::db::BackupReader reader(folder.path + "/b");
    while (reader.next_table()) {
      kit::db::BackupRow row;
      while (reader.next_row(row)) {
        for (auto const& text : row.texts) found = found || text.find(words) != std::string::npos;
      }
    }
  });
  return found;
}

bool in_record(House& house, std::string const& verb, std::string const& target) {
  bool found = false;
  house.app().world().read(access::the_program(), [&](access::ReadTx const& tx) {
    found = tx.any("SELECT 1 FROM kit_audit WHERE verb = $1 AND target = $2", verb, target);
  });
  return found;
}

}  // namespace

TEST_CASE("whoever sees the team reads by name who reads a level; a stranger and the host do not") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const readers = rosa.get(cedar + "/readers").body;
  CHECK(readers.find(R"({"audience":"team","id":"01999d11-9800-7004-8000-000000000006","name":"Dana Whitfield"})") !=
        std::string::npos);
  CHECK(readers.find(R"({"audience":"coaches","id":"01999d11-9800-7004-8000-000000000001")") == std::string::npos);
  CHECK(shared_house().sign_in("theo@example.org").get(cedar + "/readers").status == 404);
  CHECK(shared_house().sign_in("sam@example.org").get(cedar + "/readers").status == 404);
}

TEST_CASE("narrowing a barrier works at once, and its author knows who had read it, and which version") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto lucia = house.sign_in("lucia@example.org");
  auto maya = house.sign_in("maya@example.org");
  REQUIRE(rosa.post(barriers_at, barrier("team")).status == 201);
  CHECK(rosa.get(read_by + thing).at("/readers") == "[0]");
  CHECK(lucia.get(barriers_at).body.find("The scanner is slow.") != std::string::npos);
  CHECK(rosa.put(barriers_at + "/" + thing, changed_barrier("team", "The scanner is slow again."), "\"v1\"").status ==
        200);
  CHECK(maya.get(barriers_at).status == 200);
  auto const readers = rosa.get(read_by + thing);
  CHECK(readers.at("/readers") == "[2]");
  CHECK(readers.at("/readers/0/name") == "Lucía Herrera");
  CHECK(readers.at("/readers/0/version") == "1");
  CHECK(readers.at("/readers/1/version") == "2");
  CHECK(lucia.get(read_by + thing).at("/readers") == "[0]");  // who has read it is for its author
  CHECK(rosa.put(barriers_at + "/" + thing, changed_barrier("author"), "\"v2\"").at("/audience") == "author");
  CHECK(lucia.get(barriers_at).body.find("The scanner is slow") == std::string::npos);
  CHECK(rosa.get(read_by + thing).at("/readers") == "[2]");
}

TEST_CASE("what a coach read on the page before a call counts as read") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto dana = house.sign_in("dana@example.org");
  REQUIRE(rosa.post(barriers_at, barrier("team")).status == 201);
  CHECK(dana.get(cedar + "/coaching/prep").body.find("The scanner is slow.") != std::string::npos);
  CHECK(rosa.get(read_by + thing).at("/readers/0/name") == "Dana Whitfield");
}

TEST_CASE(
    "before more people read a barrier or a question they are named, and nothing changes until somebody is sure") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  REQUIRE(rosa.post(barriers_at, barrier("staff")).status == 201);
  auto const refused = rosa.put(barriers_at + "/" + thing, changed_barrier("team"), "\"v1\"");
  CHECK(refused.status == 409);
  CHECK(refused.at("/title") == "It would also be read by: Lucía Herrera.");
  CHECK(house.sign_in("lucia@example.org").get(barriers_at).body.find("scanner") == std::string::npos);
  CHECK(rosa.put(barriers_at + "/" + thing + "?sure=yes", changed_barrier("team"), "\"v1\"").status == 200);
  auto maya = house.sign_in("maya@example.org");
  REQUIRE(maya.post(barriers_at + "/requests", asked()).status == 201);
  std::string const wider =
      R"({"kind":"ehr_report","words":"Who knows?","tried":"","urgency":"today","audience":"staff"})";
  CHECK(maya.put(barriers_at + "/requests/" + thing, wider, "\"v1\"").at("/type") == "more_readers");
  CHECK(maya.put(barriers_at + "/requests/" + thing + "?sure=yes", wider, "\"v1\"").at("/audience") == "staff");
}

TEST_CASE("a removed call leaves no word of itself, its history, its promises and its files, and a line that says so") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  std::string const words = "Anna Smith waited at the scanner.";
  REQUIRE(dana.put(contacts + thing, contact("team", words), "\"v0\"").status == 200);
  REQUIRE(dana.put(contacts + thing, contact("team", "We talked."), "\"v1\"").status == 200);
  REQUIRE(dana.post(cedar + "/coaching/promises", R"({"id":"01999d11-9800-7000-8000-000000000a02","program_id":")" +
                                                      program_id + R"(","contact_id":")" + thing +
                                                      R"(","side":"coach","who":"Dana","words":")" + words +
                                                      R"(","due_on":null})")
              .status == 201);
  REQUIRE(kept_anywhere(house, words));
  CHECK(house.sign_in("lucia@example.org").remove(contacts + thing, "\"v2\"").status == 403);
  CHECK(house.sign_in("ruth@example.org").remove(contacts + thing, "\"v2\"").status == 403);
  CHECK(house.sign_in("theo@example.org").remove(contacts + thing, "\"v2\"").status == 404);
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.remove(contacts + thing).status == 428);
  CHECK(rosa.remove(contacts + thing, "\"v1\"").status == 412);
  CHECK(rosa.remove(contacts + thing, "\"v2\"").status == 204);
  CHECK(dana.get(contacts + thing).status == 404);
  CHECK_FALSE(kept_anywhere(house, words));
  CHECK(in_record(house, "DELETE /api/practices/{practice}/coaching/contacts/{contact}", cedar_id + " " + thing));
}

TEST_CASE("a removed barrier and a removed question leave no word behind; questions about the barrier stay") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  auto rosa = house.sign_in("rosa@example.org");
  std::string const words = "Anna Smith waited at the desk.";
  REQUIRE(lucia.post(barriers_at, barrier("team", words)).status == 201);
  std::string const question = "01999d11-9800-7000-8000-000000000a03";
  auto about = asked();
  about.replace(about.find(thing), thing.size(), question);
  about.replace(about.find(R"("barrier_id":null)"), 17, R"("barrier_id":")" + thing + "\"");
  REQUIRE(lucia.post(barriers_at + "/requests", about).status == 201);
  REQUIRE(lucia
              .post(barriers_at + "/requests/" + question + "/answers",
                    R"({"id":"01999d11-9800-7000-8000-000000000a04","words":"It was Anna Smith."})")
              .status == 201);
  CHECK(rosa.get(barriers_at).status == 200);
  CHECK(house.sign_in("ellen@example.org").remove(barriers_at + "/" + thing, "\"v1\"").status == 403);
  CHECK(rosa.remove(barriers_at + "/" + thing, "\"v1\"").status == 204);
  CHECK(lucia.get(barriers_at).body.find(words) == std::string::npos);
  CHECK_FALSE(kept_anywhere(house, words));
  CHECK(lucia.get(barriers_at + "/requests/" + question).at("/request/barrier_id") == "null");
  CHECK(rosa.remove(barriers_at + "/requests/" + question, "\"v2\"").status == 404);  // it is for Lucía and the coaches
  CHECK(house.sign_in("ruth@example.org").remove(barriers_at + "/requests/" + question, "\"v2\"").status == 403);
  CHECK(lucia.remove(barriers_at + "/requests/" + question, "\"v2\"").status == 204);
  CHECK_FALSE(kept_anywhere(house, "Anna Smith"));
  CHECK(lucia.get(read_by + thing).at("/readers") == "[0]");
  CHECK(in_record(house, "DELETE /api/practices/{practice}/barriers/requests/{request}", cedar_id + " " + question));
}

}  // namespace upswing::test
