// Rules of priorities.
#include "priorities/priority.hpp"

namespace upswing::priorities {

kit::def::FieldErrors check(PriorityInput const& input) {
  if (input.words.find_first_not_of(" \t\n") != std::string::npos) return {};
  return {{"/words", "required", "is required"}};
}

}  // namespace upswing::priorities
