#pragma once

// What is to be said, before any language: a word key and what goes into its places. Rules are tested on phrases;
// words are looked up last.

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upswing::charts {

/// The texts of one language by key, with {{name}} places. Plural forms have keys of their own ("..._one").
class Words {
 public:
  using Args = std::map<std::string, std::string, std::less<>>;

  Words() = default;
  Words(Words const&) = default;
  Words& operator=(Words const&) = default;
  virtual ~Words() = default;

  [[nodiscard]] virtual std::string say(std::string_view key, Args const& args) const = 0;
};

struct Phrase;

/// What goes into a place: text as it is, or another phrase.
struct Filling {
  std::string text;
  std::vector<Phrase> phrase;  // none or one

  Filling(std::string literal);  // NOLINT: fillings are written in place
  Filling(char const* literal);  // NOLINT
  Filling(Phrase inner);         // NOLINT
};

struct Phrase {
  std::string key;  // without the "sentence." that all keys of charts begin with
  std::vector<std::pair<std::string, Filling>> args;
};

/// "two" to "twelve" in words, all else in digits.
Filling number_word(int number);

/// The key with "_one" or "_other".
std::string plural(std::string const& key, int count);

std::string say(Phrase const& phrase, Words const& words);

/// The same, beginning with a capital letter.
std::string say_sentence(Phrase const& phrase, Words const& words);

}  // namespace upswing::charts
