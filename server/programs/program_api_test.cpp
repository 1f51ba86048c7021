// A program's facts, its practices by name or by code, enrollment; asked for as people of the demo.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const new_practice_id = "01999d11-9800-7001-8000-0000000000aa";

void add_lone_practice(House& house) {
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run(
        "INSERT INTO practices_practice (id, name, city, state, kind, clinicians, time_zone, about, shows_name, version)"
        " VALUES ($1, 'Lone Pine', '', '', 'other', 1, 'UTC', '', $2, 1)",
        new_practice_id, false);
  });
}

TEST_CASE("the director sees every practice by name") {
  auto ellen = shared_house().sign_in("ellen@example.org");
  auto const page = ellen.get(program);
  CHECK(page.at("/practices") == "[10]");
  CHECK(page.body.find("\"coded\":true") == std::string::npos);
  CHECK(page.body.find("Dana Whitfield") != std::string::npos);
}

TEST_CASE("a nurse sees her own practice by name, those that agreed to be named, and letters for the rest") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const page = rosa.get(program);
  CHECK(page.at("/practices/0/name") == "Cedar Street Pediatrics");
  CHECK(page.at("/practices/0/coded") == "false");
  CHECK(page.body.find("\"coded\":true") != std::string::npos);
  CHECK(page.body.find("Old Mill Family Practice") == std::string::npos);
}

TEST_CASE("who sees no program gets none, by any address") {
  auto nora = shared_house().sign_in("nora@example.org");
  CHECK(nora.get(program).status == 404);
  CHECK(nora.get(program + "/measures").status == 404);
  auto frank = shared_house().sign_in("frank@example.org");
  CHECK(frank.get(program).status == 403);
}

TEST_CASE("the coordinator changes dates by version, within reason") {
  House house;
  auto priya = house.sign_in("priya@example.org");
  auto const input = [](std::string const& ends) {
    return R"({"name":"Healthy Starts Together","about":"","starts_on":"2025-10-01","ends_on":")" + ends +
           R"(","period":"month","due_day":12,"time_zone":"America/New_York"})";
  };
  CHECK(priya.put(program, input("2025-09-30"), "\"v1\"").fields() == "/ends_on too_small");
  CHECK(priya.put(program, input("2027-12-31"), "\"v1\"").at("/due_day") == "12");
  CHECK(priya.put(program, input("2027-12-31"), "\"v1\"").status == 412);
}

TEST_CASE("a practice is invited once, and reaches nobody's eyes before it takes part") {
  House house;
  add_lone_practice(house);
  auto priya = house.sign_in("priya@example.org");
  auto const body = R"({"id":"01999d11-9800-7006-8000-0000000000aa","practice_id":")" + new_practice_id +
                    R"(","joined_on":"2026-10-01"})";
  auto const made = priya.post(program + "/enrollments", body);
  CHECK(made.status == 201);
  CHECK(made.at("/status") == "invited");
  CHECK(priya.post(program + "/enrollments", body).at("/code") == made.at("/code"));
  CHECK(priya.get("/api/practices/" + new_practice_id).status == 404);
  auto const twice = R"({"id":"01999d11-9800-7006-8000-0000000000ab","practice_id":")" + new_practice_id +
                     R"(","joined_on":"2026-10-01"})";
  CHECK(priya.post(program + "/enrollments", twice).status == 409);
  auto const nowhere =
      R"({"id":"01999d11-9800-7006-8000-0000000000ac","practice_id":"01999d11-9800-7001-8000-00000000ffff","joined_on":"2026-10-01"})";
  CHECK(priya.post(program + "/enrollments", nowhere).fields() == "/practice_id not_found");
}

TEST_CASE("an enrollment cannot end before it began") {
  House house;
  auto ellen = house.sign_in("ellen@example.org");
  auto const place = program + "/enrollments/01999d11-9800-7006-8000-000000000001";
  CHECK(ellen.put(place, R"({"status":"completed","joined_on":"2025-10-01","ended_on":"2025-09-01"})", "\"v1\"")
            .fields() == "/ended_on too_small");
  CHECK(ellen.put(place, R"({"status":"paused","joined_on":"2025-10-01"})", "\"v1\"").at("/status") == "paused");
}

TEST_CASE("a practice's own measure cannot become a program's") {
  House house;
  auto ellen = house.sign_in("ellen@example.org");
  auto const place = program + "/measures/" + screening_id;
  CHECK(ellen.put(place, R"({"required":false,"position":3})", "\"v1\"").at("/required") == "false");
  CHECK(ellen
            .put(program + "/measures/01999d11-9800-7003-8000-00000000ffff", R"({"required":true,"position":9})",
                 "\"v0\"")
            .status == 404);
}

TEST_CASE("a person's places have names") {
  auto dana = shared_house().sign_in("dana@example.org");
  auto const places = dana.get("/api/me/places");
  CHECK(places.at("/places") == "[5]");
  CHECK(places.at("/places/0/role") == "coach");
  CHECK(places.at("/places/0/program_name") == "Healthy Starts Together");
}

}  // namespace
}  // namespace upswing::test
