// The audience table.
#include "access/audience.hpp"

#include <algorithm>

namespace upswing::access {
namespace {

bool is_coach(Role role) { return role == Role::coach || role == Role::coach_in_training || role == Role::supervisor; }

bool is_staff(Role role) {
  return role == Role::staff || role == Role::lead || role == Role::physician || role == Role::sponsor;
}

bool is_program_staff(Role role) { return role == Role::coordinator || role == Role::director; }

}  // namespace

bool reads(Role role, Audience audience) {
  switch (audience) {
    case Audience::author:
    case Audience::named: return false;  // by person, not by role
    case Audience::coaches: return is_coach(role);
    case Audience::staff: return is_coach(role) || is_staff(role);
    case Audience::team: return is_coach(role) || is_staff(role) || role == Role::parent_partner;
    case Audience::program_staff:
    case Audience::program_practices:
      return is_coach(role) || is_staff(role) || role == Role::parent_partner || is_program_staff(role);
  }
  return false;
}

bool reads(std::vector<Layer> const& layers, Text const& text) {
  return std::any_of(layers.begin(), layers.end(), [&](Layer const& layer) {
    if (layer.program_id && text.program_id && layer.program_id != text.program_id) return false;
    if (text.by_reader || reads(layer.role, text.audience)) return true;
    bool const outside = is_program_staff(layer.role) || layer.role == Role::analyst;
    return text.audience == Audience::named && text.names_reader && !outside;
  });
}

void write_audiences(kit::db::Tx& tx) {
  tx.run("DELETE FROM access_audience");
  for (std::size_t r = 0; r < kit::def::shape_of<Role>().choices.size(); ++r) {
    for (std::size_t a = 0; a < kit::def::shape_of<Audience>().choices.size(); ++a) {
      auto const role = static_cast<Role>(r);
      auto const audience = static_cast<Audience>(a);
      if (!reads(role, audience)) continue;
      tx.run("INSERT INTO access_audience (role, audience) VALUES ($1, $2)", role, audience);
    }
  }
}

}  // namespace upswing::access
