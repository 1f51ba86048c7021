// Rules of pdsa.
#include "pdsa/cycle.hpp"

namespace upswing::pdsa {

kit::def::FieldErrors check(CycleInput const& input) {
  if (input.words.find_first_not_of(" \t\n") != std::string::npos) return {};
  return {{"/words", "required", "is required"}};
}

}  // namespace upswing::pdsa
