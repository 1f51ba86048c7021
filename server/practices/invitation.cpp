// Rules of invitations.
#include "practices/invitation.hpp"

namespace upswing::practices {

kit::def::FieldErrors check(NewInvitation const& input, Member const& member) {
  kit::def::FieldErrors errors;
  using access::Role;
  bool const of_the_team = input.role == Role::staff || input.role == Role::lead || input.role == Role::physician ||
                           input.role == Role::parent_partner || input.role == Role::sponsor;
  if (!of_the_team) errors.push_back({"/role", "not_of_practice", "is not a role of a practice's own people"});
  if (input.by_mail && !member.email)
    errors.push_back({"/by_mail", "no_address", "needs an e-mail address; copy a link instead"});
  return errors;
}

}  // namespace upswing::practices
