// Chooses and loads a scenario.
#include "app/demo/demo.hpp"

#include <functional>
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

namespace {

using Load = std::function<void(access::Tx&, std::vector<demo_file::Person> const&, PasswordHashes const&)>;

void load_into(access::World& world, std::vector<demo_file::Person> const& people, std::string const& name,
               std::int64_t shift_ms, Load const& load) {
  PasswordHashes hashes;
  for (auto const& person : people) hashes[person.email] = world.passwords.hash(person.password);
  auto const shown = sign_in_list(people);
  world.write(access::the_program(), [&](access::Tx& tx) {
    if (!access::all_accounts(tx).empty())
      throw std::runtime_error("This data folder is in use; a demo wants an empty one.");
    load(tx, people, hashes);
    access::set_setting(tx, "partnership_name", name);
    access::set_setting(tx, "demo", "yes");
    access::set_setting(tx, "demo_people", kit::def::to_json(shown));
    access::set_setting(tx, "clock_shift_ms", std::to_string(shift_ms));
    access::write_own_audit(tx, {}, "demo made", "command");
  });
  world.demo = true;
}

}  // namespace

void load_demo(access::World& world, std::string const& scenario, std::int64_t shift_ms) {
  bool const lives = scenario != "published";
  auto const name = demo_file::read<demo_file::Partnership>("half_way/partnership.json").name;
  load_into(world, people_of(scenario), lives ? name : "Published series", shift_ms,
            [&](access::Tx& tx, auto const& people, auto const& hashes) {
              if (lives) load_half_way(world, tx, scenario, people, hashes);
              else load_published(world, tx, people, hashes);
            });
}

void load_made(access::World& world, MadeSize const& size, std::int64_t shift_ms) {
  load_into(world, people_of("half_way"), "Made partnership", shift_ms,
            [&](access::Tx& tx, auto const& people, auto const& hashes) {
              load_made_program(world, tx, size, people, hashes);
            });
}

}  // namespace upswing::app
