#pragma once

// How hard a text is to read, by the two formulas the house has set itself.

#include <string>

namespace upswing::charts::test {

inline bool is_letter(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return (byte | 32U) >= 'a' && (byte | 32U) <= 'z' ? true : byte >= 0x80;
}

/// Accented letters of Spanish as plain ones, in lower case; í and ú as 'I' and 'U' since they open a new syllable.
inline std::string plain_letters(std::string const& word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] != '\xC3') {
      char const c = word[i];
      plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      continue;
    }
    switch (static_cast<unsigned char>(word[++i]) | 0x20U) {
      case 0xA1: plain += 'a'; break;
      case 0xA9: plain += 'e'; break;
      case 0xAD: plain += 'I'; break;
      case 0xB3: plain += 'o'; break;
      case 0xBA: plain += 'U'; break;
      case 0xB8: plain += 'o'; break;  // ø
      default: plain += 'n';
    }
  }
  return plain;
}

inline int english_syllables(std::string const& word) {
  std::string const vowels = "aeiouy";
  int count = 0;
  bool in_vowels = false;
  for (char const c : word) {
    bool const vowel = vowels.find(c) != std::string::npos;
    if (vowel && !in_vowels) ++count;
    in_vowels = vowel;
  }
  bool const silent = word.size() > 2 && word.back() == 'e' &&
                      vowels.find(word[word.size() - 2]) == std::string::npos && !word.ends_with("le");
  return std::max(1, count - (silent && count > 1 ? 1 : 0));
}

/// A strong vowel (a e o, accented i u) after a strong one opens a new syllable; a weak one joins its neighbor.
inline int spanish_syllables(std::string const& word) {
  std::string const strong = "aeoIU";
  std::string const weak = "iu";
  int count = 0;
  char before = ' ';
  for (char const c : word) {
    bool const is_strong = strong.find(c) != std::string::npos;
    bool const is_weak = weak.find(c) != std::string::npos;
    bool const after_strong = strong.find(before) != std::string::npos;
    bool const after_weak = weak.find(before) != std::string::npos;
    if (is_strong && !(after_weak && c != 'I' && c != 'U')) ++count;
    if (is_weak && !after_strong && !after_weak) ++count;
    before = c;
  }
  return std::max(1, count);
}

struct Reading {
  double words = 0;
  double sentences = 0;
  double syllables = 0;

  /// Kincaid and others 1975.
  [[nodiscard]] double flesch_kincaid() const { return 0.39 * words / sentences + 11.8 * syllables / words - 15.59; }
  /// Fernández Huerta 1959, with words per sentence.
  [[nodiscard]] double fernandez_huerta() const { return 206.84 - 60 * syllables / words - 1.02 * words / sentences; }
};

/// A number counts as a word of one syllable, as the common tools have it.
inline void read_aloud(Reading& reading, std::string const& text, bool spanish) {
  std::string word;
  bool open = false;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    char const c = i < text.size() ? text[i] : ' ';
    bool const part = is_letter(c) || (c >= '0' && c <= '9');
    if (part) {
      word += c;
      continue;
    }
    if (!word.empty()) {
      bool const digits = word[0] >= '0' && word[0] <= '9';
      std::string const plain = plain_letters(word);
      reading.syllables += digits ? 1 : spanish ? spanish_syllables(plain) : english_syllables(plain);
      ++reading.words;
      open = true;
      word.clear();
    }
    bool const last = i + 1 >= text.size() || text[i + 1] == ' ';
    if (open && last && (c == '.' || c == '?' || c == '!')) {
      ++reading.sentences;
      open = false;
    }
  }
}

}  // namespace upswing::charts::test
