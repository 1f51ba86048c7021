// Plans as a source of the next step while nothing nearer waits.
#include <algorithm>

#include "planning/action_store.hpp"
#include "planning/idle_source.hpp"
#include "planning/project_store.hpp"

namespace upswing::planning {
namespace {

using access::ReadTx;
using access::Right;
using practices::Practice;
using practices::Step;

constexpr int action_order = 60;
constexpr int ideas_order = 65;

Step step_of(Practice const& practice, Project const& project, std::string key, std::string const& part) {
  return {.key = std::move(key),
          .practice_id = practice.id,
          .program_id = {},
          .practice_name = practice.name,
          .link = "/practices/" + practice.id.text + "/planning/" + project.id.text + "#" + part,
          .minutes = 2};
}

bool has_left(ReadTx const& tx, Practice const& practice, Action const& action) {
  auto const today = practices::today_at(tx, practice);
  auto const team = practices::team_of(tx, practice.id);
  return std::any_of(team.begin(), team.end(), [&](practices::Member const& member) {
    return action.owner_id == member.id && !practices::is_on_team(member, today);
  });
}

// Whose it is stands with it; what nobody has, or somebody who left, is anyone's.
Step step_of(ReadTx const& tx, Practice const& practice, Project const& project, Action const& action) {
  auto step = step_of(practice, project, action.due_on ? "team_action_by" : "team_action", "action_" + action.id.text);
  step.args = {{"words", action.words}, {"due", action.due_on ? kit::spell(*action.due_on) : ""}};
  if (!has_left(tx, practice, action)) step.who = action.owner_name;
  step.order = action_order;
  return step;
}

// The one with the earliest day; without days, the oldest.
std::optional<Action> next_action(ReadTx const& tx, ProjectId const& project) {
  std::optional<Action> next;
  for (auto& action : actions_of(tx, project)) {
    if (!is_open(action.state)) continue;
    bool const sooner = !next || (action.due_on && (!next->due_on || *action.due_on < *next->due_on));
    if (sooner) next = std::move(action);
  }
  return next;
}

void offer(ReadTx const& tx, Practice const& practice, std::vector<Step>& offers) {
  for (auto const& project : projects_of(tx, practice.id)) {
    if (project.practice_id != practice.id || project.state != ProjectState::active) continue;
    if (auto const action = next_action(tx, project.id)) offers.push_back(step_of(tx, practice, project, *action));
    if (!ideas_of(tx, project.id).empty()) continue;
    auto step = step_of(practice, project, "plan_ideas", "ideas");
    step.args = {{"plan", project.title}};
    step.order = ideas_order;
    offers.push_back(std::move(step));
  }
}

}  // namespace

practices::NextStepSource idle_source() { return {action_order, offer}; }

}  // namespace upswing::planning
