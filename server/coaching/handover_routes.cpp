// Standing in, handing over, and what a supervisor sees.
#include <algorithm>

#include "access/account_store.hpp"
#include "coaching/coaching.hpp"
#include "coaching/contact_store.hpp"
#include "coaching/dose_store.hpp"
#include "coaching/handover_store.hpp"
#include "coaching/promise_store.hpp"
#include "coaching/routes.hpp"

namespace upswing::coaching {
namespace {

using access::Call;
using access::Created;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;

constexpr std::size_t most_told = 12;
constexpr std::int64_t hour_ms = 3'600'000;

template <class List> void keep_newest(List& list) {
  if (list.size() > most_told) list.resize(most_told);
}

Packet packet_of(ReadTx const& tx, PracticeId const& practice_id, ProgramId const& program) {
  auto const practice = practices::the_practice(tx, practice_id);
  Packet packet{.practice_name = practice.name, .program_id = program, .today = practices::today_at(tx, practice)};
  for (auto const& member : practices::team_today(tx, practice_id))
    packet.people.push_back({member.name, member.team_roles, member.joined_on});
  for (auto& contact : contacts_of(tx, practice_id)) {
    if (contact.fields.program_id != program) continue;
    if (contact.fields.state == ContactState::held) packet.held.push_back(std::move(contact));
    else if (is_ahead(contact.fields.state)) packet.ahead.insert(packet.ahead.begin(), std::move(contact));
  }
  keep_newest(packet.held);
  for (auto& promise : promises_of(tx, practice_id)) {
    if (promise.program_id != program) continue;
    if (promise.state == PromiseState::open) packet.open.push_back(std::move(promise));
    else if (promise.state == PromiseState::kept) packet.kept.push_back(std::move(promise));
  }
  keep_newest(packet.kept);
  packet.skills = skills_of(tx, practice_id, program);
  packet.may = has_role(tx, practice_id, program, tx.viewer().account);
  packet.covers = covers_at(tx, practice_id, program);
  if (packet.may) {
    packet.colleagues = colleagues_at(tx, practice_id, program);
    packet.learners = learners_at(tx, practice_id, program);
  }
  return packet;
}

Packet show_packet(ReadTx const& tx, Call const& call, PracticeId const& practice) {
  return packet_of(tx, practice, program_asked(tx, call, practice));
}

void must_be_among(std::vector<Colleague> const& list, AccountId const& who, std::string const& field) {
  bool const there = std::any_of(list.begin(), list.end(), [&](auto const& each) { return each.id == who; });
  if (!there) throw kit::http::wrong_field(field, "unknown", "Choose a coach of this program.");
}

Created<Packet> add_cover(Tx& tx, Call const& call, PracticeId const& practice, NewCover const& input) {
  must_lead_in(tx, practice, input.program_id);
  kit::http::must_be_sound(check(input, practices::today_at(tx, practices::the_practice(tx, practice))));
  must_be_among(colleagues_at(tx, practice, input.program_id), input.stand_in, "/stand_in");
  if (insert_cover(tx, practice, input, tx.viewer().account, access::Role::coach)) turn_covers(tx, call.world.ids);
  return {packet_of(tx, practice, input.program_id)};
}

// Whoever comes along to learn sees what the coaches see, writes drafts, and is out after the last day.
Created<Packet> invite_learner(Tx& tx, Call const& call, PracticeId const& practice, NewCover const& input) {
  must_lead_in(tx, practice, input.program_id);
  kit::http::must_be_sound(check(input, practices::today_at(tx, practices::the_practice(tx, practice))));
  must_be_among(learners_at(tx, practice, input.program_id), input.stand_in, "/stand_in");
  if (insert_cover(tx, practice, input, tx.viewer().account, access::Role::coach_in_training)) {
    turn_covers(tx, call.world.ids);
  }
  return {packet_of(tx, practice, input.program_id)};
}

Nothing stop_cover(Tx& tx, PracticeId const& practice, CoverId const& cover) {
  auto const program = program_of_cover(tx, practice, cover);
  if (!program) throw kit::http::not_found();
  must_lead_in(tx, practice, *program);
  end_cover(tx, practice, cover);
  return {};
}

// The new coach has the role, the promises and what is planned; the old one goes, unless asked to stay.
Nothing hand_over(Tx& tx, Call const& call, PracticeId const& practice, CoachChange const& input) {
  must_lead_in(tx, practice, input.program_id);
  if (input.to == tx.viewer().account) throw kit::http::wrong_field("/to", "unknown", "Choose another coach.");
  keep_for_good(tx, practice, input.program_id, input.to);
  if (!has_role(tx, practice, input.program_id, input.to)) {
    must_be_among(colleagues_at(tx, practice, input.program_id), input.to, "/to");
    access::Grant grant;
    grant.id = call.world.ids.next(tx.now().ms);
    grant.account_id = input.to;
    grant.role = access::Role::coach;
    grant.practice_id = practice;
    grant.program_id = input.program_id;
    grant.since = tx.now();
    access::add_grant(tx, grant);
  }
  move_open_things(tx, practice, input.program_id, input.to);
  if (!input.stay) end_coaching(tx, practice, input.program_id, tx.viewer().account);
  return {};
}

Supervised show_supervised(ReadTx const& tx) { return {supervised(tx)}; }

}  // namespace

void put_cover(Tx& tx, PracticeId const& practice, NewCover const& cover, AccountId const& away) {
  insert_cover(tx, practice, cover, away, access::Role::coach);
}

kit::jobs::Kind cover_job(access::World& world) {
  return kit::jobs::inside("covers", [&world](kit::db::Connection& connection, Instant now, kit::jobs::Job const&) {
    Tx tx(connection, access::the_program(), now);
    turn_covers(tx, world.ids);
  });
}

kit::jobs::Round cover_round() { return {"covers", hour_ms}; }

std::vector<access::Route> handover_routes() {
  using namespace access;
  return {
      get<&show_packet>("/api/practices/{practice}/coaching/packet", Right::coach),
      post<&hand_over>("/api/practices/{practice}/coaching/handover", Right::coach),
      post<&add_cover>("/api/practices/{practice}/coaching/covers", Right::coach),
      post<&invite_learner>("/api/practices/{practice}/coaching/learners", Right::coach),
      remove<&stop_cover>("/api/practices/{practice}/coaching/covers/{cover}", Right::coach),
      get<&show_supervised>("/api/me/supervised", Right::self),
  };
}

}  // namespace upswing::coaching
