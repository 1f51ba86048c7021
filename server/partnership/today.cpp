// What a fresh installation needs first: a program, a practice, somebody who runs the program.
#include <algorithm>

#include "access/people_store.hpp"
#include "partnership/partnership.hpp"
#include "programs/programs.hpp"

namespace upswing::partnership {
namespace {

using access::ReadTx;
using access::Role;

practices::Step step(std::string key, std::string link, std::int64_t minutes) {
  return {.key = std::move(key),
          .practice_id = {},
          .program_id = {},
          .practice_name = {},
          .link = std::move(link),
          .minutes = minutes,
          .order = 50};
}

void first_steps(ReadTx const& tx, std::vector<practices::Step>& steps) {
  if (tx.roles_in_partnership().empty()) return;
  bool const programs = !programs::every_program(tx).empty();
  if (!programs) steps.push_back(step("host_program", "/partnership/places", 2));
  if (practices::every_practice(tx).empty()) steps.push_back(step("host_practice", "/partnership/places", 1));
  auto const roles = access::roles_held(tx);
  bool const run = std::any_of(roles.begin(), roles.end(), [](access::HeldRole const& held) {
    return held.role == Role::director || held.role == Role::coordinator;
  });
  if (programs && !run) steps.push_back(step("host_people", "/partnership/people", 3));
}

}  // namespace

practices::TodaySource today_source() { return {first_steps, {}}; }

}  // namespace upswing::partnership
