// Numbers are cut to one decimal so that a golden file is the same on every machine.

#include "charts/svg.hpp"

#include <charconv>
#include <cmath>

namespace upswing::charts {

std::string escaped(std::string_view text) {
  std::string safe;
  for (char const c : text) {
    switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      default: safe += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return safe;
}

std::string coordinate(double number) {
  double const tenths = std::round(number * 10) / 10 + 0.0;  // adding zero turns -0 into 0
  char buffer[64];
  auto const end = std::to_chars(buffer, buffer + sizeof buffer, tenths, std::chars_format::fixed, 1).ptr;
  std::string text(buffer, end);
  return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

void Svg::begin(std::string_view element, Attributes attributes) {
  markup_ += '<';
  markup_ += element;
  for (auto const& [name, value] : attributes) {
    if (value.empty()) continue;
    markup_ += ' ';
    markup_ += name;
    markup_ += "=\"" + escaped(value) + '"';
  }
}

Svg& Svg::open(std::string_view element, Attributes attributes) {
  begin(element, attributes);
  markup_ += ">";
  return *this;
}

Svg& Svg::close(std::string_view element) {
  markup_ += "</" + std::string(element) + ">\n";
  return *this;
}

Svg& Svg::empty(std::string_view element, Attributes attributes) {
  begin(element, attributes);
  markup_ += "/>\n";
  return *this;
}

Svg& Svg::text(std::string_view style, double x, double y, std::string_view anchor, std::string_view words) {
  open("text", {{"class", std::string(style)},
                {"x", coordinate(x)},
                {"y", coordinate(y)},
                {"text-anchor", anchor == "start" ? std::string() : std::string(anchor)}});
  markup_ += escaped(words);
  return close("text");
}

Svg& Svg::line(std::string_view style, double x1, double y1, double x2, double y2) {
  return empty("line", {{"class", std::string(style)},
                        {"x1", coordinate(x1)},
                        {"y1", coordinate(y1)},
                        {"x2", coordinate(x2)},
                        {"y2", coordinate(y2)}});
}

Svg& Svg::raw(std::string_view markup) {
  markup_ += markup;
  return *this;
}

}  // namespace upswing::charts
