// The canary of kind words: what one person wrote to another is found by those two, on no page, in no export, mail, log or
// backup.
#include <doctest/doctest.h>

#include <fstream>

#include "app/test/canary.hpp"
#include "kit/db/backup.hpp"

namespace upswing::test {
namespace {

std::string const id = "01999d11-9800-7999-8000-0000000006";
std::string const rosa_id = "01999d11-9800-7004-8000-000000000001";

void send(House& house, std::string const& by, std::string const& last, std::string const& to) {
  auto const body = R"({"id":")" + id + last + R"(","about":"","to":)" + (to.empty() ? "null" : "\"" + to + "\"") +
                    R"(,"words":"The canary is proud of )" + last + R"(."})";
  REQUIRE(house.sign_in(by).post(cedar + "/encouragement/messages", body).status == 201);
}

bool has(std::string const& text, std::string const& last) {
  return text.find("The canary is proud of " + last) != std::string::npos;
}

}  // namespace

TEST_CASE("praise is found by who wrote it and whom it is for; the program, other coaches and the host find nothing") {
  House house;
  send(house, "dana@example.org", "71", rosa_id);
  send(house, "maya@example.org", "72", rosa_id);
  send(house, "dana@example.org", "73", "");
  house.run_jobs();
  auto const addresses = all_addresses(house);
  std::set<std::string> const team = together({staff, {"lucia", "dana"}});
  each_person(house, addresses, [&](std::string const& name, std::string const& all) {
    CHECK_MESSAGE(has(all, "71") == (name == "dana" || name == "rosa"), name);
    CHECK_MESSAGE(has(all, "72") == (name == "maya" || name == "rosa"), name);
    CHECK_MESSAGE(has(all, "73") == team.contains(name), name);
  });
  CHECK_FALSE(house.post().mails.empty());
  for (auto const& mail : house.post().mails) CHECK((mail.text + mail.subject).find("canary") == std::string::npos);
}

TEST_CASE("in the database and its backup the words are sealed, and the record of changes does not hold them") {
  House house;
  send(house, "dana@example.org", "74", rosa_id);
  std::string backup;
  house.app().world().db.read([&](kit::db::Connection& connection) {
    kit::db::write_backup(connection, app::this_program(), [&](std::string_view bytes) { backup += bytes; });
    kit::db::ReadTx const tx(connection, {});
    CHECK(tx.one<std::int64_t>("SELECT count(*) FROM encouragement_message WHERE words LIKE '%canary%'") == 0);
    CHECK(tx.one<std::int64_t>("SELECT count(*) FROM access_letter WHERE args LIKE '%canary%'") == 0);
  });
  TemporaryFolder const folder;
  std::ofstream(folder.path + "/b", std::ios::binary) << backup;
  kit::db::BackupReader reader(folder.path + "/b");
  bool found = false;
  bool readable = false;
  while (auto const table = reader.next_table()) {
    found = found || table->name == "encouragement_message";
    kit::db::BackupRow row;
    while (reader.next_row(row)) {
      for (auto const& text : row.texts) readable = readable || text.find("The canary is proud") != std::string::npos;
    }
  }
  CHECK(found);
  CHECK_FALSE(readable);
}

}  // namespace upswing::test
