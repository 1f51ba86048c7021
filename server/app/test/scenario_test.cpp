// The other moments of the demo: the first week, when nothing is entered yet, and a rough patch.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

TEST_CASE("in the first week nothing is entered, and Rosa still has a page that tells her where to begin") {
  House house("first_week");
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.get("/api/me/today").status == 200);
  auto const measures = rosa.get(cedar + "/measures");
  CHECK(measures.at("/measures") == "[8]");
  CHECK(measures.at("/measures/0/entries") == "0");
  CHECK(rosa.get(cedar).at("/family/version") == "0");
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(ellen.get(program).at("/practices") == "[10]");
  CHECK(ellen.get(program).body.find("\"invited\"") != std::string::npos);
}

TEST_CASE("in the rough patch Rosa is gone and sees nothing, and what she had in hand waits") {
  House house("rough_patch");
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.get(cedar).status == 404);
  auto maya = house.sign_in("maya@example.org");
  auto const open = maya.get(cedar + "/members/01999d11-9800-7005-8000-000000000102/open");
  CHECK(open.at("/things/0/key") == "role");
  CHECK(open.at("/things/0/args/team_role") == "nurse_or_assistant");
  CHECK(maya.get(cedar).at("/seats/1/state") == "looking");
}

TEST_CASE("in the rough patch a practice has withdrawn, others take a pause, and a month says why it is empty") {
  House house("rough_patch");
  auto ellen = house.sign_in("ellen@example.org");
  auto const page = ellen.get(program).body;
  CHECK(page.find("\"withdrawn\"") != std::string::npos);
  CHECK(page.find("\"paused\"") != std::string::npos);
  auto maya = house.sign_in("maya@example.org");
  CHECK(maya.get(cedar + "/periods/2026-08").body.find("nobody has the list yet") != std::string::npos);
}

}  // namespace
}  // namespace upswing::test
