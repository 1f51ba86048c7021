// Invitations that go with mails; as people of the demo. It is Tuesday, October 6, 2026.
#include <doctest/doctest.h>

#include "coaching/mails_for_test.hpp"

namespace upswing::test {
namespace {

std::string const next_call = contacts + "01999d11-9800-7030-8000-000000000110";  // Thursday, October 8, 12:15
std::string const uid = "UID:01999d11-9800-7030-8000-000000000110@upswing";

// Long lines are folded on the wire.
std::string unfolded(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
  return text;
}

// The newest invitation to somebody; empty where there is none.
std::string invitation_to(House& house, std::string const& email) {
  std::string newest;
  for (auto const& mail : house.post().mails) {
    if (mail.to.email == email && mail.calendars.size() == 1) newest = unfolded(mail.calendars.front());
  }
  return newest;
}

std::int64_t sequence_of(std::string const& calendar) {
  auto const at = calendar.find("SEQUENCE:");
  REQUIRE(at != std::string::npos);
  return std::stoll(calendar.substr(at + 9));
}

}  // namespace

TEST_CASE(
    "the mail before a call carries an invitation; the same one moves when the call moves, and goes when it is off") {
  House house;
  until_reminded(house);
  auto const first = invitation_to(house, "rosa@example.org");
  CHECK(holds(first, "METHOD:REQUEST\r\n"));
  CHECK(holds(first, uid));
  CHECK(holds(first, "DTSTART:20261008T161500Z\r\n"));  // a quarter past noon in Ohio, in summer time
  CHECK(holds(first, "ORGANIZER;CN=\"Dana Whitfield\":mailto:dana@example.org\r\n"));
  CHECK(holds(first, "CN=\"Rosa Delgado\":mailto:rosa@example.org\r\n"));
  CHECK(holds(first, "STATUS:CONFIRMED\r\n"));
  auto dana = house.sign_in("dana@example.org");
  auto const moved = dana.put(next_call + "/time", R"({"day":"2026-11-05","minute":735,"following":false})",
                              dana.get(next_call).etag());
  REQUIRE(moved.status == 200);
  next_morning(house);
  auto const second = invitation_to(house, "rosa@example.org");
  CHECK(holds(second, "METHOD:REQUEST\r\n"));
  CHECK(holds(second, uid));
  CHECK(
      holds(second, "DTSTART:20261105T171500Z\r\n"));  // the same minute of the clock there, after the clocks went back
  CHECK(sequence_of(second) > sequence_of(first));
  dana = house.sign_in("dana@example.org");  // a login does not last over a night
  CHECK(dana.get(next_call).at("/fields/state") == "moved");
  CHECK(dana.remove(next_call, dana.get(next_call).etag()).status == 204);
  next_morning(house);
  auto const off = invitation_to(house, "rosa@example.org");
  CHECK(holds(off, "METHOD:CANCEL\r\n"));
  CHECK(holds(off, "STATUS:CANCELLED\r\n"));
  CHECK(holds(off, uid));
  CHECK(sequence_of(off) > sequence_of(second));
}

TEST_CASE("nobody hears of a moved call who has had no mail about it") {
  House house;
  auto dana = house.sign_in("dana@example.org");
  REQUIRE(dana.put(next_call + "/time", R"({"day":"2026-11-05","minute":735,"following":false})",
                   dana.get(next_call).etag())
              .status == 200);
  next_morning(house);
  CHECK(invitation_to(house, "rosa@example.org").empty());
}

}  // namespace upswing::test
