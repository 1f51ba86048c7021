// The viewer's reach inside a transaction. access_reach and access_program_reach are views (migration 0003_programs): who
// belongs to a practice, who coaches it, who runs a program it is enrolled in.
#include "access/tx.hpp"

#include <algorithm>
#include <array>

#include "access/audience.hpp"
#include "kit/http/problem.hpp"

namespace upswing::access {
namespace {

using kit::db::ScopeMark;

// The names inside are used by no statement of a room: @.audience must mean the table that the mark was written for.
constexpr std::array<ScopeMark, 5> marks{{
    {"practices", "@ IN (SELECT practice_id FROM access_reach WHERE account_id = #)"},
    {"programs", "@ IN (SELECT program_id FROM access_program_reach WHERE account_id = #)"},
    {"viewer", "#"},
    {"audience", audience_mark},
    {"enrollment", enrollment_mark},
}};

}  // namespace

ReadTx::ReadTx(kit::db::Connection& connection, Viewer const& viewer, Instant now)
    : kit::db::ReadTx(connection, {marks, viewer.account.text}), viewer_(viewer), now_(now) {}

std::vector<Role> ReadTx::roles_at(PracticeId const& practice) const {
  return all<Role>("SELECT DISTINCT role FROM access_reach WHERE account_id = {viewer} AND practice_id = $1", practice);
}

std::vector<Role> ReadTx::roles_at(ProgramId const& program) const {
  return all<Role>("SELECT DISTINCT role FROM access_program_reach WHERE account_id = {viewer} AND program_id = $1",
                   program);
}

std::vector<Role> ReadTx::roles_in_partnership() const {
  return all<Role>(
      "SELECT role FROM access_grant"
      " WHERE account_id = {viewer} AND role = 'host' AND ended_at IS NULL");
}

std::vector<Role> ReadTx::roles_in_project(PracticeId const& practice, std::string const& project) const {
  auto roles = roles_at(practice);
  auto const more = all<Role>(
      "SELECT DISTINCT role FROM access_partner"
      " WHERE account_id = {viewer} AND practice_id = $1 AND project_id = $2",
      practice, project);
  roles.insert(roles.end(), more.begin(), more.end());
  return roles;
}

void ReadTx::must_see(PracticeId const& practice) const {
  if (roles_at(practice).empty()) throw kit::http::not_found();
}

void ReadTx::must_see(ProgramId const& program) const {
  if (roles_at(program).empty()) throw kit::http::not_found();
}

bool ReadTx::may(Right right, PracticeId const& practice) const { return any_may(roles_at(practice), right); }
bool ReadTx::may(Right right, ProgramId const& program) const { return any_may(roles_at(program), right); }

Viewer const& the_program() {
  static Viewer const viewer{.name = "Upswing"};
  return viewer;
}

bool any_may(std::vector<Role> const& roles, Right right) {
  return std::any_of(roles.begin(), roles.end(), [&](Role role) { return access::may(role, right); });
}

}  // namespace upswing::access
