// Rules of ideas and actions.
#include "planning/action.hpp"

#include "kit/text/utf8.hpp"

namespace upswing::planning {

// "No" and "later" come with a reason: whoever had the idea can read why.
kit::def::FieldErrors check(IdeaInput const& input) {
  bool const needs_reason = input.answer == IdeaAnswer::no || input.answer == IdeaAnswer::later;
  bool const said = !kit::text::is_blank(input.because);
  if (!needs_reason || said) return {};
  return {{"/because", "required", "is the reason, for the person who had the idea"}};
}

bool is_still_open(Action const& action, Day today) {
  return is_open(action.state) && action.due_on && *action.due_on < today;
}

}  // namespace upswing::planning
