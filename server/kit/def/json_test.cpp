// JSON into and out of described types: every wrong field is named by its pointer and code.
#include "kit/def/json.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <bit>
#include <cmath>

#include "kit/text/utf8.hpp"

using namespace upswing::kit;
using def::FieldErrors;
using def::from_json;
using def::to_json;

namespace json_test {

UPSWING_CHOICES(Pace, slow, very_fast)

struct Part {
  std::string name{};
  std::optional<double> share{};
};
UPSWING_DESCRIBE(Part, name, share)

struct PlanId : IdOf<PlanId> {};

struct Plan {
  PlanId id{};
  std::string title{};
  std::int64_t count = 0;
  std::int32_t small = 0;
  double real = 0;
  bool open = false;
  Pace pace{};
  Day start{};
  Instant at{};
  std::optional<std::string> note{};
  std::vector<Part> parts{};
  std::vector<std::string> tags{};
};
UPSWING_DESCRIBE(Plan, id, title, count, small, real, open, pace, start, at, note, parts, tags)

struct Small {
  std::string word{};
  std::int64_t n = 5;
  std::string free = "as it was";
};
UPSWING_DESCRIBE(Small, word, n, free)

struct One {
  double x = 0;
};
UPSWING_DESCRIBE(One, x)

struct Deep {
  std::vector<std::vector<std::int64_t>> rows{};
};
UPSWING_DESCRIBE(Deep, rows)

}  // namespace json_test

template <> inline constexpr def::Meta def::meta<&json_test::Small::word>{.min_len = 2, .max_len = 5};
template <> inline constexpr def::Meta def::meta<&json_test::Small::n>{.min = 1, .max = 10, .may_miss = true};
template <> inline constexpr def::Meta def::meta<&json_test::Small::free>{.may_miss = true};

using namespace json_test;

namespace {

std::string const whole =
    R"({"id":"01890000-0000-7000-8000-00000000000a","title":"Flu shots","count":9007199254740991,"small":-2147483648,)"
    R"("real":0.1,"open":true,"pace":"very_fast","start":"2026-09-30","at":"2026-10-06T14:03:11.120Z","note":null,)"
    R"("parts":[{"name":"a","share":1.5},{"name":"b","share":null}],"tags":["x","y"]})";

template <class T> std::string errors_of(std::string_view text) {
  T value{};
  FieldErrors errors;
  bool const good = from_json(text, value, errors);
  CHECK(good == errors.empty());
  std::string out;
  for (auto const& error : errors) (((out += out.empty() ? "" : " ") += error.pointer) += ":") += error.code;
  return out;
}

std::string with(std::string_view field, std::string_view value) {
  auto text = whole;
  auto const at = text.find("\"" + std::string(field) + "\":") + field.size() + 3;
  auto const open =
      text[at] == '[' ? text.find(field == "parts" ? "],\"tags" : "]}", at) + 1 : text.find_first_of(",}", at);
  return text.replace(at, open - at, value);
}

std::string plan(std::string_view field, std::string_view value) { return errors_of<Plan>(with(field, value)); }

}  // namespace

TEST_CASE("what was read is written the same") {
  Plan value;
  FieldErrors errors;
  REQUIRE(from_json(whole, value, errors));
  CHECK(to_json(value) == whole);
  CHECK(value.parts.at(1).name == "b");
  CHECK(value.pace == Pace::very_fast);
}

TEST_CASE("every wrong field is named, not the first alone") {
  CHECK(errors_of<Plan>("{}") ==
        "/id:required /title:required /count:required /small:required /real:required /open:required /pace:required "
        "/start:required /at:required /parts:required /tags:required");
  CHECK(errors_of<Plan>(
            R"({"id":1,"title":2,"count":"3","small":[],"real":{},"open":0,"pace":1,"start":2,"at":3,"note":4,)"
            R"("parts":{},"tags":[1,"x",null]})") ==
        "/id:wrong_type /title:wrong_type /count:not_a_number /small:wrong_type /real:wrong_type /open:wrong_type "
        "/pace:wrong_type /start:wrong_type /at:wrong_type /note:wrong_type /parts:wrong_type /tags/0:wrong_type "
        "/tags/2:wrong_type");
}

TEST_CASE("each kind of value has its own complaints") {
  CHECK(plan("id", R"("01890000-0000-7000-8000-00000000000A")") == "/id:malformed");
  CHECK(plan("count", "1.5") == "/count:not_whole");
  CHECK(plan("count", "5.0") == "");
  CHECK(plan("count", "9007199254740992") == "/count:too_large");
  CHECK(plan("count", "9007199254740993") == "/count:too_large");
  CHECK(plan("count", "-9007199254740991") == "");
  CHECK(plan("count", "-9007199254740992") == "/count:too_small");
  CHECK(plan("count", "18446744073709551615") == "/count:too_large");
  CHECK(plan("count", "99999999999999999999999") == "/count:too_large");
  CHECK(plan("count", "1e300") == "/count:too_large");
  CHECK(plan("count", "null") == "/count:wrong_type");
  CHECK(plan("small", "2147483648") == "/small:too_large");
  CHECK(plan("small", "-2147483649") == "/small:too_small");
  CHECK(plan("real", "1e400") == "/real:not_a_number");
  CHECK(plan("real", "-1e400") == "/real:not_a_number");
  CHECK(plan("real", "1e-400") == "");
  CHECK(plan("pace", R"("fast")") == "/pace:not_a_choice");
  CHECK(plan("start", R"("2026-02-29")") == "/start:not_a_date");
  CHECK(plan("at", R"("2026-10-06 14:03:11Z")") == "/at:not_a_date");
  CHECK(plan("title", R"("a\u0000b")") == "/title:malformed");
  CHECK(plan("parts", R"([{"name":"a"},{"name":1,"share":"x"}])") ==
        "/parts/1/name:wrong_type /parts/1/share:not_a_number");
}

TEST_CASE("lengths and limits of a member are kept, and an absent one that may miss keeps its default") {
  CHECK(errors_of<Small>(R"({"word":"ab","n":0})") == "/n:too_small");
  CHECK(errors_of<Small>(R"({"word":"ab","n":11})") == "/n:too_large");
  CHECK(errors_of<Small>(R"({"word":"  ab  ","n":10})") == "");
  CHECK(errors_of<Small>(R"({"word":"a"})") == "/word:too_short");
  CHECK(errors_of<Small>(R"({"word":"   "})") == "/word:required");
  CHECK(errors_of<Small>(R"({"word":"abcdef"})") == "/word:too_long");
  CHECK(errors_of<Small>(R"({"word":"😀שלוم"})") == "");
  CHECK(errors_of<Small>(R"({"word":"😀שלוםם"})") == "/word:too_long");
  Small value;
  FieldErrors errors;
  REQUIRE(from_json(R"({"word":" abc ","free":null})", value, errors));
  CHECK(value.word == "abc");
  CHECK(value.n == 5);
  CHECK(value.free == "as it was");
}

TEST_CASE("a field that nobody knows is named, with its pointer escaped") {
  CHECK(errors_of<One>(R"({"x":1,"a/b~c":2})") == "/a~1b~0c:unknown_field");
  CHECK(errors_of<One>(R"({"x":1,"":2})") == "/:unknown_field");
}

TEST_CASE("the name of an unknown field is cut between letters, so that the answer stays valid") {
  One value;
  FieldErrors errors;
  std::string const name = std::string(99, 'a') + "\xC3\xA9\xC3\xA9";
  from_json("{\"x\":1,\"" + name + "\":2}", value, errors);
  REQUIRE(errors.size() == 1);
  CHECK(text::is_utf8(errors[0].pointer));
}

TEST_CASE("a field that stands twice is refused: nobody can know which was meant") {
  CHECK(errors_of<One>(R"({"x":1,"x":2})") == ":malformed");
  CHECK(errors_of<Plan>(with("parts", R"([{"name":"a","name":"b"}])")) == ":malformed");
}

TEST_CASE("what is not JSON is one error of the whole") {
  for (char const* const text : {"", " ", "{", "nul", "{\"x\":01}", "{\"x\":1,}", "{'x':1}", "{\"x\":NaN}",
                                 "{\"x\":1}{}", "{\"x\":\"\xC3\x28\"}", "{\"x\":\"\xED\xA0\x80\"}", R"({"x":"\ud800"})",
                                 "{\"x\":\"a\nb\"}", "\xEF\xBB\xBF{\"x\":1}", "{\"x\":1}//"}) {
    CAPTURE(std::string(text));
    CHECK(errors_of<One>(text) == ":malformed");
  }
  CHECK(errors_of<One>("[]") == ":wrong_type");
  CHECK(errors_of<One>("null") == ":wrong_type");
}

TEST_CASE("nesting is bounded") {
  CHECK(errors_of<Deep>(R"({"rows":[[1,2],[],[3]]})") == "");
  CHECK(errors_of<Deep>("{\"rows\":" + std::string(15, '[') + std::string(15, ']') + "}") != ":malformed");
  CHECK(errors_of<Deep>("{\"rows\":" + std::string(16, '[') + std::string(16, ']') + "}") == ":malformed");
  CHECK(errors_of<Deep>("{\"rows\":" + std::string(100'000, '[')) == ":malformed");
}

TEST_CASE("a list has at most ten thousand items, and no more than a hundred errors are told") {
  std::string items;
  for (int i = 0; i < 10'001; ++i) items += i == 0 ? "1" : ",1";
  CHECK(plan("tags", "[" + items + "]") == "/tags:too_long");
  Plan value;
  FieldErrors errors;
  CHECK(!from_json(with("tags", "[" + items.substr(0, 1999) + "]"), value, errors));
  CHECK(errors.size() == 100);
  CHECK(!from_json("{}", value, errors));
  CHECK(errors.size() == 100);
}

TEST_CASE("an optional that is wrong is left empty, and null empties it") {
  Plan value;
  value.note = "before";
  FieldErrors errors;
  from_json(with("note", "5"), value, errors);
  CHECK(!value.note);
  value.note = "before";
  errors.clear();
  CHECK(from_json(whole, value, errors));
  CHECK(!value.note);
}

TEST_CASE("text is written with everything escaped that must be") {
  std::string out;
  def::write_json_text("a\"b\\c\n\r\t\x01\x1f/\x7f\xC3\xA9", out);
  CHECK(out == "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u001f/\x7f\xC3\xA9\"");
}

TEST_CASE("text that is not UTF-8 is written as valid JSON all the same") {
  std::string out;
  def::write_json_text("a\xC3(\xFF", out);
  CHECK(out == "\"a\xEF\xBF\xBD(\xEF\xBF\xBD\"");
}

TEST_CASE("numbers are written as the shortest text that reads back the same") {
  auto const written = [](double value) {
    std::string out;
    def::write_json_number(value, out);
    return out;
  };
  CHECK(written(0.1) == "0.1");
  CHECK(written(100) == "100");
  CHECK(written(1e22) == "1e+22");
  CHECK(written(-0.5) == "-0.5");
  CHECK(written(1.0 / 0.0) == "null");
}

TEST_CASE("every number comes back from JSON as it was written") {
  CHECK(rc::check("doubles", [] {
    // Any sixty-four bits that are a finite number, not the tame ones alone.
    auto const bits = *rc::gen::arbitrary<std::uint64_t>();
    auto const scale = *rc::gen::inRange(-30, 30);
    double const wild = std::bit_cast<double>(bits * 0x9E3779B97F4A7C15ULL);
    double const tame = static_cast<double>(bits % 1'000'000'007ULL) * std::pow(10.0, scale);
    for (double const value : {wild, tame, -tame}) {
      if (!std::isfinite(value)) continue;
      One one{value};
      One back;
      FieldErrors errors;
      RC_ASSERT(from_json(to_json(one), back, errors));
      RC_ASSERT(back.x == value);
    }
  }));
}

TEST_CASE("every plain text comes back from JSON as it was written, but for white space at its ends") {
  CHECK(rc::check("texts", [] {
    auto const points = *rc::gen::container<std::u32string>(
        rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0xA0, 0xD800),
                       rc::gen::inRange<char32_t>(0xE000, 0x110000),
                       rc::gen::element<char32_t>('"', '\\', '\n', '\t', '\r', 0x2028)));
    std::string text;
    for (auto const point : points) {
      if (point < 0x80) text += static_cast<char>(point);
      else if (point < 0x800) (text += static_cast<char>(0xC0 | point >> 6)) += static_cast<char>(0x80 | (point & 63));
      else if (point < 0x10000) {
        text += static_cast<char>(0xE0 | point >> 12);
        (text += static_cast<char>(0x80 | (point >> 6 & 63))) += static_cast<char>(0x80 | (point & 63));
      } else {
        (text += static_cast<char>(0xF0 | point >> 18)) += static_cast<char>(0x80 | (point >> 12 & 63));
        (text += static_cast<char>(0x80 | (point >> 6 & 63))) += static_cast<char>(0x80 | (point & 63));
      }
    }
    Part part{text, {}};
    Part back;
    FieldErrors errors;
    RC_ASSERT(from_json(to_json(part), back, errors));
    RC_ASSERT(back.name == std::string(text::trim(text)));
  }));
}
