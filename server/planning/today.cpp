// What planning adds to Today: one's own open actions, and what colleagues did; and what of it waits when somebody leaves.
#include "planning/action_store.hpp"
#include "planning/planning.hpp"
#include "planning/project_store.hpp"
#include "planning/routes.hpp"
#include "planning/view.hpp"

namespace upswing::planning {
namespace {

constexpr int offer_order = 30;

using access::ReadTx;
using access::Tx;
using practices::OpenThing;
using practices::TeamPerson;

constexpr std::int64_t two_weeks_ms = 14LL * 24 * 3600 * 1000;
constexpr std::size_t most_actions = 2;  // of the three cards, one stays for something else

void action_steps(ReadTx const& tx, std::vector<practices::Step>& steps) {
  std::size_t shown = 0;
  for (auto const& member : practices::viewer_as_member(tx)) {
    for (auto const& action : open_actions_of(tx, member)) {
      if (shown++ == most_actions) return;
      auto const home = home_of(tx, action.project_id);
      auto const today = practices::day_there(tx, home);
      steps.push_back({.key = is_still_open(action, today) ? "promise"
                              : action.due_on              ? "action_by"
                                                           : "action",
                       .practice_id = home,
                       .program_id = {},
                       .practice_name = practices::practice_name(tx, home),
                       .link = page_of(home, action.project_id) + "#action_" + action.id.text,
                       .minutes = 2,
                       .args = {{"words", action.words}, {"due", action.due_on ? kit::spell(*action.due_on) : ""}},
                       .order = is_still_open(action, today) ? 15 : 40});
    }
  }
}

void offer_answer(ReadTx const& tx, practices::Practice const& practice, std::vector<practices::Step>& list) {
  auto const project = family_waits_in(tx, practice.id);
  if (!project) return;
  list.push_back({.key = "answer_idea",
                  .practice_id = practice.id,
                  .program_id = {},
                  .practice_name = practice.name,
                  .link = page_of(practice.id, *project) + "#ideas",
                  .minutes = 2,
                  .order = offer_order,
                  .needs = access::Right::edit_work});
}

void offer(ReadTx const& tx, practices::Practice const& practice, std::vector<practices::Step>& list) {
  offer_answer(tx, practice, list);
  for (auto const& project : projects_of(tx, practice.id)) {
    if (project.practice_id != practice.id || project.state != ProjectState::active) continue;
    auto const [has_problem, has_aim] = beginning_of(tx, project.id);
    if (has_problem && has_aim) continue;
    list.push_back({.key = has_problem ? "plan_aim" : "plan_problem",
                    .practice_id = practice.id,
                    .program_id = {},
                    .practice_name = practice.name,
                    .link = page_of(practice.id, project.id) + (has_problem ? "#aim" : "#problem"),
                    .minutes = 2,
                    .args = {{"plan", project.title}},
                    .order = offer_order,
                    .needs = access::Right::edit_work});
    return;
  }
}

void news(ReadTx const& tx, std::vector<practices::News>& list) {
  for (auto const& row : done_lately(tx, Instant{tx.now().ms - two_weeks_ms}))
    list.push_back({row.at, row.owner_name, "action_done", {{"words", row.words}}});
  for (auto const& row : answered_lately(tx, Instant{tx.now().ms - two_weeks_ms})) {
    auto const key = "family_" + std::string(kit::def::spell(row.answer));
    list.push_back({row.at, row.who, key, {{"words", row.words}, {"because", row.because}}});
  }
}

// Of this practice's projects, and of those it is a partner of.
std::vector<Action> in_hand(ReadTx const& tx, TeamPerson const& person) {
  return open_actions_of(tx, person.member.id);
}

void open(ReadTx const& tx, PracticeId const&, TeamPerson const& person, std::vector<OpenThing>& things) {
  for (auto const& action : in_hand(tx, person)) {
    things.push_back(
        {"action", {{"action", action.words}}, page_of(home_of(tx, action.project_id), action.project_id)});
  }
}

void take_over(Tx& tx, PracticeId const&, TeamPerson const& from, TeamPerson const& to) {
  for (auto const& action : in_hand(tx, from)) {
    ActionInput const moved{action.words, to.member.id, action.due_on, action.state};
    update_action(tx, action.project_id, action.id, moved, to.member.name, action.version);
  }
}

}  // namespace

std::string page_of(PracticeId const& home, ProjectId const& project) {
  return "/practices/" + home.text + "/planning/" + project.text;
}

practices::TodaySource today_source() { return {action_steps, news}; }
practices::NextStepSource next_step_source() { return {offer_order, offer}; }
practices::HandoverSource handover_source() { return {open, take_over}; }

}  // namespace upswing::planning
