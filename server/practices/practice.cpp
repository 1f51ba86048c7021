// Rules of practices, members and seats.
#include "practices/practice.hpp"

#include <algorithm>
#include <set>

#include "access/account.hpp"
#include "kit/clock.hpp"

namespace upswing::practices {

kit::def::FieldErrors check(PracticeInput const& input) {
  kit::def::FieldErrors errors;
  if (!kit::is_time_zone(input.time_zone)) {
    errors.push_back({"/time_zone", "not_a_choice", "must be a time zone like America/Chicago"});
  }
  return errors;
}

kit::def::FieldErrors check(MemberInput const& input) {
  kit::def::FieldErrors errors;
  if (input.email && !access::looks_like_email(*input.email)) {
    errors.push_back({"/email", "malformed", "must be an e-mail address"});
  }
  std::set<TeamRole> const different(input.team_roles.begin(), input.team_roles.end());
  if (different.size() != input.team_roles.size()) {
    errors.push_back({"/team_roles", "duplicate", "names a role twice"});
  }
  return errors;
}

kit::def::FieldErrors check(Departure const& input, Member const& member, Day today) {
  if (input.left_on < member.joined_on) return {{"/left_on", "too_small", "is before the day of joining"}};
  if (input.left_on > today) return {{"/left_on", "not_yet", "is a day that has not come yet"}};
  return {};
}

kit::def::FieldErrors check(SeatInput const& input) {
  if (input.state != SeatState::filled) return {};
  return {{"/state", "computed", "a seat is filled by giving somebody its role"}};
}

bool is_on_team(Member const& member, Day today) { return !member.left_on || *member.left_on > today; }

std::vector<Seat> seats_of(std::vector<Member> const& team, std::vector<Seat> const& said, Day today) {
  std::vector<Seat> seats;
  for (int i = 0; i < seat_count; ++i) {
    auto const role = static_cast<TeamRole>(i);
    auto const known = std::find_if(said.begin(), said.end(), [&](Seat const& seat) { return seat.team_role == role; });
    Seat seat = known == said.end() ? Seat{.team_role = role, .members = {}, .note = {}} : *known;
    for (auto const& member : team) {
      auto const& roles = member.team_roles;
      bool const holds = std::find(roles.begin(), roles.end(), role) != roles.end();
      if (holds && is_on_team(member, today)) seat.members.push_back(member.name);
    }
    if (!seat.members.empty()) seat.state = SeatState::filled;
    else if (seat.state == SeatState::filled) seat.state = SeatState::looking;
    seats.push_back(std::move(seat));
  }
  return seats;
}

}  // namespace upswing::practices
