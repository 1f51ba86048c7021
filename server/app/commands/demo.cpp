// demo: an invented partnership to look around in, and who can sign in there.
#include "app/demo/demo.hpp"

#include <cstdio>
#include <filesystem>

#include "app/app.hpp"
#include "app/commands/commands.hpp"

namespace upswing::app {
namespace {

int print_people(DemoArguments const& a) {
  auto const people = demo_people(a.scenario);
  if (a.json) {
    std::puts(kit::def::to_json(people).c_str());
    return 0;
  }
  for (auto const& person : people) {
    std::printf("  %-24s %-18s %-18s %s\n", person.email.c_str(), person.password.c_str(), person.role.c_str(),
                person.about.c_str());
  }
  return 0;
}

}  // namespace

int demo(DemoArguments const& a) {
  if (a.people || a.json) return print_people(a);
  std::filesystem::create_directories(a.place.data);
  auto const now = scenario_now(a.scenario);
  kit::FixedClock const clock(now);
  kit::CountedIds ids;
  App app({.database = database_in(a.place.data, a.place.postgres, 1), .data = a.place.data}, &clock, ids, {});
  auto const shift_ms = now.ms - kit::SystemClock().now().ms;
  if (a.practices > 0) {
    load_made(app.world(), {a.practices, a.measures, a.months}, shift_ms);
    std::printf("A program of %lld practices is ready.\n", static_cast<long long>(a.practices));
    return 0;
  }
  load_demo(app.world(), a.scenario, shift_ms);
  std::printf("The demo %s is ready.\n", a.scenario.c_str());
  return 0;
}

}  // namespace upswing::app
