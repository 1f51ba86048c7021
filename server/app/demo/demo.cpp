// Chooses and loads a scenario.
#include "app/demo/demo.hpp"

#include <set>
#include <stdexcept>

#include "access/account_store.hpp"
#include "access/audience.hpp"
#include "app/demo/load.hpp"

namespace upswing::app {
namespace {

void must_be_known(std::string const& scenario) {
  for (auto const* known : {"half_way", "first_week", "rough_patch", "published"}) {
    if (scenario == known) return;
  }
  throw std::runtime_error("There is no scenario \"" + scenario +
                           "\". There are: half_way, first_week, rough_patch, published.");
}

// The published series have no people and no calendar of their own.
std::string folder_of(std::string const& scenario) { return scenario == "published" ? "half_way" : scenario; }

// Who can look around, in the order worth meeting them: first one person of each role, then the others.
std::vector<access::DemoPerson> sign_in_list(std::vector<demo_file::Person> const& people) {
  std::vector<access::DemoPerson> first;
  std::vector<access::DemoPerson> others;
  std::set<access::Role> met;
  for (auto const& person : people) {
    if (person.disabled || person.roles.empty()) continue;
    auto& list = met.insert(person.roles.front().role).second ? first : others;
    list.push_back({person.name, person.email, person.password, person.about});
  }
  first.insert(first.end(), others.begin(), others.end());
  return first;
}

}  // namespace

std::vector<demo_file::Person> people_of(std::string const& scenario) {
  must_be_known(scenario);
  auto people = demo_file::read<std::vector<demo_file::Person>>(folder_of(scenario) + "/people.json");
  if (scenario == "published") {
    // One reader of published series: the person who leads a team in the other scenario.
    std::erase_if(people, [](auto const& person) { return person.email != "maya@example.org"; });
  }
  return people;
}

kit::Instant scenario_now(std::string const& scenario) {
  must_be_known(scenario);
  return demo_file::read<demo_file::ProgramFile>(folder_of(scenario) + "/program.json").today;
}

std::vector<DemoSignIn> demo_people(std::string const& scenario) {
  std::vector<DemoSignIn> list;
  for (auto const& person : people_of(scenario)) {
    std::string const role = person.roles.empty() ? "" : std::string(kit::def::spell(person.roles.front().role));
    list.push_back({person.name, person.email, person.password, person.disabled ? "disabled" : role, person.about});
  }
  return list;
}

void load_demo(access::World& world, std::string const& scenario, std::int64_t shift_ms) {
  auto const people = people_of(scenario);
  PasswordHashes hashes;
  for (auto const& person : people) hashes[person.email] = world.passwords.hash(person.password);
  auto const shown = sign_in_list(people);
  world.write(access::the_program(), [&](access::Tx& tx) {
    if (!access::all_accounts(tx).empty())
      throw std::runtime_error("This data folder is in use; a demo wants an empty one.");
    if (scenario == "published") load_published(world, tx, people, hashes);
    else load_half_way(world, tx, scenario, people, hashes);
    auto const partnership = demo_file::read<demo_file::Partnership>("half_way/partnership.json");
    access::set_setting(tx, "partnership_name", scenario == "published" ? "Published series" : partnership.name);
    access::set_setting(tx, "demo", "yes");
    access::set_setting(tx, "demo_people", kit::def::to_json(shown));
    access::set_setting(tx, "clock_shift_ms", std::to_string(shift_ms));
    access::write_own_audit(tx, {}, "demo made", "command");
  });
  world.demo = true;
}

}  // namespace upswing::app
