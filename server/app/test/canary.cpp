// Finds every address there is.
#include "app/test/canary.hpp"

#include <doctest/doctest.h>

#include "app/demo/demo.hpp"

namespace upswing::test {

std::set<std::string> together(std::initializer_list<std::set<std::string>> sets) {
  std::set<std::string> all;
  for (auto const& one : sets) all.insert(one.begin(), one.end());
  return all;
}

std::vector<std::string> all_addresses(House& house) {
  std::vector<std::string> all;
  for (auto const& route : house.app().guard().routes()) {
    if (route.method != "GET" || route.pattern.ends_with("/events")) continue;
    if (route.lane == access::Lane::drawing) continue;  // packed bytes; made of the flat picture, which is asked below
    std::string address(route.pattern);
    auto const put = [&](std::string const& name, std::string const& value) {
      if (auto const at = address.find(name); at != std::string::npos) address.replace(at, name.size(), value);
    };
    put("{practice}", cedar_id);
    put("{program}", program_id);
    put("{measure}", screening_id);
    put("{member}", "01999d11-9800-7005-8000-000000000102");
    put("{backup}", "none.upswing");
    put("{feed}", "none");
    put("{note}", "01999d11-9800-7015-8000-000000000001");
    put("{thing}", "01999d11-9800-7999-8000-0000000000ac");
    put("{file}", "01999d11-9800-7999-8000-0000000000ac");
    put("{cycle}", "01999d11-9800-7013-8000-000000000101");
    put("{project}", "01999d11-9800-7021-8000-000000000001");
    put("{map}", "01999d11-9800-7020-8000-000000000018");
    put("{snapshot}", "01999d11-9800-7010-8000-000000000001");
    put("{barrier}", "01999d11-9800-7030-8000-000000000001");
    put("{request}", "01999d11-9800-7031-8000-000000000001");
    put("{contact}", "01999d11-9800-7999-8000-000000000401");
    put("{period}", address.find("/entries/") != std::string::npos ? "2026-08-01" : "2026-09");
    REQUIRE_MESSAGE(address.find('{') == std::string::npos, "the canary test has no value in " << address);
    all.push_back(address);
    if (address.find("/charts/") != std::string::npos) {
      all.push_back(address + "?lang=es&style=embedded&width=900");
      all.push_back(address + "?style=flat");
    }
  }
  return all;
}

std::string everything_for(House& house, std::string const& email, std::vector<std::string> const& addresses) {
  auto browser = house.sign_in(email);
  std::string all;
  for (auto const& address : addresses) all += browser.get(address).body;
  return all;
}

void each_person(House& house, std::vector<std::string> const& addresses,
                 std::function<void(std::string const& first_name, std::string const& all)> const& look) {
  for (auto const& person : app::demo_people("half_way")) {
    if (person.role == "disabled") continue;
    look(person.email.substr(0, person.email.find('@')), everything_for(house, person.email, addresses));
  }
}

std::set<std::string> readers_of(access::Audience audience) {
  using access::Audience;
  std::set<std::string> const runs_program{"priya", "ellen"};
  switch (audience) {
    case Audience::author: return {"dana"};
    case Audience::coaches: return coaches;
    case Audience::staff: return together({staff, coaches});
    case Audience::team: return together({staff, coaches, {"lucia"}});
    case Audience::program_staff:
    case Audience::program_practices: return together({staff, coaches, {"lucia"}, runs_program});
    case Audience::named: return {"dana", "priya"};
  }
  return {};
}

}  // namespace upswing::test
