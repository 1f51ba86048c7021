// Tests of change as people of the demo meet them.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "files/files.hpp"

namespace upswing::test {
namespace {

using access::Audience;

std::string const at = cedar + "/pdsa/cycles";
std::string const running = at + "/01999d11-9800-7013-8000-000000000112";
std::string const new_id = "01999d11-9800-7013-8000-0000000009a1";

std::string seen(std::string const& saw) {
  return R"({"saw":")" + saw + R"(","count":null,"out_of":null,"went":null,"people":[]})";
}

std::string started(std::string const& id, std::string const& more = "") {
  return R"({"id":")" + id + R"(","title":"A yellow dot","project_id":null,"idea_id":null)" +
         (more.empty() ? R"(,"previous_id":null,"borrowed_from":null})" : more);
}

}  // namespace

TEST_CASE("the twelfth test is found by its number, and says what it asks") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const cycle = rosa.get(running);
  CHECK(cycle.at("/number") == "12");
  CHECK(cycle.at("/state") == "trying");
  CHECK(cycle.at("/seen/version") == "0");
  CHECK(cycle.at("/plan/fields/question") == "Is one page at the desk enough for somebody new?");
  CHECK(rosa.get(cedar + "/pdsa").at("/cycles") == "[16]");
}

TEST_CASE("two people write in one test at once: each step is saved by itself") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(lucia.put(running + "/do", seen("Nine forms of ten."), "\"v0\"").at("/version") == "1");
  CHECK(rosa.put(running + "/study", R"({"compared":"better","learned":"One page is enough."})", "\"v0\"").status ==
        200);
  auto const cycle = rosa.get(running);
  CHECK(cycle.at("/state") == "learning");
  CHECK(cycle.at("/seen/fields/saw") == "Nine forms of ten.");
  CHECK(cycle.at("/study/fields/compared") == "better");
}

TEST_CASE("who was later gets what is there now, and nothing is overwritten") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.put(running + "/do", seen("Nine of ten.")).status == 428);
  CHECK(rosa.put(running + "/do", seen("Nine of ten."), "\"v0\"").status == 200);
  auto const late = house.sign_in("maya@example.org").put(running + "/do", seen("Ten of ten."), "\"v0\"");
  CHECK(late.status == 412);
  CHECK(late.at("/current/fields/saw") == "Nine of ten.");
  CHECK(late.at("/current/version") == "1");
}

TEST_CASE("the history of a test says who wrote, and what stood there before; one sitting is one line") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  rosa.put(running + "/do", seen("Nine"), "\"v0\"");
  rosa.put(running + "/do", seen("Nine of ten"), "\"v1\"");
  house.clock().advance(20LL * 60 * 1000);
  rosa.put(running + "/do", seen("Ten of ten"), "\"v2\"");
  auto const history = rosa.get(running + "/history");
  CHECK(history.at("/revisions") == "[3]");
  CHECK(history.at("/revisions/0/by") == "Rosa Delgado");
  CHECK(history.at("/revisions/0/changes/0/before") == "Nine of ten");
  CHECK(history.at("/revisions/1/changes/0/before").empty());
  CHECK(history.at("/revisions/1/changes/0/after") == "Nine of ten");
}

TEST_CASE("a test can be made twice by the same id and is there once") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(lucia.post(at, started(new_id)).status == 201);
  auto const again = lucia.post(at, started(new_id));
  CHECK(again.status == 201);
  CHECK(again.at("/plan/version") == "1");
  CHECK(again.at("/plan/fields/question") == "A yellow dot");
  CHECK(again.at("/state") == "planned");
}

TEST_CASE("the next test of a ramp begins with the last one") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const before = "01999d11-9800-7013-8000-000000000122";
  rosa.put(at + "/" + before + "/act", R"({"decision":"changed","why":"Ask at work","next":"Can we text the date?"})",
           "\"v0\"");
  auto const next =
      rosa.post(at, started(new_id, R"(,"previous_id":")" + std::string(before) + R"(","borrowed_from":null})"));
  CHECK(next.at("/number") == "3");
  CHECK(next.at("/title") == "A plan before the family leaves");
  CHECK(next.at("/plan/fields/question") == "Can we text the date?");
  CHECK(next.at("/plan/fields/who") == "Rosa and Dr. Osei");
  CHECK(next.at("/plan/fields/prediction").empty());
  CHECK(rosa.get(at + "/" + before).at("/followed_up") == "true");
}

TEST_CASE("a test shared by another practice of the program can be borrowed; others cannot even be seen") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const shared = rosa.get(cedar + "/pdsa/shared");
  CHECK(shared.at("/cycles") == "[3]");
  CHECK(shared.at("/cycles/0/question") == "Does one sentence at check-in help parents?");
  auto borrow = [&](std::string const& from) {
    return rosa.post(at, started(new_id, R"(,"previous_id":null,"borrowed_from":"01999d11-9800-7013-8000-000000000)" +
                                             from + "\"}"));
  };
  CHECK(borrow("204").status == 404);
  auto const mine = borrow("203");
  CHECK(mine.status == 201);
  CHECK(mine.at("/plan/fields/question") == "Does one sentence at check-in help parents?");
  CHECK(mine.at("/plan/fields/who").empty());
}

TEST_CASE("both sides of a borrowed test see the other: where it came from, and how many practices try it") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto andrea = house.sign_in("andrea@example.org");
  auto dana = house.sign_in("dana@example.org");
  std::string const theirs = "01999d11-9800-7013-8000-000000000203";
  auto const lent = willow + "/pdsa/cycles/" + theirs + "/borrowing";
  CHECK(andrea.get(lent).at("/practices") == "0");
  auto const mine = at + "/" + new_id;
  REQUIRE(rosa.post(at, started(new_id, R"(,"previous_id":null,"borrowed_from":")" + theirs + "\"}")).status == 201);
  auto const from = rosa.get(mine + "/borrowing");
  CHECK(from.at("/from/practice_name") == "Willow Bend Children's Clinic");
  CHECK(from.at("/from/learned") == "One parent asked, and was glad.");
  CHECK(andrea.get(lent).at("/practices") == "1");
  CHECK(andrea.get(lent).at("/shared_back") == "[0]");
  REQUIRE(rosa.put(mine + "/sharing?sure=yes", R"({"shared":true})", "\"v1\"").status == 200);
  CHECK(andrea.get(lent).at("/shared_back") == "[1]");
  REQUIRE(andrea.put(willow + "/pdsa/cycles/" + theirs + "/sharing", R"({"shared":false})", "\"v2\"").status == 200);
  CHECK(rosa.get(mine + "/borrowing").at("/from") == "null");
}

TEST_CASE("a photo that the staff reads says that something was seen; one for its author alone does not") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  access::Viewer const herself{.account = {rosa.get("/api/me").at("/id")}};
  auto add = [&](std::string const& id, Audience audience) {
    house.app().world().write(herself, [&](access::Tx& tx) {
      files::add_file(tx, {{cedar_id}}, {{id}, {"01999d11-9800-7013-8000-000000000112"}, "board.jpg", 1, audience},
                      files::FileKind::photo, "x", "x");
    });
  };
  add("01999d11-9800-7999-8000-0000000000f1", Audience::author);
  CHECK(rosa.get(running).at("/state") == "trying");
  add("01999d11-9800-7999-8000-0000000000f2", Audience::staff);
  CHECK(rosa.get(running).at("/state") == "learning");
}

TEST_CASE("only the team decides to share, and may take it back") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  auto maya = house.sign_in("maya@example.org");
  auto andrea = house.sign_in("andrea@example.org");
  CHECK(andrea.get(willow + "/pdsa/shared").at("/cycles") == "[1]");
  CHECK(lucia.put(running + "/sharing", R"({"shared":true})", "\"v1\"").status == 403);
  CHECK(maya.put(running + "/sharing", R"({"shared":true})", "\"v1\"").at("/type") == "more_readers");
  CHECK(maya.put(running + "/sharing?sure=yes", R"({"shared":true})", "\"v1\"").at("/shared") == "true");
  CHECK(andrea.get(willow + "/pdsa/shared").at("/cycles") == "[2]");
  CHECK(maya.put(running + "/sharing", R"({"shared":false})", "\"v2\"").at("/shared") == "false");
  CHECK(andrea.get(willow + "/pdsa/shared").at("/cycles") == "[1]");
}

TEST_CASE("directors and the host read no test; another practice does not know it exists") {
  auto& house = shared_house();
  CHECK(house.sign_in("ellen@example.org").get(running).status == 403);
  CHECK(house.sign_in("ellen@example.org").get(cedar + "/pdsa").status == 403);
  CHECK(house.sign_in("sam@example.org").get(running).status == 404);
  CHECK(house.sign_in("andrea@example.org").get(running).status == 404);
  CHECK(house.sign_in("dana@example.org").get(running).status == 200);
}

TEST_CASE("ten thousand letters are kept, more are not") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.put(running + "/do", seen(std::string(10'000, 'x')), "\"v0\"").status == 200);
  CHECK(rosa.put(running + "/do", seen(std::string(10'001, 'x')), "\"v1\"").fields() == "/saw too_long");
  CHECK(rosa.put(running + "/do", seen("\xF0\x9F\x8E\x88 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D"), "\"v1\"").status == 200);
}

TEST_CASE("Today asks what was seen of the test that is being tried") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  CHECK(rosa.get("/api/me/today").body.find("test_saw") != std::string::npos);
}

TEST_CASE("words that should not have been there are taken out, and then nothing remembers them") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  std::string const made = "01999d11-9800-7999-8000-0000000000c7";
  auto const at = cedar + "/pdsa/cycles/" + made;
  rosa.post(cedar + "/pdsa/cycles", R"({"id":")" + made +
                                        R"(","title":"A test","project_id":null,"idea_id":null,)"
                                        R"("previous_id":null,"borrowed_from":null})");
  auto const saw = [](std::string const& words) {
    return R"({"saw":")" + words + R"(","count":null,"out_of":null,"went":null,"people":[]})";
  };
  REQUIRE(rosa.put(at + "/do", saw("Little Zelda was glad."), "\"v0\"").status == 200);
  house.clock().advance(std::int64_t{3600} * 1000 * 5);
  REQUIRE(rosa.put(at + "/do", saw("One child was glad."), "\"v1\"").status == 200);
  CHECK(rosa.get(at + "/history").body.find("Zelda") != std::string::npos);
  CHECK(house.sign_in("lucia@example.org").remove(at + "/history").status == 403);
  CHECK(rosa.remove(at + "/history").status == 204);
  CHECK(rosa.get(at + "/history").body.find("Zelda") == std::string::npos);
  CHECK(rosa.get(at).body.find("One child was glad.") != std::string::npos);
  house.app().world().read(access::the_program(), [&](access::ReadTx const& tx) {
    CHECK_FALSE(tx.any("SELECT 1 FROM pdsa_revision WHERE after LIKE '%Zelda%' OR before LIKE '%Zelda%'"));
  });
}

TEST_CASE("an idea nobody has tried is offered as the next step; a test begun of it is finished first") {
  House house;
  auto theo = house.sign_in("theo@example.org");
  std::string const harbor = "/api/practices/01999d11-9800-7001-8000-000000000003";
  auto const plans = harbor + "/planning/projects";
  std::string const plan = "01999d11-9800-7999-8000-0000000007e1";
  std::string const idea = "01999d11-9800-7999-8000-0000000007e2";
  REQUIRE(theo.post(plans, R"({"id":")" + plan + R"(","title":"Shots"})").status == 201);
  REQUIRE(theo.post(plans + "/" + plan + "/ideas",
                    R"({"id":")" + idea + R"(","words":"Bubbles","source":"team","from_whom":""})")
              .status == 201);
  auto const place = harbor + "/next-step";
  auto const reached = [&](std::string const& key) {
    for (auto step = theo.get(place); step.at("/key") != "rest"; step = theo.get(place)) {
      if (step.at("/key") == key) return step;
      theo.post(place + "/not-now", R"({"step":")" + step.at("/step") + R"("})");
    }
    return theo.get(place);
  };
  auto const offered = reached("test_idea");
  CHECK(offered.at("/args/test") == "Bubbles");
  CHECK(offered.at("/link").ends_with("/pdsa?project=" + plan + "&idea=" + idea));
  REQUIRE(theo.post(harbor + "/pdsa/cycles", R"({"id":")" + new_id + R"(","title":"Bubbles once","project_id":")" +
                                                 plan + R"(","idea_id":")" + idea +
                                                 R"(","previous_id":null,"borrowed_from":null})")
              .status == 201);
  CHECK(reached("test_plan").at("/args/test") == "Bubbles once");
}

}  // namespace upswing::test
