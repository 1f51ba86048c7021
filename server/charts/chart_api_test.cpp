#include <doctest/doctest.h>

#include <map>

#include "app/test/house.hpp"
#include "kit/media/picture_for_test.hpp"

using namespace upswing::test;
using upswing::kit::media::test::asked;
using upswing::kit::media::test::size_of_png;

namespace {

std::string const chart = cedar + "/charts/" + screening_id;
std::string const notes = chart + "/annotations";
std::string const looks = chart + "/looks";
std::string const side_by_side = program + "/charts/" + screening_id;
std::string const note_id = "01999d11-9800-7f07-8000-000000000001";

bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

std::string note(std::string const& period, std::string const& audience = "null", std::string const& id = note_id) {
  std::string const readers = audience == "null" ? audience : "\"" + audience + "\"";
  return R"({"id":")" + id + R"(","period":")" + period + R"(","words":"New form at check-in","audience":)" + readers +
         "}";
}

/// Someone who only reads, signed in once for all tests of this file, from an address of their own.
Person& reader(std::string const& name) {
  static std::map<std::string, Person> people;
  if (auto const known = people.find(name); known != people.end()) return known->second;
  auto& house = shared_house();
  auto person = house.nobody();
  person.address = "198.51.100.7";
  auto const email = name + "@example.org";
  auto const answer =
      person.post("/api/open/login", R"({"email":")" + email + R"(","password":")" + house.password_of(email) + "\"}");
  REQUIRE(answer.status == 201);
  return people.emplace(name, std::move(person)).first->second;
}

}  // namespace

TEST_CASE("Rosa reads her chart: points, start, sentence, notes and looks in one answer") {
  auto& rosa = reader("rosa");
  auto const answer = rosa.get(chart);
  REQUIRE(answer.status == 200);
  CHECK(answer.at("/practice_name") == "Cedar Street Pediatrics");
  CHECK(answer.at("/rule_set") == "anhoej");
  CHECK(answer.at("/points") == "[24]");
  CHECK(answer.at("/points/0/spoken") == "October 2024: 9 of 20, 45 percent, above the middle line, in the baseline");
  CHECK(answer.at("/points/23/sent") == "false");
  CHECK(answer.at("/points/13/annotations/0") == "1");
  CHECK(answer.at("/baseline/points") == "12");
  CHECK(answer.at("/baseline/frozen") == "true");
  CHECK(answer.at("/baseline/reason") == "The year before we began.");
  CHECK(answer.at("/runs/shift") == "true");
  CHECK(answer.at("/sentence/lead") == "The last eleven months are all above the middle line of the first twelve.");
  CHECK(answer.at("/annotations") == "[3]");
  CHECK(answer.at("/annotations/0/by") == "Rosa Delgado");
  CHECK(answer.at("/looks/0/people/0") != "(none)");
  CHECK(answer.at("/settings/version") == "1");
}

TEST_CASE("Lucía's chart speaks Spanish, and anyone's does when asked") {
  auto& lucia = reader("lucia");
  auto& rosa = reader("rosa");
  CHECK(has(lucia.get(chart).at("/sentence/lead"), "línea central"));
  CHECK(has(rosa.get(chart + "?lang=es").at("/sentence/lead"), "línea central"));
  CHECK(has(lucia.get(chart + "?lang=en").at("/sentence/lead"), "middle line"));
}

TEST_CASE("the director sees what was sent, and notes only where they are written for her") {
  auto& ellen = reader("ellen");
  auto const answer = ellen.get(chart);
  REQUIRE(answer.status == 200);
  CHECK(answer.at("/points") == "[23]");
  CHECK(answer.at("/annotations") == "[0]");
  CHECK(answer.at("/looks") == "[0]");
}

TEST_CASE("another practice's chart is not found") {
  auto& andrea = reader("andrea");
  CHECK(andrea.get(chart).status == 404);
  CHECK(andrea.get(chart + "/svg").status == 404);
  CHECK(andrea.get(chart + "/csv").status == 404);
  auto& rosa = reader("rosa");
  CHECK(rosa.get(cedar + "/charts/01999d11-9800-7003-8000-0000000000ff").status == 404);
}

TEST_CASE("the picture is for the page, or for a file") {
  auto& rosa = reader("rosa");
  auto const page = rosa.get(chart + "/svg?width=10");
  CHECK(page.status == 200);
  CHECK(has(page.body, "width=\"320\""));
  CHECK_FALSE(page.headers.contains("Content-Disposition"));
  auto const file = rosa.get(chart + "/svg?width=99999&style=embedded");
  CHECK(has(file.body, "width=\"1600\""));
  CHECK(has(file.body, "<style>"));
  CHECK(file.headers.at("Content-Disposition") ==
        "attachment; filename=\"cedar-street-pediatrics-developmental-screening-2026-10-06.svg\"");
  CHECK(has(rosa.get(chart + "/svg?width=wide").body, "width=\"640\""));
}

TEST_CASE("the picture is there as PDF and PNG, for whoever may see the numbers") {
  auto& rosa = reader("rosa");
  auto const pdf = rosa.get(chart + "/pdf?lang=es");
  REQUIRE(pdf.status == 200);
  CHECK(pdf.headers.at("Content-Disposition") ==
        "attachment; filename=\"cedar-street-pediatrics-developmental-screening-2026-10-06.pdf\"");
  CHECK(pdf.body.starts_with("%PDF"));
  CHECK(has(asked("pdfinfo", pdf.body), "Developmental screening at well visits · Cedar Street Pediatrics"));
  CHECK(has(asked("pdftotext", pdf.body, "-"), "Developmental screening"));
  auto const png = rosa.get(chart + "/png?width=10");
  REQUIRE(png.status == 200);
  CHECK(size_of_png(png.body).first == 640);  // the narrowest, at two pixels each
  CHECK(has(png.headers.at("Content-Disposition"), ".png\""));
  CHECK(reader("andrea").get(chart + "/pdf").status == 404);
}

TEST_CASE("the table is a file") {
  auto& rosa = reader("rosa");
  auto const file = rosa.get(chart + "/csv");
  CHECK(file.status == 200);
  CHECK(has(file.body, "2024-10-01,Oct 2024,9,20,45,counted,36.4016"));
  CHECK(has(file.headers.at("Content-Disposition"), ".csv\""));
}

TEST_CASE("a note is pinned once, changed by its author or a lead, and taken away") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const made = rosa.post(notes, note("2026-02-01"));
  REQUIRE(made.status == 201);
  CHECK(made.at("/number") == "3");
  CHECK(made.at("/by") == "Rosa Delgado");
  CHECK(made.at("/audience") == "team");
  CHECK(made.etag() == "\"v1\"");
  CHECK(rosa.post(notes, note("2026-02-01")).at("/id") == note_id);
  CHECK(rosa.get(chart).at("/annotations") == "[4]");

  auto samuel = house.sign_in("samuel@example.org");
  CHECK(samuel.put(notes + "/" + note_id, R"({"words":"Mine"})", "\"v1\"").status == 403);
  CHECK(samuel.remove(notes + "/" + note_id, "\"v1\"").status == 403);
  auto maya = house.sign_in("maya@example.org");
  auto const changed = maya.put(notes + "/" + note_id, R"({"period":"2026-03-01","words":"New form"})", "\"v1\"");
  CHECK(changed.status == 200);
  CHECK(changed.at("/words") == "New form");
  CHECK(changed.at("/by") == "Rosa Delgado");
  CHECK(maya.put(notes + "/" + note_id, R"({"words":"New form","audience":"author"})", "\"v2\"").status == 403);

  auto const stale = rosa.put(notes + "/" + note_id, R"({"words":"Old form"})", "\"v1\"");
  CHECK(stale.status == 412);
  CHECK(stale.at("/current/words") == "New form");
  CHECK(stale.at("/current_etag") == "\"v2\"");
  CHECK(rosa.put(notes + "/" + note_id, R"({"words":"Old form"})").status == 428);
  CHECK(rosa.remove(notes + "/" + note_id, "\"v2\"").status == 204);
  CHECK(rosa.get(chart).at("/annotations") == "[3]");
}

TEST_CASE("every field of a note that needs another look is named") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.post(notes, note("2026-02-02")).fields() == "/period not_a_choice");
  CHECK(rosa.post(notes, note("2026-11-01", "named")).fields() == "/period in_future, /audience not_a_choice");
  auto grace = house.sign_in("grace@example.org");
  CHECK(grace.post(notes, note("2026-02-01")).status == 403);
}

TEST_CASE("who reads a note is its author's to say") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto lucia = house.sign_in("lucia@example.org");
  auto ellen = house.sign_in("ellen@example.org");
  auto dana = house.sign_in("dana@example.org");
  REQUIRE(rosa.post(notes, note("2026-02-01", "staff")).status == 201);
  CHECK(lucia.get(chart).at("/annotations") == "[3]");
  CHECK(dana.get(chart).at("/annotations") == "[4]");
  CHECK(ellen.get(chart).at("/annotations") == "[0]");
  CHECK(ellen.get(chart + "/svg").body.find("New form") == std::string::npos);
  CHECK(ellen.get(chart + "/csv").body.find("New form") == std::string::npos);
  CHECK(lucia.put(notes + "/" + note_id, R"({"words":"x"})", "\"v1\"").status == 404);
  REQUIRE(rosa.put(notes + "/" + note_id + "?sure=yes", R"({"words":"For all","audience":"program_staff"})", "\"v1\"")
              .status == 200);
  CHECK(ellen.get(chart).at("/annotations/0/words") == "For all");
}

TEST_CASE("a look names its day and its people, and Today stops asking") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  std::string const id = R"({"id":"01999d11-9800-7f08-8000-000000000001",)";
  CHECK(rosa.post(looks, id + R"("looked_on":"2026-10-07","people":[]})").fields() ==
        "/looked_on in_future, /people required");
  auto samuel = house.sign_in("samuel@example.org");  // fewer things wait for him
  auto const before = samuel.get("/api/me/today").body;
  CHECK(has(before, "look_together"));
  CHECK(has(before, screening_id));
  auto const made = rosa.post(looks, id + R"("looked_on":"2026-10-06","people":["Rosa Delgado","Maya Thompson"]})");
  REQUIRE(made.status == 201);
  CHECK(made.at("/people/1") == "Maya Thompson");
  CHECK(rosa.get(chart).at("/looks/0/looked_on") == "2026-10-06");
  CHECK_FALSE(has(samuel.get("/api/me/today").body, "/measures/" + screening_id));
  auto maya = house.sign_in("maya@example.org");
  auto const today = maya.get("/api/me/today").body;
  CHECK(has(today, "\"looked\""));
  CHECK(has(today, "Rosa Delgado"));
  auto ellen = house.sign_in("ellen@example.org");
  CHECK_FALSE(has(ellen.get("/api/me/today").body, "\"looked\""));
}

TEST_CASE("side by side: one's own first, others by code unless they share their name") {
  auto& rosa = reader("rosa");
  auto const answer = rosa.get(side_by_side + "?width=280");
  REQUIRE(answer.status == 200);
  CHECK(answer.at("/panels") == "[9]");  // Old Mill has left
  CHECK(answer.at("/of") == "9");
  CHECK(answer.at("/panels/0/name") == "Cedar Street Pediatrics");
  CHECK(answer.at("/panels/0/own") == "true");
  CHECK(answer.at("/panels/0/n_points") == "23");
  CHECK(has(answer.at("/panels/0/svg"), "width=\"280\""));
  CHECK(answer.at("/panels/8/coded") == "true");
  CHECK(answer.at("/panels/8/practice_id") == "null");
  CHECK(has(answer.at("/panels/8/name"), "Practice "));
  CHECK_FALSE(has(answer.body, "Harbor Light"));
  CHECK_FALSE(has(answer.body, "Stonebridge"));
  auto& lucia = reader("lucia");
  CHECK(has(lucia.get(side_by_side).at("/panels/8/name"), "Consultorio "));
}

TEST_CASE("the funnel shows practices by name, three periods together, and none of those behind a code") {
  auto& ellen = reader("ellen");
  auto const all = ellen.get(side_by_side + "/funnel?width=800");
  REQUIRE(all.status == 200);
  CHECK(has(all.body, "Stonebridge"));
  CHECK(has(all.body, "Harbor Light"));
  CHECK(has(all.body, "width=\"800\""));
  CHECK_FALSE(has(all.body, "Old Mill"));  // has left
  auto& rosa = reader("rosa");
  auto const named = rosa.get(side_by_side + "/funnel");
  CHECK_FALSE(has(named.body, "Stonebridge"));
  CHECK_FALSE(has(named.body, "Harbor Light"));
  CHECK(ellen.get(program + "/charts/" + note_id + "/funnel").status == 404);
}

TEST_CASE("a coded practice has no limits beside it: they would tell how many it counted") {
  auto const answer = reader("rosa").get(side_by_side);
  CHECK(has(answer.at("/panels/0/svg"), "us-limit"));
  CHECK(answer.at("/panels/8/coded") == "true");
  CHECK_FALSE(has(answer.at("/panels/8/svg"), "us-limit"));
}

TEST_CASE("who sees names sees every practice, those that left as well") {
  auto& ellen = reader("ellen");
  auto const answer = ellen.get(side_by_side);
  CHECK(answer.at("/panels") == "[10]");
  CHECK(answer.at("/of") == "9");
  CHECK(has(answer.body, "Old Mill Family Practice"));
  CHECK_FALSE(has(answer.body, "\"coded\":true"));
}
