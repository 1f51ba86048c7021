// The secret address by which a calendar program reads a person's days: their open actions, the test days of their teams,
// their calls and visits. One for each person; a new one ends the one before, and it can be ended for good. Only its hash is kept.
#include <algorithm>

#include "kit/audit.hpp"
#include "planning/action_store.hpp"
#include "planning/feed_store.hpp"
#include "planning/planning.hpp"
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

OwnDays& own_days() {
  static OwnDays source;
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

FeedState show_feed(ReadTx const& tx) { return {has_feed(tx)}; }

Created<FeedAddress> open_feed(Tx& tx, Call const& call) {
  auto const secret = kit::random_hex(secret_bytes);
  end_feeds(tx);
  insert_feed(tx, kit::sha256_hex(secret));
  return {{call.world.mail.address + "/api/open/calendar/" + secret}};
}

Nothing end_feed(Tx& tx) {
  end_feeds(tx);
  return {};
}

// One event for each thing: a test of a shared project may come by two practices.
void keep_one_each(std::vector<CalendarDay>& days) {
  std::stable_sort(days.begin(), days.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
  auto const same = [](auto const& a, auto const& b) { return a.id == b.id; };
  days.erase(std::unique(days.begin(), days.end(), same), days.end());
}

CalendarDay day_of(ReadTx const& tx, Action const& action) {
  auto const link = page_of(home_of(tx, action.project_id), action.project_id) + "#action_" + action.id.text;
  return {
      .id = action.id.text, .day = *action.due_on, .words = action.words, .link = link, .changes = action.version - 1};
}

Reply read_feed(ReadTx const& tx, Call const& call, std::string const& secret) {
  auto const account = account_of_feed(tx, kit::sha256_hex(secret));
  if (!account) throw kit::http::not_found();
  // Read as that person: what is out of their reach today is not in their calendar either.
  access::Viewer const owner{.account = *account};
  ReadTx const as_owner(tx.connection(), owner, tx.now());
  std::vector<CalendarDay> days;
  for (auto const& seat : places_of(tx, *account)) {
    for (auto const& action : open_actions_of(as_owner, seat.id)) {
      if (action.due_on) days.push_back(day_of(as_owner, action));
    }
    if (!calendar_days()) continue;
    for (auto& day : calendar_days()(as_owner, seat.practice_id)) days.push_back(std::move(day));
  }
  if (own_days()) {
    for (auto& day : own_days()(as_owner)) days.push_back(std::move(day));
  }
  keep_one_each(days);
  for (auto& day : days) {
    if (day.link.starts_with('/')) day.link = call.world.mail.address + day.link;
  }
  return {.type = "text/calendar; charset=utf-8", .body = calendar_text(days, tx.now(), "Upswing")};
}

}  // namespace

void set_calendar_days(CalendarDays source) { calendar_days() = std::move(source); }
void set_own_days(OwnDays source) { own_days() = std::move(source); }

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
