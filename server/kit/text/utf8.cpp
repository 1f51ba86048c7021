// Validates, trims and folds UTF-8 text.
#include "kit/text/utf8.hpp"

#include <cstdint>
#include <utility>

namespace upswing::kit::text {
namespace {

// Length of the code point at `i` and its value; length 0 if it is not valid there (RFC 3629).
std::pair<std::size_t, std::uint32_t> code_point(std::string_view text, std::size_t i) {
  auto const byte = [&](std::size_t k) -> std::uint32_t {
    return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U;
  };
  auto const tail = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
  std::uint32_t const b = byte(i);
  if (b < 0x80U) return {1, b};
  if (b >= 0xC2U && b <= 0xDFU && tail(i + 1)) return {2, (b & 0x1FU) << 6U | (byte(i + 1) & 0x3FU)};
  if ((b & 0xF0U) == 0xE0U && tail(i + 1) && tail(i + 2)) {
    std::uint32_t const value = (b & 0x0FU) << 12U | (byte(i + 1) & 0x3FU) << 6U | (byte(i + 2) & 0x3FU);
    bool const sound = value >= 0x800U && (value < 0xD800U || value > 0xDFFFU);
    return {sound ? 3U : 0U, value};
  }
  if (b >= 0xF0U && b <= 0xF4U && tail(i + 1) && tail(i + 2) && tail(i + 3)) {
    std::uint32_t const value =
        (b & 0x07U) << 18U | (byte(i + 1) & 0x3FU) << 12U | (byte(i + 2) & 0x3FU) << 6U | (byte(i + 3) & 0x3FU);
    bool const sound = value >= 0x10000U && value <= 0x10FFFFU;
    return {sound ? 4U : 0U, value};
  }
  return {0, 0};
}

// U+00C0..U+017F without accents, in lower case; a space keeps the letter as it is.
constexpr std::string_view folded_latin =
    "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllll "
    " llnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz ";

// The small letter of one that has no other letter to stand for it: Æ, Ð, Þ, Ĳ, Ŋ, Œ.
std::uint32_t small_letter(std::uint32_t value) {
  if (value == 0xC6U || value == 0xD0U || value == 0xDEU) return value + 0x20U;
  if (value == 0x132U || value == 0x14AU || value == 0x152U) return value + 1U;
  return value;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

bool is_plain(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    auto const [length, value] = code_point(text, i);
    bool const control = (value < 0x20U && value != '\t' && value != '\n' && value != '\r') || value == 0x7FU;
    if (length == 0 || control) return false;
    i += length;
  }
  return true;
}

bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    auto const length = code_point(text, i).first;
    if (length == 0) return false;
    i += length;
  }
  return true;
}

std::string mend_utf8(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    auto const length = code_point(text, i).first;
    out.append(length == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(i, length));
    i += length == 0 ? 1 : length;
  }
  return out;
}

std::string_view first_bytes(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return text.substr(0, most);
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    auto const [length, value] = code_point(text, i);
    auto const taken = length == 0 ? 1 : length;
    bool const latin = value >= 0xC0U && value - 0xC0U < folded_latin.size() && folded_latin[value - 0xC0U] != ' ';
    if (latin) out += folded_latin[value - 0xC0U];
    else if (length == 1 && value >= 'A' && value <= 'Z') out += static_cast<char>(value + 32U);
    else if (auto const small = small_letter(value); length == 2 && small != value) {
      out += static_cast<char>(0xC0U | small >> 6U);
      out += static_cast<char>(0x80U | (small & 0x3FU));
    } else out.append(text.substr(i, taken));
    i += taken;
  }
  return out;
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  while (true) {
    auto const end = text.find(at);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string escape_xml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace upswing::kit::text
