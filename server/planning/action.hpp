// Change ideas and action items of a project: lines of their own, which others of the team add one by one.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "planning/project.hpp"

namespace upswing::planning {

UPSWING_CHOICES(IdeaSource, team, family, coach, others)
// What a team says of an idea. Each idea of a family gets one that she can see.
UPSWING_CHOICES(IdeaAnswer, none, trying, later, no)

struct Idea {
  IdeaId id;
  ProjectId project_id;
  std::string words;
  IdeaSource source{};
  std::string from_whom;
  IdeaAnswer answer{};
  std::string because;
  AccountId author_id;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Idea, id, project_id, words, source, from_whom, answer, because, author_id, version)

struct NewIdea {
  IdeaId id;
  std::string words;
  IdeaSource source{};
  std::string from_whom;
};
UPSWING_DESCRIBE(NewIdea, id, words, source, from_whom)

struct IdeaInput {
  std::string words;
  IdeaSource source{};
  std::string from_whom;
  IdeaAnswer answer{};
  std::string because;
};
UPSWING_DESCRIBE(IdeaInput, words, source, from_whom, answer, because)

UPSWING_CHOICES(ActionState, open, doing, done, let_go)

struct Action {
  ActionId id;
  ProjectId project_id;
  std::string words;
  std::optional<MemberId> owner_id;
  std::string owner_name;
  std::optional<Day> due_on;
  ActionState state{};
  AccountId author_id;
  Instant at{};
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Action, id, project_id, words, owner_id, owner_name, due_on, state, author_id, at, version)

struct NewAction {
  ActionId id;
  std::string words;
  std::optional<MemberId> owner_id;
  std::optional<Day> due_on;
};
UPSWING_DESCRIBE(NewAction, id, words, owner_id, due_on)

struct ActionInput {
  std::string words;
  std::optional<MemberId> owner_id;
  std::optional<Day> due_on;
  ActionState state{};
};
UPSWING_DESCRIBE(ActionInput, words, owner_id, due_on, state)

kit::def::FieldErrors check(IdeaInput const& input);
inline bool is_open(ActionState state) { return state == ActionState::open || state == ActionState::doing; }
// A promise whose day has gone by and that is still open; nothing worse is ever said of it.
bool is_still_open(Action const& action, Day today);

}  // namespace upswing::planning

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&planning::NewIdea::words>{.min_len = 1};
template <> inline constexpr Meta meta<&planning::NewIdea::from_whom>{.max_len = 100};
template <> inline constexpr Meta meta<&planning::IdeaInput::words>{.min_len = 1};
template <> inline constexpr Meta meta<&planning::IdeaInput::from_whom>{.max_len = 100};
template <> inline constexpr Meta meta<&planning::IdeaInput::because>{.max_len = 2000};
template <> inline constexpr Meta meta<&planning::NewAction::words>{.min_len = 1, .max_len = 2000};
template <> inline constexpr Meta meta<&planning::ActionInput::words>{.min_len = 1, .max_len = 2000};
}  // namespace upswing::kit::def
