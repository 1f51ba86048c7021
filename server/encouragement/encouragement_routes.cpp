// What could be said at a practice, whom it may go to, and "not now".
#include "encouragement/encouragement.hpp"
#include "encouragement/gather.hpp"
#include "encouragement/gather_store.hpp"
#include "encouragement/message_store.hpp"
#include "encouragement/routes.hpp"

namespace upswing::encouragement {
namespace {

using access::Call;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;

Encouragement show_encouragement(ReadTx const& tx, Call const& call, PracticeId const& practice) {
  Encouragement page{practices::practice_name(tx, practice), {}, {}, receivers_at(tx, practice), {}};
  for (auto const& effort : efforts_of(tx, only(practice))) page.efforts.push_back({effort, drafts_of(effort)});
  for (auto const& offer : offers_of(tx, only(practice))) page.offers.push_back({offer, drafts_of(offer)});
  page.messages = messages_at(tx, call.world.key, practice);
  return page;
}

WorthSaying show_worth_saying(ReadTx const& tx) { return {efforts_of(tx, every_one()), offers_of(tx, every_one())}; }

Nothing not_now(Tx& tx, PracticeId const& practice, NotNowAbout const& input) {
  put_off(tx, practice, input.about, kit::plus_days(kit::local_day(tx.now(), "UTC"), not_now_days));
  return {};
}

MessageChoice show_choice(ReadTx const& tx) { return choice_of(tx); }

MessageChoice change_choice(Tx& tx, access::IfMatch seen, MessageChoiceInput const& input) {
  if (!save_choice(tx, input, seen.version)) throw kit::http::stale(choice_of(tx));
  return choice_of(tx);
}

}  // namespace

std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> all{
      get<&show_worth_saying>("/api/me/worth-saying", Right::self),
      get<&show_choice>("/api/me/message-choice", Right::self),
      put<&change_choice>("/api/me/message-choice", Right::self),
      get<&show_encouragement>("/api/practices/{practice}/encouragement", Right::take_part),
      post<&not_now>("/api/practices/{practice}/encouragement/not-now", Right::take_part),
  };
  auto const messages = message_routes();
  all.insert(all.end(), messages.begin(), messages.end());
  return all;
}

}  // namespace upswing::encouragement
