// Priorities in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "priorities/priority.hpp"

namespace upswing::priorities {

// The oldest first.
std::vector<Priority> priorities_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Priority> find_priority(access::ReadTx const& tx, PracticeId const& practice, PriorityId const& id);
// False if the id is taken already.
bool insert_priority(access::Tx& tx, PracticeId const& practice, NewPriority const& input);
// False if somebody changed it since `version`.
bool update_priority(access::Tx& tx, PracticeId const& practice, PriorityId const& id, PriorityInput const& input,
                     std::int64_t version);

}  // namespace upswing::priorities
