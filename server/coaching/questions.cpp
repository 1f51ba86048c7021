// Chooses two open questions.
#include "coaching/questions.hpp"

#include <stdexcept>

#include "coaching/coaching.hpp"

namespace upswing::coaching {
namespace {

QuestionFile& kept() {
  static QuestionFile file;
  return file;
}

std::vector<QuestionText const*> fitting(QuestionFile const& file, WorkState state, QuestionStyle style) {
  std::vector<QuestionText const*> found;
  for (auto const& one : file.questions) {
    if (one.state == state && one.style == style) found.push_back(&one);
  }
  return found;
}

}  // namespace

QuestionFile read_questions(std::string_view json) {
  QuestionFile file;
  kit::def::FieldErrors errors;
  if (kit::def::from_json(json, file, errors)) return file;
  throw std::runtime_error("questions: " + (errors.empty() ? std::string("?") : errors.front().pointer));
}

std::vector<OpenQuestion> choose_questions(QuestionFile const& file, std::vector<WorkState> const& states,
                                           std::size_t turn, access::Language language) {
  std::vector<OpenQuestion> chosen;
  for (auto const style : {QuestionStyle::appreciative, QuestionStyle::inquiring}) {
    auto all = states;
    all.push_back(WorkState::any);
    for (auto const state : all) {
      auto const found = fitting(file, state, style);
      if (found.empty()) continue;
      auto const& one = *found[turn % found.size()];
      chosen.push_back({one.key, style, language == access::Language::en ? one.en : one.es});
      break;
    }
  }
  return chosen;
}

QuestionFile const& kept_questions() { return kept(); }
void set_questions(std::string_view json) { kept() = read_questions(json); }

}  // namespace upswing::coaching
