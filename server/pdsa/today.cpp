// What tests add to Today: one that is being tried asks what was seen; and tests that colleagues began.
#include "pdsa/cycle_store.hpp"
#include "pdsa/pdsa.hpp"

namespace upswing::pdsa {
namespace {

using access::ReadTx;
using access::Right;

constexpr std::int64_t two_weeks_ms = 14LL * 24 * 3600 * 1000;

constexpr int running_order = 20;

practices::Step step_for(practices::Practice const& practice, Cycle const& cycle) {
  bool const trying = cycle.state == CycleState::trying;
  return {.key = trying ? "test_saw" : "test_learned",
          .practice_id = practice.id,
          .program_id = {},
          .practice_name = practice.name,
          .link = "/practices/" + practice.id.text + "/pdsa/" + cycle.id.text,
          .minutes = trying ? 1 : 2,
          .args = {{"test", cycle.title}},
          .order = trying ? running_order : 35,
          .needs = Right::take_part};
}

// One card a practice: the test tried first, else the one that waits for what was learned.
void offer(ReadTx const& tx, practices::Practice const& practice, std::vector<practices::Step>& list) {
  std::optional<Cycle> first;
  for (auto& cycle : undecided_cycles(tx, practice.id, practices::today_at(tx, practice))) {
    bool const waits = cycle.state == CycleState::trying || cycle.state == CycleState::learning;
    if (waits && (!first || cycle.state < first->state)) first = std::move(cycle);
  }
  if (first) list.push_back(step_for(practice, *first));
}

void steps(ReadTx const& tx, std::vector<practices::Step>& list) {
  for (auto const& practice : practices::own_practices(tx)) {
    if (tx.may(Right::take_part, practice.id)) offer(tx, practice, list);
  }
}

void news(ReadTx const& tx, std::vector<practices::News>& list) {
  for (auto const& test : begun_lately(tx, tx.now().ms - two_weeks_ms)) {
    list.push_back({test.made_at, test.who, "test_begun", {{"test", test.title}}});
  }
}

}  // namespace

practices::TodaySource today_source() { return {steps, news}; }
practices::NextStepSource next_step_source() { return {running_order, offer}; }

}  // namespace upswing::pdsa
