// Jobs in the database.
#include "kit/jobs/jobs.hpp"

namespace upswing::kit::jobs {
namespace {

constexpr std::size_t longest_error = 500;

}  // namespace

bool ask(db::Connection& connection, Ids& ids, Wish const& wish, Instant now) {
  return db::Tx(connection, {})
             .run(
                 "INSERT INTO kit_job (id, kind, key, payload, state, run_at, attempts, created_at)"
                 " VALUES ($1, $2, $3, $4, $5, $6, 0, $7) ON CONFLICT (kind, key) DO NOTHING",
                 ids.next(now.ms), wish.kind, wish.key, wish.payload, State::waiting, std::max(wish.run_at, now),
                 now) == 1;
}

bool any_due(db::ReadTx const& tx, Instant now) {
  return tx.any("SELECT 1 FROM kit_job WHERE state = 'waiting' AND run_at <= $1", now) ||
         tx.any("SELECT 1 FROM kit_job WHERE state = 'running' AND lease_ends_at <= $1", now);
}

std::optional<Taken> take(db::Tx& tx, std::string const& lease, Instant now, std::int64_t lease_ms) {
  // The outer condition is asked again after waiting for another node's transaction: one of two takes it.
  auto job = tx.one<Job>(
      "UPDATE kit_job SET state = 'running', lease = $1, lease_ends_at = $2, attempts = attempts + 1"
      " WHERE id = (SELECT id FROM kit_job WHERE (state = 'waiting' AND run_at <= $3)"
      " OR (state = 'running' AND lease_ends_at <= $3) ORDER BY run_at, id LIMIT 1)"
      " AND ((state = 'waiting' AND run_at <= $3) OR (state = 'running' AND lease_ends_at <= $3))"
      " RETURNING id, kind, key, payload, state, run_at, attempts, last_error, created_at, done_at",
      lease, Instant{now.ms + lease_ms}, now);
  if (!job) return std::nullopt;
  return Taken{std::move(*job), lease};
}

void finish(db::Tx& tx, Taken const& taken, Instant now) {
  auto const marked = tx.run(
      "UPDATE kit_job SET state = 'done', done_at = $3, lease = NULL, lease_ends_at = NULL, last_error = NULL"
      " WHERE id = $1 AND lease = $2 AND state = 'running'",
      taken.job.id, taken.lease, now);
  if (marked != 1) throw std::runtime_error("the job was taken by another meanwhile");
}

bool put_back(db::Tx& tx, Taken const& taken, std::string const& error, std::optional<Instant> again) {
  return tx.run(
             "UPDATE kit_job SET state = $3, run_at = $4, last_error = $5, lease = NULL, lease_ends_at = NULL"
             " WHERE id = $1 AND lease = $2 AND state = 'running'",
             taken.job.id, taken.lease, again ? State::waiting : State::dead, again.value_or(taken.job.run_at),
             error.substr(0, longest_error)) == 1;
}

bool begin_round(db::Tx& tx, std::string const& name, Instant now, std::int64_t every_ms) {
  Instant const next{now.ms - now.ms % every_ms + every_ms};
  bool const first =
      tx.run("INSERT INTO kit_round (name, next_at) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", name, next) == 1;
  return first || tx.run("UPDATE kit_round SET next_at = $2 WHERE name = $1 AND next_at <= $3", name, next, now) == 1;
}

std::vector<Job> list(db::ReadTx const& tx, State state, std::int64_t most) {
  return tx.all<Job>("SELECT {columns} FROM kit_job WHERE state = $1 ORDER BY run_at DESC, id LIMIT $2", state, most);
}

bool try_again(db::Tx& tx, JobId const& id, Instant now) {
  return tx.run("UPDATE kit_job SET state = 'waiting', attempts = 0, run_at = $2 WHERE id = $1 AND state = 'dead'", id,
                now) == 1;
}

bool drop_dead(db::Tx& tx, JobId const& id) {
  return tx.run("DELETE FROM kit_job WHERE id = $1 AND state = 'dead'", id) == 1;
}

void forget_done(db::Tx& tx, Instant before) {
  tx.run("DELETE FROM kit_job WHERE state = 'done' AND done_at < $1", before);
}

}  // namespace upswing::kit::jobs
