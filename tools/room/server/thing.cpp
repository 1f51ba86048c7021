// Rules of things.
#include "things/thing.hpp"

namespace upswing::things {

kit::def::FieldErrors check(ThingInput const& input) {
  if (input.words.find_first_not_of(" \t\n") != std::string::npos) return {};
  return {{"/words", "required", "is required"}};
}

}  // namespace upswing::things
