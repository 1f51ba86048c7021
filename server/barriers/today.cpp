// What help adds to Today: a question that waits for its coach or its expert, an answer for the person who asked.
#include <algorithm>

#include "barriers/help_store.hpp"

namespace upswing::barriers {
namespace {

using access::ReadTx;

void steps(ReadTx const& tx, std::vector<practices::Step>& list) {
  for (auto const& waiting : waiting_for_coach(tx)) {
    list.push_back({.key = "help_asked",
                    .practice_id = waiting.practice_id,
                    .program_id = {},
                    .practice_name = waiting.practice,
                    .link = "/practices/" + waiting.practice_id.text + "/barriers",
                    .minutes = 3,
                    .args = {{"count", std::to_string(waiting.count)}, {"practice", waiting.practice}},
                    .order = 12});
  }
  for (auto const& answered : answered_for_viewer(tx)) {
    list.push_back({.key = "help_answered",
                    .practice_id = answered.practice_id,
                    .program_id = {},
                    .practice_name = answered.practice,
                    .link = "/practices/" + answered.practice_id.text + "/barriers/requests/" + answered.id.text,
                    .minutes = 1,
                    .order = 22});
  }
  auto const put = questions_for_viewer(tx);
  auto const open =
      std::count_if(put.begin(), put.end(), [](auto const& each) { return each.state == HelpState::open; });
  if (open > 0) {
    list.push_back({.key = "help_put",
                    .practice_id = {},
                    .program_id = {},
                    .practice_name = {},
                    .link = "/questions",
                    .minutes = 5,
                    .args = {{"count", std::to_string(open)}},
                    .order = 8});
  }
}

}  // namespace

practices::TodaySource today_source() { return {steps, {}}; }

}  // namespace upswing::barriers
