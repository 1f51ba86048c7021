// Canaries in private writing: sealed, and found by those it names.
#include <doctest/doctest.h>

#include <fstream>
#include <map>

#include "app/test/canary.hpp"

namespace upswing::test {

TEST_CASE("private writing and the closed door are found by those they name, and in no mail, log, record or backup") {
  House house;
  std::string const id = "01999d11-9800-7999-8000-0000000009";
  auto const new_note = [&](std::string const& last, std::string const& kind, std::string const& level,
                            std::string const& readers) {
    return R"({"id":")" + id + last + R"(","practice_id":")" + cedar_id + R"(","program_id":null,"kind":")" + kind +
           R"(","about":"","words":"The canary hides behind )" + last + R"(.","audience":")" + level +
           R"(","readers":[)" + readers + "]}";
  };
  auto dana = house.sign_in("dana@example.org");
  auto maya = house.sign_in("maya@example.org");
  std::string const dana_id = R"("01999d11-9800-7004-8000-000000000006")";
  REQUIRE(dana.get("/api/me").at("/id") == dana_id.substr(1, 36));
  REQUIRE(dana.post("/api/me/notes", new_note("01", "note", "author", "")).status == 201);
  REQUIRE(dana.post("/api/me/notes", new_note("02", "note", "coaches", "")).status == 201);
  REQUIRE(maya.post("/api/me/notes", new_note("03", "door", "named", dana_id)).status == 201);
  REQUIRE(dana.post("/api/me/notes/" + id + "03/replies",
                    R"({"id":")" + id + R"(04","words":"The canary hides behind 04."})")
              .status == 201);
  std::map<std::string, std::set<std::string>> const readers{{"01", {"dana"}},
                                                             {"02", coaches},
                                                             {"03", {"maya", "dana"}},
                                                             {"04", {"maya", "dana"}}};
  house.run_jobs();
  auto const addresses = all_addresses(house);
  each_person(house, {}, [&](std::string const& first_name, std::string all) {
    auto const email = first_name + "@example.org";
    auto browser = house.sign_in(email);
    for (auto const& which : {"01", "02", "03"})
      all += browser.post("/api/me/notes/" + id + which + "/opened", "{}").body;
    all += everything_for(house, email, addresses);
    for (auto const& [which, whose] : readers) {
      bool const found = all.find("The canary hides behind " + which) != std::string::npos;
      CHECK_MESSAGE(found == whose.contains(first_name), first_name << " and " << which);
    }
    // That there is a door at all. The host's record of changes names it as it names every private note.
    bool const knows = all.find(id + "03") != std::string::npos;
    bool const in_record = first_name == "sam" && all.find(id + "01") != std::string::npos;
    CHECK_MESSAGE(knows == (readers.at("03").contains(first_name) || in_record), first_name);
  });
  for (auto const& mail : house.post().mails) CHECK((mail.text + mail.subject).find("canary") == std::string::npos);
  std::string backup;
  house.app().world().db.read([&](kit::db::Connection& connection) {
    kit::db::write_backup(connection, app::this_program(), [&](std::string_view bytes) { backup += bytes; });
    kit::db::ReadTx const tx(connection, {});
    CHECK(tx.one<std::int64_t>("SELECT count(*) FROM coaching_note WHERE words LIKE '%canary%'") == 0);
    CHECK(tx.one<std::int64_t>("SELECT count(*) FROM kit_audit WHERE verb LIKE '%door%' OR target LIKE '%door%'") == 0);
    CHECK(tx.one<std::int64_t>("SELECT count(*) FROM access_letter WHERE args LIKE '%canary%'") == 0);
  });
  TemporaryFolder const folder;
  std::ofstream(folder.path + "/b", std::ios::binary) << backup;
  kit::db::BackupReader reader(folder.path + "/b");
  bool readable = false;
  while (reader.next_table()) {
    kit::db::BackupRow row;
    while (reader.next_row(row)) {
      for (auto const& text : row.texts) readable = readable || text.find("The canary hides") != std::string::npos;
    }
  }
  CHECK_FALSE(readable);
}

}  // namespace upswing::test
