// Private writing and the closed door, as people of the demo.
#include <doctest/doctest.h>

#include "access/people_store.hpp"
#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const notes = "/api/me/notes";
std::string const made = "01999d11-9800-7999-8000-000000000701";
std::string const dana_id = "01999d11-9800-7004-8000-000000000006";
std::string const ruth_id = "01999d11-9800-7004-8000-000000000009";

std::string note_of(std::string const& kind, std::string const& level, std::string const& readers,
                    std::string const& id = made) {
  return R"({"id":")" + id + R"(","practice_id":")" + cedar_id + R"(","program_id":null,"kind":")" + kind +
         R"(","about":"","words":"Ask about the huddle.","audience":")" + level + R"(","readers":[)" + readers + "]}";
}

std::string in_quotes(std::string const& text) { return "\"" + text + "\""; }

bool finds(Person& person) { return person.get(notes + "/" + made).status == 200; }
Answer opens(Person& person) { return person.post(notes + "/" + made + "/opened", "{}"); }

TEST_CASE("a coach writes a note for themself; nobody else finds it") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const answer = dana.post(notes, note_of("note", "author", ""));
  CHECK(answer.status == 201);
  CHECK(answer.at("/words") == "Ask about the huddle.");
  CHECK(answer.at("/program_id") == program_id);
  CHECK(answer.at("/readers") == "[0]");
  CHECK(dana.post(notes, note_of("note", "author", "")).at("/version") == "1");
  for (auto const* email : {"ruth@example.org", "imani@example.org", "rosa@example.org", "ellen@example.org"}) {
    auto other = house.sign_in(email);
    CHECK_FALSE(finds(other));
    CHECK(other.put(notes + "/" + made, R"({"words":"x"})", "\"v1\"").status == 404);
    CHECK(other.remove(notes + "/" + made).status == 404);
  }
}

TEST_CASE(
    "more readers are asked for by name before they read; fewer take effect at once, and it says who had read it") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto ruth = house.sign_in("ruth@example.org");
  dana.post(notes, note_of("note", "author", ""));
  auto const asked =
      dana.put(notes + "/" + made + "/readers", R"({"audience":"coaches","readers":[],"sure":false})", "\"v1\"");
  CHECK(asked.status == 409);
  CHECK(asked.at("/type") == "more_readers");
  CHECK(asked.at("/title").find("Ruth Abernathy") != std::string::npos);
  CHECK_FALSE(finds(ruth));
  auto const wider =
      dana.put(notes + "/" + made + "/readers", R"({"audience":"coaches","readers":[],"sure":true})", "\"v1\"");
  CHECK(wider.status == 200);
  CHECK(ruth.get(notes + "/" + made).at("/unread") == "true");
  CHECK(ruth.get(notes + "/" + made).at("/words").empty());
  CHECK(dana.get(notes + "/" + made).at("/seen_by") == "[0]");
  CHECK(opens(ruth).at("/words") == "Ask about the huddle.");
  auto const narrow =
      dana.put(notes + "/" + made + "/readers", R"({"audience":"author","readers":[],"sure":false})", "\"v2\"");
  CHECK(narrow.status == 200);
  CHECK(narrow.at("/seen_by/0/name") == "Ruth Abernathy");
  CHECK(narrow.at("/seen_by/0/earlier") == "false");
  CHECK(narrow.at("/seen_by") == "[1]");
  CHECK_FALSE(finds(ruth));
}

TEST_CASE("words that are added after somebody opened a note are not read by them until they open it again") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto ruth = house.sign_in("ruth@example.org");
  dana.post(notes, note_of("note", "coaches", ""));
  REQUIRE(opens(ruth).at("/words") == "Ask about the huddle.");
  CHECK(dana.put(notes + "/" + made, R"({"words":"Ask about the huddle, and why."})", "\"v1\"").status == 200);
  CHECK(dana.get(notes + "/" + made).at("/seen_by/0/earlier") == "true");
  CHECK(ruth.get(notes + "/" + made).at("/unread") == "true");
  CHECK(ruth.get(notes + "/" + made).at("/words").empty());
  CHECK(opens(ruth).at("/words") == "Ask about the huddle, and why.");
  CHECK(dana.get(notes + "/" + made).at("/seen_by/0/earlier") == "false");
}

TEST_CASE(
    "behind a closed door one of the team and a coach write to each other, and the mail says only that there is a message") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto dana = house.sign_in("dana@example.org");
  REQUIRE(rosa.post(notes, note_of("door", "named", in_quotes(dana_id))).status == 201);
  auto const reply = dana.post(notes + "/" + made + "/replies",
                               R"({"id":"01999d11-9800-7999-8000-000000000702","words":"Thank you."})");
  CHECK(reply.status == 201);
  auto const seen = rosa.get(notes + "/" + made);
  CHECK(seen.at("/replies/0/words") == "Thank you.");
  CHECK(seen.at("/readers/0") == "Dana Whitfield");
  CHECK(seen.at("/seen_by/0/name") == "Dana Whitfield");
  for (auto const* email : {"maya@example.org", "grace@example.org", "ruth@example.org", "imani@example.org",
                            "lucia@example.org", "ellen@example.org", "sam@example.org"}) {
    auto other = house.sign_in(email);
    CHECK_FALSE(finds(other));
  }
  house.run_jobs();
  house.clock().advance(kit::Instant{std::int64_t{20} * 3600 * 1000}.ms);
  house.run_jobs();
  int messages = 0;
  for (auto const& mail : house.post().mails) {
    if (mail.subject != "You have a message") continue;
    ++messages;
    CHECK(mail.text.find("Cedar") == std::string::npos);
    CHECK(mail.text.find("huddle") == std::string::npos);
  }
  CHECK(messages == 2);
}

TEST_CASE("the team's door leads to its coaches and their supervisor, to nobody else") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const places = rosa.get("/api/me/note-places");
  CHECK(places.at("/places/0/may_note") == "false");
  CHECK(places.at("/places/0/people") == "[3]");
  std::string const maya_id = "01999d11-9800-7004-8000-000000000002";
  CHECK(rosa.post(notes, note_of("door", "named", in_quotes(maya_id))).fields() == "/readers/0 unknown");
  CHECK(rosa.post(notes, note_of("note", "author", "")).status == 403);
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(ellen.get("/api/me/note-places").at("/places") == "[0]");
  CHECK(ellen.post(notes, note_of("door", "named", in_quotes(dana_id))).status == 404);
}

TEST_CASE("everyone behind the door may pause it, and only its author takes it away") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto dana = house.sign_in("dana@example.org");
  rosa.post(notes, note_of("door", "named", in_quotes(dana_id)));
  CHECK(dana.put(notes + "/" + made + "/state", R"({"state":"paused"})", "\"v1\"").at("/state") == "paused");
  CHECK(rosa.put(notes + "/" + made + "/state", R"({"state":"open"})", "\"v1\"").status == 412);
  CHECK(dana.post(notes + "/" + made + "/replies", R"({"id":"01999d11-9800-7999-8000-000000000703","words":"Still?"})")
            .at("/type") == "door_paused");
  CHECK(dana.remove(notes + "/" + made).status == 403);
  CHECK(rosa.remove(notes + "/" + made).status == 204);
  CHECK_FALSE(finds(rosa));
  CHECK_FALSE(finds(dana));
  house.app().world().read(access::the_program(), [&](access::ReadTx const& tx) {
    CHECK_FALSE(tx.any("SELECT 1 FROM coaching_note WHERE id = $1", made));
    CHECK_FALSE(tx.any("SELECT 1 FROM coaching_seen WHERE note_id = $1", made));
    CHECK_FALSE(tx.any("SELECT 1 FROM access_named WHERE thing_id = $1", made));
    CHECK(tx.any("SELECT 1 FROM kit_audit WHERE verb LIKE 'DELETE /api/me/notes/%' AND target = $1", made));
  });
}

TEST_CASE("a coach whose role ends reads nothing of it with the next request, own notes included") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  dana.post(notes, note_of("note", "author", ""));
  REQUIRE(finds(dana));
  house.app().world().write(access::the_program(), [&](access::Tx& tx) {
    tx.run("UPDATE access_grant SET ended_at = $1 WHERE account_id = $2 AND practice_id = $3", tx.now(), dana_id,
           cedar_id);
  });
  CHECK_FALSE(finds(dana));
  CHECK(dana.get(notes).body.find(made) == std::string::npos);
}

TEST_CASE("two windows on one note: the second is told what the first wrote") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  dana.post(notes, note_of("note", "author", ""));
  CHECK(dana.put(notes + "/" + made, R"({"words":"First."})", "\"v1\"").at("/version") == "2");
  auto const late = dana.put(notes + "/" + made, R"({"words":"Second."})", "\"v1\"");
  CHECK(late.status == 412);
  CHECK(late.at("/current/words") == "First.");
}

TEST_CASE("words that are missing or too long are told by field") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto body = note_of("note", "author", "");
  body.replace(body.find("Ask about the huddle."), 21, "   ");
  CHECK(dana.post(notes, body).fields() == "/words required");
  CHECK(dana.post(notes, note_of("door", "author", "")).fields() == "/audience unknown");
  CHECK(dana.post(notes, note_of("door", "named", "")).fields() == "/readers required");
}

}  // namespace
}  // namespace upswing::test
