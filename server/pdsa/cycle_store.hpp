// Pdsa in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "pdsa/cycle.hpp"

namespace upswing::pdsa {

// The oldest first.
std::vector<Cycle> cycles_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Cycle> find_cycle(access::ReadTx const& tx, PracticeId const& practice, CycleId const& id);
// False if the id is taken already.
bool insert_cycle(access::Tx& tx, PracticeId const& practice, NewCycle const& input);
// False if somebody changed it since `version`.
bool update_cycle(access::Tx& tx, PracticeId const& practice, CycleId const& id, CycleInput const& input,
                  std::int64_t version);

}  // namespace upswing::pdsa
