// What priorities add to a practice's next step: the first one, the team's choice, and the answer a family waits for.
#include <algorithm>

#include "priorities/priorities.hpp"

namespace upswing::priorities {
namespace {

using access::ReadTx;
using access::Right;
using practices::Step;

constexpr int family_order = 30;

Step step_at(practices::Practice const& practice, std::string key, std::int64_t minutes, int order) {
  return {.key = std::move(key),
          .practice_id = practice.id,
          .program_id = {},
          .practice_name = practice.name,
          .link = "/practices/" + practice.id.text + "/priorities",
          .minutes = minutes,
          .order = order};
}

// One is always offered, so that no practice is without a next step.
void offer(ReadTx const& tx, practices::Practice const& practice, std::vector<Step>& offers) {
  auto const all = priorities_of(tx, practice.id);
  auto const any = [&](auto const& fits) { return std::any_of(all.begin(), all.end(), fits); };
  bool const family_waits = any([](Priority const& p) {
    return p.source == PrioritySource::family && p.answer == FamilyAnswer::none && p.state != PriorityState::merged;
  });
  bool const is_picked = any([](Priority const& p) { return p.state == PriorityState::picked; });
  bool const is_open = any([](Priority const& p) { return p.state == PriorityState::open; });
  if (family_waits) {
    offers.push_back(step_at(practice, "answer_family", 2, family_order));
    offers.back().needs = Right::edit_work;
  }
  if (all.empty()) offers.push_back(step_at(practice, "first_priority", 2, 40));
  else if (!is_picked && is_open) offers.push_back(step_at(practice, "pick_together", 10, 45));
  else offers.push_back(step_at(practice, "what_else", 2, 95));
}

}  // namespace

practices::NextStepSource next_step_source() { return {family_order, offer}; }

}  // namespace upswing::priorities
