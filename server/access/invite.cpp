// Makes invitations and fresh links.
#include "access/invite.hpp"

#include "access/account_store.hpp"

namespace upswing::access {
namespace {

Joined& kept() {
  static Joined joined;
  return joined;
}

FreshLink made(Tx& tx, Link const& link) { return {"/join#" + add_link(tx, link), link.ends_at}; }

}  // namespace

Invitation invite(Tx& tx, kit::Ids& ids, Invitation invitation) {
  invitation.invited_by = tx.viewer().account;
  invitation.created_at = tx.now();
  invitation.ends_at = {tx.now().ms + life_of(LinkKind::invitation)};
  add_invitation(tx, invitation);
  auto const kept_now = find_invitation(tx, invitation.id);
  if (!kept_now) throw kit::http::Problem(409, "invitation_over", "This invitation was taken or withdrawn already.");
  if (kept_now->email) {
    write_letter(tx, ids,
                 {.key = "invitation " + invitation.id.text,
                  .email = *kept_now->email,
                  .name = kept_now->name,
                  .language = kept_now->language,
                  .kind = "invitation",
                  .args = {{"from", tx.viewer().name}, {"place", kept_now->place}},
                  .link_kind = LinkKind::invitation,
                  .link_about = invitation.id.text});
  }
  return *kept_now;
}

FreshLink link_to(Tx& tx, kit::Ids& ids, Invitation const& invitation) {
  return made(tx, {.id = ids.make<LinkId>(tx.now().ms),
                   .kind = LinkKind::invitation,
                   .invitation_id = invitation.id,
                   .made_by = tx.viewer().account,
                   .created_at = tx.now(),
                   .ends_at = invitation.ends_at});
}

FreshLink link_to(Tx& tx, kit::Ids& ids, AccountId const& account, LinkKind kind) {
  if (kind == LinkKind::slip) end_links(tx, account, LinkKind::slip);
  auto const id = ids.make<LinkId>(tx.now().ms);
  write_letter(
      tx, ids,
      {.key = "link_made " + id.text, .account_id = account, .kind = "link_made", .args = {{"who", tx.viewer().name}}});
  return made(tx, {.id = id,
                   .kind = kind,
                   .account_id = account,
                   .made_by = tx.viewer().account,
                   .created_at = tx.now(),
                   .ends_at = {tx.now().ms + life_of(kind)}});
}

bool belongs_only_to(ReadTx const& tx, AccountId const& account, PracticeId const& practice) {
  bool const here = tx.any(
      "SELECT 1 FROM access_grant WHERE account_id = $1 AND practice_id = $2 AND ended_at IS NULL"
      " AND role IN ('staff', 'lead', 'physician', 'parent_partner', 'sponsor')",
      account, practice);
  bool const elsewhere = tx.any(
      "SELECT 1 FROM access_grant WHERE account_id = $1 AND ended_at IS NULL AND (practice_id IS NULL"
      " OR practice_id <> $2 OR role NOT IN ('staff', 'lead', 'physician', 'parent_partner', 'sponsor'))",
      account, practice);
  return here && !elsewhere;
}

void set_joined(Joined joined) { kept() = std::move(joined); }
Joined const& joined() { return kept(); }

}  // namespace upswing::access
