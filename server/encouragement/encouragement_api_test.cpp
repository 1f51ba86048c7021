// Encouragement, asked as people of the demo. What is noticed there: demo/make_tests.py, demo/make_encouragement.py.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const rosa_id = "01999d11-9800-7004-8000-000000000001";
std::string const lucia_id = "01999d11-9800-7004-8000-000000000004";
std::string const north_fork = "/api/practices/01999d11-9800-7001-8000-000000000004";
std::string const at = cedar + "/encouragement";
std::string const id = "01999d11-9800-7999-8000-0000000006";

std::string message(std::string const& last, std::string const& to, std::string const& words,
                    std::string const& about = "") {
  return R"({"id":")" + id + last + R"(","about":")" + about + R"(","to":)" + (to.empty() ? "null" : "\"" + to + "\"") +
         R"(,"words":")" + words + "\"}";
}

bool holds(Answer const& answer, std::string const& words) { return answer.body.find(words) != std::string::npos; }

// "You have a message": how many somebody got.
std::size_t letters_to(House& house, std::string const& email) {
  std::size_t count = 0;
  for (auto const& mail : house.post().mails) {
    bool const message = mail.subject == "You have a message" || mail.subject == "Tiene un mensaje";
    count += mail.to.email == email && message;
  }
  return count;
}

}  // namespace

TEST_CASE("a coach finds one of each kind worth saying at their practices, and what to offer, newest first") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const all = dana.get("/api/me/worth-saying");
  for (auto const* kind : {"first_test", "first_let_go", "family_idea", "early", "comeback"}) {
    CHECK_MESSAGE(holds(all, "\"kind\":\"" + std::string(kind) + "\""), kind);
  }
  CHECK(holds(all, "Two parents read the form first"));
  for (auto const* kind : {"missed_call", "rhythm", "numbers"}) {
    CHECK_MESSAGE(holds(all, "\"kind\":\"" + std::string(kind) + "\""), kind);
  }
  CHECK_FALSE(holds(all, "Stonebridge"));  // Theo's
  auto const today = dana.get("/api/me/today");
  CHECK(today.at("/also") == "[3]");
  CHECK(today.at("/also/0/key") == "offer_missed_call");
  CHECK(house.sign_in("ellen@example.org").get("/api/me/worth-saying").at("/efforts") == "[0]");
  CHECK(house.sign_in("rosa@example.org").get("/api/me/today").at("/also") == "[0]");
}

TEST_CASE("nothing is worth saying in the first week, and nothing is to be offered") {
  House house("first_week");
  auto const all = house.sign_in("dana@example.org").get("/api/me/worth-saying");
  CHECK(all.at("/efforts") == "[0]");
  CHECK(all.at("/offers") == "[0]");
}

TEST_CASE(
    "drafts name the thing, in each language, to one person and to the team; nobody is offered their own effort") {
  House house;
  auto const page = house.sign_in("dana@example.org").get(at);
  CHECK(page.at("/efforts") == "[1]");
  CHECK(page.at("/efforts/0/effort/kind") == "family_idea");
  CHECK(page.at("/efforts/0/effort/by_id") == rosa_id);
  CHECK(page.at("/efforts/0/drafts") == "[8]");
  CHECK(holds(page, "“Have the form in Spanish before I ask for it” came from a family"));
  CHECK(holds(page, "«Have the form in Spanish before I ask for it» vino de una familia"));
  CHECK(page.body.find("{{") == std::string::npos);
  CHECK(house.sign_in("maya@example.org").get(at).at("/efforts") == "[1]");
  CHECK(house.sign_in("rosa@example.org").get(at).at("/efforts") == "[0]");
  CHECK(house.sign_in("maya@example.org").get(at).at("/offers") == "[0]");
  CHECK(house.sign_in("andrea@example.org").get(at).status == 404);
  CHECK(house.sign_in("ellen@example.org").get(at).status == 403);
}

TEST_CASE("praise to one person is read by both and nobody else, is noticed once, and thanks come back") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto rosa = house.sign_in("rosa@example.org");
  auto const sent = dana.post(at + "/messages", message("01", rosa_id, "The Spanish form lay there.", "family_idea"));
  CHECK(sent.status == 201);
  CHECK(dana.post(at + "/messages", message("01", rosa_id, "Again")).at("/words") == "The Spanish form lay there.");
  CHECK(dana.get(at).at("/efforts") == "[0]");
  CHECK(house.sign_in("maya@example.org").get(at).at("/efforts") == "[0]");
  CHECK(rosa.get("/api/me/today").at("/steps/0/key") == "message");
  CHECK(rosa.get("/api/me/today").at("/steps/0/args/from") == "Dana Whitfield");
  CHECK_FALSE(holds(rosa.get("/api/me/today"), "Spanish form lay"));
  CHECK(rosa.get("/api/me/messages").at("/messages/0/words") == "The Spanish form lay there.");
  for (auto const* other : {"maya", "lucia", "imani"}) {
    auto someone = house.sign_in(std::string(other) + "@example.org");
    CHECK_FALSE(holds(someone.get(at), "Spanish form lay"));
    CHECK(someone.post("/api/me/messages/" + id + "01/seen", R"({"thanks":true})").status == 404);
    CHECK(someone.remove("/api/me/messages/" + id + "01").status == 404);
  }
  CHECK(rosa.post("/api/me/messages/" + id + "01/seen", R"({"thanks":true})").status == 204);
  CHECK(rosa.get("/api/me/messages").at("/messages") == "[0]");
  CHECK(holds(dana.get(at), R"("thanks_of":["Rosa Delgado"])"));
  CHECK(holds(dana.get("/api/me/today"), "\"thanked\""));
  CHECK(rosa.remove("/api/me/messages/" + id + "01").status == 204);
  CHECK_FALSE(holds(dana.get(at), "Spanish form lay"));
}

TEST_CASE("words to the team reach each of the team; only who wrote them may remove them") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  CHECK(maya.post(at + "/messages", message("02", "", "You tried it together.")).status == 201);
  for (auto const* one : {"rosa", "lucia", "grace"}) {
    auto someone = house.sign_in(std::string(one) + "@example.org");
    CHECK(someone.get("/api/me/messages").at("/messages/0/words") == "You tried it together.");
    CHECK(someone.remove("/api/me/messages/" + id + "02").status == 403);
  }
  CHECK(house.sign_in("dana@example.org").get("/api/me/messages").at("/messages") == "[0]");
  CHECK(maya.remove("/api/me/messages/" + id + "02").status == 204);
}

TEST_CASE("who would rather get no such words is offered to nobody, and no draft speaks of what they did") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.get("/api/me/message-choice").at("/wanted") == "true");
  CHECK(rosa.put("/api/me/message-choice", R"({"wanted":false})").status == 428);
  CHECK(rosa.put("/api/me/message-choice", R"({"wanted":false})", "\"v0\"").at("/version") == "1");
  CHECK(rosa.put("/api/me/message-choice", R"({"wanted":true})", "\"v0\"").status == 412);
  CHECK(dana.get(at).at("/efforts") == "[0]");
  CHECK_FALSE(holds(dana.get(at), R"("id":")" + rosa_id));
  CHECK(dana.post(at + "/messages", message("03", rosa_id, "Hello")).fields() == "/to not_found");
  CHECK(dana.post(at + "/messages", message("04", "", "Thank you all.")).status == 201);
  CHECK(rosa.get("/api/me/messages").at("/messages") == "[0]");
  house.clock().set({house.clock().now().ms + 24LL * 3600 * 1000});
  house.run_jobs();
  CHECK(letters_to(house, "rosa@example.org") == 0);
  CHECK(letters_to(house, "lucia@example.org") == 1);
}

TEST_CASE(
    "the mail says that there is a message, nothing of it, and never in the quiet hours where the receiver works") {
  House house;
  // Tuesday, 6 PM in Marlow Falls (22:00 UTC): the default quiet hours begin.
  house.clock().set(kit::instant_at({kit::day_of(2026, 10, 6), 18 * 60}, "America/New_York"));
  auto late = house.sign_in("dana@example.org");
  CHECK(late.post(at + "/messages", message("05", lucia_id, "Your idea is at the desk.")).status == 201);
  house.run_jobs();
  CHECK(letters_to(house, "lucia@example.org") == 0);
  house.clock().set(kit::instant_at({kit::day_of(2026, 10, 7), 7 * 60 + 59}, "America/New_York"));
  house.run_jobs();
  CHECK(letters_to(house, "lucia@example.org") == 0);
  house.clock().set(kit::instant_at({kit::day_of(2026, 10, 7), 8 * 60}, "America/New_York"));
  house.run_jobs();
  REQUIRE(letters_to(house, "lucia@example.org") == 1);
  for (auto const& mail : house.post().mails) {
    if (mail.subject != "Tiene un mensaje") continue;
    CHECK(mail.to.email == "lucia@example.org");
    CHECK(mail.text.find("desk") == std::string::npos);
    CHECK(mail.text.find("Dana") == std::string::npos);
  }
}

TEST_CASE(
    "a missed call is the coach's to speak of: nothing goes to the practice, and 'not now' hides it for two weeks") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const fork = north_fork + "/encouragement";
  auto const page = dana.get(fork);
  CHECK(page.at("/offers") == "[1]");
  CHECK(page.at("/offers/0/offer/kind") == "missed_call");
  CHECK(page.at("/offers/0/offer/args/day") == "2026-09-30");
  CHECK(page.at("/offers/0/offer/ways") == "[3]");
  CHECK(page.at("/offers/0/offer/ways/0/link") ==
        "/practices/01999d11-9800-7001-8000-000000000004/coaching/plan?minutes=15");
  CHECK(house.sign_in("wanda@example.org").get(fork).at("/offers") == "[0]");
  CHECK(letters_to(house, "wanda@example.org") == 0);
  auto const key = page.at("/offers/0/offer/key");
  CHECK(dana.post(fork + "/not-now", R"({"about":")" + key + "\"}").status == 204);
  CHECK(dana.get(fork).at("/offers") == "[0]");
  CHECK(house.sign_in("imani@example.org").get(cedar + "/encouragement").status == 200);
  house.clock().set({house.clock().now().ms + 13LL * 24 * 3600 * 1000});
  CHECK_FALSE(holds(house.sign_in("dana@example.org").get(fork), "missed_call"));
  house.clock().set({house.clock().now().ms + 24LL * 3600 * 1000});
  CHECK(house.sign_in("dana@example.org").get(fork).at("/offers/0/offer/kind") == "missed_call");
}

TEST_CASE("a message about an offer puts the offer away; a call that is noted as held ends it") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  auto const fork = north_fork + "/encouragement";
  auto const key = dana.get(fork).at("/offers/0/offer/key");
  auto const wanda = dana.get(fork).at("/receivers/0/id");
  CHECK(dana.post(fork + "/messages", message("06", wanda, "How are things?", key)).status == 201);
  CHECK(dana.get(fork).at("/offers") == "[0]");
}

}  // namespace upswing::test
