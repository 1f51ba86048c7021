// Promises in the database, read by the same people as the contact they were made in.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "coaching/promise.hpp"

namespace upswing::coaching {

// Open ones by their day first, then those that were kept or let go, the latest first.
std::vector<GivenPromise> promises_of(access::ReadTx const& tx, PracticeId const& practice);
// Of one program, and only what the whole team reads.
std::vector<GivenPromise> team_promises_of(access::ReadTx const& tx, PracticeId const& practice,
                                           ProgramId const& program);
std::optional<GivenPromise> find_promise(access::ReadTx const& tx, PracticeId const& practice, PromiseId const& id);
// False if the id is taken already.
bool insert_promise(access::Tx& tx, PracticeId const& practice, NewPromise const& input, Audience audience,
                    access::AccountId const& author, Instant at);
bool update_promise(access::Tx& tx, PracticeId const& practice, PromiseId const& id, PromiseInput const& input,
                    std::int64_t version);

}  // namespace upswing::coaching
