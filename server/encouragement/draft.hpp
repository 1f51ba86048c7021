// Words a person may begin with, in the receiver's language. A person changes them, chooses whom they go to, and sends them;
// nothing is sent as it stands here without that.
#pragma once
#include "access/place.hpp"
#include "encouragement/effort.hpp"
#include "encouragement/offer_source.hpp"

namespace upswing::encouragement {

struct Draft {
  access::Language language{};
  bool team = false;  // to the whole team, or to one person
  std::string words;
};
UPSWING_DESCRIBE(Draft, language, team, words)

// Two or more for each language, to one person and to the team.
std::vector<Draft> drafts_of(Effort const& effort);
std::vector<Draft> drafts_of(Offer const& offer);

// encouragement.json of a language; once, at the start of the program.
void set_draft_words(access::Language language, std::string_view json);

}  // namespace upswing::encouragement
