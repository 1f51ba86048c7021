// Questions a coach may ask, as data: content/questions.json, each for a state of the work, in both languages.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "access/viewer.hpp"
#include "kit/def/json.hpp"

namespace upswing::coaching {

// appreciative: what is strong and alive here. inquiring: what do you make of it.
UPSWING_CHOICES(QuestionStyle, appreciative, inquiring)
// What the question is asked of; `any` always fits.
UPSWING_CHOICES(WorkState, any, first_call, test_waits, test_seen, test_decided, no_test, signal, numbers_waiting,
                promise_open, unsure, barrier)

struct QuestionText {
  std::string key;
  QuestionStyle style{};
  WorkState state{};
  std::string en;
  std::string es;
};
UPSWING_DESCRIBE(QuestionText, key, style, state, en, es)

struct QuestionFile {
  std::vector<QuestionText> questions;
};
UPSWING_DESCRIBE(QuestionFile, questions)

struct OpenQuestion {
  std::string key;
  QuestionStyle style{};
  std::string words;
};
UPSWING_DESCRIBE(OpenQuestion, key, style, words)

// Throws with the wrong fields; the file is part of the program.
QuestionFile read_questions(std::string_view json);
// One of each style, for the first of the states that has one; `turn` changes which, so that two calls do not sound alike.
std::vector<OpenQuestion> choose_questions(QuestionFile const& file, std::vector<WorkState> const& states,
                                           std::size_t turn, access::Language language);
QuestionFile const& kept_questions();

}  // namespace upswing::coaching
