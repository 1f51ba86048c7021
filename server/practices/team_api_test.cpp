// The family seat, physicians beside the team, leaving and handing over; asked for as people of the demo.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "practices/team.hpp"

namespace upswing::test {
namespace {

std::string const rosas_row = cedar + "/members/01999d11-9800-7005-8000-000000000102";
std::string const mayas_id = "01999d11-9800-7005-8000-000000000101";
std::string const toms_id = "01999d11-9800-7005-8000-000000000106";
std::string const left_today = R"({"left_on":"2026-10-06"})";

TEST_CASE("the family seat says what makes it possible to come, to the team and its coach only") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const said =
      R"({"advisory_group":true,"parents_wanted":2,"buddy":"Rosa","stipend":"The heron sings of stipends.","language":"Spanish","times":"Evenings"})";
  auto const version = maya.get(cedar).at("/family/version");
  CHECK(maya.put(cedar + "/family-seat", said, "\"v" + version + "\"").at("/buddy") == "Rosa");
  CHECK(maya.put(cedar + "/family-seat", said, "\"v" + version + "\"").status == 412);
  for (auto const* reader : {"rosa", "lucia", "dana", "grace"}) {
    CAPTURE(reader);
    CHECK(house.sign_in(std::string(reader) + "@example.org").get(cedar).body.find("heron") != std::string::npos);
  }
  for (auto const* other : {"priya", "ellen", "nadia", "sam", "andrea"}) {
    CAPTURE(other);
    CHECK(house.sign_in(std::string(other) + "@example.org").get(cedar).body.find("heron") == std::string::npos);
  }
}

TEST_CASE("a physician takes part beside the team, with a first and a last day") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const before = maya.get(cedar).at("/physicians");
  auto const join = R"({"id":"01999d11-9800-7999-8000-0000000000b1","name":"Dr. Lena Voss","joined_on":"2026-03-01"})";
  CHECK(maya.post(cedar + "/physicians", join).status == 201);
  auto const made = maya.post(cedar + "/physicians", join);
  CHECK(made.at("/name") == "Dr. Lena Voss");
  CHECK(maya.get(cedar).at("/physicians") == "[" + std::to_string(std::stoi(before.substr(1)) + 1) + "]");
  auto const place = cedar + "/physicians/" + made.at("/id");
  CHECK(maya.put(place, R"({"name":"Dr. Lena Voss","joined_on":"2026-03-01","left_on":"2026-02-01"})", made.etag())
            .fields() == "/left_on too_small");
  CHECK(maya.put(place, R"({"name":"Dr. Lena Voss","joined_on":"2026-03-01","left_on":"2026-09-30"})", made.etag())
            .at("/left_on") == "2026-09-30");
  CHECK(house.sign_in("dana@example.org").put(willow + "/physicians/" + made.at("/id"), join, "\"v2\"").status == 422);
}

TEST_CASE("what Rosa has in hand is shown before she leaves: the roles she alone holds, and numbers not sent") {
  auto maya = shared_house().sign_in("maya@example.org");
  auto const open = maya.get(rosas_row + "/open");
  CHECK(open.at("/things/0/key") == "role");
  CHECK(open.at("/things/0/args/team_role") == "nurse_or_assistant");
  CHECK(open.at("/things/1/args/team_role") == "data_lead");
  CHECK(open.at("/things/2/key") == "drafts");
  CHECK(open.at("/things/3/args/action") == "Count how many Spanish forms were used");
  CHECK(open.at("/things/4") == "(none)");
  CHECK(shared_house().sign_in("lucia@example.org").get(rosas_row + "/open").status == 403);
}

TEST_CASE("who leaves has no way in with the next request, and what they entered stays") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto maya = house.sign_in("maya@example.org");
  CHECK(rosa.get(cedar).status == 200);
  auto const entries = maya.get(cedar + "/measures/" + screening_id).body;
  CHECK(maya.put(rosas_row + "/departure", R"({"left_on":"2026-10-07"})", "\"v1\"").fields() == "/left_on not_yet");
  CHECK(maya.put(rosas_row + "/departure", left_today, "\"v1\"").at("/has_access") == "false");
  CHECK(rosa.get(cedar).status == 404);
  CHECK(rosa.get(cedar + "/measures").status == 404);
  CHECK(rosa.get("/api/me").status == 200);
  CHECK(maya.get(cedar + "/measures/" + screening_id).body == entries);
}

TEST_CASE("who leaves cannot come in by an invitation that was still open") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const invitation = R"({"id":"01999d11-9800-7999-8000-0000000000d9","member_id":")" + toms_id +
                          R"(","role":"staff","language":"en","by_mail":false})";
  CHECK(maya.post(cedar + "/invitations", invitation).status == 201);
  CHECK(maya.get(cedar + "/invitations").at("/invitations") == "[1]");
  CHECK(maya.put(cedar + "/members/" + toms_id + "/departure", left_today, "\"v1\"").status == 200);
  CHECK(maya.get(cedar + "/invitations").at("/invitations") == "[0]");
}

TEST_CASE("who takes over gets the roles and the measures that named the one before, and then nothing is open") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const measure =
      R"({"id":"01999d11-9800-7999-8000-0000000000c1","name":"Calls returned","short_name":"Calls","type":"process","kind":"count","purpose":"","numerator":"Calls","denominator":"","exclusions":"","exceptions":"","unit":"calls","multiplier":1,"direction":"higher","benchmark_source":"","data_source":"tally","sampling":"all","period":"month","who_collects":"rosa delgado","strata":"","steward":"","source_address":"","licence_note":""})";
  CHECK(maya.post(cedar + "/measures", measure).status == 201);
  auto const left = maya.put(rosas_row + "/departure", left_today, "\"v1\"");
  CHECK(maya.get(rosas_row + "/open").at("/things/2/args/measure") == "Calls");
  auto const to_nobody = R"({"successor_id":"01999d11-9800-7005-8000-000000000108","takes_roles":true})";
  CHECK(maya.put(rosas_row + "/handover", to_nobody, left.etag()).fields() == "/successor_id not_found");
  auto const to_tom = R"({"successor_id":")" + toms_id + R"(","takes_roles":true})";
  auto const handed = maya.put(rosas_row + "/handover", to_tom, left.etag());
  CHECK(handed.at("/successor_id") == toms_id);
  CHECK(maya.get(rosas_row + "/open").at("/things") == "[0]");
  CHECK(maya.get(cedar + "/measures/01999d11-9800-7999-8000-0000000000c1").at("/measure/who_collects") == "Tom Becker");
  auto const page = maya.get(cedar);
  CHECK(page.at("/seats/1/members/0") == "Tom Becker");
}

TEST_CASE("leaving and handing over can be one step, and nobody hands over to themselves") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const self = R"({"left_on":"2026-10-06","successor_id":"01999d11-9800-7005-8000-000000000102"})";
  CHECK(maya.put(rosas_row + "/departure", self, "\"v1\"").fields() == "/successor_id not_found");
  auto const to_maya = R"({"left_on":"2026-10-06","successor_id":")" + mayas_id + "\"}";
  auto const left = maya.put(rosas_row + "/departure", to_maya, "\"v1\"");
  CHECK(left.at("/successor_id") == mayas_id);
  CHECK(maya.get(cedar).at("/seats/1/members/0") == "Maya Thompson");
}

TEST_CASE("who is still on the team hands nothing over") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const to_tom = R"({"successor_id":")" + toms_id + R"(","takes_roles":true})";
  CHECK(maya.put(rosas_row + "/handover", to_tom, "\"v1\"").status == 409);
}

TEST_CASE("who takes over keeps the own roles first and takes each role once; \"other\" goes to nobody") {
  using practices::TeamRole;
  auto const roles =
      practices::roles_together({TeamRole::front_desk}, {TeamRole::it_ehr, TeamRole::front_desk, TeamRole::other});
  REQUIRE(roles.size() == 2);
  CHECK((roles[0] == TeamRole::front_desk && roles[1] == TeamRole::it_ehr));
}

}  // namespace
}  // namespace upswing::test
