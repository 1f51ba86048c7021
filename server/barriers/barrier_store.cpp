// Barriers in the database.
#include "barriers/barrier_store.hpp"

namespace upswing::barriers {

std::vector<Barrier> barriers_of(access::ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Barrier>("SELECT {columns} FROM barriers_barrier WHERE practice_id = $1 ORDER BY id", practice);
}

std::optional<Barrier> find_barrier(access::ReadTx const& tx, PracticeId const& practice, BarrierId const& id) {
  return tx.one<Barrier>("SELECT {columns} FROM barriers_barrier WHERE practice_id = $1 AND id = $2", practice, id);
}

bool insert_barrier(access::Tx& tx, PracticeId const& practice, NewBarrier const& input) {
  return tx.run(
             "INSERT INTO barriers_barrier (id, practice_id, words, version) VALUES ($1, $2, $3, 1)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.words) == 1;
}

bool update_barrier(access::Tx& tx, PracticeId const& practice, BarrierId const& id, BarrierInput const& input,
                    std::int64_t version) {
  return tx.run(
             "UPDATE barriers_barrier SET words = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.words) == 1;
}

}  // namespace upswing::barriers
