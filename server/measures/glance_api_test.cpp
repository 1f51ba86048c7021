// A practice's page in one answer, asked for as people of the demo.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

void check_same_numbers(std::string const& email) {
  CAPTURE(email);
  auto person = shared_house().sign_in(email);
  auto const glance = person.get(cedar + "/overview");
  auto const list = person.get(cedar + "/measures");
  REQUIRE(glance.status == 200);
  CHECK(glance.at("/measures") == list.at("/measures"));
  int seen = 0;
  for (;; ++seen) {
    auto const row = "/measures/" + std::to_string(seen);
    if (glance.at(row) == "(none)") break;
    CAPTURE(glance.at(row + "/measure/name"));
    for (auto const* same : {"/measure/id", "/measure/kind", "/goal", "/last/period", "/last/label", "/last/value"}) {
      CHECK(glance.at(row + same) == list.at(row + same));
    }
    CHECK(glance.at(row + "/trail") == list.at(row + "/trail"));
    for (int i = 0; i < 12; ++i) {
      auto const value = "/trail/" + std::to_string(i);
      CHECK(glance.at(row + value) == list.at(row + value));
    }
  }
  CHECK(seen > 5);
}

TEST_CASE("a practice's page says of its measures what their list says, to the team and to the program") {
  for (auto const* email : {"rosa@example.org", "lucia@example.org", "dana@example.org", "ellen@example.org"}) {
    check_same_numbers(email);
  }
}

TEST_CASE("the page holds team and next step for those who work there, and no step for the program") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const own = rosa.get(cedar + "/overview");
  auto const alone = rosa.get(cedar);
  CHECK(own.at("/view/practice/name") == "Cedar Street Pediatrics");
  CHECK(own.at("/view/team") == alone.at("/team"));
  CHECK(own.at("/view/may") == alone.at("/may"));
  auto const step = rosa.get(cedar + "/next-step");
  CHECK(own.at("/next_step/step") == step.at("/step"));
  CHECK(own.at("/next_step/key") == "continue_numbers");
  auto const seen = shared_house().sign_in("ellen@example.org").get(cedar + "/overview");
  CHECK(seen.at("/next_step") == "null");
  CHECK(seen.at("/view/team/0/note") == "null");
}

TEST_CASE("of another team's practice the page is not there") {
  auto andrea = shared_house().sign_in("andrea@example.org");
  CHECK(andrea.get(cedar + "/overview").status == 404);
}

}  // namespace
}  // namespace upswing::test
