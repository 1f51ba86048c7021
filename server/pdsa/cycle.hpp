// A cycle: say here what it is in practice facilitation.
#pragma once
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::pdsa {

using access::PracticeId;
using CycleId = kit::IdOf<struct CycleNoun>;

struct Cycle {
  CycleId id;
  std::string words;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Cycle, id, words, version)

struct NewCycle {
  CycleId id;
  std::string words;
};
UPSWING_DESCRIBE(NewCycle, id, words)

struct CycleInput {
  std::string words;
};
UPSWING_DESCRIBE(CycleInput, words)

struct CycleList {
  std::vector<Cycle> cycles;
};
UPSWING_DESCRIBE(CycleList, cycles)

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(CycleInput const& input);

}  // namespace upswing::pdsa

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&pdsa::NewCycle::words>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&pdsa::CycleInput::words>{.min_len = 1, .max_len = 500};
}  // namespace upswing::kit::def
