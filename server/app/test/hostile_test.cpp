// Hard tests T8, T9, T20, T21 and T23 (docs/hard-tests.md): what an attacker would try first, on every route there is.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <set>

#include "app/demo/demo.hpp"
#include "app/test/house.hpp"
#include "kit/ids.hpp"

namespace upswing::test {
namespace {

// The address with `value` in the place of its names from the second on, and Cedar Street or its program in the first.
std::string address_with(std::string_view pattern, std::string const& value) {
  std::string address;
  while (!pattern.empty()) {
    auto const open = pattern.find('{');
    address += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    auto const name = pattern.substr(open + 1, pattern.find('}') - open - 1);
    address += name == "practice" ? cedar_id : name == "program" ? program_id : value;
    pattern.remove_prefix(pattern.find('}') + 1);
  }
  return address;
}

std::string unknown_id() { return "01999d11-9800-7fff-8000-00000000dead"; }

kit::http::Request change(access::Route const& route) {
  kit::http::Request request{.method = std::string(route.method),
                             .path = address_with(route.pattern, unknown_id()),
                             .body = "{}"};
  request.headers.emplace_back("if-match", "\"v999\"");
  return request;
}

TEST_CASE("T8: every change that comes from another site's page is refused, whatever it looks like") {
  House house;
  auto person = house.sign_in("maya@example.org");
  auto const ellen = house.sign_in("ellen@example.org");
  std::vector<std::map<std::string, std::string>> const from{
      {{"host", "upswing.test"}},
      {{"host", "upswing.test"}, {"origin", "https://evil.test"}},
      {{"host", "upswing.test"}, {"origin", "null"}},
      {{"host", "upswing.test"}, {"origin", "http://upswing.test.evil.test"}},
      {{"host", "upswing.test"}, {"sec-fetch-site", "cross-site"}},
      {{"host", "upswing.test"}, {"sec-fetch-site", "same-site"}, {"origin", "http://upswing.test"}},
  };
  int tried = 0;
  for (auto const& route : house.app().guard().routes()) {
    if (route.method == "GET") continue;
    if (route.any_page) {  // mail programs ask for it by themselves; its link is the secret
      CHECK(route.pattern == "/api/open/links/stop");
      continue;
    }
    for (auto const& headers : from) {
      auto asks = route.pattern.starts_with("/api/programs") ? ellen : person;
      asks.headers = headers;
      auto const answer = asks.send(change(route));
      CAPTURE(route.method);
      CAPTURE(route.pattern);
      CHECK(answer.status == 403);
      CHECK(answer.at("/type") == "other_site");
      ++tried;
    }
  }
  CHECK(tried > 100);
  CHECK(person.get("/api/me").status == 200);  // and nobody was signed out by it
}

TEST_CASE("T9: ten thousand secrets are all different and hold more than 128 bits") {
  std::set<std::string> seen;
  std::array<int, 16> digits{};
  for (int i = 0; i < 10'000; ++i) {
    auto const secret = kit::random_hex(32);
    CHECK(secret.size() == 64);
    for (char const c : secret) ++digits[static_cast<std::size_t>(c <= '9' ? c - '0' : c - 'a' + 10)];
    seen.insert(secret);
  }
  CHECK(seen.size() == 10'000);
  // Chi squared with 15 degrees of freedom is above 60 once in ten million times.
  double squares = 0;
  for (int const count : digits) squares += (count - 40'000.0) * (count - 40'000.0) / 40'000.0;
  CHECK(squares < 60);
}

TEST_CASE("T20: no path leads out of the house") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  for (std::string const climb :
       {"../../../etc/passwd", "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd",
        "..%252f..%252fetc%252fpasswd", "....//....//etc/passwd", "..\\..\\windows\\win.ini", "C:\\windows\\win.ini",
        "/etc/passwd", "%00", "a%00.svg", "..%c0%af..%c0%afetc/passwd", "file:///etc/passwd", "~root", "con",
        "%ef%bc%8e%ef%bc%8e/etc/passwd"}) {
    CAPTURE(climb);
    for (std::string const start : {"/", "/assets/", "/api/", "/api/practices/", "/fonts/"}) {
      auto const answer = maya.get(start + climb);
      CHECK(answer.body.find("root:") == std::string::npos);
      CHECK(answer.status < 500);
    }
    for (auto const& route : house.app().guard().routes()) {
      if (route.method != "GET" || route.pattern.find("}/") == std::string_view::npos) continue;
      auto const answer = maya.get(address_with(route.pattern, climb));
      CHECK(answer.status < 500);
      CHECK(answer.body.find("root:") == std::string::npos);
    }
  }
}

TEST_CASE("T21: what is put into a path or a query is never run as SQL and never begins a header") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto ellen = house.sign_in("ellen@example.org");
  std::vector<std::string> const tries{"'",
                                       "''--",
                                       "1%20OR%201=1",
                                       "'%20UNION%20SELECT%20password_hash%20FROM%20access_account--",
                                       "%27;DROP%20TABLE%20access_login;--",
                                       "%25",
                                       "_",
                                       "\\",
                                       "x%0d%0aSet-Cookie:%20a=b",
                                       "%0d%0a%0d%0a<script>",
                                       "{practices:p.id}",
                                       "$1"};
  auto const look = [](Answer const& answer) {
    CHECK(answer.status < 500);
    CHECK(answer.body.find("$argon2") == std::string::npos);
    for (auto const& [name, value] : answer.headers) {
      CHECK(value.find('\n') == std::string::npos);
      CHECK(value.find('\r') == std::string::npos);
      CHECK(name != "Set-Cookie");
    }
  };
  for (auto const& route : house.app().guard().routes()) {
    if (route.method != "GET" || route.pattern.ends_with("/events")) continue;
    auto& person = route.pattern.starts_with("/api/programs") ? ellen : maya;
    for (auto const& text : tries) {
      CAPTURE(route.pattern);
      CAPTURE(text);
      look(person.get(address_with(route.pattern, text)));
      for (std::string const name :
           {"find", "after", "size", "show", "width", "style", "lang", "settings", "until", "as_of"})
        look(person.get(address_with(route.pattern, screening_id) + "?" + name + "=" + text));
    }
  }
  CHECK(maya.get("/api/me").status == 200);
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// The quicker nine tenths: what others on the machine do is not in them.
std::vector<double> without_the_slowest(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  values.resize(values.size() * 9 / 10);
  return values;
}

TEST_CASE("T23: a wrong password takes as long for somebody we know as for nobody, in the same words") {
  House house;
  std::vector<double> known;
  std::vector<double> unknown;
  std::string words;
  auto const try_one = [&](std::string const& email, int number, std::vector<double>& times) {
    auto person = house.nobody();
    person.address = "10.1." + std::to_string(number / 250) + "." + std::to_string(number % 250);
    auto const body = R"({"email":")" + email + R"(","password":"not the right one"})";
    auto const begin = std::chrono::steady_clock::now();
    auto const answer = person.post("/api/open/login", body);
    times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
    REQUIRE(answer.status == 401);
    auto const said = answer.at("/title") + answer.at("/detail");
    if (words.empty()) words = said;
    CHECK(said == words);
  };
  int number = 0;
  for (int round = 0; round < 8; ++round) {  // two fewer than are slowed down
    for (auto const& person : app::demo_people("half_way")) {
      auto other = person.email;
      other.front() = '0';
      try_one(person.email, number++, known);
      try_one(other, number++, unknown);
    }
  }
  auto const a = without_the_slowest(known);
  auto const b = without_the_slowest(unknown);
  // The demo's hash is made cheap for tests, so that what is left is the difference itself; a real one hides it.
  access::Passwords real{access::PasswordCost{}};
  auto const begin = std::chrono::steady_clock::now();
  real.hash("not the right one");
  double const hash_us = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
  MESSAGE("median of a known address ", median(a), " us, of an unknown ", median(b), " us, beside a hash of ", hash_us);
  CHECK(std::abs(median(a) - median(b)) < 0.01 * hash_us);
}

}  // namespace
}  // namespace upswing::test
