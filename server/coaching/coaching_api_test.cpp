// Calls, visits and promises as people of the demo meet them. It is Tuesday, October 6, 2026, 11 o'clock in the morning.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "coaching/caseload.hpp"
#include "coaching/routes.hpp"

namespace upswing::test {
namespace {

std::string const at = cedar + "/coaching";
std::string const contacts = at + "/contacts/";
std::string const id = "01999d11-9800-7999-8000-000000000501";
std::string const other_id = "01999d11-9800-7999-8000-000000000502";
std::string const next_call = contacts + "01999d11-9800-7030-8000-000000000110";  // Thursday, October 8, 12:15
std::string const prep = at + "/prep";
std::string const rosa_member = "01999d11-9800-7005-8000-000000000102";

std::string fields(std::string const& summary, std::string const& state = "held", std::string const& day = "2026-10-05",
                   std::string const& audience = "team", std::string const& program_of = program_id) {
  return R"({"program_id":")" + program_of + R"(","audience":")" + audience + R"(","mode":"call","state":")" + state +
         R"(","day":")" + day + R"(","minute":735,"planned_min":30,"prep_min":5,"travel_min":0,"contact_min":30,)" +
         R"("follow_up_min":5,"people":[")" + rosa_member +
         R"("],"others":"","topics":["tests"],"activities":["skills"],)" +
         R"("strategy":"coaching","projects":[],"tests":[],"summary":")" + summary +
         R"(","next_step":"One nurse, one day.","confidence":6,"join_link":"","place":""})";
}

std::string closing(std::string const& more) {
  return R"({"fields":)" + fields("We looked at the board.", "planned", "2026-10-05") + more + "}";
}

// Counts the statements that go to the database.
class Counting : public kit::db::Connection {
 public:
  explicit Counting(kit::db::Connection& inside) : inside_(inside) {}
  kit::db::Dialect dialect() const override { return inside_.dialect(); }
  std::int64_t run(std::string const& sql, std::span<kit::def::Value const> values,
                   kit::db::RowSink const& sink) override {
    ++count;
    return inside_.run(sql, values, sink);
  }
  void script(std::string const& sql) override { inside_.script(sql); }
  int count = 0;

 private:
  kit::db::Connection& inside_;
};

}  // namespace

TEST_CASE("a call is written once however often it is sent, read by the team, and its history says who changed what") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const made = dana.put(contacts + id, fields("We looked at the board."), "\"v0\"");
  CHECK(made.status == 200);
  CHECK(made.at("/starts_at") == "2026-10-05T16:15:00.000Z");  // a quarter past noon in Ohio
  CHECK(dana.put(contacts + id, fields("We looked at the board."), "\"v0\"").at("/version") == "1");
  CHECK(dana.put(contacts + id, fields("Something else."), "\"v0\"").status == 412);
  CHECK(dana.put(contacts + id, fields("We looked at the board together."), "\"v1\"").at("/version") == "2");
  auto const rosa = house.sign_in("rosa@example.org").get(contacts + id);
  CHECK(rosa.at("/fields/summary") == "We looked at the board together.");
  CHECK(rosa.at("/by") == "Dana Whitfield");
  auto const history = dana.get(contacts + id + "/history");
  CHECK(history.at("/revisions") == "[2]");
  CHECK(history.at("/revisions/0/changes/0/before") == "We looked at the board.");
}

TEST_CASE("two coaches write at once: nothing is overwritten, and the later one gets what is there now") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto theo = house.sign_in("theo@example.org");
  CHECK(
      dana.post(at + "/covers", R"({"id":"01999d11-9800-7999-8000-000000000821","program_id":")" + program_id +
                                    R"(","stand_in":"01999d11-9800-7004-8000-000000000007","from_day":"2026-10-06",)" +
                                    R"("until_day":"2026-10-30"})")
          .status == 201);
  CHECK(dana.put(contacts + id, fields("Seen by Dana."), "\"v0\"").status == 200);
  CHECK(theo.put(contacts + id, fields("Seen by both."), "\"v1\"").status == 200);
  auto const late = dana.put(contacts + id, fields("Seen by Dana alone."), "\"v1\"");
  CHECK(late.status == 412);
  CHECK(late.at("/current/fields/summary") == "Seen by both.");
  CHECK(dana.put(contacts + id, fields("No version.")).status == 428);
}

TEST_CASE("the team reads calls and does not write them; another coach and the program's director do not find them") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  CHECK(maya.get(at).at("/contacts") == "[12]");
  CHECK(maya.put(contacts + id, fields("Ours."), "\"v0\"").status == 403);
  CHECK(maya.get(prep).status == 403);
  CHECK(house.sign_in("theo@example.org").get(at).status == 404);
  CHECK(house.sign_in("ellen@example.org").get(at).status == 403);
  CHECK(house.sign_in("ruth@example.org").get(at).at("/contacts") == "[12]");  // supervises Dana
}

TEST_CASE(
    "what is for the staff alone is not there for a parent partner, nor on the page that may be shown to the room") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  CHECK(dana.put(contacts + id, fields("For the staff.", "held", "2026-10-05", "staff"), "\"v0\"").status == 200);
  auto const promise = R"({"id":")" + other_id + R"(","program_id":")" + program_id + R"(","contact_id":")" + id +
                       R"(","side":"coach","who":"Dana","words":"Ask the owner.","due_on":null})";
  CHECK(dana.post(at + "/promises", promise).status == 201);
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(lucia.get(contacts + id).status == 404);
  CHECK(lucia.get(at).body.find("Ask the owner.") == std::string::npos);
  CHECK(lucia.get(at).at("/contacts") == "[12]");
  CHECK(house.sign_in("grace@example.org").get(contacts + id).status == 200);
  auto const ready = dana.get(prep);
  CHECK(ready.status == 200);
  CHECK(ready.body.find("For the staff.") == std::string::npos);
  CHECK(ready.body.find("Ask the owner.") == std::string::npos);
  // Opened to the whole team later: the promise goes along.
  CHECK(dana.put(contacts + id, fields("For all.", "held", "2026-10-05", "team"), "\"v1\"").at("/title") ==
        "It would also be read by: Lucía Herrera.");
  CHECK(dana.put(contacts + id + "?sure=yes", fields("For all.", "held", "2026-10-05", "team"), "\"v1\"").status ==
        200);
  CHECK(lucia.get(at).body.find("Ask the owner.") != std::string::npos);
}

TEST_CASE("a coach of two programs that share a practice sees each enrollment's layer only") {
  House house;
  std::string const second = "01999d11-9800-7002-8000-0000000000aa";
  house.app().world().write(access::the_program(), [&](access::Tx& tx) {
    tx.run(
        "INSERT INTO programs_program (id, name, about, starts_on, ends_on, period, due_day, time_zone, rule_set, version)"
        " VALUES ($1, 'Second', '', '2026-01-01', '2027-01-01', 'month', 10, 'America/New_York', 'anhoej', 1)",
        second);
    tx.run(
        "INSERT INTO programs_enrollment (id, program_id, practice_id, code, status, joined_on, version)"
        " VALUES ('01999d11-9800-7006-8000-0000000000aa', $1, $2, 'A', 'active', '2026-01-01', 1)",
        second, cedar_id);
    // Theo coaches Cedar Street in the second program.
    tx.run(
        "INSERT INTO access_grant (id, account_id, role, practice_id, program_id, since)"
        " SELECT '01999d11-9800-7999-8000-0000000005aa', id, 'coach', $2, $1, 0 FROM access_account"
        " WHERE email = 'theo@example.org'",
        second, cedar_id);
  });
  auto dana = house.sign_in("dana@example.org");
  auto theo = house.sign_in("theo@example.org");
  CHECK(theo.get(at).at("/contacts") == "[0]");
  CHECK(theo.get(at).at("/promises") == "[0]");
  CHECK(theo.get(contacts + "01999d11-9800-7030-8000-000000000108").status == 404);
  CHECK(theo.put(contacts + id, fields("In the first."), "\"v0\"").fields() == "/program_id not_a_choice");
  CHECK(theo.put(contacts + id, fields("In the second.", "held", "2026-10-05", "team", second), "\"v0\"").status ==
        200);
  CHECK(dana.get(contacts + id).status == 404);
  CHECK(dana.get(at).at("/contacts") == "[12]");
  CHECK(house.sign_in("rosa@example.org").get(at).at("/contacts") == "[13]");  // the team reads both
  auto const mine = theo.get("/api/me/caseload");
  CHECK(mine.body.find("Cedar Street") != std::string::npos);
  CHECK(dana.get("/api/me/caseload").at("/lines") == "[5]");
}

TEST_CASE("a coach who is taken away loses access with the next request, to calls, pages and calendar") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const feed = dana.post("/api/me/calendar-feed", "{}").at("/address");
  auto const secret = feed.substr(feed.find("/api/open"));
  auto calendar = house.nobody();
  CHECK(calendar.get(secret).body.find("SUMMARY:Cedar Street Pediatrics") != std::string::npos);
  CHECK(dana.get(at).status == 200);
  house.app().world().write(access::the_program(), [&](access::Tx& tx) {
    tx.run(
        "UPDATE access_grant SET ended_at = 1 WHERE practice_id = $1 AND role = 'coach' AND account_id ="
        " (SELECT id FROM access_account WHERE email = 'dana@example.org')",
        cedar_id);
  });
  CHECK(dana.get(at).status == 404);
  CHECK(dana.get(prep).status == 404);
  CHECK(dana.put(contacts + id, fields("Still here?"), "\"v0\"").status == 404);
  CHECK(dana.get("/api/me/caseload").body.find("Cedar Street") == std::string::npos);
  CHECK(calendar.get(secret).body.find("Cedar Street") == std::string::npos);
  CHECK(dana.get("/api/me/today").body.find("call_prepare\",\"practice_id\":\"" + cedar_id) == std::string::npos);
}

TEST_CASE("after a call everything is kept in one go: summary, promises, action, next date, a mail for the team") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const body =
      closing(R"(,"promises":[{"id":"01999d11-9800-7999-8000-000000000511","program_id":")" + program_id +
              R"(","contact_id":null,"side":"practice","who":"Rosa","words":"Try it on Tuesday",)" +
              R"("due_on":"2026-10-13"}],"actions":[{"project_id":"01999d11-9800-7021-8000-000000000001",)" +
              R"("id":"01999d11-9800-7999-8000-000000000512","words":"Print the page","owner_id":")" + rosa_member +
              R"(","due_on":null}],"next":{"id":"01999d11-9800-7999-8000-000000000513",)" +
              R"("mode":"call","day":"2026-11-05","minute":600},"tell_team":true)");
  CHECK(dana.put(contacts + id + "/closing", body, "\"v0\"").at("/fields/state") == "held");
  auto const view = dana.get(at);
  CHECK(view.body.find("Try it on Tuesday") != std::string::npos);
  CHECK(dana.get(contacts + "01999d11-9800-7999-8000-000000000513").at("/starts_at") == "2026-11-05T15:00:00.000Z");
  CHECK(dana.get(cedar + "/planning/projects/01999d11-9800-7021-8000-000000000001").body.find("Print the page") !=
        std::string::npos);
  house.run_jobs();
  CHECK(house.post().mails.empty() == false);
  for (auto const& mail : house.post().mails) {
    CHECK(mail.text.find("board") == std::string::npos);  // days and names only
    CHECK(mail.to.email != "dana@example.org");
  }
}

TEST_CASE("what cannot be kept whole after a call is not kept at all") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const body = closing(R"(,"promises":[],"actions":[{"project_id":"01999d11-9800-7999-8000-0000000000aa",)"
                            R"("id":"01999d11-9800-7999-8000-000000000512","words":"Nowhere","owner_id":null,)"
                            R"("due_on":null}],"next":null,"tell_team":true)");
  CHECK(dana.put(contacts + id + "/closing", body, "\"v0\"").status == 404);
  CHECK(dana.get(contacts + id).status == 404);
  house.run_jobs();
  CHECK(house.post().mails.empty());
}

TEST_CASE("monthly calls keep their hour over the change of clocks; moving one may move those that follow") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const series = R"({"id":")" + id + R"(","program_id":")" + program_id +
                      R"(","audience":"team","mode":"call","day":"2026-10-15","minute":735,"planned_min":45,)" +
                      R"("repeat":"monthly","count":3,"join_link":"https://meet.example.org/x","place":""})";
  auto const made = dana.post(at + "/series", series);
  CHECK(made.status == 201);
  CHECK(made.at("/contacts") == "[3]");
  CHECK(made.at("/contacts/0/starts_at") == "2026-10-15T16:15:00.000Z");
  CHECK(made.at("/contacts/1/starts_at") == "2026-11-19T17:15:00.000Z");  // clocks went back on November 1
  CHECK(dana.post(at + "/series", series).at("/contacts") == "[3]");      // the same again
  auto const first = contacts + made.at("/contacts/0/id");
  auto const moved = dana.put(first + "/time", R"({"day":"2026-10-16","minute":600,"following":true})", "\"v1\"");
  CHECK(moved.at("/fields/state") == "moved");
  CHECK(moved.at("/first_at") == "2026-10-15T16:15:00.000Z");
  CHECK(moved.at("/fields/join_link") == "https://meet.example.org/x");
  auto const second = dana.get(contacts + made.at("/contacts/1/id"));
  CHECK(second.at("/starts_at") == "2026-11-20T15:00:00.000Z");
  CHECK(dana.put(first + "/time", R"({"day":"2026-10-15","minute":735,"following":false})", "\"v2\"")
            .at("/fields/state") == "planned");
  auto const file = dana.get(first + "/calendar");
  CHECK(file.body.find("DTSTART:20261015T161500Z\r\nDURATION:PT45M\r\nSEQUENCE:2") != std::string::npos);
}

TEST_CASE("what was written for staff only is not found in the history once the whole team reads the call") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto lucia = house.sign_in("lucia@example.org");
  REQUIRE(dana.put(contacts + id, fields("Grace is worn out.", "held", "2026-10-05", "staff"), "\"v0\"").status == 200);
  CHECK(lucia.get(contacts + id).status == 404);
  REQUIRE(dana.put(contacts + id + "?sure=yes", fields("We looked at the board."), "\"v1\"").status == 200);
  CHECK(lucia.get(contacts + id).status == 200);
  CHECK(lucia.get(contacts + id + "/history").body.find("worn out") == std::string::npos);
}

TEST_CASE("both sides find a near call on Today, and get one mail for each time it is planned at") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  CHECK(dana.get("/api/me/today").body.find("offer_missed_call") != std::string::npos);  // North Fork, last Wednesday
  house.clock().advance(28LL * 3600 * 1000);
  CHECK(house.sign_in("samuel@example.org").get("/api/me/today").body.find("call_soon") != std::string::npos);
  house.run_jobs();
  auto const mails = [&](std::string const& email) {
    int count = 0;
    for (auto const& mail : house.post().mails)
      count += mail.to.email == email && mail.subject.find("talk") != std::string::npos;
    return count;
  };
  CHECK(mails("rosa@example.org") == 1);
  CHECK(mails("dana@example.org") == 1);
  house.clock().advance(3600LL * 1000);
  house.run_jobs();
  CHECK(mails("dana@example.org") == 1);
}

TEST_CASE("promises are kept or let go by whoever takes part; parent partners too") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  auto const one = at + "/promises/01999d11-9800-7031-8000-000000000102";
  auto const kept = R"({"who":"Rosa Delgado","words":"Watch the float nurse","due_on":null,"state":"kept"})";
  CHECK(lucia.put(one, kept).status == 428);
  CHECK(lucia.put(one, kept, "\"v1\"").at("/state") == "kept");
  CHECK(house.sign_in("rosa@example.org").put(one, kept, "\"v1\"").status == 412);
  CHECK(house.sign_in("ellen@example.org").put(one, kept, "\"v2\"").status == 403);
}

TEST_CASE("the list of practices says who would be glad of a call, with at most six questions to the database") {
  auto dana = shared_house().sign_in("dana@example.org");
  auto const list = dana.get("/api/me/caseload");
  CHECK(list.at("/lines") == "[5]");
  CHECK(list.at("/rule") == "[9]");
  CHECK(std::stoi(list.at("/lines/0/points")) >= std::stoi(list.at("/lines/1/points")));
  CHECK(shared_house().sign_in("rosa@example.org").get("/api/me/caseload").at("/lines") == "[0]");
  CHECK(shared_house().sign_in("ruth@example.org").get("/api/me/caseload").at("/lines") != "[0]");
  access::Viewer viewer{.account = {{dana.get("/api/me").at("/id")}}};
  shared_house().app().world().read(viewer, [&](access::ReadTx const& tx) {
    Counting counting(tx.connection());
    access::ReadTx const counted(counting, tx.viewer(), tx.now());
    CHECK(coaching::caseload_of(counted).lines.size() == 5);
    CHECK(counting.count <= 6);
  });
}

TEST_CASE(
    "the page before a call begins with what is strong and has two questions; nothing of another practice is on it") {
  auto dana = shared_house().sign_in("dana@example.org");
  auto const ready = dana.get(prep);
  CHECK(ready.at("/questions") == "[2]");
  CHECK(ready.at("/next/fields/day") == "2026-10-08");
  CHECK(ready.at("/last/fields/day") == "2026-09-10");  // the last call: a mail is none
  CHECK(ready.at("/confidence") == "6");
  CHECK(ready.at("/own") == "[1]");
  CHECK(ready.at("/theirs") == "[2]");
  CHECK(ready.body.find("Andrea") == std::string::npos);
  CHECK(dana.get(prep + "?program=01999d11-9800-7002-8000-00000000ffff").status == 404);
}

TEST_CASE("views of the list are one's own") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const view = R"({"id":")" + id + R"(","name":"My promises","asked":"show=promises"})";
  CHECK(dana.post("/api/me/caseload/views", view).status == 201);
  CHECK(dana.get("/api/me/caseload").at("/views/0/name") == "My promises");
  auto theo = house.sign_in("theo@example.org");
  CHECK(theo.get("/api/me/caseload").at("/views") == "[0]");
  CHECK(theo.remove("/api/me/caseload/views/" + id).status == 404);
  CHECK(dana.remove("/api/me/caseload/views/" + id).status == 204);
}

TEST_CASE("coaching given is told as counts: by practice to its coaches and its program, never the words") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const given = dana.get(at + "/dose");
  CHECK(given.at("/sums/contacts") == "9");
  CHECK(given.at("/sums/visits") == "2");
  CHECK(given.at("/sums/visit_min") == "180");
  CHECK(given.at("/benchmark/visits") == "13");
  CHECK(given.at("/skills/0/led_by") == "team");
  CHECK(given.at("/skills/0/before") == "shared");
  auto const ellen = house.sign_in("ellen@example.org").get(at + "/dose");
  CHECK(ellen.at("/sums/contacts") == "9");
  CHECK(ellen.body.find("Rosa reads the chart aloud") == std::string::npos);
  CHECK(house.sign_in("maya@example.org").get(at + "/dose").status == 403);
  auto const all = house.sign_in("priya@example.org").get(program + "/coaching");
  CHECK(all.at("/lines") == "[10]");
  CHECK(all.body.find("Dana") == std::string::npos);  // by practice, never by coach
  CHECK(dana.get(program + "/coaching").at("/lines") == "[5]");
  auto const skill = at + "/skills/reading";
  CHECK(dana.put(skill, R"({"led_by":"team","confidence":8,"plan":""})", "\"v2\"").at("/before") == "shared");
  CHECK(dana.put(skill, R"({"led_by":"coach","confidence":8,"plan":""})", "\"v2\"").status == 412);
  CHECK(
      house.sign_in("maya@example.org").put(skill, R"({"led_by":"team","confidence":8,"plan":""})", "\"v3\"").status ==
      403);
}

}  // namespace upswing::test
