// Phrases become text from the inside out.

#include "charts/phrase.hpp"

namespace upswing::charts {
namespace {

constexpr std::string_view namespace_of_charts = "sentence.";

/// Letters of both languages: a to z, and the two-byte Latin letters whose capitals lie 32 places before them.
std::string capitalized(std::string text) {
  if (text.empty()) return text;
  if (text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 32);
  } else if (text.size() > 1 && text[0] == '\xC3' && static_cast<unsigned char>(text[1]) >= 0xA0) {
    text[1] = static_cast<char>(static_cast<unsigned char>(text[1]) - 32);
  }
  return text;
}

}  // namespace

Filling::Filling(std::string literal) : text(std::move(literal)) {}
Filling::Filling(char const* literal) : text(literal) {}
Filling::Filling(Phrase inner) : phrase{std::move(inner)} {}

Filling number_word(int number) {
  std::string const digits = std::to_string(number);
  if (number < 2 || number > 12) return digits;
  return Phrase{"number." + digits, {}};
}

std::string plural(std::string const& key, int count) { return key + (count == 1 ? "_one" : "_other"); }

std::string say(Phrase const& phrase, Words const& words) {
  Words::Args args;
  for (auto const& [name, filling] : phrase.args) {
    args[name] = filling.phrase.empty() ? filling.text : say(filling.phrase.front(), words);
  }
  return words.say(std::string(namespace_of_charts) + phrase.key, args);
}

std::string say_sentence(Phrase const& phrase, Words const& words) { return capitalized(say(phrase, words)); }

}  // namespace upswing::charts
