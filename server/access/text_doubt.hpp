// Texts before they are saved, and what in them may point to a patient. A doubt, not a problem: the person decides.
#pragma once
#include <string>
#include <vector>

#include "kit/text/personal.hpp"

namespace upswing::access {

struct TextsInput {
  std::vector<std::string> texts;
};
UPSWING_DESCRIBE(TextsInput, texts)

// `text`: which of the texts, from 0. `kind` is a word key (app.personal.<kind>).
struct TextDoubt {
  std::int64_t text = 0;
  kit::text::PersonalKind kind{};
  std::string found;
};
UPSWING_DESCRIBE(TextDoubt, text, kind, found)

struct TextDoubts {
  std::vector<TextDoubt> doubts;
};
UPSWING_DESCRIBE(TextDoubts, doubts)

}  // namespace upswing::access
