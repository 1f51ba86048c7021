// Rules of priorities.
#include "priorities/priority.hpp"

#include <algorithm>

#include "kit/ids.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::priorities {
namespace {

using kit::def::FieldErrors;

void ask_for(FieldErrors& errors, std::string pointer, std::string const& text) {
  if (kit::text::is_blank(text)) errors.push_back({std::move(pointer), "required", "is required"});
}

// A page of ours, or one of the web; nothing that runs.
bool is_link(std::string const& text) {
  return text.empty() || text.starts_with("https://") || text.starts_with("http://") ||
         (text.starts_with("/") && !text.starts_with("//"));
}

}  // namespace

FieldErrors check(NewPriority const& input) {
  FieldErrors errors;
  ask_for(errors, "/words", input.words);
  return errors;
}

FieldErrors check(PriorityInput const& input) {
  FieldErrors errors;
  ask_for(errors, "/words", input.words);
  if (!is_link(input.evidence_link)) errors.push_back({"/evidence_link", "malformed", "is not a link"});
  return errors;
}

FieldErrors check(FamilyReply const& input) {
  FieldErrors errors;
  if (input.answer == FamilyAnswer::no) ask_for(errors, "/why", input.why);
  return errors;
}

FieldErrors check(SplitInput const& input) {
  FieldErrors errors;
  ask_for(errors, "/words", input.words);
  ask_for(errors, "/other_words", input.other_words);
  return errors;
}

FieldErrors check(PickInput const& input, std::vector<std::string> const& team) {
  FieldErrors errors;
  if (!kit::is_uuid(input.project_id)) errors.push_back({"/project_id", "malformed", "is not an id"});
  for (std::size_t i = 0; i < input.people.size(); ++i) {
    if (std::find(team.begin(), team.end(), input.people[i]) != team.end()) continue;
    errors.push_back({"/people/" + std::to_string(i), "not_a_choice", "is not of this team"});
  }
  return errors;
}

FieldErrors check(DotsInput const& input, std::vector<Priority> const& priorities) {
  std::int64_t sum = 0;
  for (auto const& each : input.dots) {
    sum += each.dots;
    auto const found = std::find_if(priorities.begin(), priorities.end(),
                                    [&](Priority const& one) { return one.id == each.priority_id; });
    if (found == priorities.end() || found->state != PriorityState::open)
      return {{"/dots", "not_open", "names something that is not open"}};
  }
  if (sum > most_dots) return {{"/dots", "too_large", "is more than five dots"}};
  return {};
}

bool is_full(TeamLoad const& under_way) {
  return under_way.projects >= many_projects || under_way.open_actions >= many_actions;
}

}  // namespace upswing::priorities
