// A thing: say here what it is in practice facilitation.
#pragma once
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::things {

using access::PracticeId;
using ThingId = kit::IdOf<struct ThingNoun>;

struct Thing {
  ThingId id;
  std::string words;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Thing, id, words, version)

struct NewThing {
  ThingId id;
  std::string words;
};
UPSWING_DESCRIBE(NewThing, id, words)

struct ThingInput {
  std::string words;
};
UPSWING_DESCRIBE(ThingInput, words)

struct ThingList {
  std::vector<Thing> things;
};
UPSWING_DESCRIBE(ThingList, things)

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(ThingInput const& input);

}  // namespace upswing::things

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&things::NewThing::words>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&things::ThingInput::words>{.min_len = 1, .max_len = 500};
}  // namespace upswing::kit::def
