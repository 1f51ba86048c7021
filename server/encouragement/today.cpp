// What encouragement adds to Today: a message for the viewer; and, beside the next steps, something worth saying and what a coach
// could offer. The cards state facts; praise comes from people.
#include "encouragement/encouragement.hpp"
#include "encouragement/gather.hpp"
#include "encouragement/gather_store.hpp"
#include "encouragement/message_store.hpp"

namespace upswing::encouragement {
namespace {

using access::ReadTx;
using practices::Step;

constexpr std::int64_t two_weeks_ms = 14LL * 24 * 3600 * 1000;
constexpr std::size_t most_offers = 2;

std::string page_of(PracticeId const& practice) { return "/practices/" + practice.text + "/encouragement"; }

void steps(ReadTx const& tx, std::vector<Step>& list) {
  auto const heads = unseen_heads(tx);
  if (heads.empty()) return;
  auto const& newest = heads.front();
  list.push_back({.key = "message",
                  .practice_id = newest.practice_id,
                  .program_id = {},
                  .practice_name = newest.practice_name,
                  .link = page_of(newest.practice_id),
                  .args = {{"from", newest.name}, {"message", newest.id.text}},
                  .order = 4});
}

Step card_of(Effort const& effort) {
  auto args = effort.args;
  args["about"] = effort.key;
  return {.key = "worth_" + std::string(kit::def::spell(effort.kind)),
          .practice_id = effort.practice_id,
          .program_id = {},
          .practice_name = effort.practice_name,
          .link = page_of(effort.practice_id),
          .minutes = 2,
          .args = std::move(args)};
}

Step card_of(Offer const& offer) {
  auto args = offer.args;
  args["about"] = offer.key;
  args["practice"] = offer.practice_name;
  for (auto const& way : offer.ways) args[way.way] = way.link;
  return {.key = "offer_" + std::string(kit::def::spell(offer.kind)),
          .practice_id = offer.practice_id,
          .program_id = offer.program_id,
          .practice_name = offer.practice_name,
          .link = page_of(offer.practice_id),
          .minutes = 2,
          .args = std::move(args)};
}

void also(ReadTx const& tx, std::vector<Step>& list) {
  if (!speaks_for_others(tx)) return;
  auto const offers = offers_of(tx, every_one());
  for (std::size_t i = 0; i < offers.size() && i < most_offers; ++i) list.push_back(card_of(offers[i]));
  auto const efforts = efforts_of(tx, every_one());
  if (!efforts.empty()) list.push_back(card_of(efforts.front()));
}

void news(ReadTx const& tx, std::vector<practices::News>& list) {
  for (auto const& thanks : thanks_lately(tx, {tx.now().ms - two_weeks_ms})) {
    list.push_back({thanks.at, thanks.name, "thanked", {{"practice", thanks.practice_name}}});
  }
}

}  // namespace

practices::TodaySource today_source() { return {steps, news}; }
practices::AlsoSource also_source() { return also; }

}  // namespace upswing::encouragement
