// Where roles are held, and what is wrong with what the host entered.
#include "partnership/person.hpp"

namespace upswing::partnership {

Held held(Role role) {
  switch (role) {
    case Role::staff:
    case Role::lead:
    case Role::physician:
    case Role::parent_partner:
    case Role::sponsor: return Held::at_practice;
    case Role::coach:
    case Role::coach_in_training: return Held::as_coach;
    case Role::supervisor: return Held::over_coach;
    case Role::host: return Held::everywhere;
    default: return Held::at_program;
  }
}

kit::def::FieldErrors check(NewPerson const& input) {
  if (access::looks_like_email(input.email)) return {};
  return {{"/email", "malformed", "must be an e-mail address"}};
}

kit::def::FieldErrors check(RoleInput const& input) {
  auto const where = held(input.role);
  kit::def::FieldErrors errors;
  auto const must = [&](bool wanted, bool given, char const* pointer) {
    if (wanted && !given) errors.push_back({pointer, "required", "says where the role is held"});
    if (!wanted && given) errors.push_back({pointer, "does_not_fit", "does not belong to this role"});
  };
  must(where == Held::at_practice || where == Held::as_coach, input.practice_id.has_value(), "/practice_id");
  must(where == Held::at_program || where == Held::as_coach, input.program_id.has_value(), "/program_id");
  must(where == Held::over_coach, input.supervises.has_value(), "/supervises");
  return errors;
}

}  // namespace upswing::partnership
