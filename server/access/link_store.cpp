// Every statement about links and invitations.
#include "access/link_store.hpp"

#include "kit/audit.hpp"

namespace upswing::access {

std::string add_link(Tx& tx, Link const& link) {
  auto const secret = kit::random_hex(24);
  tx.run(
      "INSERT INTO access_link (hash, id, kind, account_id, invitation_id, about, made_by, by_mail, created_at, ends_at,"
      " tries) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)",
      kit::sha256_hex(secret), link.id, link.kind, link.account_id, link.invitation_id, link.about, link.made_by,
      link.by_mail, link.created_at, link.ends_at);
  return secret;
}

std::optional<Link> find_link(ReadTx const& tx, std::string_view token) {
  auto link = tx.one<Link>("SELECT {columns} FROM access_link WHERE hash = $1 AND ends_at > $2", kit::sha256_hex(token),
                           tx.now());
  if (link && only_once(link->kind) && link->used_at) return std::nullopt;
  return link;
}

bool use_up(Tx& tx, LinkId const& id) {
  return tx.run("UPDATE access_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND ends_at > $2", id,
                tx.now()) == 1;
}

void note_used(Tx& tx, LinkId const& id) {
  tx.run("UPDATE access_link SET used_at = $2, tries = 0 WHERE id = $1", id, tx.now());
}

void set_pin(Tx& tx, LinkId const& id, std::string const& hash) {
  tx.run("UPDATE access_link SET pin_hash = $2 WHERE id = $1 AND pin_hash IS NULL", id, hash);
}

void count_wrong_pin(Tx& tx, LinkId const& id) {
  tx.run("UPDATE access_link SET tries = tries + 1 WHERE id = $1", id);
  tx.run("UPDATE access_link SET ends_at = $2 WHERE id = $1 AND tries >= $3", id, tx.now(), most_pin_tries);
}

void end_links(Tx& tx, AccountId const& account, LinkKind kind) {
  tx.run("UPDATE access_link SET ends_at = $3 WHERE account_id = $1 AND kind = $2 AND ends_at > $3", account, kind,
         tx.now());
}

void end_over_links(Tx& tx) { tx.run("DELETE FROM access_link WHERE ends_at <= $1", tx.now()); }

void add_invitation(Tx& tx, Invitation const& invitation) {
  tx.insert("INSERT INTO access_invitation ({columns}) VALUES ({values}) ON CONFLICT (id) DO NOTHING", invitation);
}

std::optional<Invitation> find_invitation(ReadTx const& tx, InvitationId const& id) {
  return tx.one<Invitation>(
      "SELECT {columns} FROM access_invitation"
      " WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND ends_at > $2",
      id, tx.now());
}

std::vector<Invitation> open_invitations(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Invitation>(
      "SELECT {columns} FROM access_invitation"
      " WHERE practice_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND ends_at > $2"
      " ORDER BY created_at DESC, id",
      practice, tx.now());
}

bool accept_invitation(Tx& tx, InvitationId const& id, AccountId const& account) {
  return tx.run(
             "UPDATE access_invitation SET accepted_at = $2, account_id = $3"
             " WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND ends_at > $2",
             id, tx.now(), account) == 1;
}

bool withdraw_invitation(Tx& tx, InvitationId const& id) {
  return tx.run(
             "UPDATE access_invitation SET withdrawn_at = $2"
             " WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL",
             id, tx.now()) == 1;
}

}  // namespace upswing::access
