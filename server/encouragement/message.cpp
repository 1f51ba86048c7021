// Rules of a message.
#include "encouragement/message.hpp"

#include <algorithm>

namespace upswing::encouragement {

kit::def::FieldErrors check(NewMessage const& input, std::vector<Receiver> const& receivers) {
  kit::def::FieldErrors errors;
  if (input.words.find_first_not_of(" \t\r\n") == std::string::npos) {
    errors.push_back({"/words", "required", "is required"});
  }
  // Who is not of the team and who would rather not be written to are told apart for nobody.
  bool const known = !input.to || std::ranges::any_of(receivers, [&](auto const& one) { return one.id == *input.to; });
  if (!known) errors.push_back({"/to", "not_found", "is nobody who could be written to here"});
  return errors;
}

}  // namespace upswing::encouragement
