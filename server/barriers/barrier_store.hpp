// Barriers in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "barriers/barrier.hpp"

namespace upswing::barriers {

// The oldest first.
std::vector<Barrier> barriers_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Barrier> find_barrier(access::ReadTx const& tx, PracticeId const& practice, BarrierId const& id);
// False if the id is taken already.
bool insert_barrier(access::Tx& tx, PracticeId const& practice, NewBarrier const& input);
// False if somebody changed it since `version`.
bool update_barrier(access::Tx& tx, PracticeId const& practice, BarrierId const& id, BarrierInput const& input,
                    std::int64_t version);

}  // namespace upswing::barriers
