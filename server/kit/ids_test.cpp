// Ids and chance.
#include "kit/ids.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace upswing::kit;

TEST_CASE("an id is lower-case hexadecimal in five groups, nothing else") {
  CHECK(is_uuid("01890000-0000-7000-8000-00000000000a"));
  for (char const* const text : {"", "01890000-0000-7000-8000-00000000000A", "01890000-0000-7000-8000-00000000000",
                                 "01890000-0000-7000-8000-00000000000ab", "01890000x0000-7000-8000-00000000000a",
                                 "0189000--0000-7000-8000-00000000000a", "{1890000-0000-7000-8000-00000000000}",
                                 "018900000000-7000-8000-00000000000a01", "01890000-0000-7000-8000-00000000000\n"}) {
    CAPTURE(std::string(text));
    CHECK(!is_uuid(text));
  }
}

TEST_CASE("random ids carry their time in front, their version and their variant") {
  RandomIds ids;
  auto const id = ids.next(0x0189'1234'5678);
  CHECK(is_uuid(id));
  CHECK(id.substr(0, 15) == "01891234-5678-7");
  CHECK(std::string("89ab").find(id[19]) != std::string::npos);
}

TEST_CASE("ten thousand random ids of one moment are all different") {
  RandomIds ids;
  std::set<std::string> seen;
  for (int i = 0; i < 10'000; ++i) seen.insert(ids.next(1));
  CHECK(seen.size() == 10'000);
}

TEST_CASE("ids of later moments sort later") {
  RandomIds ids;
  std::string before;
  for (std::int64_t ms = 1'790'000'000'000; ms < 1'790'000'000'100; ++ms) {
    auto const id = ids.next(ms);
    CHECK(before < id);
    before = id;
  }
}

TEST_CASE("counted ids are the same each time, and sort as they were made") {
  CountedIds one;
  CountedIds two;
  CHECK(one.next(0) == "00000000-0000-7000-8000-000000000001");
  CHECK(one.next(0) == "00000000-0000-7000-8000-000000000002");
  CHECK(two.next(0) == "00000000-0000-7000-8000-000000000001");
  CHECK(CountedIds(0x1'0000).next(1) == "00000000-0001-7000-8000-000000010000");
}

TEST_CASE("secrets have the length asked for, every digit, and never come twice") {
  std::set<std::string> seen;
  std::string all;
  for (int i = 0; i < 1000; ++i) {
    auto const secret = random_hex(16);
    CHECK(secret.size() == 32);
    seen.insert(secret);
    all += secret;
  }
  CHECK(seen.size() == 1000);
  for (char const digit : std::string("0123456789abcdef")) {
    auto const count = std::count(all.begin(), all.end(), digit);
    CHECK(count > 1750);  // 2000 expected, 43 one standard deviation
    CHECK(count < 2250);
  }
  CHECK(random_hex(0).empty());
}
