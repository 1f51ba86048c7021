// Reads JSON into described things and names every field that is wrong.
#include <algorithm>
#include <boost/json.hpp>
#include <cmath>

#include "kit/def/json.hpp"
#include "kit/def/json_tree.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::kit::def {
namespace {

// Characters (code points), not bytes: a limit is the same in every script.
std::size_t letters_in(std::string_view text) {
  auto const begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

namespace bj = boost::json;

constexpr std::size_t most_told = 100;
constexpr std::size_t max_list = 10'000;
constexpr double max_exact = 9007199254740992.0;  // 2^53, the largest integer every reader of JSON agrees on

class Reader {
 public:
  explicit Reader(FieldErrors& errors) : errors_(errors) {}

  void read(bj::value const& value, void* at, Shape const& shape, Meta const& meta) {
    switch (shape.kind) {
      case Kind::boolean: return read_boolean(value, at, shape);
      case Kind::integer: return read_integer(value, at, shape, meta);
      case Kind::real: return read_real(value, at, meta);
      case Kind::text: return read_text(value, at, meta);
      case Kind::id: return read_id(value, at);
      case Kind::day: return read_day(value, at);
      case Kind::instant: return read_instant(value, at);
      case Kind::choice: return read_choice(value, at, shape);
      case Kind::words: return fail("wrong_type", "is not accepted here");
      case Kind::list: return read_list(value, at, shape, meta);
      case Kind::object: return read_object(value, at, shape);
      case Kind::optional: return read_optional(value, at, shape, meta);
    }
  }

  std::size_t failures() const { return failures_; }

 private:
  FieldErrors& errors_;
  std::size_t failures_ = 0;
  std::string pointer_;

  void fail(std::string_view code, std::string message) {
    ++failures_;
    if (errors_.size() < most_told) errors_.push_back({pointer_, std::string(code), std::move(message)});
  }

  template <class Step> void below(std::string_view name, Step step) {
    auto const length = pointer_.size();
    pointer_ += '/';
    for (char c : name) {
      if (c == '~') pointer_ += "~0";
      else if (c == '/') pointer_ += "~1";
      else pointer_ += c;
    }
    step();
    pointer_.resize(length);
  }

  void read_boolean(bj::value const& value, void* at, Shape const& shape) {
    if (!value.is_bool()) return fail("wrong_type", "must be true or false");
    shape.set_number(at, value.get_bool() ? 1 : 0);
  }

  // The number in `value`, whichever way JSON spelled it; complains if there is none.
  bool take_number(bj::value const& value, double& number) {
    if (value.is_int64()) number = static_cast<double>(value.get_int64());
    else if (value.is_uint64()) number = static_cast<double>(value.get_uint64());
    else if (value.is_double()) number = value.get_double();
    else {
      fail(value.is_string() ? "not_a_number" : "wrong_type", "must be a number");
      return false;
    }
    if (std::isfinite(number)) return true;
    fail("not_a_number", "must be a finite number");
    return false;
  }

  bool within(double number, Meta const& meta) {
    if (number < meta.min) fail("too_small", "is below the least allowed");
    else if (number > meta.max) fail("too_large", "is above the most allowed");
    else return true;
    return false;
  }

  void read_integer(bj::value const& value, void* at, Shape const& shape, Meta const& meta) {
    double number = 0;
    if (!take_number(value, number)) return;
    if (number != std::floor(number)) return fail("not_whole", "must be a whole number");
    if (!within(number, meta)) return;
    bool const fits = std::abs(number) < max_exact && shape.set_number(at, static_cast<std::int64_t>(number));
    if (!fits) fail(number < 0 ? "too_small" : "too_large", "is out of range");
  }

  void read_real(bj::value const& value, void* at, Meta const& meta) {
    double number = 0;
    if (take_number(value, number) && within(number, meta)) *static_cast<double*>(at) = number;
  }

  bool take_text(bj::value const& value, std::string_view& text) {
    if (!value.is_string()) {
      fail("wrong_type", "must be text");
      return false;
    }
    text = std::string_view(value.get_string().data(), value.get_string().size());
    return true;
  }

  void read_text(bj::value const& value, void* at, Meta const& meta) {
    std::string_view text;
    if (!take_text(value, text)) return;
    if (!text::is_plain(text)) return fail("malformed", "has characters that cannot be kept");
    auto const trimmed = text::trim(text);
    if (trimmed.size() < meta.min_len) return fail(trimmed.empty() ? "required" : "too_short", "is too short");
    if (letters_in(trimmed) > meta.max_len) return fail("too_long", "is too long");
    static_cast<std::string*>(at)->assign(trimmed);
  }

  void read_id(bj::value const& value, void* at) {
    std::string_view text;
    if (!take_text(value, text)) return;
    if (!is_uuid(text)) return fail("malformed", "must be a UUID in lower-case hexadecimal");
    static_cast<Id*>(at)->text.assign(text);
  }

  void read_day(bj::value const& value, void* at) {
    std::string_view text;
    if (!take_text(value, text)) return;
    auto const day = parse_day(text);
    if (!day) return fail("not_a_date", "must be a date written as 2026-09-30");
    *static_cast<Day*>(at) = *day;
  }

  void read_instant(bj::value const& value, void* at) {
    std::string_view text;
    if (!take_text(value, text)) return;
    auto const instant = parse_instant(text);
    if (!instant) return fail("not_a_date", "must be a UTC time written as 2026-09-30T14:00:00Z");
    *static_cast<Instant*>(at) = *instant;
  }

  void read_choice(bj::value const& value, void* at, Shape const& shape) {
    std::string_view text;
    if (!take_text(value, text)) return;
    for (std::size_t i = 0; i < shape.choices.size(); ++i) {
      if (shape.choices[i] != text) continue;
      shape.set_number(at, static_cast<std::int64_t>(i));
      return;
    }
    fail("not_a_choice", "is not one of the choices");
  }

  void read_list(bj::value const& value, void* at, Shape const& shape, Meta const& meta) {
    if (!value.is_array()) return fail("wrong_type", "must be a list");
    auto const& array = value.get_array();
    if (array.size() > max_list) return fail("too_long", "has too many items");
    shape.clear(at);
    for (std::size_t i = 0; i < array.size(); ++i) {
      below(std::to_string(i), [&] { read(array[i], shape.grow(at), *shape.inner, meta); });
    }
  }

  void read_optional(bj::value const& value, void* at, Shape const& shape, Meta const& meta) {
    shape.clear(at);
    if (value.is_null()) return;
    auto const before = failures_;
    read(value, shape.grow(at), *shape.inner, meta);
    if (failures_ > before) shape.clear(at);
  }

  void read_object(bj::value const& value, void* at, Shape const& shape) {
    if (!value.is_object()) return fail("wrong_type", "must be an object");
    auto const& object = value.get_object();
    for (auto const& field : shape.fields) {
      below(field.name, [&] { read_field(object, at, field); });
    }
    for (auto const& member : object) {
      std::string_view const name(member.key().data(), member.key().size());
      bool known = false;
      for (auto const& field : shape.fields) known = known || field.name == name;
      if (!known) below(text::first_bytes(name, 100), [&] { fail("unknown_field", "is not a field of this"); });
    }
  }

  void read_field(bj::object const& object, void* at, Field const& field) {
    auto* const place = static_cast<char*>(at) + field.offset;
    auto const* const found = object.if_contains(bj::string_view(field.name.data(), field.name.size()));
    if (found && !(found->is_null() && field.meta.may_miss)) return read(*found, place, *field.shape, field.meta);
    bool const may_miss = field.meta.may_miss || field.shape->kind == Kind::optional;
    if (!may_miss) fail("required", "is required");
  }
};

}  // namespace

bool read_json(std::string_view text, void* at, Shape const& shape, FieldErrors& errors) {
  std::string why;
  auto const tree = parse_tree(text, why);
  if (!tree) {
    errors.push_back({"", "malformed", "is not JSON: " + why});
    return false;
  }
  Reader reader(errors);
  reader.read(*tree, at, shape, Meta{});
  return reader.failures() == 0;
}

}  // namespace upswing::kit::def
