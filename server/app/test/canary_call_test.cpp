// Canaries in what coach and practice expect of each other, and in their calls.
#include <doctest/doctest.h>

#include "app/test/canary.hpp"

namespace upswing::test {

TEST_CASE("what a practice and its coach talk about is found by them and whoever supervises, and by no one else") {
  House house;
  std::string const sentence = "The canary speaks of trust.";
  auto const at = cedar + "/agreement/01999d11-9800-7006-8000-000000000001";
  auto maya = house.sign_in("maya@example.org");
  auto const comment = R"({"id":"01999d11-9800-7000-8000-000000000901","line":"together","words":")" + sentence + "\"}";
  REQUIRE(maya.post(at + "/comments", comment).status == 201);
  auto const talk = R"({"heard":")" + sentence + R"(","easier":")" + sentence + "\"}";
  REQUIRE(maya.put(at + "/talks/month_8", talk, "\"v0\"").status == 200);
  auto const ready = R"({"answers":[],"words":")" + sentence + "\"}";
  REQUIRE(maya.put(cedar + "/readiness/01999d11-9800-7006-8000-000000000001/start", ready, "\"v1\"").status == 200);
  auto const addresses = all_addresses(house);
  each_person(house, addresses, [&](std::string const& first_name, std::string const& all) {
    bool const reads = together({staff, coaches, {"lucia"}}).contains(first_name);
    CHECK_MESSAGE((all.find(sentence) != std::string::npos) == reads, first_name);
  });
}

TEST_CASE(
    "what was said to the staff alone is not found by a parent partner, the program or another coach; counts say no word") {
  House house;
  std::string const id = "01999d11-9800-7999-8000-000000000401";
  auto const contact = [&](std::string const& level) {
    return R"({"program_id":")" + program_id + R"(","audience":")" + level +
           R"(","mode":"call","state":"held","day":"2026-10-05","minute":700,"planned_min":30,"prep_min":0,)"
           R"("travel_min":0,"contact_min":30,"follow_up_min":0,"people":[],"others":"","topics":[],"activities":[],)"
           R"("strategy":null,"projects":[],"tests":[],"summary":"The canary listens to )" +
           level + R"(.","next_step":"","confidence":null,"join_link":"","place":""})";
  };
  auto dana = house.sign_in("dana@example.org");
  REQUIRE(dana.put(cedar + "/coaching/contacts/" + id, contact("staff"), "\"v0\"").status == 200);
  REQUIRE(dana.post(cedar + "/coaching/promises",
                    R"({"id":"01999d11-9800-7999-8000-000000000402","program_id":")" + program_id +
                        R"(","contact_id":")" + id +
                        R"(","side":"coach","who":"Dana","words":"The canary promises staff.","due_on":null})")
              .status == 201);
  auto const addresses = all_addresses(house);
  each_person(house, addresses, [&](std::string const& first_name, std::string const& all) {
    bool const reads = together({staff, coaches}).contains(first_name);
    CHECK_MESSAGE((all.find("The canary listens to staff") != std::string::npos) == reads, first_name);
    CHECK_MESSAGE((all.find("The canary promises staff") != std::string::npos) == reads, first_name);
  });
}

}  // namespace upswing::test
