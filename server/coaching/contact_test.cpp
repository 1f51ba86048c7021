// Rules of contacts, series and promises.
#include <doctest/doctest.h>

#include "coaching/close.hpp"
#include "coaching/dose.hpp"
#include "coaching/history.hpp"
#include "coaching/promise.hpp"
#include "coaching/series.hpp"

namespace upswing::coaching {
namespace {

Instant at(std::string const& text) { return kit::parse_instant(text).value(); }
Instant const now = at("2026-10-06T15:00:00.000Z");

std::string codes(kit::def::FieldErrors const& errors) {
  std::string text;
  for (auto const& error : errors) text += (text.empty() ? "" : ", ") + error.pointer + " " + error.code;
  return text;
}

}  // namespace

TEST_CASE("a call can be planned for any day, but held only once its time has come") {
  ContactFields fields{.state = ContactState::planned};
  CHECK(check(fields, {}, at("2026-12-01T15:00:00.000Z"), now).empty());
  fields.state = ContactState::held;
  CHECK(codes(check(fields, {}, at("2026-10-06T15:01:00.000Z"), now)) == "/day not_yet");
  CHECK(check(fields, {}, now, now).empty());
}

TEST_CASE("a contact is read by the team or its staff, and names only what is of this practice") {
  ContactFields fields{.audience = Audience::program_practices, .people = {{{"a"}}, {{"b"}}}, .join_link = "call me"};
  CHECK(codes(check(fields, {.people = {{{"a"}}}, .projects = {}, .tests = {}}, now, now)) ==
        "/audience not_a_choice, /people/1 not_a_choice, /join_link malformed");
}

TEST_CASE("a monthly call stays on its weekday of the month, and on the last one where there is no fifth") {
  std::vector<std::string> days;
  for (auto const day : days_of(Repeat::monthly, kit::day_of(2026, 10, 8), 4)) days.push_back(kit::spell(day));
  CHECK(days == std::vector<std::string>{"2026-10-08", "2026-11-12", "2026-12-10", "2027-01-14"});  // second Thursdays
  auto const fifth = days_of(Repeat::monthly, kit::day_of(2026, 10, 29), 3);                        // fifth Thursday
  CHECK(kit::spell(fifth[1]) == "2026-11-26");
  CHECK(kit::spell(fifth[2]) == "2026-12-31");
  CHECK(days_of(Repeat::once, kit::day_of(2026, 10, 8), 9).size() == 1);
  CHECK(kit::spell(days_of(Repeat::every_two_weeks, kit::day_of(2026, 10, 8), 3).back()) == "2026-11-05");
}

TEST_CASE("a series is of calls and visits; a message cannot come again") {
  SeriesInput input{.mode = Mode::email, .day = kit::day_of(2026, 10, 8)};
  CHECK(codes(check(input)) == "/mode not_a_choice");
}

TEST_CASE("the minutes of a planned call are its planned length: nobody logs time") {
  SeriesInput const input{.mode = Mode::call, .day = kit::day_of(2026, 10, 8), .planned_min = 45};
  CHECK(fields_of(input, input.day).contact_min == 45);
}

TEST_CASE("the next call has the length, people and link of this one, and none of its words") {
  ContactFields const fields{.mode = Mode::call,
                             .planned_min = 30,
                             .contact_min = 50,
                             .people = {{{"a"}}},
                             .summary = "Said.",
                             .confidence = 6,
                             .join_link = "https://meet.example.org/a",
                             .place = "Room 2"};
  auto const next = next_fields(fields, {.mode = Mode::site_visit, .day = kit::day_of(2026, 11, 5), .minute = 600});
  CHECK(next.planned_min == 30);
  CHECK(next.contact_min == 30);
  CHECK(next.people.size() == 1);
  CHECK(next.join_link == "https://meet.example.org/a");
  CHECK(next.place.empty());
  CHECK(next.summary.empty());
  CHECK_FALSE(next.confidence.has_value());
}

TEST_CASE("a promise is still open once its day has gone by, and not on the day itself") {
  GivenPromise promise{.due_on = kit::day_of(2026, 10, 6), .state = PromiseState::open};
  CHECK_FALSE(is_still_open(promise, kit::day_of(2026, 10, 6)));
  CHECK(is_still_open(promise, kit::day_of(2026, 10, 7)));
  promise.state = PromiseState::let_go;
  CHECK_FALSE(is_still_open(promise, kit::day_of(2026, 10, 7)));
  CHECK(codes(check(PromiseInput{.words = " "})) == "/words required");
}

TEST_CASE("the history names the fields that differ, and says them as they are read") {
  ContactFields const before{.minute = 720};
  ContactFields const after{.minute = 735, .summary = "We looked at the board."};
  auto const changes = changes_between(before, after);
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].field == "minute");
  CHECK(changes[0].before == "720");
  CHECK(changes[1].after == "We looked at the board.");
}

TEST_CASE("visits and other contacts are summed apart, as published figures are") {
  auto const sums = sums_of({{Mode::call, 3, 120}, {Mode::site_visit, 1, 90}, {Mode::email, 4, 40}});
  CHECK(sums.contacts == 8);
  CHECK(sums.visits == 1);
  CHECK(sums.visit_min == 90);
  CHECK(sums.remote_min == 160);
}

TEST_CASE("a name that a spreadsheet would run stays a name in the file") {
  auto const text = csv_of({{.practice_name = "=1+1", .joined_on = kit::day_of(2025, 10, 1), .contacts = 3}});
  CHECK(text.find("'=1+1\",2025-10-01,3,") != std::string::npos);
}

}  // namespace upswing::coaching
