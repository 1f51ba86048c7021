// Coaching in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "coaching/contact.hpp"

namespace upswing::coaching {

// The oldest first.
std::vector<Contact> coaching_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Contact> find_contact(access::ReadTx const& tx, PracticeId const& practice, ContactId const& id);
// False if the id is taken already.
bool insert_contact(access::Tx& tx, PracticeId const& practice, NewContact const& input);
// False if somebody changed it since `version`.
bool update_contact(access::Tx& tx, PracticeId const& practice, ContactId const& id, ContactInput const& input,
                    std::int64_t version);

}  // namespace upswing::coaching
