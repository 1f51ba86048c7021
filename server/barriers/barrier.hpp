// A barrier: say here what it is in practice facilitation.
#pragma once
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::barriers {

using access::PracticeId;
using BarrierId = kit::IdOf<struct BarrierNoun>;

struct Barrier {
  BarrierId id;
  std::string words;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Barrier, id, words, version)

struct NewBarrier {
  BarrierId id;
  std::string words;
};
UPSWING_DESCRIBE(NewBarrier, id, words)

struct BarrierInput {
  std::string words;
};
UPSWING_DESCRIBE(BarrierInput, words)

struct BarrierList {
  std::vector<Barrier> barriers;
};
UPSWING_DESCRIBE(BarrierList, barriers)

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(BarrierInput const& input);

}  // namespace upswing::barriers

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&barriers::NewBarrier::words>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&barriers::BarrierInput::words>{.min_len = 1, .max_len = 500};
}  // namespace upswing::kit::def
