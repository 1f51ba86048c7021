// Links and invitations in the database. The secret of a link is given out once and kept as a hash.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/link.hpp"
#include "access/tx.hpp"
#include "kit/ids.hpp"

namespace upswing::access {

// Keeps the link and answers its secret.
std::string add_link(Tx& tx, Link const& link);
// A link that can still be used, by its secret.
std::optional<Link> find_link(ReadTx const& tx, std::string_view token);
// Takes a link that opens only once; false if another was faster.
bool use_up(Tx& tx, LinkId const& id);
void note_used(Tx& tx, LinkId const& id);
void set_pin(Tx& tx, LinkId const& id, std::string const& hash);
// Counts a wrong number; after the last try the link is over.
void count_wrong_pin(Tx& tx, LinkId const& id);
// Ends the links of a kind that an account has.
void end_links(Tx& tx, AccountId const& account, LinkKind kind);
void end_over_links(Tx& tx);

// The same id again changes nothing.
void add_invitation(Tx& tx, Invitation const& invitation);
std::optional<Invitation> find_invitation(ReadTx const& tx, InvitationId const& id);
// Those that were not yet taken, withdrawn or too old; the newest first.
std::vector<Invitation> open_invitations(ReadTx const& tx, PracticeId const& practice);
bool accept_invitation(Tx& tx, InvitationId const& id, AccountId const& account);
bool withdraw_invitation(Tx& tx, InvitationId const& id);

}  // namespace upswing::access
