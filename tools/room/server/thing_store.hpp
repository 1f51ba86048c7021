// Things in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "things/thing.hpp"

namespace upswing::things {

// The oldest first.
std::vector<Thing> things_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Thing> find_thing(access::ReadTx const& tx, PracticeId const& practice, ThingId const& id);
// False if the id is taken already.
bool insert_thing(access::Tx& tx, PracticeId const& practice, NewThing const& input);
// False if somebody changed it since `version`.
bool update_thing(access::Tx& tx, PracticeId const& practice, ThingId const& id, ThingInput const& input,
                  std::int64_t version);

}  // namespace upswing::things
