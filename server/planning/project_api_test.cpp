// Projects, asked for as people of the demo.
#include <doctest/doctest.h>

#include <boost/json.hpp>

#include "app/test/house.hpp"
#include "kit/csv.hpp"
#include "kit/media/picture_for_test.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::test {
namespace {

std::string const plans = cedar + "/planning/projects";
std::string const new_id = "01999d11-9800-7999-8000-0000000000e1";
std::string const plan = plans + "/" + new_id;
std::string const idea_id = "01999d11-9800-7999-8000-0000000000e2";
std::string const action_id = "01999d11-9800-7999-8000-0000000000e3";
std::string const rosas_id = "01999d11-9800-7005-8000-000000000102";
std::string const lucias_id = "01999d11-9800-7005-8000-000000000104";
std::string const toms_id = "01999d11-9800-7005-8000-000000000106";

Person with_plan(House& house, char const* who = "rosa@example.org") {
  auto person = house.sign_in(who);
  REQUIRE(person.post(plans, R"({"id":")" + new_id + R"(","title":"Fewer lost forms"})").status == 201);
  return person;
}

TEST_CASE("a project begins with a title, and sending it twice begins it once") {
  House house;
  auto rosa = with_plan(house);
  auto const count = rosa.get(plans).at("/projects");
  CHECK(rosa.post(plans, R"({"id":")" + new_id + R"(","title":"Fewer lost forms"})").status == 201);
  CHECK(rosa.get(plans).at("/projects") == count);
  auto const page = rosa.get(plan);
  CHECK(page.at("/project/title") == "Fewer lost forms");
  CHECK(page.at("/marks/1/far") == "nothing");
  CHECK(page.at("/parts/aim/what") == "");
}

TEST_CASE("each part has its own version: two people write two parts, and a stale one is handed back whole") {
  House house;
  auto rosa = with_plan(house);
  auto maya = house.sign_in("maya@example.org");
  auto const said = R"({"words":"Forms get lost between desk and room."})";
  CHECK(rosa.put(plan + "/problem", said).status == 428);
  CHECK(rosa.put(plan + "/problem", said, "\"v0\"").etag() == "\"v1\"");
  CHECK(maya.put(plan + "/time", R"({"minutes_a_week":30,"note":""})", "\"v0\"").status == 200);
  auto const late = maya.put(plan + "/problem", R"({"words":"Another."})", "\"v0\"");
  CHECK(late.status == 412);
  CHECK(late.at("/current/words") == "Forms get lost between desk and room.");
  CHECK(late.at("/current_etag") == "\"v1\"");
  CHECK(maya.get(plan).at("/marks/0/who") == "Rosa Delgado");
}

TEST_CASE("the history tells who wrote what, and what it was before") {
  House house;
  auto rosa = with_plan(house);
  rosa.put(plan + "/problem", R"({"words":"First words."})", "\"v0\"");
  auto maya = house.sign_in("maya@example.org");
  maya.put(plan + "/problem", R"({"words":"Better words."})", "\"v1\"");
  auto const history = rosa.get(plan + "/history");
  CHECK(history.at("/lines") == "[3]");
  CHECK(history.body.find("First words.") != std::string::npos);
  CHECK(history.body.find(R"("thing":"problem","kind":"problem","version":2,"who":"Maya Thompson")") !=
        std::string::npos);
  CHECK(maya.put(plan, R"({"title":"No lost forms","state":"paused"})", "\"v1\"").status == 200);
  CHECK(rosa.get(plan + "/history").body.find("No lost forms") != std::string::npos);
}

TEST_CASE("a page that saves while somebody types leaves one line for each sitting of each person") {
  House house;
  auto rosa = with_plan(house);
  rosa.put(plan + "/problem", R"({"words":"Fo"})", "\"v0\"");
  rosa.put(plan + "/problem", R"({"words":"Forms"})", "\"v1\"");
  rosa.put(plan + "/problem", R"({"words":"Forms get lost"})", "\"v2\"");
  auto const typed = rosa.get(plan + "/history");
  CHECK(typed.at("/lines") == "[2]");
  CHECK(typed.body.find("Forms get lost") != std::string::npos);
  CHECK(house.sign_in("maya@example.org").put(plan + "/problem", R"({"words":"Mine"})", "\"v3\"").status == 200);
  rosa.put(plan + "/problem", R"({"words":"Ours"})", "\"v4\"");
  auto const later = rosa.get(plan + "/history");
  CHECK(later.at("/lines") == "[4]");
  CHECK(later.body.find("Forms get lost") != std::string::npos);
}

TEST_CASE("credit is asked at the start, may be left open, and is answered once") {
  House house;
  auto rosa = with_plan(house);
  CHECK(rosa.get(plan).at("/parts/credit/route") == "not_decided");
  std::string const other = "01999d11-9800-7999-8000-0000000000e7";
  auto const begun = [&](char const* id, char const* route) {
    return rosa.post(plans,
                     R"({"id":")" + std::string(id) + R"(","title":"For credit","credit_route":")" + route + "\"}");
  };
  CHECK(begun(other.c_str(), "small_group").status == 201);
  CHECK(rosa.get(plans + "/" + other).at("/parts/credit/route") == "small_group");
  CHECK(begun(new_id.c_str(), "small_group").status == 201);
  CHECK(rosa.get(plan).at("/parts/credit/route") == "not_decided");
  CHECK(begun("01999d11-9800-7999-8000-0000000000e6", "magic").fields() == "/credit_route not_a_choice");
}

TEST_CASE("physicians of home and partner practices take part; a plan written before they could is read as ever") {
  House house;
  auto rosa = with_plan(house);
  CHECK(rosa.put(plan + "/team", R"({"people":[]})", "\"v0\"").status == 200);
  CHECK(rosa.get(plan).at("/parts/team/physicians") == "[0]");
  std::string const osei = "01999d11-9800-700a-8000-000000000101";
  CHECK(rosa.put(plan + "/team", R"({"people":[],"physicians":[")" + osei + R"("]})", "\"v1\"").status == 200);
  CHECK(rosa.get(plan).at("/marks/3/far") == "begun");
  CHECK(rosa.get(plan + "/export/json").body.find(R"({"id":")" + osei + R"(","name":"Dr. Samuel Osei"})") !=
        std::string::npos);
}

TEST_CASE("a meeting begins with what is still open in all plans, the earliest day first, and whose it is") {
  House house;
  auto rosa = with_plan(house);
  auto const add = [&](char const* id, char const* words, std::string const& due) {
    return rosa.post(plan + "/actions", R"({"id":"01999d11-9800-7999-8000-0000000000)" + std::string(id) +
                                            R"(","words":")" + words + R"(","owner_id":")" + rosas_id +
                                            R"(","due_on":)" + due + "}");
  };
  add("c1", "Someday", "null");
  add("c2", "Long ago", R"("2020-01-02")");
  auto const list = house.sign_in("lucia@example.org").get(cedar + "/planning/actions");
  CHECK(list.at("/actions/0/action/words") == "Long ago");
  CHECK(list.at("/actions/0/still_open") == "true");
  CHECK(list.at("/actions/0/project_title") == "Fewer lost forms");
  CHECK(list.at("/mine/0") == lucias_id);
  CHECK(list.body.find("Order a second tablet") != std::string::npos);
  CHECK(list.body.find("Ask the three services how long the wait is") != std::string::npos);  // a plan shared here
  CHECK(rosa.put(plan, R"({"title":"Fewer lost forms","state":"paused"})", "\"v1\"").status == 200);
  CHECK(rosa.get(cedar + "/planning/actions").body.find("Long ago") == std::string::npos);
  CHECK(house.sign_in("andrea@example.org").get(cedar + "/planning/actions").status == 404);
}

TEST_CASE(
    "a family's story is read by the staff and the coach until it is widened; its history keeps to the same readers") {
  House house;
  auto rosa = with_plan(house);
  std::string const story = "The heron waited three hours.";
  rosa.put(plan + "/story", R"({"words":")" + story + R"(","audience":"staff"})", "\"v0\"");
  auto const finds = [&](char const* who) {
    auto person = house.sign_in(std::string(who) + "@example.org");
    bool found = false;
    for (auto const* more : {"", "/history", "/export/json", "/export/csv"}) {
      found = found || person.get(plan + more).body.find(story) != std::string::npos;
    }
    return found;
  };
  for (auto const* reader : {"rosa", "maya", "samuel", "dana", "ruth"}) CHECK_MESSAGE(finds(reader), reader);
  for (auto const* other : {"lucia", "priya", "ellen", "andrea", "sam"}) CHECK_MESSAGE(!finds(other), other);
  CHECK(rosa.put(plan + "/story", R"({"words":")" + story + R"(","audience":"team"})", "\"v1\"").at("/type") ==
        "more_readers");
  rosa.put(plan + "/story?sure=yes", R"({"words":")" + story + R"(","audience":"team"})", "\"v1\"");
  CHECK(finds("lucia"));
  CHECK(rosa.put(plan + "/story", R"({"words":"x","audience":"program_practices"})", "\"v2\"").fields() ==
        "/audience not_a_choice");
}

TEST_CASE("a parent partner reads the plan, adds an idea that is a family's, and sees the answer with its reason") {
  House house;
  auto rosa = with_plan(house);
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(lucia.get(plan).status == 200);
  CHECK(lucia.put(plan + "/problem", R"({"words":"Mine."})", "\"v0\"").status == 403);
  auto const idea = R"({"id":")" + idea_id + R"(","words":"A form in Spanish","source":"team","from_whom":"Lucía"})";
  CHECK(lucia.post(plan + "/ideas", idea).at("/source") == "family");
  auto const no = [&](std::string const& because) {
    return R"({"words":"A form in Spanish","source":"family","from_whom":"Lucía","answer":"later","because":")" +
           because + "\"}";
  };
  auto next = rosa.get(cedar + "/next-step");
  for (int i = 0; i < 12 && next.at("/key") != "answer_idea"; ++i)
    next = rosa.post(cedar + "/next-step/not-now", R"({"step":")" + next.at("/step") + "\"}");
  CHECK(next.at("/link").ends_with("#ideas"));
  CHECK(lucia.put(plan + "/ideas/" + idea_id, no("I say so"), "\"v1\"").status == 403);
  CHECK(rosa.put(plan + "/ideas/" + idea_id, no(""), "\"v1\"").fields() == "/because required");
  CHECK(rosa.put(plan + "/ideas/" + idea_id, no("The printer comes in May"), "\"v1\"").status == 200);
  CHECK(lucia.get(plan).at("/ideas/0/because") == "The printer comes in May");
  auto const hers = lucia.get("/api/me/today").body;
  CHECK(hers.find(R"("key":"family_later")") != std::string::npos);
  CHECK(hers.find("The printer comes in May") != std::string::npos);
}

TEST_CASE("an action has one owner of the team; a parent partner may own one and finish it, and nobody else's") {
  House house;
  auto rosa = with_plan(house);
  auto lucia = house.sign_in("lucia@example.org");
  auto const action = [](std::string const& owner) {
    return R"({"id":")" + action_id + R"(","words":"Read the form aloud","owner_id":")" + owner +
           R"(","due_on":"2026-10-02"})";
  };
  CHECK(rosa.post(plan + "/actions", action("01999d11-9800-7005-8000-000000000108")).fields() == "/owner_id not_found");
  CHECK(rosa.post(plan + "/actions", action(lucias_id)).at("/owner_name") == "Lucía Herrera");
  CHECK(lucia.get("/api/me/today").body.find("Read the form aloud") != std::string::npos);
  auto const with = [](std::string const& owner, char const* state) {
    return R"({"words":"Read the form aloud","owner_id":")" + owner + R"(","due_on":"2026-10-02","state":")" + state +
           "\"}";
  };
  CHECK(lucia.put(plan + "/actions/" + action_id, with(lucias_id, "done"), "\"v1\"").at("/state") == "done");
  rosa.put(plan + "/actions/" + action_id, with(rosas_id, "open"), "\"v2\"");
  CHECK(lucia.put(plan + "/actions/" + action_id, with(rosas_id, "done"), "\"v3\"").status == 403);
}

TEST_CASE("who leaves hands their open actions to somebody else, and the name stays until then") {
  House house;
  auto maya = with_plan(house, "maya@example.org");
  auto const action =
      R"({"id":")" + action_id + R"(","words":"Order tablets","owner_id":")" + rosas_id + R"(","due_on":null})";
  REQUIRE(maya.post(plan + "/actions", action).status == 201);
  auto const left = maya.put(cedar + "/members/" + rosas_id + "/departure", R"({"left_on":"2026-10-06"})", "\"v1\"");
  REQUIRE(left.status == 200);
  CHECK(maya.get(cedar + "/members/" + rosas_id + "/open").body.find("Order tablets") != std::string::npos);
  auto const kept = R"({"words":"Order two tablets","owner_id":")" + rosas_id + R"(","due_on":null,"state":"open"})";
  CHECK(maya.put(plan + "/actions/" + action_id, kept, "\"v1\"").at("/owner_name") == "Rosa Delgado");
  auto const to_tom = R"({"successor_id":")" + toms_id + R"(","takes_roles":true})";
  REQUIRE(maya.put(cedar + "/members/" + rosas_id + "/handover", to_tom, left.etag()).status == 200);
  CHECK(maya.get(plan).body.find("\"owner_name\":\"Tom Becker\"") != std::string::npos);
}

TEST_CASE(
    "who is taken off the team in the middle of writing changes nothing more, and what they wrote keeps their name") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto rosa = with_plan(house);
  REQUIRE(rosa.put(plan + "/problem", R"({"words":"Forms get lost"})", "\"v0\"").status == 200);
  auto const gone = maya.put(cedar + "/members/" + rosas_id + "/departure", R"({"left_on":"2026-10-06"})", "\"v1\"");
  REQUIRE(gone.status == 200);
  auto const late = rosa.put(plan + "/problem", R"({"words":"Forms get lost at the desk"})", "\"v1\"");
  CHECK(late.status == 404);
  CHECK(late.body.find("Forms get lost") == std::string::npos);
  auto const page = maya.get(plan);
  CHECK(page.at("/parts/problem/words") == "Forms get lost");
  CHECK(page.at("/marks/0/who") == "Rosa Delgado");
  CHECK(maya.get(plan + "/history").at("/lines/0/who") == "Rosa Delgado");
}

TEST_CASE("a partner practice reads and writes the shared project, and nothing else of the home practice") {
  House house;
  auto dana = with_plan(house, "dana@example.org");
  auto andrea = house.sign_in("andrea@example.org");
  std::string const other = plans + "/01999d11-9800-7999-8000-0000000000e9";
  REQUIRE(dana.post(plans, R"({"id":"01999d11-9800-7999-8000-0000000000e9","title":"Not shared"})").status == 201);
  CHECK(andrea.get(plan).status == 404);
  CHECK(dana.post(plan + "/partners", R"({"practice_id":")" + willow_id + "\"}").status == 201);
  CHECK(andrea.get(plan).at("/at_home") == "false");
  CHECK(andrea.put(plan + "/problem", R"({"words":"From Willow Bend."})", "\"v0\"").status == 200);
  CHECK(andrea.get(willow + "/planning/projects").body.find("Fewer lost forms") != std::string::npos);
  for (auto const& closed : {cedar, plans, other, cedar + "/measures"}) CHECK(andrea.get(closed).status == 404);
  CHECK(andrea.put(other + "/problem", R"({"words":"x"})", "\"v0\"").status == 404);
  CHECK(andrea.remove(plan + "/partners/" + willow_id).status == 204);
  CHECK(andrea.get(plan).status == 404);
}

TEST_CASE("a template fills problem, aim, drivers and ideas in the person's language, and stays theirs to change") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const templates = rosa.get(cedar + "/planning/templates");
  CHECK(templates.at("/templates") == "[12]");
  CHECK(rosa.post(plans, R"({"id":")" + new_id + R"(","title":"Vaccines","template_key":"immunization"})").status ==
        201);
  auto const page = rosa.get(plan);
  CHECK(page.at("/parts/drivers/drivers") == "[9]");
  CHECK(page.at("/ideas") == "[6]");
  CHECK(page.at("/marks/6/far") == "there");
  CHECK(
      rosa.post(plans, R"({"id":"01999d11-9800-7999-8000-0000000000e8","title":"x","template_key":"none"})").fields() ==
      "/template_key not_found");
}

TEST_CASE("a project goes out as a file and comes in again the same") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  REQUIRE(rosa.post(plans, R"({"id":")" + new_id + R"(","title":"Vaccines","template_key":"immunization"})").status ==
          201);
  rosa.put(plan + "/story", R"({"words":"A family, with \"quotes\".","audience":"staff"})", "\"v0\"");
  rosa.post(plan + "/actions", R"({"id":")" + action_id + R"(","words":"=1+1","owner_id":null,"due_on":null})");
  auto const file = rosa.get(plan + "/export/json");
  std::string const copy = "01999d11-9800-7999-8000-0000000000e4";
  auto const brought = rosa.post(cedar + "/planning/import", R"({"id":")" + copy + R"(","bundle":)" + file.body + "}");
  REQUIRE(brought.status == 201);
  auto const again = rosa.get(plans + "/" + copy + "/export/json");
  // Ideas are new things with new names; everything else is the same.
  auto const plain = [](std::string const& body) {
    auto value = boost::json::parse(body);
    for (auto& idea : value.at("ideas").as_array()) idea.as_object().erase("id");
    for (auto& box : value.at("parts").at("drivers").at("drivers").as_array()) box.as_object().erase("idea_id");
    return boost::json::serialize(value);
  };
  CHECK(plain(again.body) == plain(file.body));
  auto const csv = rosa.get(plan + "/export/csv").body;
  CHECK(csv.find("story,\"words\",\"A family, with \"\"quotes\"\".\"") != std::string::npos);
  CHECK(csv.find("\"'=1+1\"") != std::string::npos);
  CHECK(rosa.post(cedar + "/planning/import", R"({"id":"01999d11-9800-7999-8000-0000000000e5","bundle":{}})").status ==
        422);
}

TEST_CASE("the drivers are a picture that the server draws, and a circle among them is refused without losing a word") {
  House house;
  auto rosa = with_plan(house);
  std::string const a = "01999d11-9800-7999-8000-0000000000f1";
  std::string const b = "01999d11-9800-7999-8000-0000000000f2";
  auto const boxes = [&](std::string const& above_a) {
    return R"({"drivers":[{"id":")" + a + R"(","level":"primary","words":"Forms in time","parents":[)" + above_a +
           R"(],"measures":[],"idea_id":null},{"id":")" + b +
           R"(","level":"secondary","words":"Sent early","parents":[")" + a + R"("],"measures":[],"idea_id":null}]})";
  };
  CHECK(rosa.put(plan + "/drivers", boxes(""), "\"v0\"").status == 200);
  auto const round = rosa.put(plan + "/drivers", boxes("\"" + b + "\""), "\"v1\"");
  CHECK(round.fields() == "/drivers/0/parents circle, /drivers/1/parents circle");
  CHECK(rosa.get(plan + "/drivers/svg").body.find("Sent early") != std::string::npos);
}

TEST_CASE("a calendar program reads one's own open actions by a secret address, until it is ended or somebody leaves") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.get("/api/me/calendar-feed").at("/open") == "false");
  auto const first = rosa.post("/api/me/calendar-feed", "{}").at("/address");
  auto const address = rosa.post("/api/me/calendar-feed", "{}").at("/address");
  auto const path = [](std::string const& all) { return all.substr(all.find("/api/open/")); };
  auto program = house.nobody();
  CHECK(program.get(path(first)).status == 404);
  auto const text = program.get(path(address));
  CHECK(text.status == 200);
  auto const all_day = [](std::string const& day, std::string const& words) {
    return "DTSTART;VALUE=DATE:" + day + "\r\nTRANSP:TRANSPARENT\r\nSUMMARY:" + words + "\r\nURL:http";
  };
  CHECK(text.body.find(all_day("20261009", "Count how many Spanish forms were used")) != std::string::npos);
  CHECK(text.body.find(all_day("20261005", "Screening form on the tablet at check-in")) != std::string::npos);
  CHECK(text.body.find("#action_") != std::string::npos);
  CHECK(text.body == program.get(path(address)).body);
  CHECK(text.body.find("Order a second tablet") == std::string::npos);
  CHECK(rosa.remove("/api/me/calendar-feed").status == 204);
  CHECK(program.get(path(address)).status == 404);
}

std::string const demo_plan = plans + "/01999d11-9800-7021-8000-000000000001";

TEST_CASE("a usual plan is one page on paper, its storyboard at most two, in the reader's language") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  using kit::media::test::asked;
  using kit::media::test::has;
  auto const sheet = rosa.get(demo_plan + "/plan/pdf");
  REQUIRE(sheet.status == 200);
  CHECK(has(asked("pdfinfo", sheet.body), "Pages:           1\n"));
  CHECK(has(asked("pdftotext", sheet.body, "-"), "One-page plan"));
  CHECK(has(asked("pdftotext", sheet.body, "-"), "Who does what"));
  auto const board = asked("pdfinfo", rosa.get(demo_plan + "/storyboard/pdf").body);
  CHECK((has(board, "Pages:           1\n") || has(board, "Pages:           2\n")));
  CHECK(has(asked("pdfinfo", rosa.get(demo_plan + "/charter/pdf").body), "Pages: "));
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(has(asked("pdftotext", lucia.get(demo_plan + "/plan/pdf").body, "-"), "Plan en una página"));
}

TEST_CASE(
    "the picture of five hundred drivers with long words, emoji and Arabic is drawn, and no letter is cut in half") {
  House house;
  auto rosa = with_plan(house);
  std::string long_words;
  for (int i = 0; i < 5000; ++i) long_words += "م ";
  std::string drivers;
  for (int i = 0; i < 500; ++i) {
    auto const id = "01999d11-9800-7998-8000-" + std::string(12 - std::to_string(i).size(), '0') + std::to_string(i);
    auto const words = i == 0   ? long_words
                       : i == 1 ? std::string("👩‍👧 Families 😀")
                                : "Driver " + std::to_string(i);
    drivers += (i ? "," : "") + (R"({"id":")" + id + R"(","level":"primary","words":")" + words +
                                 R"(","parents":[],"measures":[],"idea_id":null})");
  }
  auto const put = rosa.put(plan + "/drivers", R"({"drivers":[)" + drivers + "]}", R"("v0")");
  CAPTURE(put.body.substr(0, 400));
  REQUIRE(put.status == 200);
  auto const svg = rosa.get(plan + "/drivers/svg");
  CHECK(svg.status == 200);
  CHECK(svg.body.find("Driver 499") != std::string::npos);
  CHECK(svg.body.find("😀") != std::string::npos);
  CHECK(kit::text::is_utf8(svg.body));
  CHECK(rosa.get(plan + "/storyboard/pdf").body.starts_with("%PDF"));
}

}  // namespace
}  // namespace upswing::test
