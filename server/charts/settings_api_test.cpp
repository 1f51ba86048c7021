#include <doctest/doctest.h>

#include "app/test/house.hpp"

using namespace upswing::test;

namespace {

std::string const chart = cedar + "/charts/" + screening_id;
std::string const settings = chart + "/settings";
std::string const rebase = chart + "/rebase";
std::string const teenagers = cedar + "/charts/01999d11-9800-7003-8000-000000000006";
std::string const tablet_note = chart + "/annotations/01999d11-9800-7007-8000-000000000002";
std::string const baseline = R"("baseline":"until","baseline_last":"2025-09-01")";

bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

std::string with(std::string const& more) { return "{" + baseline + (more.empty() ? "" : ",") + more + "}"; }

std::string const tablet = R"("phases":[{"from":"2026-01-01","baseline_last":null,"reason":"The tablet."}])";

std::string answers(std::string const& known, std::string const& start = "true") {
  return R"({"from":"2026-01-01","start":)" + start + R"(,"distinct":true,"known":)" + known +
         R"(,"wanted":true,"expected":true,"baseline_last":null,"reason":"The tablet at check-in."})";
}

}  // namespace

TEST_CASE("the data lead starts a phase and gives a reason; a parent reads it") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.get(settings).at("/version") == "1");
  CHECK(rosa.put(settings, with(tablet)).status == 428);
  auto const set = rosa.put(settings, with(tablet), "\"v1\"");
  REQUIRE(set.status == 200);
  CHECK(set.etag() == "\"v2\"");
  auto lucia = house.sign_in("lucia@example.org");
  auto const read = lucia.get(chart);
  CHECK(read.at("/phases") == "[2]");
  CHECK(read.at("/phases/1/reason") == "The tablet.");
  CHECK(read.at("/phases/1/from") == "2026-01-01");
  CHECK(read.at("/settings/version") == "2");
  CHECK(lucia.get(settings).at("/history/0/changes/0/part") == "phase_added");
  CHECK(lucia.get(settings).at("/history/0/by") == "Rosa Delgado");
  CHECK(lucia.put(settings, with(tablet), "\"v2\"").status == 403);
  auto maya = house.sign_in("maya@example.org");
  auto const stale = maya.put(settings, with(""), "\"v1\"");
  CHECK(stale.status == 412);
  CHECK(stale.at("/current/phases/0/reason") == "The tablet.");
  CHECK(stale.at("/current_etag") == "\"v2\"");
}

TEST_CASE("what changes the chart's words needs a reason, and every wrong field is named") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.put(settings, with(R"("type":"p")"), "\"v1\"").fields() == "/reason required");
  CHECK(rosa.put(settings, with(R"("type":"t","rule_set":"nhs")"), "\"v1\"").fields() == "/type does_not_fit");
  CHECK(rosa.put(settings,
                 with(R"("phases":[{"from":"2026-01-02","baseline_last":null,"reason":"x"}],)"
                      R"("excluded":[{"period":"2020-01-01","reason":"x"}])"),
                 "\"v1\"")
            .fields() == "/excluded/0/period not_found, /phases/0/from not_found");
  CHECK(rosa.put(settings, with(R"("excluded":[{"period":"2026-01-01","reason":""}])"), "\"v1\"").fields() ==
        "/excluded/0/reason required");
  CHECK(rosa.put(settings, with(""), "\"v1\"").at("/version") == "1");  // nothing new: no new version
}

TEST_CASE("another chart and rule set stand on the chart for all, with who chose them and why") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const why = with(R"("type":"p","rule_set":"nelson","reason":"We count every visit now.")");
  REQUIRE(rosa.put(settings, why, "\"v1\"").status == 200);
  auto ellen = house.sign_in("ellen@example.org");
  auto const read = ellen.get(chart);
  CHECK(read.at("/type") == "p");
  CHECK(read.at("/rule_set") == "nelson");
  CHECK(read.at("/own_rules") == "true");
  CHECK(read.at("/points/0/upper") != "null");
  CHECK(read.at("/baseline/reason") == "The year before we began.");
  CHECK(read.at("/baseline/set_by") == "Rosa Delgado");
  CHECK(ellen.get(settings).at("/history/0/reason") == "We count every visit now.");
  CHECK(has(ellen.get(chart + "/csv").body, "nelson"));
  CHECK(ellen.get(settings).at("/advised") == "p");
  CHECK_FALSE(ellen.get(settings).at("/advice").empty());
  CHECK(ellen.get(program + "/charts/" + screening_id).status == 200);
}

TEST_CASE("a suggestion becomes a phase only with four times yes, and a declined one is kept") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.put(rebase, answers("false"), "\"v1\"").fields() == "/known must_be_yes");
  auto const declined = rosa.put(rebase, answers("false", "false"), "\"v1\"");
  CHECK(declined.status == 200);
  CHECK(declined.at("/version") == "1");
  CHECK(rosa.get(settings).at("/history/0/changes/0/part") == "rebase_declined");
  auto const started = rosa.put(rebase, answers("true"), "\"v1\"");
  REQUIRE(started.status == 200);
  CHECK(started.at("/version") == "2");
  CHECK(started.at("/phases/0/four_questions") == "true");
  CHECK(rosa.put(rebase, answers("true"), "\"v1\"").status == 412);
}

TEST_CASE("a link shows exactly the chart it was made from") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const link = "?settings=1&until=2026-03-01&as_of=" + rosa.get(chart).at("/now");
  auto const before = rosa.get(chart + link);
  auto const picture = rosa.get(chart + "/svg" + link).body;
  CHECK(before.at("/points") == "[18]");
  CHECK(before.at("/pin/settings") == "1");
  REQUIRE(rosa.put(settings, with(tablet), "\"v1\"").status == 200);
  house.clock().advance(60'000);
  CHECK(rosa.get(chart + link).at("/sentence/lead") == before.at("/sentence/lead"));
  CHECK(rosa.get(chart + link).at("/phases") == "[1]");
  CHECK(rosa.get(chart + "/svg" + link).body == picture);
  CHECK(rosa.get(chart + "?settings=99").status == 404);
  CHECK(rosa.get(chart + "?until=soon").status == 404);
  CHECK(rosa.get(chart + "/csv?as_of=yesterday").status == 404);
  CHECK(rosa.get(chart + "?as_of=2020-01-01T00:00:00.000Z").at("/points") == "[0]");
}

TEST_CASE("the program's rule set holds where the practice set none and it suits the chart") {
  House house;
  auto ellen = house.sign_in("ellen@example.org");
  auto const facts = ellen.get(program);
  std::string body = R"({"name":"Healthy Starts Together","about":"","starts_on":"2025-10-01","ends_on":"2027-09-30",)"
                     R"("period":"month","due_day":10,"time_zone":"America/New_York")";
  auto const perla = ellen.put(program, body + R"(,"rule_set":"perla"})", "\"v1\"");
  REQUIRE(perla.status == 200);
  CHECK(perla.at("/rule_set") == "perla");
  CHECK(ellen.get(chart).at("/rule_set") == "perla");
  CHECK(ellen.get(chart).at("/own_rules") == "false");
  CHECK(ellen.put(program, body + "}", "\"v2\"").at("/rule_set") == "perla");  // not said: as it was
  REQUIRE(ellen.put(program, body + R"(,"rule_set":"nhs"})", "\"v3\"").status == 200);
  CHECK(ellen.get(chart).status == 200);
  auto maya = house.sign_in("maya@example.org");
  CHECK(maya.put(program, body + R"(,"rule_set":"anhoej"})", "\"v4\"").status == 403);
}

TEST_CASE("people talk at a point: answers below the note, for those who read it") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  auto const read = lucia.get(chart);
  CHECK(read.at("/annotations/1/replies") == "[3]");
  CHECK(read.at("/annotations/1/replies/1/by") == "Lucía Herrera");
  CHECK(read.at("/annotations/1/replies/1/may_change") == "true");
  CHECK(read.at("/annotations/1/replies/0/may_change") == "false");
  std::string const id = "01999d11-9800-7f09-8000-000000000001";
  auto const said =
      lucia.post(tablet_note + "/replies", R"({"id":")" + id + R"(","words":"Thank you.","audience":null})");
  REQUIRE(said.status == 201);
  CHECK(lucia.get(chart).at("/annotations/1/replies/3/words") == "Thank you.");
  auto maya = house.sign_in("maya@example.org");
  auto const kept = maya.remove(tablet_note, "\"v1\"");
  CHECK(kept.status == 409);
  CHECK(kept.at("/type") == "has_replies");
  auto samuel = house.sign_in("samuel@example.org");
  CHECK(samuel.remove(tablet_note + "/replies/" + id, "\"v1\"").status == 403);
  CHECK(lucia.remove(tablet_note + "/replies/" + id, "\"v1\"").status == 204);
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(ellen.post(tablet_note + "/replies", R"({"id":")" + id + R"(","words":"Hello"})").status == 403);
  CHECK_FALSE(has(ellen.get(chart).body, "Thank you."));
}

TEST_CASE("the demo has a phase with its reason and a point left out with its reason") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const read = rosa.get(teenagers);
  CHECK(read.at("/phases") == "[2]");
  CHECK(has(read.at("/phases/1/reason"), "tablet"));
  CHECK(read.at("/phases/1/trial") == "true");  // six months make limits that will move
  CHECK(has(rosa.get(cedar + "/charts/01999d11-9800-7003-8000-000000000008").body, "The phones were down"));
}

TEST_CASE("a link shows the numbers as they had been entered, and drafts only to those who see drafts") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const link = chart + "?settings=1&until=2026-09-01&as_of=" + rosa.get(chart).at("/now");
  CHECK(rosa.get(link).at("/points/23/numerator") == "14");
  house.clock().advance(60'000);
  auto const entry = cedar + "/entries/" + screening_id + "/2026-09-01";
  REQUIRE(rosa.put(entry, R"({"state":"counted","numerator":9,"denominator":20})", "\"v1\"").status == 200);
  CHECK(rosa.get(chart).at("/points/23/numerator") == "9");
  CHECK(rosa.get(link).at("/points/23/numerator") == "14");
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(ellen.get(link).at("/points") == "[23]");
}

TEST_CASE("a measure of one's own that counts something else from today on says so") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  std::string const id = "01999d11-9800-7999-8000-000000000071";
  auto const books = [&](std::string const& counted) {
    return R"({"id":")" + id + R"(","name":"Books","short_name":"Books","type":"process","kind":"proportion",)" +
           R"("purpose":"","numerator":")" + counted + R"(","denominator":"Well visits","multiplier":100,)" +
           R"("direction":"higher","data_source":"tally","sampling":"all","period":"month"})";
  };
  REQUIRE(maya.post(cedar + "/measures", books("Visits with a book")).status == 201);
  for (std::string const month : {"2025-07", "2025-08"}) {
    auto const entry = cedar + "/entries/" + id + "/" + month + "-01";
    REQUIRE(maya.put(entry, R"({"state":"counted","numerator":9,"denominator":20})", "\"v0\"").status == 200);
  }
  auto const place = cedar + "/measures/" + id;
  CHECK(maya.get(cedar + "/charts/" + id).at("/warnings") == "[0]");
  REQUIRE(maya.put(place, books("Visits with a book"), "\"v1\"").status == 200);
  CHECK(maya.get(cedar + "/charts/" + id).at("/warnings") == "[0]");  // the same definition
  REQUIRE(maya.put(place, books("Visits with a book taken home"), "\"v2\"").status == 200);
  CHECK(has(maya.get(cedar + "/charts/" + id).at("/warnings/0"), "October 6, 2026"));
}
