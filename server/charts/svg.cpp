// Numbers are cut to one decimal so that a golden file is the same on every machine.

#include "charts/svg.hpp"

#include <charconv>
#include <cmath>

namespace upswing::charts {
namespace {

constexpr double far_outside = 1e6;  // pixels; no picture is so large

void add_escaped(std::string& to, std::string_view text) {
  for (char const c : text) {
    switch (c) {
      case '&': to += "&amp;"; break;
      case '<': to += "&lt;"; break;
      case '>': to += "&gt;"; break;
      case '"': to += "&quot;"; break;
      case '\'': to += "&#39;"; break;
      default: to += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string safe;
  add_escaped(safe, text);
  return safe;
}

void add_coordinate(std::string& to, double number) {
  double const near = std::fmin(std::fmax(number, -far_outside), far_outside);  // of NaN: an edge
  auto const tenths = static_cast<long>(std::round(near * 10));
  char buffer[32];
  if (tenths < 0) to += '-';
  long const size = std::labs(tenths);
  auto const end = std::to_chars(buffer, buffer + sizeof buffer, size / 10).ptr;
  to.append(buffer, end);
  if (size % 10 == 0) return;
  to += '.';
  to += static_cast<char>('0' + size % 10);
}

std::string coordinate(double number) {
  std::string text;
  add_coordinate(text, number);
  return text;
}

void Svg::begin(std::string_view element, Attributes attributes) {
  markup_ += '<';
  markup_ += element;
  for (Attribute const& attribute : attributes) {
    if (!attribute.is_number && attribute.text.empty()) continue;
    markup_ += ' ';
    markup_ += attribute.name;
    markup_ += "=\"";
    if (attribute.is_number) {
      add_coordinate(markup_, attribute.number);
    } else {
      add_escaped(markup_, attribute.text);
    }
    markup_ += '"';
  }
}

Svg& Svg::open(std::string_view element, Attributes attributes) {
  begin(element, attributes);
  markup_ += ">";
  return *this;
}

Svg& Svg::close(std::string_view element) {
  markup_ += "</";
  markup_ += element;
  markup_ += ">\n";
  return *this;
}

Svg& Svg::empty(std::string_view element, Attributes attributes) {
  begin(element, attributes);
  markup_ += "/>\n";
  return *this;
}

Svg& Svg::text(std::string_view style, double x, double y, std::string_view anchor, std::string_view words) {
  open("text",
       {{"class", style}, {"x", x}, {"y", y}, {"text-anchor", anchor == "start" ? std::string_view() : anchor}});
  add_escaped(markup_, words);
  return close("text");
}

Svg& Svg::line(std::string_view style, double x1, double y1, double x2, double y2) {
  return empty("line", {{"class", style}, {"x1", x1}, {"y1", y1}, {"x2", x2}, {"y2", y2}});
}

Svg& Svg::circle(std::string_view style, double x, double y, double radius) {
  return empty("circle", {{"class", style}, {"cx", x}, {"cy", y}, {"r", radius}});
}

Svg& Svg::raw(std::string_view markup) {
  markup_ += markup;
  return *this;
}

Path& Path::add(char verb, double x, double y) {
  data_ += verb;
  add_coordinate(data_, x);
  data_ += ' ';
  add_coordinate(data_, y);
  return *this;
}

Path& Path::close() {
  data_ += 'Z';
  return *this;
}

}  // namespace upswing::charts
