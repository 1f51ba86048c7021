// The family seat, physicians beside the team, and what happens when somebody leaves: the way in ends at once, and the
// things they had in hand are shown until somebody takes them over.
#include <algorithm>

#include "access/account_store.hpp"
#include "access/link_store.hpp"
#include "practices/practice_store.hpp"
#include "practices/practices.hpp"
#include "practices/team_store.hpp"

namespace upswing::practices {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

std::vector<access::Route> team_routes();

namespace {

std::vector<HandoverSource>& sources() {
  static std::vector<HandoverSource> list;
  return list;
}

Member the_member(ReadTx const& tx, PracticeId const& practice, MemberId const& id) {
  auto member = find_member(tx, practice, id);
  if (!member) throw kit::http::not_found();
  return *member;
}

TeamPerson person_of(ReadTx const& tx, Member const& member) { return {member, account_of(tx, member.id)}; }

FamilySeat say_of_family_seat(Tx& tx, IfMatch seen, PracticeId const& practice, FamilySeatInput const& input) {
  if (!save_family_seat(tx, practice, input, seen.version)) throw kit::http::stale(family_seat_of(tx, practice));
  return family_seat_of(tx, practice);
}

Physician the_physician(ReadTx const& tx, PracticeId const& practice, PhysicianId const& id) {
  auto physician = find_physician(tx, practice, id);
  if (!physician) throw kit::http::not_found();
  return *physician;
}

Created<Physician> physician_joins(Tx& tx, PracticeId const& practice, NewPhysician const& input) {
  insert_physician(tx, practice, {input.id, input.name, input.joined_on, {}, 1});
  return {the_physician(tx, practice, input.id)};
}

Physician change_physician(Tx& tx, IfMatch seen, PracticeId const& practice, PhysicianId const& id,
                           PhysicianInput const& input) {
  auto const before = the_physician(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_physician(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_physician(tx, practice, id);
}

// Nothing is open once somebody has taken over.
OpenThings open_things(ReadTx const& tx, PracticeId const& practice, MemberId const& id) {
  auto const member = the_member(tx, practice, id);
  OpenThings open;
  if (member.successor_id) return open;
  for (auto const& source : sources()) source.open(tx, practice, person_of(tx, member), open.things);
  return open;
}

void take_over(Tx& tx, PracticeId const& practice, Member const& from, HandoverInput const& input) {
  auto const to = the_member(tx, practice, input.successor_id);
  for (auto const& source : sources()) {
    if (source.take_over) source.take_over(tx, practice, person_of(tx, from), person_of(tx, to));
  }
  if (!input.takes_roles) return;
  MemberInput const richer{to.name, to.email, roles_together(to.team_roles, from.team_roles), to.note};
  update_member(tx, practice, to.id, richer, to.version);
}

// Neither an account nor an invitation leads back in.
void close_the_way_in(Tx& tx, PracticeId const& practice, MemberId const& id) {
  if (auto const account = account_of(tx, id)) access::end_team_grants_at(tx, *account, practice);
  for (auto const& invitation : access::open_invitations(tx, practice)) {
    if (invitation.member_id == id.text) access::withdraw_invitation(tx, invitation.id);
  }
}

// The version goes up once for each of the two steps; who asked saw the one before both.
Member leave_team(Tx& tx, IfMatch seen, PracticeId const& practice, MemberId const& id, Departure const& input) {
  auto const before = the_member(tx, practice, id);
  auto const today = today_at(tx, the_practice(tx, practice));
  kit::http::must_be_sound(check(input, before, today));
  if (!set_departure(tx, practice, id, input.left_on, seen.version)) throw kit::http::stale(before);
  close_the_way_in(tx, practice, id);
  if (input.successor_id) {
    HandoverInput const handover{*input.successor_id, true};
    kit::http::must_be_sound(check(handover, id, members_of(tx, practice), today));
    take_over(tx, practice, before, handover);
    set_successor(tx, practice, id, handover.successor_id, seen.version + 1);
  }
  return the_member(tx, practice, id);
}

Member hand_over(Tx& tx, IfMatch seen, PracticeId const& practice, MemberId const& id, HandoverInput const& input) {
  auto const before = the_member(tx, practice, id);
  if (!before.left_on) throw kit::http::Problem(409, "still_here", "Somebody who is on the team keeps what is theirs.");
  auto const today = today_at(tx, the_practice(tx, practice));
  kit::http::must_be_sound(check(input, id, members_of(tx, practice), today));
  if (!set_successor(tx, practice, id, input.successor_id, seen.version)) throw kit::http::stale(before);
  take_over(tx, practice, before, input);
  return the_member(tx, practice, id);
}

void open_roles(ReadTx const& tx, PracticeId const& practice, TeamPerson const& person,
                std::vector<OpenThing>& things) {
  auto const today = today_at(tx, the_practice(tx, practice));
  for (TeamRole const role : roles_held_alone(person.member, members_of(tx, practice), today)) {
    things.push_back({"role", {{"team_role", std::string(kit::def::spell(role))}}, ""});
  }
}

}  // namespace

void set_handover_sources(std::vector<HandoverSource> list) { sources() = std::move(list); }

HandoverSource handover_source() { return {open_roles, {}}; }

std::vector<Practice> every_practice(ReadTx const& tx) { return all_practices(tx); }

std::string practice_name(ReadTx const& tx, PracticeId const& practice) {
  auto const found = find_practice(tx, practice);
  return found ? found->name : "";
}

Day day_there(ReadTx const& tx, PracticeId const& practice) {
  auto const found = find_practice(tx, practice);
  return found ? today_at(tx, *found) : kit::local_day(tx.now(), "UTC");
}

std::vector<Member> team_today(ReadTx const& tx, PracticeId const& practice) {
  auto team = members_of(tx, practice);
  auto const today = day_there(tx, practice);
  std::erase_if(team, [&](Member const& member) { return !is_on_team(member, today); });
  return team;
}

std::vector<Physician> physicians_today(ReadTx const& tx, PracticeId const& practice) {
  auto list = physicians_of(tx, practice);
  std::erase_if(list, [](Physician const& one) { return one.left_on.has_value(); });
  return list;
}

std::vector<MemberId> viewer_as_member(ReadTx const& tx) { return members_by_account(tx, tx.viewer().account); }

void welcome_to_team(Tx& tx, PracticeId const& practice, MemberId const& new_id, std::string const& name,
                     std::string const& email, access::AccountId const& account) {
  if (link_account(tx, practice, email, account)) return;
  auto const today = today_at(tx, the_practice(tx, practice));
  insert_member(tx, practice, {new_id, name, email, {}, today, {}, {}, true, 1}, account);
}

void put_family_seat(Tx& tx, PracticeId const& practice, FamilySeatInput const& input) {
  save_family_seat(tx, practice, input, 0);
}

void add_physician(Tx& tx, PracticeId const& practice, Physician const& physician) {
  insert_physician(tx, practice, physician);
}

std::vector<access::Route> team_routes() {
  using namespace access;
  return {
      put<&say_of_family_seat>("/api/practices/{practice}/family-seat", Right::edit_team),
      post<&physician_joins>("/api/practices/{practice}/physicians", Right::edit_team),
      put<&change_physician>("/api/practices/{practice}/physicians/{physician}", Right::edit_team),
      get<&open_things>("/api/practices/{practice}/members/{member}/open", Right::edit_team),
      put<&leave_team>("/api/practices/{practice}/members/{member}/departure", Right::edit_team),
      put<&hand_over>("/api/practices/{practice}/members/{member}/handover", Right::edit_team),
  };
}

}  // namespace upswing::practices
