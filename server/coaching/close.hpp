// After a call or a visit, in one go: what is told to the team, what both sides promised, actions of the plan, the next date.
#pragma once
#include "coaching/promise.hpp"

namespace upswing::coaching {

struct NextAction {
  ProjectId project_id{};
  planning::ActionId id{};
  std::string words{};
  std::optional<MemberId> owner_id{};
  std::optional<Day> due_on{};
};
UPSWING_DESCRIBE(NextAction, project_id, id, words, owner_id, due_on)

struct NextContact {
  ContactId id{};
  Mode mode{};
  Day day{};
  std::int64_t minute = 0;
};
UPSWING_DESCRIBE(NextContact, id, mode, day, minute)

struct Closing {
  ContactFields fields{};
  std::vector<NewPromise> promises{};
  std::vector<NextAction> actions{};
  std::optional<NextContact> next{};
  bool tell_team = false;
};
UPSWING_DESCRIBE(Closing, fields, promises, actions, next, tell_team)

// The next one, with the length, link and people of this one.
ContactFields next_fields(ContactFields const& fields, NextContact const& next);

}  // namespace upswing::coaching

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&coaching::NextAction::words>{.min_len = 1, .max_len = 2000};
template <> inline constexpr Meta meta<&coaching::NextContact::minute>{.min = 0, .max = 1439};
}  // namespace upswing::kit::def
