// Tests as a source of the next step while nothing nearer waits.
#include <algorithm>

#include "pdsa/cycle_store.hpp"
#include "pdsa/idle_source.hpp"
#include "pdsa/pdsa.hpp"

namespace upswing::pdsa {
namespace {

using access::ReadTx;
using practices::Practice;
using practices::Step;

constexpr int idle_order = 50;

Step step_of(Practice const& practice, std::string key, std::string const& page, std::string const& words) {
  return {.key = std::move(key),
          .practice_id = practice.id,
          .program_id = {},
          .practice_name = practice.name,
          .link = "/practices/" + practice.id.text + "/pdsa" + page,
          .minutes = 2,
          .args = {{"test", words}},
          .order = idle_order,
          .needs = access::Right::take_part};
}

bool may_be_tried(planning::Idea const& idea, std::vector<planning::IdeaTest> const& tests) {
  if (idea.answer == planning::IdeaAnswer::no || idea.answer == planning::IdeaAnswer::later) return false;
  return std::none_of(tests.begin(), tests.end(), [&](auto const& test) { return test.idea_id == idea.id; });
}

// The oldest idea of a plan under way that nobody has tried yet.
void offer_idea(ReadTx const& tx, Practice const& practice, std::vector<Step>& offers) {
  for (auto const& project : planning::projects_of(tx, practice.id)) {
    if (project.practice_id != practice.id || project.state != planning::ProjectState::active) continue;
    auto const tests = idea_tests(tx, practice.id, project.id);
    for (auto const& idea : planning::ideas_of(tx, project.id)) {
      if (!may_be_tried(idea, tests)) continue;
      auto const page = "?project=" + project.id.text + "&idea=" + idea.id.text;
      offers.push_back(step_of(practice, "test_idea", page, idea.words));
      return;
    }
  }
}

// One test at a time: while one is planned, it is finished before another idea is offered.
void offer(ReadTx const& tx, Practice const& practice, std::vector<Step>& offers) {
  auto const tests = undecided_cycles(tx, practice.id, practices::today_at(tx, practice));
  if (tests.empty()) return offer_idea(tx, practice, offers);
  for (auto const& test : tests) {
    if (test.state != CycleState::planned || test.plan.fields.ready) continue;
    offers.push_back(step_of(practice, "test_plan", "/" + test.id.text, test.title));
    return;
  }
}

}  // namespace

practices::NextStepSource idle_source() { return {idle_order, offer}; }

}  // namespace upswing::pdsa
