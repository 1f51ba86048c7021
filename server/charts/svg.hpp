#pragma once

// Writing SVG: escaped text, short and stable numbers, one element at a time.

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace upswing::charts {

/// Safe as text and inside quotes. Control characters that XML forbids become spaces.
std::string escaped(std::string_view text);

/// A coordinate with one decimal at most: "12", "12.5".
std::string coordinate(double number);

using Attributes = std::initializer_list<std::pair<std::string_view, std::string>>;

class Svg {
 public:
  Svg& open(std::string_view element, Attributes attributes);
  Svg& close(std::string_view element);
  Svg& empty(std::string_view element, Attributes attributes);
  /// Text anchored at its start, middle or end.
  Svg& text(std::string_view style, double x, double y, std::string_view anchor, std::string_view words);
  Svg& line(std::string_view style, double x1, double y1, double x2, double y2);
  Svg& raw(std::string_view markup);
  [[nodiscard]] std::string const& markup() const { return markup_; }

 private:
  void begin(std::string_view element, Attributes attributes);
  std::string markup_;
};

}  // namespace upswing::charts
