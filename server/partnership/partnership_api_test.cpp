// The host's pages: people and what they hold, places, the audit record, health, backups; asked for as people of the demo.
#include <doctest/doctest.h>

#include <filesystem>

#include "app/test/house.hpp"
#include "kit/audit.hpp"
#include "partnership/backups.hpp"
#include "partnership/person.hpp"

namespace upswing::test {
namespace {

std::string const people = "/api/partnership/people";
std::string const rosa_id = "01999d11-9800-7004-8000-000000000001";
std::string const sam_id = "01999d11-9800-7004-8000-000000000017";
std::string const new_id = "01999d11-9800-7999-8000-0000000000e1";
std::string const new_person =
    R"({"id":")" + new_id + R"(","name":"Wes Lund","email":"wes@example.org","language":"en"})";

std::string role(std::string const& number, std::string const& name, std::string const& place) {
  return R"({"id":"01999d11-9800-7999-8000-0000000000)" + number + R"(","role":")" + name + "\"" + place + "}";
}
std::string const at_willow = R"(,"practice_id":")" + willow_id + "\"";

// Where a person is in the answer's list.
std::string pointer_to(Answer const& list, std::string const& email) {
  for (int i = 0; i < 100; ++i) {
    auto const at = "/people/" + std::to_string(i);
    if (list.at(at + "/email") == email) return at;
  }
  FAIL(email << " is not in the list");
  return "";
}

TEST_CASE("the host sees every account and what it holds, and nothing that anybody wrote") {
  auto sam = shared_house().sign_in("sam@example.org");
  auto const list = sam.get(people);
  auto const rosa = pointer_to(list, "rosa@example.org");
  CHECK(list.at(rosa + "/roles/0/role") == "staff");
  CHECK(list.at(rosa + "/roles/0/practice_name") == "Cedar Street Pediatrics");
  CHECK(list.at(pointer_to(list, "alan@example.org") + "/disabled") == "true");
  CHECK(list.body.find("argon2") == std::string::npos);
  CHECK(sam.get(cedar).status == 404);
  CHECK(shared_house().sign_in("ellen@example.org").get(people).status == 404);
}

TEST_CASE("a new coach is told by mail how to come in, and comes in by a link the host never sees") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  REQUIRE(sam.post(people, new_person).status == 201);
  CHECK(sam.post(people + "/" + new_id + "/letter", "{}").status == 204);
  house.run_jobs();
  REQUIRE(house.post().mails.size() == 1);  // in the evening, too: it opens the door
  CHECK(house.post().mails[0].to.email == "wes@example.org");
  CHECK(house.post().mails[0].text.find("wes@example.org") != std::string::npos);
  auto wes = house.nobody();
  CHECK(wes.post("/api/open/links/mail", R"({"email":"wes@example.org","kind":"sign_in"})").status < 300);
  house.run_jobs();
  CHECK_FALSE(house.link_mailed_to("wes@example.org").empty());
}

TEST_CASE("a new account gets a password that is shown once, a role, and a place on the team") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  CHECK(sam.post(people, new_person).status == 201);
  CHECK(sam.post(people, new_person).at("/email") == "wes@example.org");
  auto const twin =
      R"({"id":"01999d11-9800-7999-8000-0000000000e2","name":"Wes","email":"WES@example.org","language":"en"})";
  CHECK(sam.post(people, twin).fields() == "/email taken");
  auto const password = sam.post(people + "/" + new_id + "/password", "{}").at("/password");
  CHECK(sam.post(people + "/" + new_id + "/roles", role("f1", "lead", at_willow)).status == 201);
  CHECK(sam.post(people + "/" + new_id + "/roles", role("f1", "lead", at_willow)).at("/roles") == "[1]");
  auto wes = house.nobody();
  auto const in = wes.post("/api/open/login", R"({"email":"wes@example.org","password":")" + password + "\"}");
  CHECK(in.status == 201);
  auto const page = wes.get(willow);
  CHECK(page.status == 200);
  CHECK(page.body.find("\"Wes Lund\"") != std::string::npos);
  CHECK(sam.remove(people + "/" + new_id + "/roles/01999d11-9800-7999-8000-0000000000f1").status == 204);
  CHECK(wes.get(willow).status == 404);
  CHECK(sam.remove(people + "/" + new_id + "/roles/01999d11-9800-7999-8000-0000000000f1").status == 404);
}

TEST_CASE("a role says where it is held, and only there") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  auto const roles = people + "/" + rosa_id + "/roles";
  auto const at_program = R"(,"program_id":")" + program_id + "\"";
  CHECK(sam.post(roles, role("f2", "lead", "")).fields() == "/practice_id required");
  CHECK(sam.post(roles, role("f2", "coach", at_willow)).fields() == "/program_id required");
  CHECK(sam.post(roles, role("f2", "director", at_willow)).fields() ==
        "/practice_id does_not_fit, /program_id required");
  CHECK(sam.post(roles, role("f2", "host", at_program)).fields() == "/program_id does_not_fit");
  CHECK(sam.post(roles, role("f2", "coach", at_willow + at_program)).status == 201);
  auto const nowhere = R"(,"practice_id":"01999d11-9800-7001-8000-00000000ffff")";
  CHECK(sam.post(roles, role("f3", "staff", nowhere)).status == 404);
}

TEST_CASE("who is disabled is out with the next request, and can come back") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  auto rosa = house.sign_in("rosa@example.org");
  auto const version = sam.get(people).at(pointer_to(sam.get(people), "rosa@example.org") + "/version");
  auto const off = sam.put(people + "/" + rosa_id + "/disabled", R"({"disabled":true})", "\"v" + version + "\"");
  CHECK(off.at("/disabled") == "true");
  CHECK(rosa.get(cedar).status == 401);
  CHECK(sam.put(people + "/" + rosa_id + "/disabled", R"({"disabled":false})", "\"v" + version + "\"").status == 412);
  CHECK(sam.put(people + "/" + rosa_id + "/disabled", R"({"disabled":false})", off.etag()).status == 200);
  CHECK(house.sign_in("rosa@example.org").get(cedar).status == 200);
}

TEST_CASE("the last host cannot be disabled, by nobody") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  auto const list = sam.get(people);
  auto const at = pointer_to(list, "sam@example.org");
  auto const own = people + "/" + list.at(at + "/id");
  CHECK(sam.put(own + "/disabled", R"({"disabled":true})", "\"v" + list.at(at + "/version") + "\"").status == 409);
  CHECK(sam.remove(own + "/roles/" + list.at(at + "/roles/0/id")).status == 409);
  CHECK(sam.get(people).status == 200);
}

TEST_CASE("the host makes the first program and practice, each once") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  auto const practice =
      R"({"id":"01999d11-9800-7999-8000-0000000000d1","name":"Lone Pine","city":"","state":"","time_zone":"America/Chicago"})";
  auto const program_of =
      R"({"id":"01999d11-9800-7999-8000-0000000000d2","name":"First Steps","about":"","starts_on":"2026-10-01","ends_on":"2027-09-30","period":"month","due_day":10,"time_zone":"America/Chicago"})";
  CHECK(sam.post("/api/partnership/practices", practice).status == 201);
  CHECK(sam.post("/api/partnership/practices", practice).at("/name") == "Lone Pine");
  CHECK(sam.post("/api/partnership/programs", program_of).status == 201);
  CHECK(sam.post("/api/partnership/programs", program_of).at("/due_day") == "10");
  auto const places = sam.get("/api/partnership/places");
  CHECK(places.at("/programs") == "[2]");
  CHECK(places.at("/practices") == "[11]");
  auto const broken =
      R"({"id":"01999d11-9800-7999-8000-0000000000d3","name":"","city":"","state":"","time_zone":"Mars"})";
  CHECK(sam.post("/api/partnership/practices", broken).fields() == "/name required");
  CHECK(sam.put("/api/partnership/name", R"({"name":"Three Rivers"})", "\"v1\"").at("/version") == "2");
  CHECK(sam.put("/api/partnership/name", R"({"name":"Four Rivers"})", "\"v1\"").status == 412);
  CHECK(house.nobody().get("/api/open/welcome").at("/partnership_name") == "Three Rivers");
}

TEST_CASE("the audit record is read chain by chain, newest first, by person, verb and day") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  sam.post(people, new_person);
  auto const page = sam.get("/api/partnership/audit");
  CHECK(page.at("/lines/0/verb") == "POST /api/partnership/people");
  CHECK(page.at("/lines/0/who") == "Sam Ortega");
  CHECK(page.at("/older") == "null");
  CHECK(sam.get("/api/partnership/audit?verb=signed+in").at("/lines/0/verb") == "signed in");
  CHECK(sam.get("/api/partnership/audit?person=" + rosa_id).at("/lines") == "[0]");
  CHECK(sam.get("/api/partnership/audit?day=2026-10-05").at("/lines") == "[0]");
  CHECK(sam.get("/api/partnership/audit?day=2026-10-06").at("/lines/0/number") == page.at("/lines/0/number"));
  auto const number = page.at("/lines/0/number");
  CHECK(sam.get("/api/partnership/audit?before=" + number).at("/lines/0/number") ==
        std::to_string(std::stoi(number) - 1));
}

TEST_CASE("a long record comes in pages of fifty") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  for (int i = 0; i < 60; ++i) sam.remove(people + "/" + rosa_id + "/logins");
  auto const first = sam.get("/api/partnership/audit");
  CHECK(first.at("/lines") == "[50]");
  auto const second = sam.get("/api/partnership/audit?before=" + first.at("/older"));
  CHECK(std::stoi(second.at("/lines/0/number")) == std::stoi(first.at("/older")) - 1);
}

TEST_CASE("a line that was changed behind our back breaks its chain, and the host sees which") {
  House house;
  auto sam = house.sign_in("sam@example.org");
  auto const whole = sam.get("/api/partnership/audit/verify");
  CHECK(whole.at("/broken") == "[0]");
  CHECK(std::stoi(whole.at("/lines")) > 0);
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("UPDATE kit_audit SET address = 'elsewhere' WHERE chain = 'partnership' AND number = 1");
  });
  CHECK(sam.get("/api/partnership/audit/verify").at("/broken/0/chain") == "partnership");
}

TEST_CASE("health tells database, schema and memory") {
  auto sam = shared_house().sign_in("sam@example.org");
  auto const health = sam.get("/api/partnership/health");
  CHECK((health.at("/database") == "SQLite" || health.at("/database") == "PostgreSQL"));
  CHECK(std::stoll(health.at("/database_bytes")) > 100'000);
  CHECK(std::stoi(health.at("/schema")) >= 9);
  CHECK(health.at("/count/practices") == "10");
  CHECK(health.body.find("resident_bytes") != std::string::npos);
}

TEST_CASE("a backup is made, listed and fetched, and that it was fetched is written down") {
  House house;
  auto const folder = std::filesystem::temp_directory_path() / ("upswing-backups-" + kit::random_hex(6));
  house.app().world().machine.backups = folder.string();
  auto sam = house.sign_in("sam@example.org");
  CHECK(sam.get("/api/partnership/backups").at("/backups") == "[0]");
  auto const made = sam.post("/api/partnership/backups", "");
  CHECK(made.status == 201);
  CHECK(made.at("/backups/0/name") == "upswing-2026-10-06T150000Z.upswing");
  CHECK(sam.post("/api/partnership/backups", "").at("/backups") == "[1]");
  auto const file = sam.get("/api/partnership/backups/upswing-2026-10-06T150000Z.upswing");
  CHECK(file.status == 200);
  CHECK(std::to_string(file.body.size()) == made.at("/backups/0/bytes"));
  CHECK(sam.get("/api/partnership/audit").at("/lines/0/verb") == "fetched a backup");
  CHECK(sam.get("/api/partnership/backups/..%2Fupswing.db").status == 404);
  CHECK(sam.get("/api/partnership/backups/none.upswing").status == 404);
  std::filesystem::remove_all(folder);
}

TEST_CASE("each role is held in one kind of place") {
  using access::Role;
  using partnership::held;
  using partnership::Held;
  CHECK(held(Role::parent_partner) == Held::at_practice);
  CHECK(held(Role::coach) == Held::as_coach);
  CHECK(held(Role::supervisor) == Held::over_coach);
  CHECK(held(Role::funder) == Held::at_program);
  CHECK(held(Role::host) == Held::everywhere);
}

}  // namespace
}  // namespace upswing::test
