// Text that people type.
#include "kit/text/utf8.hpp"

#include <doctest/doctest.h>

using namespace upswing::kit::text;

TEST_CASE("plain text is valid UTF-8 without control characters") {
  for (char const* const text : {"", "a", "tab\tand\r\nlines", "Clínica Ñuñoa", "\xF0\x9F\x8F\xA5", "\xEF\xBF\xBD",
                                 "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CAPTURE(std::string(text));
    CHECK(is_plain(text));
    CHECK(is_utf8(text));
  }
  for (char const* const text : {"\x01", "a\x1b[31m", "\x7f"}) {
    CHECK(!is_plain(text));
    CHECK(is_utf8(text));
  }
  CHECK(!is_plain(std::string_view("a\0b", 3)));
}

TEST_CASE("what is not UTF-8 is never plain") {
  for (char const* const text :
       {"\x80", "\xC3", "\xC3(", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE2\x82", "\xED\xA0\x80", "\xED\xBF\xBF",
        "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xFE", "a\xE2\x82z", "\xF0\x9F\x8F"}) {
    CHECK(!is_plain(text));
    CHECK(!is_utf8(text));
    CHECK(is_utf8(mend_utf8(text)));
  }
  CHECK(mend_utf8("a\xE2\x82z") == "a\xEF\xBF\xBD\xEF\xBF\xBDz");
}

TEST_CASE("the beginning of a text ends between letters") {
  CHECK(first_bytes("abc", 5) == "abc");
  CHECK(first_bytes("abc", 2) == "ab");
  CHECK(first_bytes("a\xC3\xA9z", 2) == "a");
  CHECK(first_bytes("a\xC3\xA9z", 3) == "a\xC3\xA9");
  CHECK(first_bytes("\xF0\x9F\x8F\xA5", 3).empty());
}

TEST_CASE("folding takes accents and capitals away, and nothing else") {
  CHECK(fold("ÁÉÍÓÚÜÑáéíóúüñ") == "aeiouunaeiouun");
  CHECK(fold("Łódź Škoda Ğ Ø") == "lodz skoda g o");
  CHECK(fold("ÇçÝÿŸžŽ") == "ccyyyzz");
  CHECK(fold("ABC xyz 123 @[`{") == "abc xyz 123 @[`{");
  CHECK(fold("ß÷×日本") == "ß÷×日本");
  CHECK(fold("ÆŒÞÐ") == fold("æœþð"));
  CHECK(fold("a\xFFZ") == "a\xFFz");
}

TEST_CASE("folding what is folded changes nothing") {
  std::string all;
  for (unsigned point = 0xA0; point < 0x250; ++point) {
    all += static_cast<char>(0xC0U | point >> 6U);
    all += static_cast<char>(0x80U | (point & 0x3FU));
  }
  CHECK(fold(fold(all)) == fold(all));
}

TEST_CASE("trimming takes white space from both ends") {
  CHECK(trim(" \t\r\n a b \n") == "a b");
  CHECK(trim("   ").empty());
  CHECK(trim("").empty());
}

TEST_CASE("splitting keeps empty parts") {
  CHECK(split("a,,b,", ',') == std::vector<std::string_view>{"a", "", "b", ""});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
}

TEST_CASE("escaped text can neither begin a tag nor end an attribute") {
  CHECK(escape_xml("<a href=\"x\">'&'</a>") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
}
