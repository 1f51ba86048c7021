// Sending a message, reading it, saying thanks, and removing it for good.
#include "access/letter_store.hpp"
#include "encouragement/encouragement.hpp"
#include "encouragement/gather.hpp"
#include "encouragement/gather_store.hpp"
#include "encouragement/message_store.hpp"
#include "encouragement/routes.hpp"

namespace upswing::encouragement {
namespace {

using access::Call;
using access::Created;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;

Message the_message(ReadTx const& tx, Call const& call, MessageId const& id) {
  auto message = find_message(tx, call.world.key, id);
  if (!message) throw kit::http::not_found();
  return std::move(*message);
}

// "You have a message", and nothing of what it says.
void tell(Tx& tx, Call const& call, PracticeId const& practice, NewMessage const& message,
          std::vector<Receiver> const& receivers) {
  auto const zone = practices::the_practice(tx, practice).time_zone;
  for (auto const& receiver : receivers) {
    if (message.to && receiver.id != *message.to) continue;
    access::write_letter(tx, call.world.ids,
                         {.key = "message " + message.id.text + " " + receiver.id.text,
                          .account_id = receiver.id,
                          .language = receiver.language,
                          .kind = "message",
                          .link_kind = access::LinkKind::page,
                          .link_about = "/practices/" + practice.text + "/encouragement",
                          .zone = zone});
  }
}

// What the message was about is done with: an effort for everyone, an offer for its coach for a while.
void remember(Tx& tx, PracticeId const& practice, std::string const& about) {
  if (about.empty()) return;
  for (auto const& effort : efforts_of(tx, only(practice))) {
    if (effort.key == about) return mark_noticed(tx, practice, about);
  }
  put_off(tx, practice, about, kit::plus_days(kit::local_day(tx.now(), "UTC"), not_now_days));
}

Created<Message> send(Tx& tx, Call const& call, PracticeId const& practice, NewMessage const& input) {
  auto const receivers = receivers_at(tx, practice);
  auto const author = tx.viewer().account;
  kit::http::must_be_sound(check(input, receivers));
  if (insert_message(tx, call.world.key, practice, input, coached_in(tx, practice, author), author, tx.now())) {
    remember(tx, practice, input.about);
    tell(tx, call, practice, input, receivers);
  }
  return {the_message(tx, call, input.id)};
}

MessageList list_unseen(ReadTx const& tx, Call const& call) { return {unseen_messages(tx, call.world.key)}; }

Nothing put_away(Tx& tx, Call const& call, MessageId const& id, SeenInput const& input) {
  if (!the_message(tx, call, id).for_viewer) throw kit::http::not_found();
  mark_seen(tx, id, tx.viewer().account, input.thanks, tx.now());
  return {};
}

// For good: by who wrote it, or by the one person it was for.
Nothing remove_message(Tx& tx, Call const& call, MessageId const& id) {
  auto const message = the_message(tx, call, id);
  if (!message.mine && !(message.to && message.for_viewer)) throw kit::http::forbidden();
  wipe_message(tx, id);
  return {};
}

}  // namespace

std::vector<access::Route> message_routes() {
  using namespace access;
  return {
      post<&send>("/api/practices/{practice}/encouragement/messages", Right::take_part),
      get<&list_unseen>("/api/me/messages", Right::self),
      post<&put_away>("/api/me/messages/{message}/seen", Right::self),
      remove<&remove_message>("/api/me/messages/{message}", Right::self),
  };
}

void put_message(Tx& tx, kit::Key const& key, PracticeId const& practice, NewMessage const& message,
                 AccountId const& author, Instant at) {
  insert_message(tx, key, practice, message, coached_in(tx, practice, author), author, at);
  if (!message.about.empty()) mark_noticed(tx, practice, message.about);
}

void put_thanks(Tx& tx, MessageId const& message, AccountId const& account, Instant at) {
  mark_seen(tx, message, account, true, at);
}

}  // namespace upswing::encouragement
