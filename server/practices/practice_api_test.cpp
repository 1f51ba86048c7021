// A practice's profile, team and seats, asked for as people of the demo.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const new_member =
    R"({"id":"01999d11-9800-7999-8000-000000000011","name":"Nell Sato","team_roles":["front_desk"]})";

TEST_CASE("a nurse sees her practice, her team and the five seats") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const page = rosa.get(cedar);
  CHECK(page.status == 200);
  CHECK(page.at("/practice/city") == "Marlow Falls");
  CHECK(page.at("/seats") == "[5]");
  CHECK(page.at("/seats/3/team_role") == "it_ehr");
  CHECK(page.at("/seats/3/state") == "looking");
  CHECK(page.body.find("\"send_numbers\"") != std::string::npos);
}

TEST_CASE("another practice does not exist for her, and neither does a practice that is nowhere") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const other = rosa.get(willow);
  auto const nowhere = rosa.get("/api/practices/01999d11-9800-7001-8000-00000000ffff");
  auto const broken = rosa.get("/api/practices/not-an-id");
  CHECK(other.status == 404);
  CHECK(other.body == nowhere.body);
  CHECK(broken.body == nowhere.body);
}

TEST_CASE("a parent partner sees the team, but not the notes beside the names") {
  auto lucia = shared_house().sign_in("lucia@example.org");
  auto const page = lucia.get(cedar);
  CHECK(page.status == 200);
  CHECK(page.body.find("Counts the charts, first Friday") == std::string::npos);
  auto rosa = shared_house().sign_in("rosa@example.org");
  CHECK(rosa.get(cedar).body.find("Counts the charts, first Friday") != std::string::npos);
}

TEST_CASE("a parent partner may not change the profile") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  auto const input =
      R"({"name":"X","city":"","state":"","kind":"other","clinicians":1,"time_zone":"UTC","about":"","shows_name":true})";
  CHECK(lucia.put(cedar, input, "\"v1\"").status == 403);
}

TEST_CASE("a wrong profile is answered with every field that needs another look") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const answer = maya.put(
      cedar,
      R"({"name":"","city":"Marlow Falls","state":"OH","kind":"castle","clinicians":0,"time_zone":"UTC","about":"","extra":1})",
      "\"v1\"");
  CHECK(answer.status == 422);
  CHECK(answer.fields() ==
        "/name required, /kind not_a_choice, /clinicians too_small, /shows_name required, /extra unknown_field");
  CHECK(maya.get(cedar).at("/practice/version") == "1");
}

TEST_CASE("a member who is added twice by a shaky connection is there once") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const before = maya.get(cedar).at("/team");
  CHECK(maya.post(cedar + "/members", new_member).status == 201);
  CHECK(maya.post(cedar + "/members", new_member).status == 201);
  auto const page = maya.get(cedar);
  CHECK(page.at("/team") != before);
  CHECK(page.at("/team") == "[" + std::to_string(std::stoi(before.substr(1)) + 1) + "]");
}

TEST_CASE("a member changes and leaves by version") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const made = maya.post(cedar + "/members", new_member);
  auto const place = cedar + "/members/" + made.at("/id");
  auto const changed = maya.put(place, R"({"name":"Nell Sato","team_roles":["it_ehr"]})", made.etag());
  CHECK(changed.at("/team_roles/0") == "it_ehr");
  CHECK(maya.get(cedar).at("/seats/3/state") == "filled");
  CHECK(maya.put(place + "/departure", R"({"left_on":"2026-10-06"})", made.etag()).status == 412);
  CHECK(maya.put(place + "/departure", R"({"left_on":"2026-10-06"})", changed.etag()).at("/left_on") == "2026-10-06");
  CHECK(maya.get(cedar).at("/seats/3/state") == "looking");
}

TEST_CASE("a member of one practice cannot be reached under another's address") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const rosas_row = "/members/01999d11-9800-7005-8000-000000000102";
  CHECK(dana.put(cedar + rosas_row, R"({"name":"Rosa D.","team_roles":[]})", "\"v1\"").status == 200);
  CHECK(dana.put(willow + rosas_row, R"({"name":"Rosa X.","team_roles":[]})", "\"v2\"").status == 404);
}

TEST_CASE("a seat can be shared or not needed, and that is fine") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const seat = cedar + "/seats/it_ehr";
  auto const version = maya.get(cedar).at("/seats/3/version");
  auto const said = maya.put(seat, R"({"state":"shared","note":"With Willow Bend."})", "\"v" + version + "\"");
  CHECK(said.status == 200);
  CHECK(said.at("/state") == "shared");
  CHECK(maya.put(cedar + "/seats/data_lead", R"({"state":"shared"})", "\"v0\"").status == 404);
}

TEST_CASE("Today has at most three steps, and Rosa's first is September") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const today = rosa.get("/api/me/today");
  CHECK(today.at("/today") == "2026-10-06");
  CHECK(today.at("/steps/0/key") == "continue_numbers");
  CHECK(today.at("/steps/0/args/month") == "September");
  CHECK(today.at("/steps/0/link") == "/practices/" + cedar_id + "/data/2026-09");
  CHECK(today.at("/steps/3") == "(none)");
}

TEST_CASE("somebody without a place has nothing to do and sees nothing") {
  auto nora = shared_house().sign_in("nora@example.org");
  CHECK(nora.get("/api/me/today").at("/steps") == "[0]");
  CHECK(nora.get("/api/me/places").at("/places") == "[0]");
  CHECK(nora.get(cedar).status == 404);
}

}  // namespace
}  // namespace upswing::test
