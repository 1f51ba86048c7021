// Reminders as the people of the demo get them. It is Tuesday, October 6, 2026; September is asked for by October 10.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::int64_t count(House& house, std::string const& email, std::string const& words) {
  auto const& mails = house.post().mails;
  return std::count_if(mails.begin(), mails.end(), [&](kit::mail::Message const& mail) {
    return mail.to.email == email && mail.subject.find(words) != std::string::npos;
  });
}

// Lets an hour's jobs run at ten in the morning of each day until that one.
void live_until(House& house, char const* last) {
  auto const end = kit::parse_instant(std::string(last) + "T15:30:00.000Z").value();
  while (house.clock().now() < end) {
    house.clock().advance(24LL * 3600 * 1000);
    house.run_jobs();
    house.clock().advance(3600 * 1000);
    house.run_jobs();
    house.clock().advance(-3600 * 1000);
  }
}

TEST_CASE(
    "who leads the data gets one mail before the day and one after it, then the coach gets an offer, then nobody") {
  House house;
  house.run_jobs();
  CHECK(house.post().mails.empty());
  live_until(house, "2026-11-02");
  CHECK(count(house, "rosa@example.org", "September: numbers for Cedar Street Pediatrics by Oct 10, 2026") == 1);
  CHECK(count(house, "rosa@example.org", "September still has room for Cedar Street Pediatrics") == 1);
  CHECK(count(house, "dana@example.org", "Cedar Street Pediatrics: September has not come yet") == 1);
  CHECK(count(house, "maya@example.org", "September") == 0);
  CHECK(count(house, "lucia@example.org", "September") == 0);
}

TEST_CASE("the link of a reminder opens the month for seven days, and nothing else of the practice") {
  House house;
  live_until(house, "2026-10-08");
  auto const token = house.link_mailed_to("rosa@example.org");
  auto phone = house.nobody();
  auto const opened = phone.post("/api/open/links/use", R"({"token":")" + token + "\"}");
  CHECK(opened.status == 201);
  CHECK(opened.at("/to") == "/practices/" + cedar_id + "/data/2026-09");
  CHECK(phone.get("/api/me").at("/card") == "/practices/" + cedar_id + "/data/2026-09");
  CHECK(phone.get(cedar + "/periods/2026-09").status == 200);
  CHECK(phone.get(cedar).status == 200);
  auto const first = phone.get(cedar + "/periods/2026-09");
  auto const measure = first.at("/rows/0/measure/id");
  auto const cell = cedar + "/entries/" + measure + "/2026-09-01";
  auto const version = first.at("/rows/0/cells/0/entry/version");
  auto const seen = version == "(none)" ? std::string("\"v0\"") : "\"v" + version + "\"";
  CHECK(phone.put(cell, R"({"state":"counted","numerator":3,"denominator":20})", seen).status == 200);
  for (auto const& path : {std::string("/periods/2026-08"), std::string("/measures"), "/charts/" + screening_id}) {
    CAPTURE(path);
    CHECK(phone.get(cedar + path).at("/type") == "card_only");
  }
  CHECK(phone.get("/api/me/today").at("/type") == "card_only");
  CHECK(phone.get("/api/me/logins").at("/type") == "card_only");
  CHECK(phone.put("/api/me/password", R"({"current":"x","next":"forty-two charts"})", "\"v1\"").at("/type") ==
        "card_only");
  CHECK(phone.get(willow + "/periods/2026-09").status >= 403);

  auto again = house.nobody();
  CHECK(again.post("/api/open/links/use", R"({"token":")" + token + "\"}").status == 201);
  house.clock().advance(7LL * 24 * 3600 * 1000);
  CHECK(again.post("/api/open/links/use", R"({"token":")" + token + "\"}").at("/type") == "link_over");
}

TEST_CASE("who sent in time gets no mail") {
  House house;
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run(
        "INSERT INTO measures_submission (practice_id, starts_on, state, sent_at, sent_by, times_sent, version)"
        " VALUES ($1, '2026-09-01', 'sent', $2, $3, 1, 1) ON CONFLICT (practice_id, starts_on)"
        " DO UPDATE SET state = 'sent'",
        cedar_id, tx.now(), "01999d11-9800-7004-8000-000000000001");
  });
  live_until(house, "2026-11-02");
  CHECK(count(house, "rosa@example.org", "September") == 0);
  CHECK(count(house, "dana@example.org", "Cedar Street Pediatrics: September has not come yet") == 0);
}

}  // namespace
}  // namespace upswing::test
