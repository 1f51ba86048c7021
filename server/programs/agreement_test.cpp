// Rules of the agreement and of readiness.
#include <doctest/doctest.h>

#include <set>

#include "app/rooms.hpp"
#include "programs/calendar.hpp"
#include "programs/readiness.hpp"

namespace upswing::programs {
namespace {

LinesInput as_they_are() {
  app::connect_rooms();
  LinesInput input;
  for (auto const& line : shipped_lines()) input.lines.push_back({line.key, line.side, line.kind, line.en});
  return input;
}

}  // namespace

TEST_CASE("the shipped lines stand on both sides, each with a key of its own and words in both languages") {
  as_they_are();
  std::set<std::string> keys;
  int of_coach = 0;
  for (auto const& line : shipped_lines()) {
    CAPTURE(line.key);
    CHECK(keys.insert(line.key).second);
    CHECK_FALSE(line.en.empty());
    CHECK_FALSE(line.es.empty());
    of_coach += line.side == AgreementSide::coach;
  }
  CHECK(shipped_lines().size() == 18);
  CHECK(of_coach == 8);
}

TEST_CASE("a line in other words is said as typed in both languages; the others keep theirs") {
  auto input = as_they_are();
  input.lines[0].words = "We laugh together.";
  auto const lines = merged(shipped_lines(), input, access::Language::en);
  CHECK(lines[0].es == "We laugh together.");
  CHECK(lines[1].es == shipped_lines()[1].es);
}

TEST_CASE("nobody can make a line count what is not recorded") {
  auto input = as_they_are();
  input.lines.push_back({"hours", AgreementSide::practice, LineKind::counted, "We log our hours."});
  auto const errors = check(input, shipped_lines());
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].pointer == "/lines/18/kind");
  input.lines.back().kind = LineKind::ticked;
  CHECK(check(input, shipped_lines()).empty());
}

TEST_CASE("coaches speak for the coach's side, the team for the practice's, those who look on for none") {
  using access::Role;
  CHECK(side_of({Role::coach}) == AgreementSide::coach);
  CHECK(side_of({Role::parent_partner}) == AgreementSide::practice);
  CHECK_FALSE(side_of({Role::supervisor, Role::director}).has_value());
}

TEST_CASE("months can be ticked since joining, the newest first, and no more than are in view") {
  auto const months = months_to_tick(kit::day_of(2026, 9, 15), kit::day_of(2026, 10, 6), 4);
  REQUIRE(months.size() == 2);
  CHECK(months[0] == kit::day_of(2026, 10, 1));
  CHECK(months[1] == kit::day_of(2026, 9, 1));
  CHECK(months_to_tick(kit::day_of(2025, 1, 1), kit::day_of(2026, 10, 6), 4).size() == 4);
}

TEST_CASE("both sides are asked how it goes after one, four and eight months") {
  CHECK(open_talks(kit::day_of(2026, 9, 7), kit::day_of(2026, 10, 6)).empty());
  CHECK(open_talks(kit::day_of(2026, 9, 6), kit::day_of(2026, 10, 6)).size() == 1);
  CHECK(open_talks(kit::day_of(2025, 10, 1), kit::day_of(2026, 10, 6)).size() == 3);
}

TEST_CASE("readiness is asked at the start and again on the ninetieth day, and rests after sixty days") {
  as_they_are();
  auto const joined = kit::day_of(2026, 1, 1);
  CHECK(is_asked(ReadinessRound::start, joined, joined));
  CHECK_FALSE(is_open(ReadinessRound::day_90, joined, kit::plus_days(joined, 89)));
  CHECK(is_asked(ReadinessRound::day_90, joined, kit::plus_days(joined, 90)));
  CHECK_FALSE(is_asked(ReadinessRound::day_90, joined, kit::plus_days(joined, 150)));
  CHECK(readiness_items(ReadinessRound::start).size() == 8);
  CHECK(readiness_items(ReadinessRound::day_90).size() == 4);
  CHECK(check({{{"one_test", ReadinessWord::yes}}, ""}, ReadinessRound::start).at(0).code == "not_a_choice");
}

}  // namespace upswing::programs
