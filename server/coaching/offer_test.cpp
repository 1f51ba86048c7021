#include <doctest/doctest.h>

#include "coaching/offer.hpp"
#include "kit/clock.hpp"

namespace upswing::coaching {
namespace {

using encouragement::OfferKind;

std::string const zone = "America/New_York";
Instant on(unsigned month, unsigned day, int hour = 12) {
  return kit::instant_at({kit::day_of(2026, month, day), hour * 60}, zone);
}

// A call on September 30, of which nobody has told; spoken with in July.
CallFacts missed(ContactState state = ContactState::planned) {
  CallFacts facts;
  facts.time_zone = zone;
  facts.joined_on = kit::day_of(2025, 10, 1);
  facts.missed_at = on(9, 30);
  facts.missed_state = state;
  facts.held_at = on(7, 22);
  return facts;
}

}  // namespace

TEST_CASE("a call of which nobody has told is offered about from the next day on, where the practice is") {
  CHECK_FALSE(offer_for(missed(), on(9, 30, 23)) == OfferKind::missed_call);
  CHECK(offer_for(missed(), on(10, 1, 0)) == OfferKind::missed_call);
  auto facts = missed();
  facts.held_at = on(9, 30, 13);  // it was noted as held
  facts.next_at = on(10, 28);
  CHECK_FALSE(offer_for(facts, on(10, 1)));
}

TEST_CASE(
    "without a word from the practice for a week it is a silence; numbers, tests, plans and questions are words") {
  CHECK(offer_for(missed(), on(10, 6)) == OfferKind::missed_call);
  CHECK(offer_for(missed(), on(10, 7)) == OfferKind::quiet);
  for (auto member : {&CallFacts::numbers_at, &CallFacts::tests_at, &CallFacts::plans_at, &CallFacts::asked_at}) {
    auto facts = missed();
    facts.*member = on(10, 2);
    CHECK(offer_for(facts, on(10, 7)) == OfferKind::missed_call);
  }
}

TEST_CASE("a call that did not happen is made good by another date") {
  auto facts = missed(ContactState::did_not_happen);
  CHECK(offer_for(facts, on(10, 2)) == OfferKind::missed_call);
  facts.next_at = on(10, 9);
  CHECK_FALSE(offer_for(facts, on(10, 2)));
}

TEST_CASE("a rhythm has a gap after five weeks, when nothing is planned") {
  CallFacts facts;
  facts.time_zone = zone;
  facts.joined_on = kit::day_of(2026, 8, 1);
  CHECK_FALSE(offer_for(facts, on(9, 5)));
  CHECK(offer_for(facts, on(9, 6)) == OfferKind::rhythm);
  facts.held_at = on(9, 1);
  CHECK_FALSE(offer_for(facts, on(10, 6)));
  CHECK(offer_for(facts, on(10, 7)) == OfferKind::rhythm);
  facts.next_at = on(10, 20);
  CHECK_FALSE(offer_for(facts, on(10, 7)));
}

TEST_CASE("a call that was missed long ago is not spoken of any more") {
  auto facts = missed();
  facts.next_at = on(12, 1);
  CHECK(offer_for(facts, on(11, 14)) == OfferKind::quiet);
  CHECK_FALSE(offer_for(facts, on(11, 15)));
}

}  // namespace upswing::coaching
