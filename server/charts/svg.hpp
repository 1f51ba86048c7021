#pragma once

// Writing SVG: escaped text, short and stable numbers, one element at a time.

#include <initializer_list>
#include <string>
#include <string_view>

namespace upswing::charts {

/// Safe as text and inside quotes. Control characters that XML forbids become spaces.
std::string escaped(std::string_view text);

/// A coordinate with one decimal at most: "12", "12.5".
std::string coordinate(double number);
void add_coordinate(std::string& to, double number);

/// Text, which is escaped, or a coordinate. Empty text is left out.
struct Attribute {
  std::string_view name;
  std::string_view text;
  double number = 0;
  bool is_number = false;

  Attribute(std::string_view of, std::string_view words) : name(of), text(words) {}
  Attribute(std::string_view of, std::string const& words) : name(of), text(words) {}
  Attribute(std::string_view of, char const* words) : name(of), text(words) {}
  Attribute(std::string_view of, double coordinate) : name(of), number(coordinate), is_number(true) {}
};
using Attributes = std::initializer_list<Attribute>;

class Svg {
 public:
  Svg& open(std::string_view element, Attributes attributes);
  Svg& close(std::string_view element);
  Svg& empty(std::string_view element, Attributes attributes);
  /// Text anchored at its start, middle or end.
  Svg& text(std::string_view style, double x, double y, std::string_view anchor, std::string_view words);
  Svg& line(std::string_view style, double x1, double y1, double x2, double y2);
  Svg& circle(std::string_view style, double x, double y, double radius);
  Svg& raw(std::string_view markup);
  [[nodiscard]] std::string const& markup() const { return markup_; }
  [[nodiscard]] std::string take() { return std::move(markup_); }
  void expect(std::size_t size) { markup_.reserve(size); }

 private:
  void begin(std::string_view element, Attributes attributes);
  std::string markup_;
};

/// The data of a <path>, vertex by vertex.
class Path {
 public:
  Path& move(double x, double y) { return add('M', x, y); }
  Path& line(double x, double y) { return add('L', x, y); }
  Path& close();
  [[nodiscard]] bool empty() const { return data_.empty(); }
  [[nodiscard]] std::string const& data() const { return data_; }

 private:
  Path& add(char verb, double x, double y);
  std::string data_;
};

}  // namespace upswing::charts
