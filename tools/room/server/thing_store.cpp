// Things in the database.
#include "things/thing_store.hpp"

namespace upswing::things {

std::vector<Thing> things_of(access::ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Thing>("SELECT {columns} FROM things_thing WHERE practice_id = $1 ORDER BY id", practice);
}

std::optional<Thing> find_thing(access::ReadTx const& tx, PracticeId const& practice, ThingId const& id) {
  return tx.one<Thing>("SELECT {columns} FROM things_thing WHERE practice_id = $1 AND id = $2", practice, id);
}

bool insert_thing(access::Tx& tx, PracticeId const& practice, NewThing const& input) {
  return tx.run(
             "INSERT INTO things_thing (id, practice_id, words, version) VALUES ($1, $2, $3, 1)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.words) == 1;
}

bool update_thing(access::Tx& tx, PracticeId const& practice, ThingId const& id, ThingInput const& input,
                  std::int64_t version) {
  return tx.run(
             "UPDATE things_thing SET words = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.words) == 1;
}

}  // namespace upswing::things
