// Writes described things as JSON, straight into one string.
#include <charconv>
#include <cmath>

#include "kit/def/json.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::kit::def {
namespace {

template <class T> T const& as(void const* at) { return *static_cast<T const*>(at); }

void write_escaped(char c, std::string& out) {
  constexpr char digits[] = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  out += "\\u00";
  out += digits[static_cast<unsigned char>(c) >> 4U];
  out += digits[static_cast<unsigned char>(c) & 15U];
}

void write_words(Words const& words, std::string& out) {
  out += '{';
  for (auto const& [key, value] : words) {
    if (out.back() != '{') out += ',';
    write_json_text(key, out);
    out += ':';
    write_json_text(value, out);
  }
  out += '}';
}

void write_object(void const* at, Shape const& shape, std::string& out) {
  char next = '{';
  for (auto const& field : shape.fields) {
    out += next;
    next = ',';
    out += '"';
    out += field.name;
    out += "\":";
    write_json(static_cast<char const*>(at) + field.offset, *field.shape, out);
  }
  if (next == '{') out += '{';
  out += '}';
}

void write_list(void const* at, Shape const& shape, std::string& out) {
  out += '[';
  std::size_t const count = shape.size(at);
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) out += ',';
    write_json(shape.at(at, i), *shape.inner, out);
  }
  out += ']';
}

}  // namespace

void write_json_text(std::string_view text, std::string& out) {
  out += '"';
  std::string mended;
  if (!text::is_utf8(text)) {
    mended = text::mend_utf8(text);
    text = mended;
  }
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out.append(text.substr(done, i - done));
    write_escaped(text[i], out);
    done = i + 1;
  }
  out.append(text.substr(done));
  out += '"';
}

void write_json_number(double value, std::string& out) {
  if (!std::isfinite(value)) {
    out += "null";
    return;
  }
  char digits[32];
  auto const end = std::to_chars(digits, digits + sizeof digits, value);
  out.append(digits, end.ptr);
}

void write_json(void const* at, Shape const& shape, std::string& out) {
  switch (shape.kind) {
    case Kind::boolean: out += shape.number(at) != 0 ? "true" : "false"; return;
    case Kind::integer: out += std::to_string(shape.number(at)); return;
    case Kind::real: write_json_number(as<double>(at), out); return;
    case Kind::text: write_json_text(as<std::string>(at), out); return;
    case Kind::id: write_json_text(as<Id>(at).text, out); return;
    case Kind::day: write_json_text(kit::spell(as<Day>(at)), out); return;
    case Kind::instant: write_json_text(kit::spell(as<Instant>(at)), out); return;
    case Kind::choice: write_json_text(shape.choices.at(static_cast<std::size_t>(shape.number(at))), out); return;
    case Kind::words: write_words(as<Words>(at), out); return;
    case Kind::list: write_list(at, shape, out); return;
    case Kind::object: write_object(at, shape, out); return;
    case Kind::optional:
      if (shape.size(at) == 0) out += "null";
      else write_json(shape.at(at, 0), *shape.inner, out);
      return;
  }
}

}  // namespace upswing::kit::def
