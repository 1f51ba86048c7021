// A practice's profile, team and seats.
#include <algorithm>
#include <array>

#include "practices/practice_store.hpp"
#include "practices/practices.hpp"
#include "practices/team_store.hpp"

namespace upswing::practices {

using access::Call;
using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

std::vector<access::Route> today_routes();
std::vector<access::Route> team_routes();
std::vector<access::Route> invitation_routes();
std::vector<access::Route> next_step_routes();
std::vector<access::Route> welcome_routes();

Practice the_practice(ReadTx const& tx, PracticeId const& id) {
  auto practice = find_practice(tx, id);
  if (!practice) throw kit::http::not_found();
  return *practice;
}

Day today_at(ReadTx const& tx, Practice const& practice) { return kit::local_day(tx.now(), practice.time_zone); }

std::vector<Practice> own_practices(ReadTx const& tx) { return practices_of_team_member(tx); }

std::vector<Member> team_of(ReadTx const& tx, PracticeId const& practice) { return members_of(tx, practice); }

std::vector<std::string> team_names(ReadTx const& tx, PracticeId const& practice) {
  auto const today = today_at(tx, the_practice(tx, practice));
  std::vector<std::string> names;
  for (auto const& member : members_of(tx, practice)) {
    if (is_on_team(member, today)) names.push_back(member.name);
  }
  return names;
}

void add_practice(Tx& tx, Practice const& practice) { insert_practice(tx, practice); }

void add_member(Tx& tx, PracticeId const& practice, Member const& member,
                std::optional<access::AccountId> const& account) {
  insert_member(tx, practice, member, account);
}

void put_seat(Tx& tx, PracticeId const& practice, Seat const& seat) {
  save_seat(tx, practice, seat.team_role, {seat.state, seat.note}, 0);
}

namespace {

constexpr std::array offered{Right::edit_practice,   Right::edit_team, Right::invite,       Right::send_numbers,
                             Right::define_measures, Right::annotate,  Right::set_baseline, Right::see_drafts,
                             Right::see_work,        Right::edit_work, Right::take_part,    Right::hear_voices,
                             Right::ask_help,        Right::vote,      Right::show_votes};

}  // namespace

PracticeView view_of(ReadTx const& tx, PracticeId const& id) {
  PracticeView view{the_practice(tx, id), {}, {}, {}, {}, {}};
  auto const roles = tx.roles_at(id);
  if (access::any_may(roles, Right::see_team)) {
    view.team = members_of(tx, id);
    view.seats = seats_of(view.team, said_seats(tx, id), today_at(tx, view.practice));
    view.physicians = physicians_of(tx, id);
  }
  bool const is_near = std::any_of(roles.begin(), roles.end(),
                                   [](access::Role role) { return access::reads(role, access::Audience::team); });
  if (is_near) view.family = family_seat_of(tx, id);
  // Notes beside a member's name are for the practice's own staff and its coach.
  bool const reads_notes = std::any_of(roles.begin(), roles.end(),
                                       [](access::Role role) { return access::reads(role, access::Audience::staff); });
  for (auto& member : view.team) {
    if (!reads_notes) member.note.reset();
  }
  for (Right const right : offered) {
    if (access::any_may(roles, right)) view.may.emplace_back(kit::def::spell(right));
  }
  return view;
}

namespace {

Member the_member(ReadTx const& tx, PracticeId const& practice, MemberId const& id) {
  auto member = find_member(tx, practice, id);
  if (!member) throw kit::http::not_found();
  return *member;
}

Seat the_seat(ReadTx const& tx, Practice const& practice, TeamRole role) {
  if (static_cast<int>(role) >= seat_count) throw kit::http::not_found();
  auto const seats = seats_of(members_of(tx, practice.id), said_seats(tx, practice.id), today_at(tx, practice));
  return seats.at(static_cast<std::size_t>(role));
}

Practice change_practice(Tx& tx, IfMatch seen, PracticeId const& id, PracticeInput const& input) {
  kit::http::must_be_sound(check(input));
  if (!update_practice(tx, id, input, seen.version)) throw kit::http::stale(the_practice(tx, id));
  return the_practice(tx, id);
}

Created<Member> join_team(Tx& tx, PracticeId const& practice, NewMember const& input) {
  kit::http::must_be_sound(check(MemberInput{input.name, input.email, input.team_roles, input.note}));
  Member member{
      input.id, input.name, input.email, input.team_roles, today_at(tx, the_practice(tx, practice)), {}, input.note,
      false,    1};
  insert_member(tx, practice, member, std::nullopt);  // the same id again: the same member is answered
  return {the_member(tx, practice, input.id)};
}

Member change_member(Tx& tx, IfMatch seen, PracticeId const& practice, MemberId const& id, MemberInput const& input) {
  auto const before = the_member(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_member(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_member(tx, practice, id);
}

Seat say_of_seat(Tx& tx, IfMatch seen, PracticeId const& id, TeamRole role, SeatInput const& input) {
  auto const practice = the_practice(tx, id);
  auto const before = the_seat(tx, practice, role);
  kit::http::must_be_sound(check(input));
  if (!save_seat(tx, id, role, input, seen.version)) throw kit::http::stale(before);
  return the_seat(tx, practice, role);
}

kit::http::Reply listen_to_practice(Call const& call, access::Viewer const&) {
  kit::http::Reply reply{.type = "text/event-stream"};
  reply.events = call.world.events.listen(call.names.at(0));
  return reply.with("X-Accel-Buffering", "no");
}

}  // namespace

// Every card of a practice shows its name, and what the person may do there.
bool of_the_practice(std::string_view card, std::vector<std::string> const& names) {
  return card.starts_with("/practices/" + names.at(0) + "/");
}

std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> lines{
      on_card(get<&view_of>("/api/practices/{practice}", Right::see_practice), of_the_practice),
      put<&change_practice>("/api/practices/{practice}", Right::edit_practice),
      gives(get<&listen_to_practice>("/api/practices/{practice}/events", Right::see_practice), "text/event-stream"),
      post<&join_team>("/api/practices/{practice}/members", Right::edit_team),
      put<&change_member>("/api/practices/{practice}/members/{member}", Right::edit_team),
      put<&say_of_seat>("/api/practices/{practice}/seats/{team_role}", Right::edit_team),
  };
  for (auto& line : team_routes()) lines.push_back(std::move(line));
  for (auto& line : today_routes()) lines.push_back(std::move(line));
  for (auto& line : invitation_routes()) lines.push_back(std::move(line));
  for (auto& line : next_step_routes()) lines.push_back(std::move(line));
  for (auto& line : welcome_routes()) lines.push_back(std::move(line));
  return lines;
}

}  // namespace upswing::practices
