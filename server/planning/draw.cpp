// Wrapping of text and the pieces both pictures are made of.
#include "planning/draw.hpp"

#include <algorithm>

#include "kit/text/utf8.hpp"
#include "planning/draw_pieces.hpp"

namespace upswing::planning {
namespace {

// How much room the character takes that begins with this byte of UTF-8; nothing for a byte in its middle.
std::size_t room_of(char c) {
  auto const byte = static_cast<unsigned char>(c);
  if ((byte & 0xC0) == 0x80) return 0;
  bool const wide = byte >= 0xF0 || (byte >= 0xE3 && byte <= 0xED);  // emoji; U+3000 to U+DFFF
  return wide ? 2 : 1;
}

std::size_t room_of(std::string_view text) {
  std::size_t room = 0;
  for (char const c : text) room += room_of(c);
  return room;
}

// As much of the beginning as has room, never half a character.
std::string_view first_characters(std::string_view text, std::size_t room) {
  std::size_t i = 0;
  for (std::size_t taken = 0; i < text.size(); ++i) {
    taken += room_of(text[i]);
    if (taken > room) break;
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
    while (room_of(word) > width) {
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
    bool const fits = !out.empty() && room_of(out.back()) + 1 + room_of(word) <= width;
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

namespace {

double side_of(std::string const& picture, std::string_view side) {
  auto const key = " " + std::string(side) + "=\"";
  auto const found = picture.find(key);
  return found == std::string::npos ? 0 : std::stod(picture.substr(found + key.size()));
}

}  // namespace

std::string draw_beside(std::vector<std::string> const& pictures, std::size_t places) {
  constexpr std::string_view begins = "<svg ";
  constexpr double gap = 20;
  double x = 0;
  double height = 0;
  std::string inside;
  for (auto const& picture : pictures) {
    inside += "<svg x=\"" + draw::number(x) + "\" " + picture.substr(begins.size());
    x += side_of(picture, "width") + gap;
    height = std::max(height, side_of(picture, "height"));
  }
  double const one = pictures.empty() ? 0 : x / static_cast<double>(pictures.size());
  double const width = one * static_cast<double>(std::max(places, pictures.size())) - gap;
  return draw::open(width, height) + inside + "</svg>";
}

namespace draw {

std::string open(double width, double height) {
  auto const w = std::to_string(static_cast<int>(width));
  auto const h = std::to_string(static_cast<int>(height));
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plan_picture\" style=\"--drawn:" + w + "px\" width=\"" + w +
         "\" height=\"" + h + "\" viewBox=\"0 0 " + w + " " + h + "\" font-family=\"sans-serif\" font-size=\"14\">";
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

std::string lines(double x, double y, std::vector<std::string> const& all, std::string const& kind) {
  std::string out;
  for (auto const& line : all) {
    out += text(x, y, line, kind);
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
