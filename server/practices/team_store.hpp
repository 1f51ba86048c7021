// The family seat, physicians beside the team, and handovers in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "practices/team.hpp"

namespace upswing::practices {

// As it is for a practice that has said nothing: version 0.
FamilySeat family_seat_of(access::ReadTx const& tx, PracticeId const& practice);
bool save_family_seat(access::Tx& tx, PracticeId const& practice, FamilySeatInput const& input, std::int64_t version);

// Present and past, in the order they joined.
std::vector<Physician> physicians_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Physician> find_physician(access::ReadTx const& tx, PracticeId const& practice, PhysicianId const& id);
bool insert_physician(access::Tx& tx, PracticeId const& practice, Physician const& physician);
bool update_physician(access::Tx& tx, PracticeId const& practice, PhysicianId const& id, PhysicianInput const& input,
                      std::int64_t version);

std::optional<access::AccountId> account_of(access::ReadTx const& tx, MemberId const& member);
// Gives the account to the one who is a member by this address (or holds the account already); false if nobody is.
bool link_account(access::Tx& tx, PracticeId const& practice, std::string const& email,
                  access::AccountId const& account);
bool set_successor(access::Tx& tx, PracticeId const& practice, MemberId const& member, MemberId const& successor,
                   std::int64_t version);

// The members whose account this is and who have not left.
std::vector<MemberId> members_by_account(access::ReadTx const& tx, access::AccountId const& account);

}  // namespace upswing::practices
