// A team's numbers: the month page, drafts, handing in, opening again, files; asked for as people of the demo.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "kit/def/json.hpp"

namespace upswing::test {
namespace {

std::string const september = cedar + "/periods/2026-09";
std::string const autism_id = "01999d11-9800-7003-8000-000000000002";

std::string cell(std::string const& measure, std::string const& day) {
  return cedar + "/entries/" + measure + "/" + day;
}

std::string counted(int numerator, int denominator) {
  return R"({"state":"counted","numerator":)" + std::to_string(numerator) + R"(,"denominator":)" +
         std::to_string(denominator) + "}";
}

// Fills every required cell of Cedar Street's September that is still empty.
void fill_september(Person& rosa) {
  auto const sheet = rosa.get(september);
  for (int row = 0; sheet.at("/rows/" + std::to_string(row)) == "{}"; ++row) {
    auto const place = "/rows/" + std::to_string(row);
    for (int i = 0; sheet.at(place + "/cells/" + std::to_string(i)) == "{}"; ++i) {
      auto const at = place + "/cells/" + std::to_string(i);
      bool const empty = sheet.at(at + "/entry") == "null" && sheet.at(place + "/required") == "true";
      if (!empty) continue;
      auto const address = cell(sheet.at(place + "/measure/id"), sheet.at(at + "/period"));
      auto const saved = rosa.put(address, counted(15, 20), "\"v0\"");
      CHECK_MESSAGE(saved.status == 200, saved.body);
    }
  }
}

TEST_CASE("entering lands on the oldest period that was not sent") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const periods = rosa.get(cedar + "/periods");
  CHECK(periods.at("/next") == "2026-09");
  CHECK(periods.at("/periods/0/period") == "2026-10");
  CHECK(periods.at("/periods/0/state") == "later");
  CHECK(periods.at("/periods/1/state") == "part");
  CHECK(periods.at("/periods/1/due_on") == "2026-10-10");
  auto curtis = shared_house().sign_in("curtis@example.org");
  auto const prairie = "/api/practices/01999d11-9800-7001-8000-000000000008";
  CHECK(curtis.get(std::string(prairie) + "/periods").at("/next") == "2026-08");
}

TEST_CASE("the month page shows each measure with the numbers of the month before") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const sheet = rosa.get(september);
  CHECK(sheet.at("/state") == "part");
  CHECK(sheet.at("/rows/0/measure/short_name") == "Developmental screening");
  CHECK(sheet.at("/rows/0/cells") == "[1]");
  CHECK(sheet.at("/rows/0/cells/0/before/period") == "2026-08-01");
  CHECK(sheet.at("/submission/version") == "0");
  bool weekly = false;
  for (int row = 0; sheet.at("/rows/" + std::to_string(row)) == "{}"; ++row) {
    auto const place = "/rows/" + std::to_string(row);
    if (sheet.at(place + "/measure/period") == "week") weekly = sheet.at(place + "/cells") == "[4]";
  }
  CHECK(weekly);
}

TEST_CASE("a number is kept as it is typed, with a version of its own") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const october = cell(screening_id, "2026-10-01");
  auto const first = rosa.put(october, counted(12, 20), "\"v0\"");
  CHECK(first.status == 200);
  CHECK(first.at("/sent") == "false");
  CHECK(first.at("/entered_by") == "Rosa Delgado");
  CHECK(first.etag() == "\"v1\"");
  auto const second = rosa.put(october, counted(13, 20), "\"v1\"");
  CHECK(second.etag() == "\"v2\"");
  CHECK(rosa.get(october + "/revisions").at("/revisions/1/numerator") == "12");
}

TEST_CASE("who saw an older number gets the newer one back and loses nothing") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto maya = house.sign_in("maya@example.org");
  auto const october = cell(screening_id, "2026-10-01");
  rosa.put(october, counted(12, 20), "\"v0\"");
  auto const late = maya.put(october, counted(9, 20), "\"v0\"");
  CHECK(late.status == 412);
  CHECK(late.at("/current/numerator") == "12");
  CHECK(late.at("/current_etag") == "\"v1\"");
  CHECK(maya.put(october, counted(9, 20)).status == 428);
}

TEST_CASE("wrong numbers are answered by field, and nothing is kept") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const october = cell(screening_id, "2026-10-01");
  auto const wrong = [&](std::string const& json) { return rosa.put(october, json, "\"v0\"").fields(); };
  CHECK(wrong(counted(21, 20)) == "/numerator above_denominator");
  CHECK(wrong(counted(0, 0)) == "/denominator zero_denominator");
  CHECK(wrong(counted(-1, 20)) == "/numerator too_small");
  CHECK(wrong(R"({"state":"counted","numerator":1.5,"denominator":20})") == "/numerator not_whole");
  CHECK(wrong(R"({"state":"counted","numerator":"twelve","denominator":20})") == "/numerator not_a_number");
  CHECK(wrong(R"({"state":"counted"})") == "/numerator required, /denominator required");
  CHECK(wrong(R"({"state":"guessed"})") == "/state not_a_choice");
  CHECK(wrong(R"({"state":"no_data"})") == "/no_data_reason required");
  CHECK(rosa.get(october + "/revisions").at("/revisions") == "[0]");
}

TEST_CASE("zero, nobody eligible, and not collected are three different facts") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const october = cell(screening_id, "2026-10-01");
  auto const zero = rosa.put(october, counted(0, 20), "\"v0\"");
  CHECK(zero.at("/state") == "counted");
  CHECK(zero.at("/numerator") == "0");
  auto const nobody = rosa.put(october, R"({"state":"not_applicable","numerator":3})", zero.etag());
  CHECK(nobody.at("/state") == "not_applicable");
  CHECK(nobody.at("/numerator") == "null");
  auto const lost =
      rosa.put(october, R"({"state":"no_data","no_data_reason":"record_system","no_data_words":"It was down."})",
               nobody.etag());
  CHECK(lost.at("/no_data_reason") == "record_system");
}

TEST_CASE("an unusual number is kept and asked about") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const saved = rosa.put(cell(screening_id, "2026-09-01"), counted(50, 60),
                              rosa.get(september).at("/rows/0/cells/0/entry") == "null"
                                  ? "\"v0\""
                                  : "\"v" + rosa.get(september).at("/rows/0/cells/0/entry/version") + "\"");
  CHECK(saved.status == 200);
  CHECK(saved.at("/doubts/0/code") == "denominator_changed");
  CHECK(saved.at("/doubts/0/args/now") == "60");
}

TEST_CASE("a month with empty cells is not sent, and the answer names them") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const answer = rosa.put(september + "/submission", "", "\"v0\"");
  CHECK(answer.status == 422);
  CHECK(answer.at("/fields") == "[3]");
  CHECK(answer.at("/fields/0/code") == "required");
  CHECK(rosa.get(september).at("/submission/state") == "open");
}

TEST_CASE("a full month is sent once, closes, and says until when nothing more is asked") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  fill_september(rosa);
  auto const sent = rosa.put(september + "/submission", "", "\"v0\"");
  CHECK(sent.status == 200);
  CHECK(sent.at("/state") == "sent");
  CHECK(sent.at("/submission/sent_by") == "Rosa Delgado");
  CHECK(sent.at("/nothing_more_until") == "2026-11-10");
  CHECK(rosa.put(cell(screening_id, "2026-09-01"), counted(1, 20), "\"v2\"").status == 409);
  CHECK(rosa.get("/api/me/today").at("/steps/0/key") != "continue_numbers");
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(ellen.get(cedar + "/measures").at("/measures/0/last/period") == "2026-09-01");
}

TEST_CASE("a sent month can be opened again; every number it ever had is kept") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  fill_september(rosa);
  auto const sent = rosa.put(september + "/submission", "", "\"v0\"");
  CHECK(rosa.remove(september + "/submission", "\"v0\"").status == 412);
  auto const open = rosa.remove(september + "/submission", sent.etag());
  CHECK(open.at("/state") == "part");
  auto const version = open.at("/rows/0/cells/0/entry/version");
  auto const changed = rosa.put(cell(screening_id, "2026-09-01"), counted(11, 20), "\"v" + version + "\"");
  CHECK(changed.status == 200);
  CHECK(changed.at("/sent") == "false");
  auto const again = rosa.put(september + "/submission", "", open.etag());
  CHECK(again.at("/submission/times_sent") == "2");
  auto const revisions = rosa.get(cell(screening_id, "2026-09-01") + "/revisions");
  CHECK(std::stoi(revisions.at("/revisions").substr(1)) >= 4);
}

TEST_CASE("October cannot be sent before it is over, and next year has not begun") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.put(cedar + "/periods/2026-10/submission", "", "\"v0\"").status == 409);
  CHECK(rosa.get(cedar + "/periods/2027-01").status == 404);
  CHECK(rosa.get(cedar + "/periods/2026-13").status == 404);
  CHECK(rosa.put(cell(screening_id, "2027-01-01"), counted(1, 20), "\"v0\"").status == 409);
  CHECK(rosa.put(cell(screening_id, "2026-10-02"), counted(1, 20), "\"v0\"").status == 404);
}

TEST_CASE("a draft is cleared by version, and a new one goes on counting versions") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const october = cell(screening_id, "2026-10-01");
  rosa.put(october, counted(12, 20), "\"v0\"");
  CHECK(rosa.remove(october, "\"v7\"").status == 412);
  CHECK(rosa.remove(october, "\"v1\"").status == 204);
  CHECK(rosa.put(october, counted(5, 20), "\"v0\"").etag() == "\"v2\"");
}

TEST_CASE("a director sees what was sent, not drafts and not the month page") {
  auto ellen = shared_house().sign_in("ellen@example.org");
  CHECK(ellen.get(cedar + "/measures").at("/measures/0/last/period") == "2026-08-01");
  CHECK(ellen.get(september).status == 403);
  auto rosa = shared_house().sign_in("rosa@example.org");
  CHECK(rosa.get(cedar + "/measures").at("/measures/0/last/period") == "2026-09-01");
}

TEST_CASE("a parent partner sees the numbers and does not send them") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(lucia.get(september).status == 200);
  CHECK(lucia.put(cell(screening_id, "2026-10-01"), counted(1, 2), "\"v0\"").status == 403);
}

TEST_CASE("another practice's cells answer as if they were not there") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.put(willow + "/entries/" + screening_id + "/2026-10-01", counted(1, 2), "\"v0\"").status == 404);
  CHECK(rosa.get(willow + "/periods").status == 404);
}

TEST_CASE("a practice makes a measure of its own, once, and only it sees it") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const input =
      R"({"id":"01999d11-9800-7999-8000-000000000021","name":"Reading a book together","short_name":"Books","type":"process",)"
      R"("kind":"proportion","purpose":"","numerator":"Visits with a book","denominator":"Well visits","multiplier":100,)"
      R"("direction":"higher","data_source":"tally","sampling":"all","period":"week"})";
  CHECK(rosa.post(cedar + "/measures", input).status == 201);
  CHECK(rosa.post(cedar + "/measures", input).status == 201);
  auto const list = rosa.get(cedar + "/measures").at("/measures");
  CHECK(list == "[9]");
  auto dana = house.sign_in("dana@example.org");
  CHECK(dana.get(willow + "/measures/01999d11-9800-7999-8000-000000000021").status == 404);
  CHECK(dana.get(cedar + "/measures/01999d11-9800-7999-8000-000000000021").status == 200);
}

TEST_CASE("a program's measure is not a practice's to change; its goal is") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const place = cedar + "/measures/" + autism_id;
  CHECK(maya.put(place + "/settings", R"({"goal":85})", "\"v0\"").at("/goal") == "85");
  CHECK(maya.put(place + "/settings", R"({"goal":185})", "\"v1\"").fields() == "/goal too_large");
  CHECK(maya.get(cedar + "/measures").at("/measures/1/goal") == "85");
}

std::string file(std::string const& csv, bool apply, bool only_good = false) {
  std::string json = "{\"csv\":";
  kit::def::write_json_text(csv, json);
  return json + ",\"apply\":" + (apply ? "true" : "false") + ",\"only_good\":" + (only_good ? "true" : "false") + "}";
}

TEST_CASE("a file is looked at first: each line gets a verdict and nothing is kept") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const place = cedar + "/measures/" + screening_id;
  auto const csv =
      "Month,Met,Out of,Note\n2024-08,7,20,before\nOct 2024,9,20,\nSep 2024,21,20,\nsoon,5,20,\n2024-08,6,20,\n";
  auto const report = rosa.post(place + "/imports", file(csv, false));
  CHECK(report.status == 200);
  CHECK(report.at("/rows/0/status") == "fresh");
  CHECK(report.at("/rows/0/period") == "2024-08-01");
  CHECK(report.at("/rows/1/status") == "same");
  CHECK(report.at("/rows/2/problems/0/code") == "above_denominator");
  CHECK(report.at("/rows/2/line") == "4");
  CHECK(report.at("/rows/3/problems/0/code") == "not_a_date");
  CHECK(report.at("/rows/4/problems/0/code") == "twice");
  CHECK(report.at("/applied") == "false");
  CHECK(report.at("/problems") == "3");
}

TEST_CASE("a file with a problem is kept whole or not at all, unless the good rows are asked for") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const place = cedar + "/measures/" + screening_id;
  auto const csv = "month,numerator,denominator\n2024-08,7,20\n2024-07,25,20\n";
  CHECK(rosa.post(place + "/imports", file(csv, true)).at("/applied") == "false");
  CHECK(rosa.get(cell(screening_id, "2024-08-01") + "/revisions").at("/revisions") == "[0]");
  CHECK(rosa.post(place + "/imports", file(csv, true, true)).at("/applied") == "true");
  CHECK(rosa.get(cell(screening_id, "2024-08-01") + "/revisions").at("/revisions/0/sent") == "true");
}

TEST_CASE("a file does not change a month that was sent") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const report = rosa.post(cedar + "/measures/" + screening_id + "/imports",
                                file("month,numerator,denominator\n2026-08,1,20\n", true, true));
  CHECK(report.at("/rows/0/problems/0/code") == "sent");
}

TEST_CASE("a new measure of one's own may bring in its past, into months that were sent as well") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const input =
      R"({"id":"01999d11-9800-7999-8000-000000000022","name":"Books","short_name":"Books","type":"process",)"
      R"("kind":"proportion","purpose":"","numerator":"Visits with a book","denominator":"Well visits","multiplier":100,)"
      R"("direction":"higher","data_source":"tally","sampling":"all","period":"month"})";
  maya.post(cedar + "/measures", input);
  auto const place = cedar + "/measures/01999d11-9800-7999-8000-000000000022/imports";
  auto const csv = "month,met,of\nJan 2026,5,20\n2026-10,6,20\n";
  CHECK(maya.post(place, file(csv, true)).at("/applied") == "true");
  CHECK(maya.get(cell("01999d11-9800-7999-8000-000000000022", "2026-01-01") + "/revisions").at("/revisions/0/sent") ==
        "true");
  CHECK(maya.get(cell("01999d11-9800-7999-8000-000000000022", "2026-10-01") + "/revisions").at("/revisions/0/sent") ==
        "false");
  CHECK(maya.post(place, file("month,met,of\nJan 2026,6,20\n", true)).at("/rows/0/problems/0/code") == "sent");
}

TEST_CASE("a file with names, record numbers or birth dates is not taken") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const place = cedar + "/measures/" + screening_id + "/imports";
  CHECK(rosa.post(place, file("MRN,month,met,out of\n123,2026-10,1,2\n", true)).at("/refused") == "identifiers");
  CHECK(rosa.post(place, file("Patient name;month;met;out of\nX;2026-10;1;2\n", true)).at("/refused") == "identifiers");
  CHECK(rosa.post(place, file("month,met\n2026-10,1\n", true)).at("/refused") == "no_numbers");
  CHECK(rosa.post(place, file("met,out of\n1,2\n", true)).at("/refused") == "no_period");
}

}  // namespace
}  // namespace upswing::test
