// Invitations of a practice, and links for its members.
#include "access/invite.hpp"
#include "practices/invitation.hpp"
#include "practices/practice_store.hpp"
#include "practices/practices.hpp"
#include "practices/welcome_store.hpp"

namespace upswing::practices {

using access::Call;
using access::Created;
using access::ReadTx;
using access::Right;
using access::Tx;

void joined(Tx& tx, access::Invitation const& invitation, access::AccountId const& account) {
  if (!invitation.practice_id) return;
  begin_welcome(tx, *invitation.practice_id, account, today_at(tx, the_practice(tx, *invitation.practice_id)));
  if (!invitation.member_id) return;
  connect_account(tx, *invitation.practice_id, MemberId{{*invitation.member_id}}, account);
}

namespace {

using kit::http::Problem;

InvitationView shown(access::Invitation const& one) {
  return {one.id, MemberId{{one.member_id.value_or("")}}, one.name, one.role, one.email, one.created_at, one.ends_at};
}

access::Invitation the_invitation(ReadTx const& tx, PracticeId const& practice, InvitationId const& id) {
  auto const found = access::find_invitation(tx, id);
  if (!found || found->practice_id != practice) throw kit::http::not_found();
  return *found;
}

Member the_present_member(ReadTx const& tx, PracticeId const& practice, MemberId const& id) {
  auto member = find_member(tx, practice, id);
  if (!member) throw kit::http::not_found();
  if (!is_on_team(*member, today_at(tx, the_practice(tx, practice))))
    throw Problem(409, "left_team", "This person has left the team.");
  return *member;
}

Invitations list_invitations(ReadTx const& tx, PracticeId const& practice) {
  Invitations list;
  for (auto const& one : access::open_invitations(tx, practice)) list.invitations.push_back(shown(one));
  return list;
}

Created<InvitationView> invite_member(Tx& tx, Call const& call, PracticeId const& practice,
                                      NewInvitation const& input) {
  auto const member = the_present_member(tx, practice, input.member_id);
  if (member.has_account) throw Problem(409, "has_account", "This person can sign in already.");
  kit::http::must_be_sound(check(input, member));
  access::Invitation invitation{.id = input.id,
                                .practice_id = practice,
                                .member_id = member.id.text,
                                .place = the_practice(tx, practice).name,
                                .role = input.role,
                                .name = member.name,
                                .language = input.language};
  if (input.by_mail) invitation.email = member.email;
  auto const kept = access::invite(tx, call.world.ids, invitation);
  if (kept.practice_id != practice) throw kit::http::not_found();  // somebody else's id
  return {shown(kept)};
}

access::FreshLink copy_invitation(Tx& tx, Call const& call, PracticeId const& practice, InvitationId const& id) {
  return access::link_to(tx, call.world.ids, the_invitation(tx, practice, id));
}

access::Nothing withdraw_invitation(Tx& tx, PracticeId const& practice, InvitationId const& id) {
  access::withdraw_invitation(tx, the_invitation(tx, practice, id).id);
  return {};
}

// Whoever has the link is the person. So it is made only for those who hold nothing beyond this practice.
access::FreshLink link_for_member(Tx& tx, Call const& call, PracticeId const& practice, MemberId const& id,
                                  MemberLinkInput const& input) {
  the_present_member(tx, practice, id);
  auto const account = account_of(tx, practice, id);
  if (!account) throw Problem(409, "no_account", "This person was not invited yet.");
  if (!access::belongs_only_to(tx, *account, practice))
    throw Problem(409, "holds_more", "This person also works elsewhere and must sign in alone.");
  auto const kind = input.kind == MemberLink::slip ? access::LinkKind::slip : access::LinkKind::sign_in;
  return access::link_to(tx, call.world.ids, *account, kind);
}

}  // namespace

std::vector<access::Route> invitation_routes() {
  using namespace access;
  return {
      get<&list_invitations>("/api/practices/{practice}/invitations", Right::invite),
      post<&invite_member>("/api/practices/{practice}/invitations", Right::invite),
      remove<&withdraw_invitation>("/api/practices/{practice}/invitations/{invitation}", Right::invite),
      post<&copy_invitation>("/api/practices/{practice}/invitations/{invitation}/link", Right::invite),
      post<&link_for_member>("/api/practices/{practice}/members/{member}/link", Right::invite),
  };
}

}  // namespace upswing::practices
