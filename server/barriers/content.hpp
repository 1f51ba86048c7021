// Kinds of barriers and of help, and the cards for when a team is stuck: content/*.json, in our own words, read once at the
// start of the program.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::barriers {

struct KindWords {
  std::string name;
  std::string try_first;  // a small first step others have taken; may be empty
};
UPSWING_DESCRIBE(KindWords, name, try_first)

// `close`: about people; what is written is for the author and the coaches unless somebody decides otherwise.
struct KindText {
  std::string key;
  bool common = false;  // among those that are in view first
  bool close = false;
  std::string help;  // of a barrier: the kind of help that suits it
  KindWords en;
  KindWords es;
};
UPSWING_DESCRIBE(KindText, key, common, close, help, en, es)

struct KindFile {
  std::vector<KindText> barriers;
  std::vector<KindText> requests;
};
UPSWING_DESCRIBE(KindFile, barriers, requests)

// A card of change concepts: what one could change, as a question, with an example from a clinic.
struct CardWords {
  std::string title;
  std::string question;
  std::string example;
};
UPSWING_DESCRIBE(CardWords, title, question, example)

struct CardText {
  std::string key;
  std::string group;  // of the nine groups of change concepts, a letter
  CardWords en;
  CardWords es;
};
UPSWING_DESCRIBE(CardText, key, group, en, es)

struct CardFile {
  std::vector<CardText> cards;
};
UPSWING_DESCRIBE(CardFile, cards)

// A kind, and a card, in one language.
struct Kind {
  std::string key;
  bool common = false;
  bool close = false;
  std::string help;
  std::string name;
  std::string try_first;
};
UPSWING_DESCRIBE(Kind, key, common, close, help, name, try_first)

struct Card {
  std::string key;
  std::string group;
  std::string title;
  std::string question;
  std::string example;
};
UPSWING_DESCRIBE(Card, key, group, title, question, example)

struct HelpContent {
  std::vector<Kind> barrier_kinds;
  std::vector<Kind> request_kinds;
  std::vector<Card> cards;
};
UPSWING_DESCRIBE(HelpContent, barrier_kinds, request_kinds, cards)

HelpContent help_content(access::Language language);
bool is_barrier_kind(std::string_view key);
bool is_request_kind(std::string_view key);

// Both throw with the wrong fields: the files are part of the program.
KindFile read_kinds(std::string_view json);
CardFile read_cards(std::string_view json);
KindFile const& all_kinds();
CardFile const& all_cards();

}  // namespace upswing::barriers
