#include <doctest/doctest.h>

#include "encouragement/message.hpp"
#include "kit/clock.hpp"

namespace upswing::encouragement {
namespace {

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;
std::string const zone = "America/New_York";

Instant on(unsigned month, unsigned day) { return kit::instant_at({kit::day_of(2026, month, day), 10 * 60}, zone); }

FinishedTest finished(bool let_go, bool taught, std::int64_t earlier, std::int64_t earlier_gone) {
  return {"t", "A card in the mail", on(10, 1), {{"w"}}, "Wanda", let_go, taught, earlier, earlier_gone};
}

std::string kinds(Facts const& facts) {
  std::string all;
  for (auto const& effort : efforts_in(facts, zone)) all += std::string(kit::def::spell(effort.kind)) + " ";
  return all;
}

}  // namespace

TEST_CASE("a practice's first finished test is noticed, with its name, its day and who decided; the second is not") {
  auto const efforts = efforts_in({.tests = {finished(false, true, 0, 0)}}, zone);
  REQUIRE(efforts.size() == 1);
  CHECK(efforts[0].kind == EffortKind::first_test);
  CHECK(efforts[0].key == "first_test");
  CHECK(efforts[0].by == "Wanda");
  CHECK(efforts[0].args.at("test") == "A card in the mail");
  CHECK(efforts[0].args.at("day") == "2026-10-01");
  CHECK(kinds({.tests = {finished(false, true, 1, 0)}}).empty());
}

TEST_CASE("the first test that was let go is noticed when something was learned, and spoken of as that") {
  CHECK(kinds({.tests = {finished(true, true, 3, 0)}}) == "first_let_go ");
  CHECK(kinds({.tests = {finished(true, true, 0, 0)}}) == "first_let_go ");
  CHECK(kinds({.tests = {finished(true, false, 3, 0)}}).empty());
  CHECK(kinds({.tests = {finished(true, true, 3, 1)}}).empty());
}

TEST_CASE("a month is early five days before it is asked for, and each month is noticed for itself") {
  auto const sent = [](unsigned month, int early) {
    return SentPeriod{programs::Period::month, kit::day_of(2026, month, 1), on(10, 3), early, {{"s"}}, "Steve"};
  };
  auto const efforts = efforts_in({.sent = {sent(8, 5), sent(9, 7)}}, zone);
  REQUIRE(efforts.size() == 2);
  CHECK(efforts[0].key == "early 2026-08");
  CHECK(efforts[1].key == "early 2026-09");
  CHECK(kinds({.sent = {sent(9, 4)}}).empty());
}

TEST_CASE("of several ideas of families that were tried the newest is spoken of") {
  Facts const facts{
      .family = {{"/pdsa/1", "Stickers", on(9, 20), {}, "Rosa"}, {"/pdsa/2", "Spanish", on(10, 2), {}, "Rosa"}}};
  auto const efforts = efforts_in(facts, zone);
  REQUIRE(efforts.size() == 1);
  CHECK(efforts[0].args.at("idea") == "Spanish");
}

TEST_CASE("a comeback is something written after six weeks without; a practice that only began has none") {
  Facts facts{.first_fresh = on(10, 5), .last_before = Instant{on(10, 5).ms - 42 * day_ms}};
  CHECK(kinds(facts) == "comeback ");
  facts.last_before->ms += 1;
  CHECK(kinds(facts).empty());
  facts.last_before.reset();
  CHECK(kinds(facts).empty());
}

TEST_CASE("several rooms' writing is one story: the first of the fresh days, the last before them") {
  FactsByPractice facts;
  PracticeId const practice{{"p"}};
  add_written(facts, {{practice, on(10, 5), on(7, 1)}, {practice, {}, on(9, 1)}, {practice, on(10, 3), {}}});
  CHECK(facts[practice].first_fresh == on(10, 3));
  CHECK(facts[practice].last_before == on(9, 1));
}

TEST_CASE("a message needs words, and goes to somebody of the team or to all of it") {
  std::vector<Receiver> const team{{{{"rosa"}}, "Rosa", access::Language::en}};
  CHECK(check(NewMessage{.to = AccountId{{"rosa"}}, .words = "Thank you."}, team).empty());
  CHECK(check(NewMessage{.words = "Thank you all."}, team).empty());
  CHECK(check(NewMessage{.words = " \n"}, team).at(0).pointer == "/words");
  CHECK(check(NewMessage{.to = AccountId{{"nora"}}, .words = "Hello"}, team).at(0).pointer == "/to");
}

}  // namespace upswing::encouragement
