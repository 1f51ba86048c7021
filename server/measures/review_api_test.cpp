// The chart review sheet, asked for as people of the demo.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const review = cedar + "/periods/2026-09/review";
std::string const asthma_id = "01999d11-9800-7003-8000-000000000005";
std::string const autism_id = "01999d11-9800-7003-8000-000000000002";
std::string const first_chart = "01999d11-9800-7999-8000-000000000301";
std::string const second_chart = "01999d11-9800-7999-8000-000000000302";

std::string chart_at(std::string const& chart, std::string const& of = review) { return of + "/charts/" + chart; }

std::string answer(std::string const& measure, std::string const& word) {
  return R"({"answers":[{"measure_id":")" + measure + R"(","answer":")" + word + R"("}]})";
}

// The place of a measure among the sums.
std::string sum_of(Answer const& shown, std::string const& measure) {
  for (int i = 0; shown.at("/sums/" + std::to_string(i)) == "{}"; ++i) {
    if (shown.at("/sums/" + std::to_string(i) + "/measure_id") == measure) return "/sums/" + std::to_string(i);
  }
  return "/none";
}

TEST_CASE("the review sheet has a column for each share counted from charts, and begins empty") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const shown = rosa.get(review);
  CHECK(shown.status == 200);
  CHECK(shown.at("/charts") == "[0]");
  CHECK(shown.at("/planned") == "20");
  CHECK(sum_of(shown, asthma_id) != "/none");
}

TEST_CASE("a chart is kept as it is answered, sent twice it is one, and its sums follow") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const first = rosa.put(chart_at(first_chart), answer(asthma_id, "yes"), "\"v0\"");
  CHECK(first.status == 200);
  CHECK(first.etag() == "\"v1\"");
  auto const again = rosa.put(chart_at(first_chart), answer(asthma_id, "yes"), "\"v0\"");
  CHECK(again.status == 412);
  CHECK(again.at("/current/answers/0/answer") == "yes");
  CHECK(rosa.put(chart_at(second_chart), answer(asthma_id, "no"), "\"v0\"").status == 200);
  auto const shown = rosa.get(review);
  CHECK(shown.at("/charts") == "[2]");
  CHECK(shown.at(sum_of(shown, asthma_id) + "/yes") == "1");
  CHECK(shown.at(sum_of(shown, asthma_id) + "/no") == "1");
  CHECK(rosa.put(chart_at(first_chart), answer(asthma_id, "no")).status == 428);
  CHECK(rosa.put(chart_at(first_chart), answer(asthma_id, "maybe"), "\"v1\"").fields() ==
        "/answers/0/answer not_a_choice");
  CHECK(rosa.remove(chart_at(second_chart), "\"v1\"").status == 204);
  CHECK(rosa.get(review).at("/charts") == "[1]");
}

TEST_CASE("the sums fill the period's numbers at once, with the version that was seen") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  rosa.put(chart_at(first_chart), answer(asthma_id, "yes"), "\"v0\"");
  auto const early = rosa.get(review).etag();
  rosa.put(chart_at(second_chart), answer(asthma_id, "no"), "\"v0\"");
  auto const late = rosa.put(review + "/sums", "{}", early);
  CHECK(late.status == 412);
  CHECK(late.at("/current/charts") == "[2]");
  auto const filled = rosa.put(review + "/sums", "{}", rosa.get(review).etag());
  CHECK(filled.status == 200);
  CHECK(filled.at(sum_of(filled, asthma_id) + "/filled") == "true");
  auto const revisions = rosa.get(cedar + "/entries/" + asthma_id + "/2026-09-01/revisions");
  CHECK(revisions.at("/revisions/0/numerator") == "1");
  CHECK(revisions.at("/revisions/0/denominator") == "2");
  CHECK(revisions.at("/revisions/0/sent") == "false");
}

TEST_CASE("a number typed meanwhile is not written over unseen") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  rosa.put(chart_at(first_chart), answer(asthma_id, "yes"), "\"v0\"");
  auto const seen = rosa.get(review).etag();
  auto maya = house.sign_in("maya@example.org");
  CHECK(maya.put(cedar + "/entries/" + asthma_id + "/2026-09-01",
                 R"({"state":"counted","numerator":9,"denominator":20})", "\"v0\"")
            .status == 200);
  CHECK(rosa.put(review + "/sums", "{}", seen).status == 412);
}

TEST_CASE("a period that was sent takes no more charts") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const august = cedar + "/periods/2026-08/review";
  CHECK(rosa.put(chart_at(first_chart, august), answer(asthma_id, "yes"), "\"v0\"").status == 409);
  CHECK(rosa.put(august + "/sums", "{}", rosa.get(august).etag()).status == 409);
}

TEST_CASE("who may not send numbers reads the sheet and changes nothing; other practices do not find it") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  rosa.put(chart_at(first_chart), answer(asthma_id, "yes"), "\"v0\"");
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(lucia.get(review).at("/charts") == "[1]");
  CHECK(lucia.put(chart_at(first_chart), answer(asthma_id, "no"), "\"v1\"").status == 403);
  CHECK(rosa.get(willow + "/periods/2026-09/review").status == 404);
  auto ben = house.sign_in("andrea@example.org");
  CHECK(ben.get(review).status == 404);
}

TEST_CASE("the demo's August was counted on the review sheet, and its charts give the numbers that were sent") {
  auto const shown = shared_house().sign_in("rosa@example.org").get(cedar + "/periods/2026-08/review");
  CHECK(shown.at("/charts") == "[20]");
  auto const asthma = sum_of(shown, asthma_id);
  CHECK(shown.at(asthma + "/yes") == "8");
  CHECK(shown.at(asthma + "/no") == "11");
  CHECK(shown.at(asthma + "/not_applicable") == "1");
  CHECK(shown.at(asthma + "/filled") == "true");
}

TEST_CASE("another practice's chart cannot be written over by its id") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  rosa.put(chart_at(first_chart), answer(asthma_id, "yes"), "\"v0\"");
  auto nadia = house.sign_in("nadia@example.org");
  auto const elsewhere = chart_at(first_chart, willow + "/periods/2026-09/review");
  auto const taken = nadia.put(elsewhere, answer(asthma_id, "no"), "\"v0\"");
  CHECK(taken.status != 200);
  CHECK(taken.body.find("Rosa") == std::string::npos);
  CHECK(nadia.put(elsewhere, answer(asthma_id, "no"), "\"v1\"").status != 200);
  CHECK(rosa.get(review).at("/charts/0/answers/0/answer") == "yes");
}

TEST_CASE("a goal may become another one from a day on") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const place = cedar + "/measures/" + autism_id;
  auto const saved =
      maya.put(place + "/settings",
               R"({"goal":60,"changes":[{"from":"2026-03-01","goal":70},{"from":"2027-01-01","goal":80}]})", "\"v0\"");
  CHECK(saved.status == 200);
  CHECK(saved.at("/changes/1/goal") == "80");
  CHECK(maya.get(place).at("/settings/changes") == "[2]");
  auto const lines = maya.get(cedar + "/measures");
  for (int i = 0; lines.at("/measures/" + std::to_string(i)) == "{}"; ++i) {
    auto const at = "/measures/" + std::to_string(i);
    if (lines.at(at + "/measure/id") == autism_id) CHECK(lines.at(at + "/goal") == "70");
  }
  CHECK(
      maya.put(place + "/settings", R"({"goal":60,"changes":[{"from":"2026-03-01","goal":170}]})", "\"v1\"").fields() ==
      "/changes/0/goal too_large");
  CHECK(maya.put(place + "/settings", R"({"goal":60})", "\"v1\"").at("/changes") == "[0]");
}

}  // namespace
}  // namespace upswing::test
