// The list of priorities, and its dots: five a person, everybody's the same, secret until the lead or the coach shows them.
#include "priorities/priorities.hpp"
#include "priorities/priority_store.hpp"

namespace upswing::priorities {

using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

std::vector<access::Route> vote_routes();

namespace {

CountUnderWay& under_way() {
  static CountUnderWay kept;
  return kept;
}

PriorityList list_priorities(ReadTx const& tx, PracticeId const& practice) {
  PriorityList list;
  list.priorities = priorities_of(tx, practice);
  list.vote = vote_at(tx, practice);
  list.mine = dots_of(tx, practice, tx.viewer().account);
  if (list.vote.shown) list.totals = dot_totals(tx, practice);
  list.voters = voters_at(tx, practice);
  list.most_dots = most_dots;
  if (under_way()) list.under_way = under_way()(tx, practice);
  list.full = is_full(list.under_way);
  return list;
}

// Only the viewer's own; nobody else writes them, and the last word counts. They belong to the vote the person saw.
PriorityList give_dots(Tx& tx, IfMatch seen, PracticeId const& practice, DotsInput const& input) {
  auto const vote = vote_at(tx, practice);
  if (vote.version != seen.version) throw kit::http::stale(vote);
  if (vote.shown) throw kit::http::Problem(409, "vote_over", "The dots are shown. A new vote can begin.");
  kit::http::must_be_sound(check(input, priorities_of(tx, practice)));
  put_dots(tx, practice, tx.viewer().account, input.dots);
  return list_priorities(tx, practice);
}

Vote change_vote(Tx& tx, IfMatch seen, PracticeId const& practice, VoteInput const& input) {
  if (!save_vote(tx, practice, input.shown && !input.begin_anew, seen.version))
    throw kit::http::stale(vote_at(tx, practice));
  if (input.begin_anew) clear_dots(tx, practice);
  return vote_at(tx, practice);
}

}  // namespace

void set_under_way(CountUnderWay count) { under_way() = std::move(count); }

void add_dots(Tx& tx, PracticeId const& practice, access::AccountId const& account, std::vector<Dots> const& dots) {
  put_dots(tx, practice, account, dots);
}

std::vector<access::Route> vote_routes() {
  using namespace access;
  return {
      get<&list_priorities>("/api/practices/{practice}/priorities", Right::see_work),
      post<&give_dots>("/api/practices/{practice}/dots", Right::vote),
      put<&change_vote>("/api/practices/{practice}/vote", Right::show_votes),
  };
}

}  // namespace upswing::priorities
