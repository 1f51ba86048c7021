// A barrier: something that gets in the way of the work, said in the team's words and put under one of the kinds of
// content/kinds.json. It has readers, what was tried, and what helped, so that the next team can begin there.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::barriers {

using access::AccountId;
using access::Audience;
using access::Day;
using access::Instant;
using access::PracticeId;
using access::ProgramId;
using BarrierId = kit::IdOf<struct BarrierNoun>;
using ThingId = kit::IdOf<struct BlockedThing>;  // a project, a test or a measure

UPSWING_CHOICES(BarrierState, open, working, helped, parked, resolved)
UPSWING_CHOICES(AboutKind, project, test, measure)

// How much it is in the way: 1 a little, 2 it slows us down, 3 it stops us.
inline constexpr std::int64_t heaviest = 3;

struct Barrier {
  BarrierId id;
  std::string kind;
  std::string words;
  std::optional<Day> since;
  std::int64_t weight = 2;
  std::optional<ThingId> about_id;
  std::optional<AboutKind> about_kind;
  std::optional<std::string> about_title;
  std::string tried;
  std::string helped;
  BarrierState state{};
  Audience audience{};
  std::string by;
  bool mine = false;
  Instant made_at{};
  Instant changed_at{};
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Barrier, id, kind, words, since, weight, about_id, about_kind, about_title, tried, helped, state,
                 audience, by, mine, made_at, changed_at, version)

struct NewBarrier {
  BarrierId id;
  std::string kind;
  std::string words;
  std::optional<Day> since;
  std::int64_t weight = 2;
  std::optional<ThingId> about_id;
  std::string tried;
  Audience audience{};
};
UPSWING_DESCRIBE(NewBarrier, id, kind, words, since, weight, about_id, tried, audience)

struct BarrierInput {
  std::string kind;
  std::string words;
  std::optional<Day> since;
  std::int64_t weight = 2;
  std::optional<ThingId> about_id;
  std::string tried;
  std::string helped;
  BarrierState state{};
  Audience audience{};
};
UPSWING_DESCRIBE(BarrierInput, kind, words, since, weight, about_id, tried, helped, state, audience)

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(NewBarrier const& input);
kit::def::FieldErrors check(BarrierInput const& input);
// Barriers and requests are for people of the practice and its coaches; nothing here reaches a program or other practices.
bool may_be_for(Audience audience);
bool is_open(BarrierState state);
// For the staff or the whole team: a practice may take it along.
bool is_shared(Audience audience);

}  // namespace upswing::barriers

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&barriers::NewBarrier::kind>{.min_len = 1, .max_len = 40};
template <> inline constexpr Meta meta<&barriers::NewBarrier::words>{.min_len = 1, .max_len = 1000};
template <> inline constexpr Meta meta<&barriers::NewBarrier::weight>{.min = 1, .max = barriers::heaviest};
template <> inline constexpr Meta meta<&barriers::NewBarrier::tried>{.max_len = 2000};
template <> inline constexpr Meta meta<&barriers::BarrierInput::kind>{.min_len = 1, .max_len = 40};
template <> inline constexpr Meta meta<&barriers::BarrierInput::words>{.min_len = 1, .max_len = 1000};
template <> inline constexpr Meta meta<&barriers::BarrierInput::weight>{.min = 1, .max = barriers::heaviest};
template <> inline constexpr Meta meta<&barriers::BarrierInput::tried>{.max_len = 2000};
template <> inline constexpr Meta meta<&barriers::BarrierInput::helped>{.max_len = 2000};
}  // namespace upswing::kit::def
