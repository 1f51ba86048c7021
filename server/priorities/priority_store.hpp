// Priorities and dots in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "priorities/priority.hpp"

namespace upswing::priorities {

// The oldest first.
std::vector<Priority> priorities_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Priority> find_priority(access::ReadTx const& tx, PracticeId const& practice, PriorityId const& id);
// The same id again changes nothing.
void insert_priority(access::Tx& tx, PracticeId const& practice, Priority const& priority);
// All of it as it is now. False if somebody changed it since `version`.
bool update_priority(access::Tx& tx, PracticeId const& practice, Priority const& priority, std::int64_t version);

std::vector<Dots> dots_of(access::ReadTx const& tx, PracticeId const& practice, access::AccountId const& account);
// Of those who still belong to the practice.
std::vector<Dots> dot_totals(access::ReadTx const& tx, PracticeId const& practice);
std::int64_t voters_at(access::ReadTx const& tx, PracticeId const& practice);
void put_dots(access::Tx& tx, PracticeId const& practice, access::AccountId const& account,
              std::vector<Dots> const& dots);
void clear_dots(access::Tx& tx, PracticeId const& practice);
// Dots given to one go to the other, as far as a person has not given any there.
void move_dots(access::Tx& tx, PriorityId const& from, PriorityId const& to);

Vote vote_at(access::ReadTx const& tx, PracticeId const& practice);
bool save_vote(access::Tx& tx, PracticeId const& practice, bool shown, std::int64_t version);

}  // namespace upswing::priorities
