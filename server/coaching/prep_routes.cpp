// The page a coach prepares with.
#include <algorithm>
#include <iterator>

#include "barriers/barriers.hpp"
#include "coaching/contact_store.hpp"
#include "coaching/prep_store.hpp"
#include "coaching/promise_store.hpp"
#include "coaching/routes.hpp"

namespace upswing::coaching {
namespace {

using access::Call;
using access::ReadTx;
using access::Right;

constexpr std::int64_t first_days_ms = 35LL * 24 * 3600 * 1000;  // when nothing was held yet

// Only what the whole team may read is shown to the room.
bool for_everyone(Contact const& contact) { return contact.fields.audience == Audience::team; }

void find_contacts(Prep& prep, std::vector<Contact> const& contacts, Instant now) {
  for (auto const& contact : contacts) {  // the latest first
    if (contact.fields.program_id != prep.program_id || !for_everyone(contact)) continue;
    bool const still_here = contact.starts_at.ms + contact.fields.planned_min * 60'000 >= now.ms;
    if (is_ahead(contact.fields.state) && still_here) prep.next = contact;
    bool const spoken = contact.fields.state == ContactState::held && is_meeting(contact.fields.mode);
    if (spoken && !prep.last) prep.last = contact;
  }
}

std::vector<pdsa::CycleLine> running(ReadTx const& tx, PracticeId const& practice) {
  std::vector<pdsa::CycleLine> tests;
  for (auto const& cycle : pdsa::cycles_of(tx, practice)) {
    bool const open = cycle.state == pdsa::CycleState::planned || cycle.state == pdsa::CycleState::trying ||
                      cycle.state == pdsa::CycleState::learning;
    if (open && !cycle.followed_up) tests.push_back(pdsa::line_of(cycle));
  }
  return tests;
}

void keep_read(ReadTx const& tx, Call const& call, PracticeId const& practice, std::vector<kit::Id> const& read) {
  auto shown = contacts_shown(tx, practice);
  std::ranges::copy(barriers::barriers_shown(tx, practice), std::back_inserter(shown));
  std::erase_if(shown, [&](auto const& one) { return std::ranges::find(read, one.thing) == read.end(); });
  access::keep_seen(tx, call, shown);
}

Prep show_prep(ReadTx const& tx, Call const& call, PracticeId const& id) {
  auto const practice = practices::the_practice(tx, id);
  auto const program = programs::the_program(tx, program_asked(tx, call, id));
  must_coach_in(tx, id, program.id);
  Prep prep;
  prep.practice_name = practice.name;
  prep.time_zone = practice.time_zone;
  prep.program_id = program.id;
  prep.program_name = program.name;
  prep.today = practices::today_at(tx, practice);
  auto const contacts = contacts_of(tx, id);
  find_contacts(prep, contacts, tx.now());
  prep.since = prep.last ? prep.last->starts_at : Instant{tx.now().ms - first_days_ms};
  if (prep.last) prep.confidence = prep.last->fields.confidence;
  prep.signals = charts::signals_at(tx, id, tx.viewer().language);
  prep.news = news_since(tx, id, prep.since);
  auto const promises = team_promises_of(tx, id, program.id);
  for (auto const& promise : promises) {
    if (promise.state != PromiseState::open) continue;
    (promise.side == Side::coach ? prep.own : prep.theirs).push_back(promise);
  }
  prep.tests = running(tx, id);
  std::vector<kit::Id> read;  // the texts of others that stand on the page
  if (prep.last) read.emplace_back(prep.last->id);
  if (prep.next) read.emplace_back(prep.next->id);
  for (auto const& barrier : barriers::open_barriers_at(tx, id)) {
    if (barrier.audience != Audience::team) continue;
    prep.barriers.push_back({barrier.words, barrier.tried});
    read.emplace_back(barrier.id);
  }
  keep_read(tx, call, id, read);
  prep.strength = strength_of(prep, promises);
  auto const held =
      std::ranges::count_if(contacts, [](auto const& one) { return one.fields.state == ContactState::held; });
  prep.questions =
      choose_questions(kept_questions(), states_of(prep), static_cast<std::size_t>(held), tx.viewer().language);
  return prep;
}

}  // namespace

std::vector<access::Route> prep_routes() {
  using namespace access;
  return {
      get<&show_prep>("/api/practices/{practice}/coaching/prep", Right::coach),
  };
}

}  // namespace upswing::coaching
