// Rules of members and seats.
#include "practices/practice.hpp"

#include <doctest/doctest.h>

namespace upswing::practices {
namespace {

Member member(std::string name, std::vector<TeamRole> roles, std::optional<Day> left = {}) {
  Member made;
  made.name = std::move(name);
  made.team_roles = std::move(roles);
  made.joined_on = kit::day_of(2025, 9, 15);
  made.left_on = left;
  return made;
}

Day const today = kit::day_of(2026, 10, 6);

TEST_CASE("every practice is asked about the same five seats") {
  auto const seats = seats_of({}, {}, today);
  REQUIRE(seats.size() == 5);
  CHECK(seats[0].team_role == TeamRole::provider_champion);
  CHECK(seats[4].team_role == TeamRole::parent_partner);
  for (auto const& seat : seats) CHECK(seat.state == SeatState::looking);
}

TEST_CASE("a seat is filled by who holds its role today") {
  auto const seats = seats_of({member("Rosa", {TeamRole::nurse_or_assistant, TeamRole::data_lead})}, {}, today);
  CHECK(seats[1].state == SeatState::filled);
  CHECK(seats[1].members == std::vector<std::string>{"Rosa"});
}

TEST_CASE("who has left no longer fills a seat") {
  auto const seats = seats_of({member("Paul", {TeamRole::it_ehr}, kit::day_of(2026, 5, 29))}, {}, today);
  CHECK(seats[3].state == SeatState::looking);
  CHECK(seats[3].members.empty());
}

TEST_CASE("an empty seat keeps what the team said of it") {
  Seat said{.team_role = TeamRole::it_ehr,
            .state = SeatState::not_needed,
            .members = {},
            .note = "Small office.",
            .version = 3};
  auto const seats = seats_of({}, {said}, today);
  CHECK(seats[3].state == SeatState::not_needed);
  CHECK(seats[3].note == "Small office.");
  CHECK(seats[3].version == 3);
}

TEST_CASE("nobody can say that a seat is filled: somebody must hold the role") {
  auto const errors = check(SeatInput{SeatState::filled, {}});
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].pointer == "/state");
}

TEST_CASE("a member may not hold a role twice, and an address must look like one") {
  auto const errors = check(MemberInput{"Rosa", "rosa at example", {TeamRole::data_lead, TeamRole::data_lead}, {}});
  REQUIRE(errors.size() == 2);
  CHECK(errors[0].pointer == "/email");
  CHECK(errors[1].pointer == "/team_roles");
}

TEST_CASE("nobody leaves before joining") {
  CHECK(check(Departure{kit::day_of(2025, 9, 14), {}}, member("Rosa", {}), today).size() == 1);
  CHECK(check(Departure{kit::day_of(2025, 9, 15), {}}, member("Rosa", {}), today).empty());
  CHECK(check(Departure{kit::day_of(2026, 10, 7), {}}, member("Rosa", {}), today).size() == 1);
}

TEST_CASE("a time zone must be one that exists") {
  PracticeInput input{"Cedar", "", "", PracticeKind::independent, 3, "America/Chicgo", "", false};
  CHECK(check(input).size() == 1);
  input.time_zone = "America/Chicago";
  CHECK(check(input).empty());
}

}  // namespace
}  // namespace upswing::practices
