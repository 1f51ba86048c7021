// The secret address by which a calendar program reads a person's days: their open actions and the test days of their
// teams. One for each person; a new one ends the one before, and it can be ended for good. Only its hash is kept.
#include "kit/audit.hpp"
#include "planning/action_store.hpp"
#include "planning/calendar.hpp"
#include "planning/routes.hpp"

namespace upswing::planning {
namespace {

using access::Call;
using access::Created;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Reply;

constexpr std::size_t secret_bytes = 24;

CalendarDays& calendar_days() {
  static CalendarDays source;
  return source;
}

struct FeedState {
  bool open = false;
};
UPSWING_DESCRIBE(FeedState, open)

// The address is told once.
struct FeedAddress {
  std::string address;
};
UPSWING_DESCRIBE(FeedAddress, address)

struct Seat {
  MemberId id;
  PracticeId practice_id;
};
UPSWING_DESCRIBE(Seat, id, practice_id)

FeedState show_feed(ReadTx const& tx) {
  return {tx.any("SELECT 1 FROM planning_feed WHERE account_id = $1", tx.viewer().account)};
}

void end_feeds(Tx& tx) { tx.run("DELETE FROM planning_feed WHERE account_id = $1", tx.viewer().account); }

Created<FeedAddress> open_feed(Tx& tx, Call const& call) {
  auto const secret = kit::random_hex(secret_bytes);
  end_feeds(tx);
  tx.run("INSERT INTO planning_feed (hash, account_id, made_at) VALUES ($1, $2, $3)", kit::sha256_hex(secret),
         tx.viewer().account, tx.now());
  return {{call.world.mail.address + "/api/open/calendar/" + secret}};
}

Nothing end_feed(Tx& tx) {
  end_feeds(tx);
  return {};
}

// The teams a person is on and may still come in to.
std::vector<Seat> seats_of(ReadTx const& tx, AccountId const& account) {
  return tx.all<Seat>(
      "SELECT m.id, m.practice_id FROM practices_member m WHERE m.account_id = $1 AND m.left_on IS NULL"
      " AND EXISTS (SELECT 1 FROM access_grant g WHERE g.account_id = m.account_id AND g.practice_id = m.practice_id"
      " AND g.ended_at IS NULL) ORDER BY m.id",
      account);
}

Reply read_feed(ReadTx const& tx, std::string const& secret) {
  auto const account = tx.one<AccountId>(
      "SELECT f.account_id FROM planning_feed f JOIN access_account a ON a.id = f.account_id"
      " WHERE f.hash = $1 AND a.disabled_at IS NULL",
      kit::sha256_hex(secret));
  if (!account) throw kit::http::not_found();
  std::vector<CalendarDay> days;
  for (auto const& seat : seats_of(tx, *account)) {
    for (auto const& action : open_actions_of(tx, seat.id)) {
      if (action.due_on) days.push_back({action.id.text, *action.due_on, action.words});
    }
    if (!calendar_days()) continue;
    for (auto& day : calendar_days()(tx, seat.practice_id)) days.push_back(std::move(day));
  }
  return {.type = "text/calendar; charset=utf-8", .body = calendar_text(days, tx.now())};
}

}  // namespace

void set_calendar_days(CalendarDays source) { calendar_days() = std::move(source); }

std::vector<access::Route> feed_routes() {
  using namespace access;
  return {
      get<&show_feed>("/api/me/calendar-feed", Right::self),
      post<&open_feed>("/api/me/calendar-feed", Right::self),
      remove<&end_feed>("/api/me/calendar-feed", Right::self),
      gives(get<&read_feed>("/api/open/calendar/{feed}", Right::open), "text/calendar"),
  };
}

}  // namespace upswing::planning
