// Pdsa in the database.
#include "pdsa/cycle_store.hpp"

namespace upswing::pdsa {

std::vector<Cycle> cycles_of(access::ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Cycle>("SELECT {columns} FROM pdsa_cycle WHERE practice_id = $1 ORDER BY id", practice);
}

std::optional<Cycle> find_cycle(access::ReadTx const& tx, PracticeId const& practice, CycleId const& id) {
  return tx.one<Cycle>("SELECT {columns} FROM pdsa_cycle WHERE practice_id = $1 AND id = $2", practice, id);
}

bool insert_cycle(access::Tx& tx, PracticeId const& practice, NewCycle const& input) {
  return tx.run(
             "INSERT INTO pdsa_cycle (id, practice_id, words, version) VALUES ($1, $2, $3, 1)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.words) == 1;
}

bool update_cycle(access::Tx& tx, PracticeId const& practice, CycleId const& id, CycleInput const& input,
                  std::int64_t version) {
  return tx.run(
             "UPDATE pdsa_cycle SET words = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.words) == 1;
}

}  // namespace upswing::pdsa
