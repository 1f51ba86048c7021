// Wrapping of text and the pieces both pictures are made of.
#include "planning/draw.hpp"

#include "kit/text/utf8.hpp"
#include "planning/draw_pieces.hpp"

namespace upswing::planning {
namespace {

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::size_t characters(std::string_view text) {
  std::size_t n = 0;
  for (char const c : text) {
    if (begins_character(c)) ++n;
  }
  return n;
}

// The first `count` characters, never half of one.
std::string_view first_characters(std::string_view text, std::size_t count) {
  std::size_t i = 0;
  for (std::size_t seen = 0; i < text.size(); ++i) {
    if (begins_character(text[i]) && seen++ == count) break;
  }
  return text.substr(0, i);
}

std::vector<std::string> words_in(std::string_view text, std::size_t width) {
  std::vector<std::string> words;
  std::string word;
  for (char const c : std::string(text) + " ") {
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
      word += c;
      continue;
    }
    while (characters(word) > width) {
      words.emplace_back(first_characters(word, width));
      word = word.substr(words.back().size());
    }
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  }
  return words;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width, std::size_t lines) {
  std::vector<std::string> out;
  for (auto const& word : words_in(first_characters(text, width * (lines + 1)), width)) {
    bool const fits = !out.empty() && characters(out.back()) + 1 + characters(word) <= width;
    if (fits) {
      out.back() += " " + word;
    } else if (out.size() < lines) {
      out.push_back(word);
    } else {
      out.back() = std::string(first_characters(out.back(), width - 1)) + "…";
      break;
    }
  }
  return out;
}

namespace draw {

std::string open(double width, double height) {
  auto const w = std::to_string(static_cast<int>(width));
  auto const h = std::to_string(static_cast<int>(height));
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plan_picture\" width=\"" + w + "\" height=\"" + h +
         "\" viewBox=\"0 0 " + w + " " + h + "\" font-family=\"sans-serif\" font-size=\"14\">";
}

std::string number(double value) { return std::to_string(static_cast<int>(value + 0.5)); }

std::string box(Box const& b, std::string const& kind) {
  return "<rect class=\"" + kind + "\" x=\"" + number(b.x) + "\" y=\"" + number(b.y) + "\" width=\"" + number(b.w) +
         "\" height=\"" + number(b.h) + "\" rx=\"8\" fill=\"#fff\" stroke=\"#7a868e\"/>";
}

std::string text(double x, double y, std::string const& words, std::string const& kind) {
  return "<text class=\"" + kind + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">" +
         kit::text::escape_xml(words) + "</text>";
}

std::string lines(double x, double y, std::vector<std::string> const& all) {
  std::string out;
  for (auto const& line : all) {
    out += text(x, y, line, "plan_words");
    y += line_height;
  }
  return out;
}

std::string curve(double x1, double y1, double x2, double y2, std::string const& kind) {
  auto const middle = number((x1 + x2) / 2);
  return "<path class=\"" + kind + "\" fill=\"none\" stroke=\"#7a868e\" d=\"M" + number(x1) + " " + number(y1) + "C" +
         middle + " " + number(y1) + " " + middle + " " + number(y2) + " " + number(x2) + " " + number(y2) + "\"/>";
}

}  // namespace draw
}  // namespace upswing::planning
