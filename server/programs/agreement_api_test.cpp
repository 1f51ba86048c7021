// The agreement as people of the demo meet it.
#include <doctest/doctest.h>

#include "access/account_store.hpp"
#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const list = cedar + "/agreement";
std::string const enrollment = "01999d11-9800-7006-8000-000000000001";
std::string const at = list + "/" + enrollment;
std::string const ready = cedar + "/readiness/" + enrollment;

// The lines as they are, with other words for one of them.
std::string lines_with(Person& person, int which, std::string const& words) {
  auto const page = person.get(list);
  std::string body = R"({"lines":[)";
  for (int i = 0; i < 18; ++i) {
    auto const line = "/agreements/0/lines/" + std::to_string(i);
    body += std::string(i > 0 ? "," : "") + R"({"key":")" + page.at(line + "/key") + R"(","side":")" +
            page.at(line + "/side") + R"(","kind":")" + page.at(line + "/kind") + R"(","words":")" +
            (i == which ? words : page.at(line + "/words")) + "\"}";
  }
  return body + "]}";
}

}  // namespace

TEST_CASE("both sides read the lines side by side, with what is counted; what nobody counts is unknown") {
  auto maya = shared_house().sign_in("maya@example.org");
  auto const page = maya.get(list);
  CHECK(page.at("/agreements") == "[1]");
  CHECK(page.at("/agreements/0/my_side") == "practice");
  CHECK(page.at("/agreements/0/yes") == "[2]");
  CHECK(page.at("/agreements/0/lines/5/key") == "data_sent");
  CHECK(page.at("/agreements/0/lines/5/count/of") == "11");
  CHECK(page.at("/agreements/0/months") == "[4]");
  CHECK(shared_house().sign_in("dana@example.org").get(list).at("/agreements/0/my_side") == "coach");
  CHECK(shared_house().sign_in("ruth@example.org").get(list).at("/agreements/0/may") == "[0]");
  CHECK(shared_house().sign_in("ellen@example.org").get(list).status == 403);
  CHECK(shared_house().sign_in("theo@example.org").get(list).status == 404);
}

TEST_CASE("a changed line asks both sides again, and what was agreed to before stays on record") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto dana = house.sign_in("dana@example.org");
  auto const body = lines_with(maya, 2, "Our team meets every Tuesday at noon.");
  CHECK(maya.put(at + "/lines", body).status == 428);
  CHECK(maya.put(at + "/lines", body, "\"v1\"").at("/version") == "2");
  CHECK(maya.put(at + "/lines", body, "\"v1\"").status == 412);
  CHECK(dana.put(at + "/yes", R"({"name":"Dana Whitfield"})", "\"v1\"").status == 412);
  CHECK(dana.put(at + "/yes", R"({"name":" "})", "\"v2\"").fields() == "/name required");
  auto const agreed = dana.put(at + "/yes", R"({"name":"Dana Whitfield"})", "\"v2\"");
  CHECK(agreed.at("/yes/0/edition") == "2");
  CHECK(agreed.at("/yes/0/said_on") == "2026-10-06");
  CHECK(agreed.at("/yes") == "[3]");
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(ellen.get(program + "/agreements").at("/practices/0/agreed") == "[1]");
}

TEST_CASE("one tap ticks a month, either side may say that it was skipped, and two taps at once do not cross") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto dana = house.sign_in("dana@example.org");
  auto const october = at + "/ticks/team_meets/2026-10-01";
  CHECK(maya.put(october, R"({"state":"done"})", "\"v0\"").at("/version") == "1");
  CHECK(dana.put(october, R"({"state":"skipped"})", "\"v0\"").status == 412);
  CHECK(dana.put(october, R"({"state":"skipped"})", "\"v1\"").at("/state") == "skipped");
  CHECK(maya.put(at + "/ticks/together/2026-10-01", R"({"state":"done"})", "\"v0\"").status == 404);  // talked about
  CHECK(maya.put(at + "/ticks/team_meets/2026-11-01", R"({"state":"done"})", "\"v0\"").status == 404);
}

TEST_CASE("each side answers how it goes for itself") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const talk = at + "/talks/month_4";
  CHECK(dana.put(talk, R"({"heard":"Yes.","easier":"A date for the next visit."})", "\"v0\"").at("/side") == "coach");
  CHECK(house.sign_in("maya@example.org").get(list).at("/agreements/0/talks") == "[4]");
  CHECK(house.sign_in("ruth@example.org").put(talk, R"({"heard":"","easier":""})", "\"v0\"").status == 403);
}

TEST_CASE("those who run the program see what is counted, practice by practice, and nothing that is talked about") {
  auto ellen = shared_house().sign_in("ellen@example.org");
  auto const all = ellen.get(program + "/agreements");
  CHECK(all.at("/practices") == "[9]");
  CHECK(all.body.find("Shorter mails") == std::string::npos);
  CHECK(all.body.find("\"talked\"") == std::string::npos);
  CHECK(all.body.find("\"ticked\"") == std::string::npos);
  CHECK(shared_house().sign_in("theo@example.org").get(program + "/agreements").at("/practices") == "[4]");
  CHECK(shared_house().sign_in("maya@example.org").get(program + "/agreements").status == 403);
}

TEST_CASE("readiness is found together, and asked again after ninety days by mail, once") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  CHECK(maya.get(cedar + "/readiness").at("/rounds") == "[2]");
  CHECK(maya.get(cedar + "/readiness").at("/rounds/1/items") == "[4]");
  CHECK(maya.put(ready + "/start", R"({"answers":[{"item":"time","answer":"yes"}],"words":""})", "\"v1\"")
            .at("/version") == "2");
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("DELETE FROM programs_readiness WHERE round = 'day_90'");
    tx.run("UPDATE programs_enrollment SET joined_on = '2026-07-01' WHERE id = $1", enrollment);
  });
  house.clock().set({house.clock().now().ms + 24 * 3'600'000});
  house.run_jobs();
  house.clock().set({house.clock().now().ms + 24 * 3'600'000});
  house.run_jobs();
  int mails = 0;
  for (auto const& mail : house.post().mails) mails += mail.subject.find("after three months") != std::string::npos;
  CHECK(mails == 2);  // Maya and Dana, each once
}

TEST_CASE(
    "Today asks about readiness when its day has come, of whoever looks after the team, until somebody has answered") {
  House house;
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("DELETE FROM programs_readiness WHERE round = 'day_90'");
    tx.run("UPDATE programs_enrollment SET joined_on = '2026-07-01' WHERE id = $1", enrollment);
  });
  auto maya = house.sign_in("maya@example.org");
  auto const asks = [](Person& person) {
    return person.get("/api/me/today").body.find("readiness_again") != std::string::npos;
  };
  CHECK(asks(maya));
  auto lucia = house.sign_in("lucia@example.org");
  CHECK_FALSE(asks(lucia));
  auto const item = maya.get(cedar + "/readiness").at("/rounds/1/items/0/key");
  auto const answers = R"({"answers":[{"item":")" + item + R"(","answer":"partly"}],"words":""})";
  CHECK(maya.put(ready + "/day_90", answers, "\"v0\"").at("/version") == "1");
  CHECK_FALSE(asks(maya));
}

}  // namespace upswing::test
