// Rules of barriers.
#include "barriers/barrier.hpp"

namespace upswing::barriers {

kit::def::FieldErrors check(BarrierInput const& input) {
  if (input.words.find_first_not_of(" \t\n") != std::string::npos) return {};
  return {{"/words", "required", "is required"}};
}

}  // namespace upswing::barriers
