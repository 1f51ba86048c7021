#pragma once

// Writes JSON one member at a time. Numbers are the shortest that read back as the same double; what is missing or not
// finite is null.

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace upswing::spc {

class JsonWriter {
 public:
  JsonWriter& open(char bracket) {
    comma();
    text_ += bracket;
    fresh_ = true;
    return *this;
  }
  JsonWriter& close(char bracket) {
    text_ += bracket;
    fresh_ = false;
    return *this;
  }
  JsonWriter& key(std::string_view name) {
    value(name);
    text_ += ':';
    fresh_ = true;
    return *this;
  }

  template <class T> JsonWriter& value(std::optional<T> const& held) { return held ? value(*held) : null(); }
  JsonWriter& value(double number) {
    if (!std::isfinite(number)) return null();
    char buffer[32];
    return raw({buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr});
  }
  JsonWriter& value(int number) { return raw(std::to_string(number)); }
  JsonWriter& value(bool yes) { return raw(yes ? "true" : "false"); }
  JsonWriter& value(char const* words) { return value(std::string_view(words)); }
  JsonWriter& value(std::string const& words) { return value(std::string_view(words)); }
  JsonWriter& value(std::string_view words) {
    comma();
    text_ += '"';
    for (char const c : words) escape(c);
    text_ += '"';
    return *this;
  }
  JsonWriter& null() { return raw("null"); }

  template <class T> JsonWriter& member(std::string_view name, T const& held) { return key(name).value(held); }
  /// An array of each(0), each(1)... up to size.
  template <class Each> JsonWriter& list(std::string_view name, std::size_t size, Each const& each) {
    key(name).open('[');
    for (std::size_t i = 0; i < size; ++i) value(each(i));
    return close(']');
  }

  [[nodiscard]] std::string const& text() const { return text_; }

 private:
  JsonWriter& raw(std::string_view written) {
    comma();
    text_ += written;
    return *this;
  }
  void comma() {
    if (!fresh_) text_ += ',';
    fresh_ = false;
  }
  void escape(char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    auto const code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      text_ += '\\';
      text_ += c;
    } else if (code < 0x20) {
      text_ += "\\u00";
      text_ += hex[code >> 4U];
      text_ += hex[code & 15U];
    } else {
      text_ += c;
    }
  }

  std::string text_;
  bool fresh_ = true;  // nothing to separate from
};

}  // namespace upswing::spc
