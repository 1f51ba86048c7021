// Fills an empty database with a demo scenario: an invented partnership, or published series.
#pragma once
#include <string>
#include <vector>

#include "access/account.hpp"
#include "access/world.hpp"

namespace upswing::app {

// The day and hour at which the scenario plays.
kit::Instant scenario_now(std::string const& scenario);

// The people of a scenario with their roles in words, for sign-in lists.
struct DemoSignIn {
  std::string name;
  std::string email;
  std::string password;
  std::string role;
  std::string about;
};
UPSWING_DESCRIBE(DemoSignIn, name, email, password, role, about)
std::vector<DemoSignIn> demo_people(std::string const& scenario);

// Loads the scenario in one transaction. `shift_ms` is written down so that a server lives at the scenario's date.
void load_demo(access::World& world, std::string const& scenario, std::int64_t shift_ms);

// How large a made program is. Every practice reports every measure every month; the same size gives the same numbers.
struct MadeSize {
  std::int64_t practices = 100;
  std::int64_t measures = 12;
  std::int64_t months = 36;
};
// Loads a program of that size, with the people of `half_way` in the first practices.
void load_made(access::World& world, MadeSize const& size, std::int64_t shift_ms);

}  // namespace upswing::app
