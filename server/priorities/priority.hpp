// A priority: say here what it is in practice facilitation.
#pragma once
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::priorities {

using access::PracticeId;
using PriorityId = kit::IdOf<struct PriorityNoun>;

struct Priority {
  PriorityId id;
  std::string words;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Priority, id, words, version)

struct NewPriority {
  PriorityId id;
  std::string words;
};
UPSWING_DESCRIBE(NewPriority, id, words)

struct PriorityInput {
  std::string words;
};
UPSWING_DESCRIBE(PriorityInput, words)

struct PriorityList {
  std::vector<Priority> priorities;
};
UPSWING_DESCRIBE(PriorityList, priorities)

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(PriorityInput const& input);

}  // namespace upswing::priorities

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&priorities::NewPriority::words>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&priorities::PriorityInput::words>{.min_len = 1, .max_len = 500};
}  // namespace upswing::kit::def
