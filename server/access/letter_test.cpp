#include "access/letter.hpp"

#include <doctest/doctest.h>

#include "kit/clock.hpp"

namespace upswing::access {
namespace {

std::string sent(char const* now, MailChoice const& choice = {}) {
  return kit::spell(after_quiet(kit::parse_instant(now).value(), choice, "America/Chicago")).substr(0, 16);
}

TEST_CASE("a letter that may wait comes at once by day, and in the morning after the quiet hours") {
  CHECK(sent("2026-10-06T15:00:00.000Z") == "2026-10-06T15:00");  // Tuesday, 10 o'clock
  CHECK(sent("2026-10-06T23:00:00.000Z") == "2026-10-07T13:00");  // 18 o'clock: Wednesday, 8
  CHECK(sent("2026-10-07T09:00:00.000Z") == "2026-10-07T13:00");  // 4 o'clock
}

TEST_CASE("no letter that may wait comes on a Saturday or Sunday") {
  CHECK(sent("2026-10-09T23:30:00.000Z") == "2026-10-12T13:00");  // Friday evening: Monday
  CHECK(sent("2026-10-10T17:00:00.000Z") == "2026-10-12T13:00");  // Saturday noon
}

TEST_CASE("who wants one mail a day gets it at the end of the next quiet hours, also where the clock changes") {
  MailChoice const daily{Rhythm::daily, 18 * 60, 8 * 60, 1};
  CHECK(sent("2026-10-06T15:00:00.000Z", daily) == "2026-10-07T13:00");
  CHECK(sent("2026-10-30T15:00:00.000Z", daily) == "2026-11-02T14:00");  // the clock was set back on Sunday
}

TEST_CASE("quiet hours may lie within a day, or be none") {
  MailChoice const siesta{Rhythm::each, 12 * 60, 14 * 60, 1};
  CHECK(sent("2026-10-06T18:00:00.000Z", siesta) == "2026-10-06T19:00");
  MailChoice const none{Rhythm::each, 0, 0, 1};
  CHECK(sent("2026-10-07T04:00:00.000Z", none) == "2026-10-07T04:00");
}

TEST_CASE("what a slip's number may be") {
  auto const asked = [](char const* pin, bool chosen) {
    Link link{.kind = LinkKind::slip};
    if (chosen) link.pin_hash = "hash";
    auto const errors = check(LinkUse{.token = "", .name = {}, .password = {}, .pin = pin}, link);
    return errors.empty() ? std::string("fine") : errors[0].code;
  };
  CHECK(asked("2846", false) == "fine");
  CHECK(asked("284", false) == "pin");
  CHECK(asked("28a6", false) == "pin");
  CHECK(asked("1234", false) == "easy_pin");
  CHECK(asked("7777", false) == "easy_pin");
  CHECK(asked("9876", false) == "easy_pin");
  CHECK(asked("1234", true) == "fine");  // somebody else's first try: it is compared, and counted
}

}  // namespace
}  // namespace upswing::access
