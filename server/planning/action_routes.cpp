// Change ideas and actions. A parent partner adds ideas, owns actions and says when one is done; answering an idea and
// giving work to others belongs to those who edit the plan.
#include <algorithm>
#include <map>

#include "planning/action_store.hpp"
#include "planning/planning.hpp"
#include "planning/routes.hpp"
#include "planning/view.hpp"

namespace upswing::planning {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

// What is still open in all plans, for the team's meeting, and who of the team the viewer is.
struct OpenActions {
  std::vector<OpenAction> actions;
  std::vector<MemberId> mine;
};
UPSWING_DESCRIBE(OpenActions, actions, mine)

bool may_edit(ReadTx const& tx, Project const& project) {
  return access::any_may(tx.roles_in_project(project.practice_id, project.id.text), Right::edit_work);
}

bool is_parent(ReadTx const& tx, Project const& project) {
  auto const roles = tx.roles_in_project(project.practice_id, project.id.text);
  return std::find(roles.begin(), roles.end(), access::Role::parent_partner) != roles.end();
}

Idea the_idea(ReadTx const& tx, Project const& project, IdeaId const& id) {
  auto idea = find_idea(tx, project.id, id);
  if (!idea) throw kit::http::not_found();
  return *idea;
}

Action the_action(ReadTx const& tx, Project const& project, ActionId const& id) {
  auto action = find_action(tx, project.id, id);
  if (!action) throw kit::http::not_found();
  return *action;
}

Created<Idea> add_idea(Tx& tx, PracticeId const& practice, ProjectId const& id, NewIdea const& input) {
  auto const project = the_project(tx, practice, id);
  auto const source = is_parent(tx, project) ? IdeaSource::family : input.source;
  insert_idea(tx, {input.id, id, input.words, source, input.from_whom, IdeaAnswer::none, "", tx.viewer().account, 1});
  return {the_idea(tx, project, input.id)};
}

Idea change_idea(Tx& tx, IfMatch seen, PracticeId const& practice, ProjectId const& id, IdeaId const& idea,
                 IdeaInput const& input) {
  auto const project = the_project(tx, practice, id);
  auto const before = the_idea(tx, project, idea);
  bool const own_words = before.author_id == tx.viewer().account && input.answer == before.answer &&
                         input.because == before.because && input.source == before.source;
  if (!own_words && !may_edit(tx, project)) throw kit::http::forbidden();
  kit::http::must_be_sound(check(input));
  if (!update_idea(tx, id, idea, input, seen.version)) throw kit::http::stale(before);
  return the_idea(tx, project, idea);
}

// The owner's name; one who has left keeps what is theirs until it is handed over.
std::string owner_name(ReadTx const& tx, Project const& project, std::optional<MemberId> const& owner,
                       Action const* before) {
  if (!owner) return "";
  for (auto const& person : people_of(tx, project)) {
    if (person.id == *owner) return person.name;
  }
  if (before && before->owner_id == owner) return before->owner_name;
  throw kit::http::wrong_field("/owner_id", "not_found", "is nobody of the team today");
}

Created<Action> begin_action(Tx& tx, PracticeId const& practice, ProjectId const& id, NewAction const& input) {
  add_action(tx, practice, id, input);
  return {the_action(tx, the_project(tx, practice, id), input.id)};
}

bool is_mine(ReadTx const& tx, Action const& action) {
  auto const own = practices::viewer_as_member(tx);
  bool const owned = action.owner_id && std::find(own.begin(), own.end(), *action.owner_id) != own.end();
  return owned || action.author_id == tx.viewer().account;
}

Action change_action(Tx& tx, IfMatch seen, PracticeId const& practice, ProjectId const& id, ActionId const& action,
                     ActionInput const& input) {
  auto const project = the_project(tx, practice, id);
  auto const before = the_action(tx, project, action);
  if (!is_mine(tx, before) && !may_edit(tx, project)) throw kit::http::forbidden();
  auto const owner = owner_name(tx, project, input.owner_id, &before);
  if (!update_action(tx, id, action, input, owner, seen.version)) throw kit::http::stale(before);
  return the_action(tx, project, action);
}

OpenActions list_open(ReadTx const& tx, PracticeId const& practice) {
  return {open_actions_at(tx, practice), practices::viewer_as_member(tx)};
}

}  // namespace

std::vector<OpenAction> open_actions_at(ReadTx const& tx, PracticeId const& practice) {
  auto const today = practices::day_there(tx, practice);
  std::map<ProjectId, Project> projects;
  for (auto& project : projects_of(tx, practice)) projects.emplace(project.id, project);
  std::vector<OpenAction> list;
  for (auto& action : open_actions_in(tx, practice)) {
    auto const& project = projects.at(action.project_id);
    bool const still_open = is_still_open(action, today);
    list.push_back({std::move(action), project.practice_id, project.title, still_open});
  }
  return list;
}

void add_action(Tx& tx, PracticeId const& practice, ProjectId const& id, NewAction const& input) {
  auto const project = the_project(tx, practice, id);
  insert_action(tx, {input.id, id, input.words, input.owner_id, owner_name(tx, project, input.owner_id, nullptr),
                     input.due_on, ActionState::open, tx.viewer().account, tx.now(), 1});
}

std::vector<access::Route> action_routes() {
  using namespace access;
  return {
      get<&list_open>("/api/practices/{practice}/planning/actions", Right::see_work),
      for_partners(post<&add_idea>("/api/practices/{practice}/planning/projects/{project}/ideas", Right::take_part)),
      for_partners(
          put<&change_idea>("/api/practices/{practice}/planning/projects/{project}/ideas/{idea}", Right::take_part)),
      for_partners(
          post<&begin_action>("/api/practices/{practice}/planning/projects/{project}/actions", Right::take_part)),
      for_partners(put<&change_action>("/api/practices/{practice}/planning/projects/{project}/actions/{action}",
                                       Right::take_part)),
  };
}

}  // namespace upswing::planning
