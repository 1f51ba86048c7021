// What rooms use to let people in: invitations and fresh links. They check who may; this makes and keeps them.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "access/letter_store.hpp"
#include "access/link_store.hpp"
#include "access/route.hpp"

namespace upswing::access {

// Keeps an invitation and, where it has an address, writes the letter. The same id again changes nothing.
Invitation invite(Tx& tx, kit::Ids& ids, Invitation invitation);
// A link to an open invitation, to be copied; not found if there is none.
FreshLink link_to(Tx& tx, kit::Ids& ids, Invitation const& invitation);
// A link to an account, made by the viewer: sign_in to be copied, slip to be printed (an earlier slip ends). The person is
// told by mail, where there is an address.
FreshLink link_to(Tx& tx, kit::Ids& ids, AccountId const& account, LinkKind kind);

// Whether all that an account holds, it holds at this practice, as one of its own people: only for them may the practice's
// lead or coach make a link, for whoever has the link is the person.
bool belongs_only_to(ReadTx const& tx, AccountId const& account, PracticeId const& practice);

// Called in the transaction in which somebody takes an invitation; the rooms connect the account with what they know of
// the person. Once, at the start.
using Joined = std::function<void(Tx&, Invitation const&, AccountId const&)>;
void set_joined(Joined joined);
Joined const& joined();

}  // namespace upswing::access
