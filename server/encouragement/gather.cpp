// Asks the sources and leaves out what nobody has to be told again.
#include "encouragement/gather.hpp"

#include <algorithm>

#include "encouragement/gather_store.hpp"
#include "kit/clock.hpp"

namespace upswing::encouragement {
namespace {

using access::ReadTx;
using access::Right;

std::vector<EffortSource>& effort_sources() {
  static std::vector<EffortSource> list;
  return list;
}

std::vector<OfferSource>& offer_sources() {
  static std::vector<OfferSource> list;
  return list;
}

Day day_of(ReadTx const& tx) { return kit::local_day(tx.now(), "UTC"); }

void say_where(Effort& effort, PlaceRow const& place) {
  effort.practice_id = place.id;
  effort.practice_name = place.name;
  effort.args["practice"] = place.name;
  effort.link = "/practices/" + place.id.text + effort.link;
}

}  // namespace

std::vector<Effort> efforts_of(ReadTx const& tx, Which const& which) {
  auto const places = places_with(tx, which, Right::take_part);
  if (places.empty()) return {};
  FactsByPractice facts;
  for (auto const& source : effort_sources()) source(tx, which, {tx.now().ms - fresh_ms}, facts);
  auto left_out = said_already(tx, which);
  left_out.merge(put_off_by_viewer(tx, day_of(tx)));
  auto people_left_out = unwilling(tx);
  people_left_out.insert(tx.viewer().account);
  std::vector<Effort> efforts;
  for (auto const& place : places) {
    for (auto& effort : efforts_in(facts[place.id], place.time_zone)) {
      if (left_out.contains({place.id, effort.key})) continue;
      if (effort.by_id && people_left_out.contains(*effort.by_id)) continue;
      say_where(effort, place);
      efforts.push_back(std::move(effort));
    }
  }
  std::ranges::stable_sort(efforts, [](auto const& a, auto const& b) { return a.at.ms > b.at.ms; });
  return efforts;
}

std::vector<Offer> offers_of(ReadTx const& tx, Which const& which) {
  std::vector<Offer> offers;
  for (auto const& source : offer_sources()) source(tx, which, offers);
  auto const off = put_off_by_viewer(tx, day_of(tx));
  std::erase_if(offers, [&](auto const& offer) { return off.contains({offer.practice_id, offer.key}); });
  return offers;
}

void set_effort_sources(std::vector<EffortSource> sources) { effort_sources() = std::move(sources); }
void set_offer_sources(std::vector<OfferSource> sources) { offer_sources() = std::move(sources); }

}  // namespace upswing::encouragement
