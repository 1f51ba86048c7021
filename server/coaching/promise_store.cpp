// Promises in the database.
#include "coaching/promise_store.hpp"

#include "coaching/coaching.hpp"

namespace upswing::coaching {

using access::ReadTx;
using access::Tx;

std::vector<GivenPromise> promises_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<GivenPromise>(
      "SELECT p.id, p.program_id, p.contact_id, p.side, p.who, p.words, p.due_on, p.state, a.name, p.made_at, p.at,"
      " p.version FROM coaching_promise p JOIN access_account a ON a.id = p.author_id"
      " WHERE p.practice_id = $1 AND {audience:p} AND EXISTS (SELECT 1 FROM access_grant g WHERE g.ended_at IS NULL"
      " AND g.practice_id = p.practice_id AND (g.program_id IS NULL OR g.program_id = p.program_id)"
      " AND (g.account_id = {viewer} OR g.account_id IN (SELECT s.supervises FROM access_grant s"
      " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL)))"
      " ORDER BY CASE WHEN p.state = 'open' THEN 0 ELSE 1 END, CASE WHEN p.state = 'open' THEN 0 ELSE -p.at END,"
      " CASE WHEN p.due_on IS NULL THEN 1 ELSE 0 END, p.due_on, p.id",
      practice);
}

std::vector<GivenPromise> team_promises_of(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.all<GivenPromise>(
      "SELECT p.id, p.program_id, p.contact_id, p.side, p.who, p.words, p.due_on, p.state, a.name, p.made_at, p.at,"
      " p.version FROM coaching_promise p JOIN access_account a ON a.id = p.author_id"
      " WHERE p.practice_id = $1 AND p.program_id = $2 AND p.audience = 'team' AND {audience:p}"
      " ORDER BY CASE WHEN p.due_on IS NULL THEN 1 ELSE 0 END, p.due_on, p.id",
      practice, program);
}

std::optional<GivenPromise> find_promise(ReadTx const& tx, PracticeId const& practice, PromiseId const& id) {
  for (auto& promise : promises_of(tx, practice)) {
    if (promise.id == id) return std::move(promise);
  }
  return std::nullopt;
}

bool insert_promise(Tx& tx, PracticeId const& practice, NewPromise const& input, Audience audience,
                    access::AccountId const& author, Instant at) {
  return tx.run(
             "INSERT INTO coaching_promise (id, practice_id, program_id, contact_id, author_id, audience, side, who,"
             " words, due_on, state, made_at, at, version)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11, $11, 1) ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.program_id, input.contact_id, author, audience, input.side, input.who,
             input.words, input.due_on, at) == 1;
}

bool update_promise(Tx& tx, PracticeId const& practice, PromiseId const& id, PromiseInput const& input,
                    std::int64_t version) {
  return tx.run(
             "UPDATE coaching_promise SET who = $4, words = $5, due_on = $6, state = $7, at = $8,"
             " version = version + 1 WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.who, input.words, input.due_on, input.state, tx.now()) == 1;
}

void add_promise(Tx& tx, PracticeId const& practice, NewPromise const& promise, PromiseState state, Audience audience,
                 access::AccountId const& author, Instant at) {
  insert_promise(tx, practice, promise, audience, author, at);
  tx.run("UPDATE coaching_promise SET state = $2 WHERE id = $1", promise.id, state);
}

}  // namespace upswing::coaching
