// Practices, members and seats in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "practices/practice.hpp"

namespace upswing::practices {

std::optional<Practice> find_practice(access::ReadTx const& tx, PracticeId const& id);
std::vector<Practice> practices_of_team_member(access::ReadTx const& tx);
void insert_practice(access::Tx& tx, Practice const& practice);
bool update_practice(access::Tx& tx, PracticeId const& id, PracticeInput const& input, std::int64_t version);

// Present and past members, in the order they joined.
std::vector<Member> members_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Member> find_member(access::ReadTx const& tx, PracticeId const& practice, MemberId const& id);
// False if the id is taken already.
bool insert_member(access::Tx& tx, PracticeId const& practice, Member const& member,
                   std::optional<access::AccountId> const& account);
bool update_member(access::Tx& tx, PracticeId const& practice, MemberId const& id, MemberInput const& input,
                   std::int64_t version);
bool set_departure(access::Tx& tx, PracticeId const& practice, MemberId const& id, Day left_on, std::int64_t version);

// What the team has said of its seats; only those it spoke about.
std::vector<Seat> said_seats(access::ReadTx const& tx, PracticeId const& practice);
bool save_seat(access::Tx& tx, PracticeId const& practice, TeamRole role, SeatInput const& input, std::int64_t version);

// The account of a member, once the person has one.
std::optional<access::AccountId> account_of(access::ReadTx const& tx, PracticeId const& practice, MemberId const& id);
void connect_account(access::Tx& tx, PracticeId const& practice, MemberId const& id, access::AccountId const& account);

}  // namespace upswing::practices
