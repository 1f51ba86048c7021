// A canary in a patient's story.
#include <doctest/doctest.h>

#include "app/test/canary.hpp"

namespace upswing::test {

TEST_CASE(
    "a patient's story in a plan is found by those whom it is for, on every page, picture and file, and by nobody else") {
  House house;
  std::string const sentence = "The canary waited at the pharmacy.";
  auto const story = cedar + "/planning/projects/01999d11-9800-7021-8000-000000000001/story";
  auto const said = R"({"words":")" + sentence + R"(","audience":"staff"})";
  REQUIRE(house.sign_in("rosa@example.org").put(story, said, "\"v1\"").status == 200);
  auto const addresses = all_addresses(house);
  each_person(house, addresses, [&](std::string const& first_name, std::string const& all) {
    bool const found = all.find(sentence) != std::string::npos;
    CHECK_MESSAGE(found == together({staff, coaches}).contains(first_name), first_name);
  });
}

}  // namespace upswing::test
