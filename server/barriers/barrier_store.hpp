// Barriers in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/readers.hpp"
#include "access/tx.hpp"
#include "barriers/barrier.hpp"
#include "barriers/barriers.hpp"

namespace upswing::barriers {

// Those the viewer may read: what is open first, the heaviest first.
std::vector<Barrier> barriers_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Barrier> find_barrier(access::ReadTx const& tx, PracticeId const& practice, BarrierId const& id);
// False if the id is taken already.
bool insert_barrier(access::Tx& tx, PracticeId const& practice, NewBarrier const& input, AccountId const& author,
                    Instant at);
// False if somebody changed it since `version`.
bool update_barrier(access::Tx& tx, PracticeId const& practice, BarrierId const& id, BarrierInput const& input,
                    std::int64_t version);

// Whether a project, a test or a measure of this practice has this id.
bool is_of_practice(access::ReadTx const& tx, PracticeId const& practice, ThingId const& id);

// Nothing of it is left; questions that stood under it stay.
void wipe_barrier(access::Tx& tx, BarrierId const& id);

}  // namespace upswing::barriers
