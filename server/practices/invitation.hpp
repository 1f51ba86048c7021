// How members of the team get in: an invitation with a role, a fresh link, a paper slip.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/link.hpp"
#include "practices/practice.hpp"

namespace upswing::practices {

using access::InvitationId;

struct NewInvitation {
  InvitationId id;
  MemberId member_id;
  access::Role role{};
  access::Language language{};
  bool by_mail = true;  // to the member's address; else a link is copied
};
UPSWING_DESCRIBE(NewInvitation, id, member_id, role, language, by_mail)

struct InvitationView {
  InvitationId id;
  MemberId member_id;
  std::string name;
  access::Role role{};
  std::optional<std::string> email;  // where the letter went
  kit::Instant created_at{};
  kit::Instant ends_at{};
};
UPSWING_DESCRIBE(InvitationView, id, member_id, name, role, email, created_at, ends_at)

struct Invitations {
  std::vector<InvitationView> invitations;
};
UPSWING_DESCRIBE(Invitations, invitations)

// What a fresh link for a member who has an account is: to sign in once, or a slip of paper to keep.
UPSWING_CHOICES(MemberLink, sign_in, slip)
struct MemberLinkInput {
  MemberLink kind{};
};
UPSWING_DESCRIBE(MemberLinkInput, kind)

kit::def::FieldErrors check(NewInvitation const& input, Member const& member);

}  // namespace upswing::practices
