#include "kit/text/words.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace upswing::kit::text;

TEST_CASE("words are found by the keys their file nests them under") {
  Words words;
  words.read(R"({"month": {"1": "January"}, "draft": "A hollow dot"})", "sentence");
  REQUIRE(words.find("sentence.month.1"));
  CHECK(*words.find("sentence.month.1") == "January");
  CHECK(*words.find("sentence.draft") == "A hollow dot");
  CHECK_FALSE(words.find("sentence.month"));
  CHECK_FALSE(words.find("month.1"));
}

TEST_CASE("a file of words that is not JSON, or holds numbers, is refused") {
  Words words;
  CHECK_THROWS_AS(words.read("{", "sentence"), std::runtime_error);
  CHECK_THROWS_AS(words.read(R"({"a": 1})", "sentence"), std::runtime_error);
}

TEST_CASE("places are filled, and what was filled in is not read again") {
  CHECK(fill("{{a}} of {{b}}", {{"a", "31"}, {"b", "40"}}) == "31 of 40");
  CHECK(fill("{{a}}{{a}}", {{"a", "{{b}}"}, {"b", "x"}}) == "{{b}}{{b}}");
}

TEST_CASE("a place without a filling, and half a place, stay as they are") {
  CHECK(fill("{{a}} and {{b}}", {{"a", "x"}}) == "x and {{b}}");
  CHECK(fill("{{a", {{"a", "x"}}) == "{{a");
}
