// Rules of requests for help.
#include "barriers/help_request.hpp"

#include "barriers/content.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::barriers {
namespace {

void check_common(kit::def::FieldErrors& errors, std::string const& kind, std::string const& words, Audience audience) {
  if (!is_request_kind(kind)) errors.push_back({"/kind", "not_a_choice", "is no kind of help"});
  if (kit::text::is_blank(words)) errors.push_back({"/words", "required", "is required"});
  bool const reaches_coach = audience != Audience::author && may_be_for(audience);
  if (!reaches_coach) errors.push_back({"/audience", "not_a_choice", "must be coaches, staff or team"});
}

}  // namespace

kit::def::FieldErrors check(NewHelpRequest const& input) {
  kit::def::FieldErrors errors;
  check_common(errors, input.kind, input.words, input.audience);
  return errors;
}

kit::def::FieldErrors check(HelpRequestInput const& input) {
  kit::def::FieldErrors errors;
  check_common(errors, input.kind, input.words, input.audience);
  return errors;
}

kit::def::FieldErrors check(HelpPathInput const& input) {
  kit::def::FieldErrors errors;
  if (input.path == AnswerPath::expert && !input.expert_id) {
    errors.push_back({"/expert_id", "required", "is required"});
  }
  if (input.path != AnswerPath::expert && input.expert_id) {
    errors.push_back({"/expert_id", "not_a_choice", "belongs to the path over an expert"});
  }
  return errors;
}

kit::def::FieldErrors check(NewHelpAnswer const& input) {
  if (kit::text::is_blank(input.words)) return {{"/words", "required", "is required"}};
  return {};
}

HelpState after_answer(bool by_asker) { return by_asker ? HelpState::open : HelpState::answered; }

}  // namespace upswing::barriers
