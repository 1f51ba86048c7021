// Priorities in the database.
#include "priorities/priority_store.hpp"

namespace upswing::priorities {

std::vector<Priority> priorities_of(access::ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Priority>("SELECT {columns} FROM priorities_priority WHERE practice_id = $1 ORDER BY id", practice);
}

std::optional<Priority> find_priority(access::ReadTx const& tx, PracticeId const& practice, PriorityId const& id) {
  return tx.one<Priority>("SELECT {columns} FROM priorities_priority WHERE practice_id = $1 AND id = $2", practice, id);
}

bool insert_priority(access::Tx& tx, PracticeId const& practice, NewPriority const& input) {
  return tx.run(
             "INSERT INTO priorities_priority (id, practice_id, words, version) VALUES ($1, $2, $3, 1)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.words) == 1;
}

bool update_priority(access::Tx& tx, PracticeId const& practice, PriorityId const& id, PriorityInput const& input,
                     std::int64_t version) {
  return tx.run(
             "UPDATE priorities_priority SET words = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.words) == 1;
}

}  // namespace upswing::priorities
