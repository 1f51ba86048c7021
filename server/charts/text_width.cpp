// Widths by kind of letter, in parts of the font size; wide enough for DejaVu Sans, the widest usual stand-in.

#include "charts/text_width.hpp"

#include <sstream>

namespace upswing::charts {
namespace {

constexpr std::string_view ellipsis = "\u2026";
constexpr double ellipsis_width = 1.0;

/// The letter at `at`, which moves on behind it. Broken UTF-8 is read byte by byte.
char32_t next_letter(std::string_view text, std::size_t& at) {
  auto const first = static_cast<unsigned char>(text[at++]);
  int const more = first >= 0xF0U ? 3 : first >= 0xE0U ? 2 : first >= 0xC0U ? 1 : 0;
  char32_t letter = more == 0 ? first : first & (0x3FU >> static_cast<unsigned>(more));
  for (int i = 0; i < more && at < text.size(); ++i) {
    auto const byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0U) != 0x80U) break;
    letter = (letter << 6U) | (byte & 0x3FU);
    ++at;
  }
  return letter;
}

bool is_raised(char32_t letter) {
  return (letter >= 0x2070 && letter <= 0x209F) || letter == 0xB2 || letter == 0xB3 || letter == 0xB9;
}

bool is_mark(char32_t letter) {
  return (letter >= 0x300 && letter < 0x370) || (letter >= 0x591 && letter <= 0x5C7 && letter != 0x5BE) ||
         (letter >= 0x64B && letter <= 0x65F) || (letter >= 0x200B && letter <= 0x200F);
}

double letter_width(char32_t letter) {
  constexpr std::string_view narrow = "iljtfrI.,:;'|()[]! ";
  constexpr std::string_view wide = "mwMW%@";
  if (letter >= 0x2E80) return letter >= 0xFB1D && letter <= 0xFEFF ? 0.7 : 1.05;  // Han, Kana, Hangul, emoji
  if (letter >= 0x80) return is_mark(letter) ? 0 : is_raised(letter) ? 0.45 : letter == 0x2026 ? ellipsis_width : 0.61;
  char const c = static_cast<char>(letter);
  if (narrow.find(c) != std::string_view::npos) return 0.38;
  if (wide.find(c) != std::string_view::npos) return 0.9;
  if (c >= 'A' && c <= 'Z') return 0.7;
  return 0.61;
}

}  // namespace

double text_width(std::string_view text, double font_size) {
  double width = 0;
  for (std::size_t at = 0; at < text.size();) width += letter_width(next_letter(text, at));
  return width * font_size;
}

std::string ellipsized(std::string_view text, double width, double font_size) {
  double used = 0;
  std::size_t fits = 0;  // bytes that leave room for the ellipsis
  for (std::size_t at = 0; at < text.size();) {
    used += letter_width(next_letter(text, at)) * font_size;
    if (used + ellipsis_width * font_size <= width) fits = at;
  }
  if (used <= width) return std::string(text);
  while (fits > 0 && text[fits - 1] == ' ') --fits;
  return std::string(text.substr(0, fits)).append(ellipsis);
}

std::vector<std::string> wrapped(std::string_view text, double width, double font_size, std::size_t most_lines) {
  std::vector<std::string> lines;
  std::istringstream words{std::string(text)};
  for (std::string word; words >> word;) {
    bool const fits = !lines.empty() && text_width(lines.back() + " " + word, font_size) <= width;
    if (fits) {
      lines.back() += " " + word;
    } else if (lines.size() == most_lines) {
      lines.back() += " \u2026";
      break;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

bool is_right_to_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    char32_t const letter = next_letter(text, at);
    bool const right = (letter >= 0x590 && letter < 0x900) || (letter >= 0xFB1D && letter <= 0xFEFC);
    bool const latin = (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || letter >= 0xC0;
    if (right) return true;
    if (latin) return false;
  }
  return false;
}

}  // namespace upswing::charts
