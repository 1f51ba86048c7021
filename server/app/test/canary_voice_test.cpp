// A canary in what people say without their names, and in what the team weighs.
#include <doctest/doctest.h>

#include "access/account_store.hpp"
#include "app/test/canary.hpp"
#include "practices/practices.hpp"
#include "priorities/priorities.hpp"

namespace upswing::test {

TEST_CASE("what people say without their names, and what the team weighs, is found by nobody else") {
  House house;
  std::string const on_wall = "The canary sings with three others at noon.";
  std::string const to_coach = "The canary sings to the coach alone.";
  std::string const weighed = "The canary sings of what to work on.";
  house.app().world().write(access::the_program(), [&](access::Tx& tx) {
    auto const by = [&](char const* email) { return access::find_account_by_email(tx, email).value().id; };
    std::string const id = "01999d11-9800-7000-8000-0000000007a";
    using practices::VoiceKind;
    practices::put_voice(tx, {{cedar_id}}, by("rosa@example.org"), {{{id + "1"}}, VoiceKind::fear, on_wall, false});
    practices::put_voice(tx, {{cedar_id}}, by("maya@example.org"), {{{id + "2"}}, VoiceKind::hope, "Calm.", false});
    practices::put_voice(tx, {{cedar_id}}, by("samuel@example.org"), {{{id + "3"}}, VoiceKind::hope, "Time.", false});
    practices::put_voice(tx, {{cedar_id}}, by("rosa@example.org"), {{{id + "4"}}, VoiceKind::fear, to_coach, true});
    priorities::Priority priority;
    priority.id = {{id + "5"}};
    priority.words = weighed;
    priorities::add_priority(tx, {{cedar_id}}, priority);
  });
  auto const addresses = all_addresses(house);
  std::set<std::string> const hears = together({{"rosa", "maya", "samuel"}, coaches});
  std::set<std::string> const coach = together({{"rosa"}, coaches});
  std::set<std::string> const team = together({staff, coaches, {"lucia"}});
  each_person(house, addresses, [&](std::string const& first_name, std::string const& all) {
    CHECK_MESSAGE((all.find(on_wall) != std::string::npos) == hears.contains(first_name), first_name);
    CHECK_MESSAGE((all.find(to_coach) != std::string::npos) == coach.contains(first_name), first_name);
    CHECK_MESSAGE((all.find(weighed) != std::string::npos) == team.contains(first_name), first_name);
  });
}

}  // namespace upswing::test
