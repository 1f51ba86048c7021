// Rules of ideas and actions.
#include "planning/action.hpp"

namespace upswing::planning {

// "No" and "later" come with a reason: whoever had the idea can read why.
kit::def::FieldErrors check(IdeaInput const& input) {
  bool const needs_reason = input.answer == IdeaAnswer::no || input.answer == IdeaAnswer::later;
  bool const said = input.because.find_first_not_of(" \t\n") != std::string::npos;
  if (!needs_reason || said) return {};
  return {{"/because", "required", "is the reason, for the person who had the idea"}};
}

bool is_still_open(Action const& action, Day today) {
  return is_open(action.state) && action.due_on && *action.due_on < today;
}

}  // namespace upswing::planning
