#pragma once

// Reading a picture back: its elements in order, and what its texts cover. Throws where the markup is not well-formed.

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "charts/text_width.hpp"

namespace upswing::charts::test {

struct Element {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::string text;
  std::vector<std::size_t> inside;  // the elements around it, outermost first

  [[nodiscard]] std::string get(std::string const& attribute) const {
    auto const found = attributes.find(attribute);
    return found == attributes.end() ? "" : found->second;
  }
  [[nodiscard]] double number(std::string const& attribute) const { return std::stod(get(attribute)); }
  [[nodiscard]] bool has_class(std::string const& style) const {
    return (" " + get("class") + " ").find(" " + style + " ") != std::string::npos;
  }
};

/// Strict about what we write: quoted attributes, known entities, every element closed in order, one outermost element.
class SvgReader {
 public:
  explicit SvgReader(std::string_view markup) : left_(markup) {}

  std::vector<Element> read() {
    while (!left_.empty()) {
      if (left_.starts_with("</")) close();
      else if (left_.starts_with("<")) open();
      else take_text();
    }
    expect(around_.empty() && !elements_.empty(), "an element is not closed");
    return std::move(elements_);
  }

 private:
  static void expect(bool holds, std::string const& otherwise) {
    if (!holds) throw std::runtime_error(otherwise);
  }

  std::string until(std::string_view ends) {
    auto const at = left_.find_first_of(ends);
    expect(at != std::string_view::npos, "the markup ends too early");
    std::string const text(left_.substr(0, at));
    left_.remove_prefix(at);
    return text;
  }

  static std::string plain(std::string_view text) {
    static std::map<std::string, char, std::less<>> const entities = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"#39", '\''}};
    std::string clear;
    for (std::size_t at = 0; at < text.size(); ++at) {
      expect(text[at] != '<' && (static_cast<unsigned char>(text[at]) >= 0x20 || text[at] == '\n'), "a bad character");
      if (text[at] != '&') {
        clear += text[at];
        continue;
      }
      auto const end = text.find(';', at);
      auto const entity = entities.find(text.substr(at + 1, end - at - 1));
      expect(end != std::string_view::npos && entity != entities.end(), "an unknown entity");
      clear += entity->second;
      at = end;
    }
    return clear;
  }

  void open() {
    left_.remove_prefix(1);
    expect(!around_.empty() || elements_.empty(), "two outermost elements");
    Element element{until(" />"), {}, "", around_};
    while (left_.starts_with(" ")) {
      left_.remove_prefix(1);
      std::string const name = until("=");
      expect(left_.starts_with("=\""), "an attribute without quotes");
      left_.remove_prefix(2);
      expect(element.attributes.emplace(name, plain(until("\""))).second, "an attribute is there twice: " + name);
      left_.remove_prefix(1);
    }
    bool const empty = left_.starts_with("/>");
    expect(empty || left_.starts_with(">"), "a tag is not closed");
    left_.remove_prefix(empty ? 2 : 1);
    if (!empty) around_.push_back(elements_.size());
    elements_.push_back(std::move(element));
  }

  void close() {
    left_.remove_prefix(2);
    std::string const name = until(">");
    left_.remove_prefix(1);
    expect(!around_.empty() && elements_[around_.back()].name == name, "not the element that was opened last: " + name);
    around_.pop_back();
  }

  void take_text() {
    auto const at = left_.find('<');
    std::string const text = plain(left_.substr(0, at));
    if (!around_.empty()) elements_[around_.back()].text += text;
    else expect(text.find_first_not_of('\n') == std::string::npos, "text outside");
    left_.remove_prefix(at == std::string_view::npos ? left_.size() : at);
  }

  std::string_view left_;
  std::vector<std::size_t> around_;
  std::vector<Element> elements_;
};

inline std::vector<Element> elements_of(std::string const& svg) { return SvgReader(svg).read(); }

/// The size of a text's letters, as draw_style.cpp has it.
inline double letters_of(Element const& text, double font) {
  if (!text.get("font-size").empty()) return text.number("font-size");
  if (text.has_class("us-title")) return 16;
  return text.has_class("us-foot") || text.has_class("us-note-mark") ? 11 : font;
}

struct TextBox {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  std::string text;

  [[nodiscard]] bool overlaps(TextBox const& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
};

/// What a text covers: from the height of its small letters to its baseline, and as wide as it is estimated.
inline TextBox box_of(Element const& text, double font) {
  double const size = letters_of(text, font);
  double const width = text_width(text.text, size);
  double const x = text.number("x");
  double const left =
      text.get("text-anchor") == "end" ? x - width : x - (text.get("text-anchor") == "middle" ? width / 2 : 0);
  return {left, text.number("y") - size * 0.7, left + width, text.number("y"), text.text};
}

}  // namespace upswing::charts::test
