// Rules of coaching.
#include "coaching/contact.hpp"

namespace upswing::coaching {

kit::def::FieldErrors check(ContactInput const& input) {
  if (input.words.find_first_not_of(" \t\n") != std::string::npos) return {};
  return {{"/words", "required", "is required"}};
}

}  // namespace upswing::coaching
