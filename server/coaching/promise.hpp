// A promise: what one side of the coaching will do, said aloud. Both sides stand beside each other in the same manner.
#pragma once
#include "coaching/contact.hpp"

namespace upswing::coaching {

using PromiseId = kit::IdOf<struct PromiseNoun>;

UPSWING_CHOICES(Side, coach, practice)
UPSWING_CHOICES(PromiseState, open, kept, let_go)

struct GivenPromise {
  PromiseId id{};
  ProgramId program_id{};
  std::optional<ContactId> contact_id{};
  Side side{};
  std::string who{};
  std::string words{};
  std::optional<Day> due_on{};
  PromiseState state{};
  std::string by{};
  Instant made_at{};
  Instant at{};  // of the last change
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(GivenPromise, id, program_id, contact_id, side, who, words, due_on, state, by, made_at, at, version)

struct NewPromise {
  PromiseId id{};
  ProgramId program_id{};
  std::optional<ContactId> contact_id{};
  Side side{};
  std::string who{};
  std::string words{};
  std::optional<Day> due_on{};
};
UPSWING_DESCRIBE(NewPromise, id, program_id, contact_id, side, who, words, due_on)

struct PromiseInput {
  std::string who{};
  std::string words{};
  std::optional<Day> due_on{};
  PromiseState state{};
};
UPSWING_DESCRIBE(PromiseInput, who, words, due_on, state)

kit::def::FieldErrors check(PromiseInput const& input);
// Its day has gone by and it is still open; nothing worse is ever said of it.
inline bool is_still_open(GivenPromise const& promise, Day today) {
  return promise.state == PromiseState::open && promise.due_on && *promise.due_on < today;
}

}  // namespace upswing::coaching

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&coaching::NewPromise::who>{.max_len = 100};
template <> inline constexpr Meta meta<&coaching::NewPromise::words>{.min_len = 1, .max_len = 2000};
template <> inline constexpr Meta meta<&coaching::PromiseInput::who>{.max_len = 100};
template <> inline constexpr Meta meta<&coaching::PromiseInput::words>{.min_len = 1, .max_len = 2000};
}  // namespace upswing::kit::def
