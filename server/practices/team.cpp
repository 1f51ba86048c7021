// Rules of physicians beside the team and of handing over.
#include "practices/team.hpp"

#include <algorithm>

namespace upswing::practices {
namespace {

bool holds(std::vector<TeamRole> const& roles, TeamRole role) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

}  // namespace

kit::def::FieldErrors check(PhysicianInput const& input) {
  if (!input.left_on || *input.left_on >= input.joined_on) return {};
  return {{"/left_on", "too_small", "is before the day of joining"}};
}

kit::def::FieldErrors check(HandoverInput const& input, MemberId const& from, std::vector<Member> const& team,
                            Day today) {
  auto const found =
      std::find_if(team.begin(), team.end(), [&](Member const& member) { return member.id == input.successor_id; });
  bool const fits = found != team.end() && found->id != from && is_on_team(*found, today);
  if (fits) return {};
  return {{"/successor_id", "not_found", "is nobody else of the team today"}};
}

std::vector<TeamRole> roles_held_alone(Member const& member, std::vector<Member> const& team, Day today) {
  std::vector<TeamRole> alone;
  for (TeamRole const role : member.team_roles) {
    bool const others = std::any_of(team.begin(), team.end(), [&](Member const& other) {
      return other.id != member.id && is_on_team(other, today) && holds(other.team_roles, role);
    });
    if (role != TeamRole::other && !others) alone.push_back(role);
  }
  return alone;
}

std::vector<TeamRole> roles_together(std::vector<TeamRole> own, std::vector<TeamRole> const& taken) {
  for (TeamRole const role : taken) {
    if (role != TeamRole::other && !holds(own, role)) own.push_back(role);
  }
  return own;
}

}  // namespace upswing::practices
