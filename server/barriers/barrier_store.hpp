// Barriers in the database, and who reads which level at a practice.
#pragma once
#include <optional>
#include <vector>

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

// The people who read the levels coaches, staff and team at a practice, by name.
std::vector<ReaderOf> readers_at(access::ReadTx const& tx, PracticeId const& practice);

}  // namespace upswing::barriers
