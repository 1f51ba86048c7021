// Ideas and actions in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "planning/action.hpp"

namespace upswing::planning {

std::vector<Idea> ideas_of(access::ReadTx const& tx, ProjectId const& project);
std::optional<Idea> find_idea(access::ReadTx const& tx, ProjectId const& project, IdeaId const& id);
// False if the id is taken already. Inserts and updates keep the revision.
bool insert_idea(access::Tx& tx, Idea const& idea);
bool update_idea(access::Tx& tx, ProjectId const& project, IdeaId const& id, IdeaInput const& input,
                 std::int64_t version);

std::vector<Action> actions_of(access::ReadTx const& tx, ProjectId const& project);
std::optional<Action> find_action(access::ReadTx const& tx, ProjectId const& project, ActionId const& id);
bool insert_action(access::Tx& tx, Action const& action);
bool update_action(access::Tx& tx, ProjectId const& project, ActionId const& id, ActionInput const& input,
                   std::string const& owner_name, std::int64_t version);
// Open actions of a person in projects that are under way, the earliest day first.
std::vector<Action> open_actions_of(access::ReadTx const& tx, MemberId const& owner);

// What is still open in projects under way at a practice or shared with it, the earliest day first.
std::vector<Action> open_actions_in(access::ReadTx const& tx, PracticeId const& practice);

// The home practice of a project.
PracticeId home_of(access::ReadTx const& tx, ProjectId const& project);

struct DoneAction {
  Instant at{};
  std::string owner_name;
  std::string words;
};
UPSWING_DESCRIBE(DoneAction, at, owner_name, words)
// What was finished since, at the practices whose work the viewer reads; the latest first, at most six.
std::vector<DoneAction> done_lately(access::ReadTx const& tx, Instant since);

// The project under way in which an idea of a family still waits for its answer.
std::optional<ProjectId> family_waits_in(access::ReadTx const& tx, PracticeId const& practice);

struct AnsweredIdea {
  Instant at{};
  std::string who;  // answered
  std::string words;
  IdeaAnswer answer{};
  std::string because;
};
UPSWING_DESCRIBE(AnsweredIdea, at, who, words, answer, because)
// Ideas of families that somebody else answered since; the latest first, at most six.
std::vector<AnsweredIdea> answered_lately(access::ReadTx const& tx, Instant since);

}  // namespace upswing::planning
