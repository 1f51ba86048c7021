// Headers, cookies, parameters, problems.
#include "kit/http/message.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdio>

#include "kit/http/problem.hpp"

using namespace upswing::kit;
using namespace upswing::kit::http;

namespace {

struct Versioned {
  std::string name{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Versioned, name, version)

}  // namespace

TEST_CASE("percent escapes are decoded once, and broken ones are refused") {
  CHECK(decode_percent("a%20b+c", false) == "a b+c");
  CHECK(decode_percent("a%20b+c", true) == "a b c");
  CHECK(decode_percent("%C3%a9%2f%25", false) == "\xC3\xA9/%");
  CHECK(decode_percent("%2541", false) == "%41");
  CHECK(decode_percent("", false) == "");
  for (char const* const text : {"%", "%4", "%zz", "%4z", "a%", "%00", "x%00y", "% 41", "%+1"}) {
    CAPTURE(std::string(text));
    CHECK(!decode_percent(text, true));
  }
}

TEST_CASE("every text without a NUL byte survives percent escapes") {
  CHECK(rc::check("round trip", [] {
    auto const text = *rc::gen::container<std::string>(
        rc::gen::map(rc::gen::inRange(1, 256), [](int c) { return static_cast<char>(c); }));
    std::string escaped;
    for (char const c : text) {
      char digits[4];
      std::snprintf(digits, sizeof digits, "%%%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
      escaped += digits;
    }
    RC_ASSERT(decode_percent(escaped, true) == text);
  }));
}

TEST_CASE("a parameter is found by its whole name, decoded") {
  Request request;
  request.query = "aa=1&a=x%20y+z&empty=&bare&a=second&bad=%zz";
  CHECK(request.parameter("a") == "x y z");
  CHECK(request.parameter("aa") == "1");
  CHECK(request.parameter("empty") == "");
  CHECK(request.parameter("bare") == "");
  CHECK(!request.parameter("b"));
  CHECK(!request.parameter("bad"));
  CHECK(!Request{}.parameter("a"));
}

TEST_CASE("a cookie is found by its whole name, in any of the cookie headers") {
  Request request;
  request.headers = {{"cookie", "ab=1; a=2;c=3=4"}, {"x", "a=9"}, {"cookie", "d=5"}};
  CHECK(request.cookie("a") == "2");
  CHECK(request.cookie("ab") == "1");
  CHECK(request.cookie("c") == "3=4");
  CHECK(request.cookie("d") == "5");
  CHECK(request.cookie("b").empty());
  CHECK(request.header("x") == "a=9");
  CHECK(request.header("y").empty());
}

TEST_CASE("every status that the server uses has its words") {
  CHECK(reason_of(200) == "OK");
  CHECK(reason_of(412) == "Precondition Failed");
  CHECK(reason_of(507) == "Insufficient Storage");
  CHECK(reason_of(299) == "Status");
}

TEST_CASE("a problem is spelled as problem+json, with its fields and the request's id") {
  auto const reply =
      answer(wrong_fields({{"/name", "required", "is required"}, {"/n", "too_large", "is \"big\""}}), "7f");
  CHECK(reply.status == 422);
  CHECK(reply.type == "application/problem+json");
  CHECK(
      reply.body ==
      R"({"type":"fields","title":"Some fields need another look.","status":422,"request_id":"7f","fields":[)"
      R"({"pointer":"/name","code":"required","message":"is required"},{"pointer":"/n","code":"too_large","message":"is \"big\""}]})");
}

TEST_CASE("a stale write is told what is there now") {
  auto const reply = answer(stale(Versioned{"Elm Street", 8}), "7f");
  CHECK(reply.status == 412);
  CHECK(reply.body == R"({"type":"stale","title":"This was changed by someone else in the meantime.","status":412,)"
                      R"("request_id":"7f","current":{"name":"Elm Street","version":8},"current_etag":"\"v8\""})");
}

TEST_CASE("what is missing and what is out of reach have the same words") {
  CHECK(
      answer(not_found(), "7f").body ==
      R"({"type":"not_found","title":"There is nothing here, or it is not shared with you.","status":404,"request_id":"7f"})");
  Problem busy(503, "busy", "Please try again in a moment.");
  busy.retry_after_s = 2;
  CHECK(answer(busy, "7f").headers == std::vector<std::pair<std::string, std::string>>{{"Retry-After", "2"}});
}
