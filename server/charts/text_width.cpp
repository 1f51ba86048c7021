// Widths by kind of letter, in parts of the font size; wide enough for DejaVu Sans, the widest usual stand-in.

#include "charts/text_width.hpp"

#include <sstream>

namespace upswing::charts {
namespace {

double letter_width(char c) {
  std::string_view const narrow = "iljtfrI.,:;'|()[]! ";
  std::string_view const wide = "mwMW%@";
  if (narrow.find(c) != std::string_view::npos) return 0.38;
  if (wide.find(c) != std::string_view::npos) return 0.9;
  if (c >= 'A' && c <= 'Z') return 0.7;
  return 0.61;
}

bool continues_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

}  // namespace

double text_width(std::string_view text, double font_size) {
  double width = 0;
  for (char const c : text) {
    if (!continues_letter(c)) width += letter_width(c);
  }
  return width * font_size;
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

}  // namespace upswing::charts
