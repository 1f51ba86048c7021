// The welcome: rules of the wall, and who reads what.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "practices/welcome.hpp"

namespace upswing::practices {
namespace {

Heard by(std::string person, std::string words, bool only_coach = false) {
  return {{{std::move(person)}}, VoiceKind::hope, std::move(words), only_coach};
}

}  // namespace

TEST_CASE("words are on the wall only when three people wrote") {
  CHECK(wall_of({by("a", "one"), by("a", "two"), by("b", "three")}).empty());
  CHECK(wall_of({by("a", "one"), by("b", "two"), by("c", "three")}).size() == 3);
}

TEST_CASE("a fourth person's words wait, so that nobody sees a single new line appear") {
  std::vector<Heard> heard{by("a", "one"), by("b", "two"), by("c", "three"), by("d", "four"), by("a", "five")};
  CHECK(wall_of(heard).size() == 4);  // "five" is of the first three
  heard.push_back(by("e", "six"));
  heard.push_back(by("f", "seven"));
  CHECK(wall_of(heard).size() == 7);
}

TEST_CASE("what is for the coach alone is not on the wall and does not count") {
  std::vector<Heard> const heard{by("a", "one"), by("b", "two"), by("c", "three", true)};
  CHECK(wall_of(heard).empty());
  CHECK(for_coach_of(heard).at(0).words == "three");
}

TEST_CASE("the wall's order tells neither who wrote nor when") {
  auto const one = wall_of({by("a", "mm"), by("b", "aa"), by("c", "zz")});
  auto const other = wall_of({by("c", "zz"), by("a", "mm"), by("b", "aa")});
  REQUIRE(one.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) CHECK(one.at(i).words == other.at(i).words);
}

TEST_CASE("cards come one at a time, the welcome first, and end with the first month") {
  Day const begun = kit::day_of(2026, 10, 1);
  using enum WelcomePart;
  CHECK(next_card({}, begun, begun) == good);
  CHECK(next_card({good, bother, test}, begun, begun) == hopes);
  CHECK(next_card({good, bother, test, hopes, skills, time}, begun, begun) == std::nullopt);
  CHECK(next_card({}, begun, kit::day_of(2026, 11, 2)) == std::nullopt);
}

}  // namespace upswing::practices

namespace upswing::test {
namespace {

std::string voice(std::string const& number, std::string const& words, bool only_coach = false) {
  return R"({"id":"01999d11-9800-7999-8000-0000000005)" + number + R"(","kind":"fear","words":")" + words +
         R"(","only_coach":)" + (only_coach ? "true}" : "false}");
}

std::string const voices = willow + "/voices";

}  // namespace

TEST_CASE("how far somebody is with the welcome is kept for them, on every device") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const place = cedar + "/welcome";
  auto const start = rosa.get(place);
  auto const said =
      rosa.put(place, R"({"done":["test","good"],"minutes_a_week":30,"skills":[{"skill":"aim","level":"can_teach"}]})",
               start.etag());
  CHECK(said.at("/done/0") == "good");
  CHECK(house.sign_in("rosa@example.org").get(place).at("/minutes_a_week") == "30");
  CHECK(rosa.put(place, R"({"done":[],"skills":[]})", start.etag()).status == 412);
  CHECK(rosa.put(place, R"({"done":[],"skills":[]})").status == 428);
  CHECK(house.sign_in("maya@example.org").get(place).at("/minutes_a_week") != "30");
}

TEST_CASE("colleagues see who can do or teach something; new to me is for oneself and summed for the coach") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const place = cedar + "/welcome";
  rosa.put(
      place,
      R"({"done":[],"skills":[{"skill":"meetings","level":"can_teach"},{"skill":"workflow","level":"new_to_me"}]})",
      rosa.get(place).etag());
  auto const maya = house.sign_in("maya@example.org").get(cedar + "/skills");
  CHECK(maya.body.find(R"("name":"Rosa Delgado","skill":"meetings","level":"can_teach")") != std::string::npos);
  CHECK(maya.body.find("workflow\",\"level\":\"new_to_me") == std::string::npos);
  CHECK(maya.at("/new_to") == "[0]");
  CHECK(house.sign_in("dana@example.org").get(cedar + "/skills").body.find(R"("skill":"workflow","people")") !=
        std::string::npos);
  CHECK(house.sign_in("ellen@example.org").get(cedar + "/skills").status == 403);
}

TEST_CASE("who has left is counted among those who are new to something no more") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const place = cedar + "/welcome";
  auto rosa = house.sign_in("rosa@example.org");
  rosa.put(place, R"({"done":[],"skills":[{"skill":"families","level":"new_to_me"}]})", rosa.get(place).etag());
  auto const coach_reads = [&] { return house.sign_in("dana@example.org").get(cedar + "/skills").body; };
  REQUIRE(coach_reads().find(R"({"skill":"families","people":1})") != std::string::npos);
  auto const member = cedar + "/members/01999d11-9800-7005-8000-000000000102";
  REQUIRE(maya.put(member + "/departure", R"({"left_on":"2026-10-06"})", "\"v1\"").status == 200);
  CHECK(coach_reads().find(R"({"skill":"families","people":1})") == std::string::npos);
}

TEST_CASE("who wrote can take their words back, and nobody else can") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const id = "01999d11-9800-7999-8000-0000000005a1";
  CHECK(rosa.post(cedar + "/voices", voice("a1", "The heron fears Mondays.")).status == 201);
  CHECK(rosa.get(cedar + "/welcome").body.find("heron") != std::string::npos);
  CHECK(house.sign_in("maya@example.org").remove(cedar + "/voices/" + id).status == 404);
  CHECK(rosa.remove(cedar + "/voices/" + id).body.find("heron") == std::string::npos);
}

TEST_CASE("the wall carries no name, id or time, and is closed to sponsor, parent and director") {
  House house;
  for (auto const& [who, number, words] :
       std::vector<std::tuple<std::string, std::string, std::string>>{{"rosa", "b1", "The heron fears a."},
                                                                      {"maya", "b2", "The heron fears b."},
                                                                      {"samuel", "b3", "The heron fears c."}}) {
    CHECK(house.sign_in(who + "@example.org").post(cedar + "/voices", voice(number, words)).status == 201);
  }
  auto const wall = house.sign_in("maya@example.org").get(cedar + "/voices");
  CHECK(wall.body.find("The heron fears a.") != std::string::npos);
  CHECK(wall.body.find("Rosa") == std::string::npos);
  CHECK(wall.body.find("\"id\"") == std::string::npos);
  CHECK(wall.body.find("_at\"") == std::string::npos);
  for (auto const* other : {"lucia", "grace", "ellen", "priya"}) {
    CAPTURE(other);
    CHECK(house.sign_in(std::string(other) + "@example.org").get(cedar + "/voices").status == 403);
  }
}

TEST_CASE("what is for the coach alone is read by the coach and the author") {
  House house;
  house.sign_in("rosa@example.org").post(cedar + "/voices", voice("c1", "The heron tells Dana.", true));
  CHECK(house.sign_in("dana@example.org").get(cedar + "/voices").body.find("heron tells") != std::string::npos);
  CHECK(house.sign_in("maya@example.org").get(cedar + "/voices").body.find("heron tells") == std::string::npos);
}

}  // namespace upswing::test
