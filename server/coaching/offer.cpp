// The rule of offers, and the pages each leads to.
#include "coaching/offer.hpp"

#include "coaching/caseload.hpp"
#include "coaching/offer_store.hpp"

namespace upswing::coaching {
namespace {

using encouragement::Offer;
using encouragement::OfferKind;

// Spoken with since, or, where it is known not to have taken place, another date is there.
bool is_made_good(CallFacts const& facts) {
  if (facts.held_at && facts.held_at->ms > facts.missed_at->ms) return true;
  return facts.missed_state == ContactState::did_not_happen && facts.next_at.has_value();
}

bool was_heard_of(CallFacts const& facts) {
  for (auto const& at : {facts.numbers_at, facts.tests_at, facts.plans_at, facts.asked_at}) {
    if (at && at->ms > facts.missed_at->ms) return true;
  }
  return false;
}

Offer offer_of(CallFacts const& facts, OfferKind kind) {
  auto const here = "/practices/" + facts.practice_id.text + "/coaching";
  Offer offer{.kind = kind,
              .key = "call " + facts.program_id.text,
              .practice_id = facts.practice_id,
              .practice_name = facts.practice_name,
              .program_id = facts.program_id,
              .args = {},
              .ways = {{"short_call", here + "/plan?minutes=15"}}};
  if (kind == OfferKind::rhythm) {
    if (facts.held_at) offer.args["since"] = kit::spell(kit::local_day(*facts.held_at, facts.time_zone));
    else offer.args["since"] = kit::spell(facts.joined_on);
    return offer;
  }
  offer.args["day"] = kit::spell(kit::local_day(*facts.missed_at, facts.time_zone));
  if (facts.missed_state == ContactState::did_not_happen) return offer;
  auto const contact = here + "/contacts/" + facts.missed_id->text;
  offer.ways.push_back({"move_date", contact + "?move=yes"});
  offer.ways.push_back({"it_was_held", contact + "/after"});
  return offer;
}

}  // namespace

std::optional<OfferKind> offer_for(CallFacts const& facts, Instant now) {
  auto const today = kit::local_day(now, facts.time_zone);
  if (facts.missed_at && !is_made_good(facts)) {
    auto const missed = kit::local_day(*facts.missed_at, facts.time_zone);
    int const days = today.number - missed.number;
    if (days >= days_without_word && days <= days_to_speak_of && !was_heard_of(facts)) return OfferKind::quiet;
    if (days >= 1 && days <= days_to_speak_of) return OfferKind::missed_call;
  }
  auto const last = facts.held_at ? kit::local_day(*facts.held_at, facts.time_zone) : facts.joined_on;
  if (!facts.next_at && today.number - last.number > quiet_days) return OfferKind::rhythm;
  return std::nullopt;
}

encouragement::OfferSource offer_source() {
  return [](access::ReadTx const& tx, encouragement::Which const& which, std::vector<Offer>& offers) {
    for (auto const& facts : call_facts(tx, which)) {
      if (auto const kind = offer_for(facts, tx.now())) offers.push_back(offer_of(facts, *kind));
    }
  };
}

}  // namespace upswing::coaching
