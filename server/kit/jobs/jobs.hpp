// Work to do later: asked for in the transaction that makes it necessary, done once by whichever node takes it.
//
// A job is taken for a while (a lease). Who takes it and dies loses it to the next; who is slow and finds that another has
// taken it since, finishes nothing. What a job changes in the database happens in the transaction that marks it as done, so
// it happens exactly once; what a database cannot undo (a mail) happens before, and in the worst case, a node that dies
// between the two, twice.
#pragma once
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "kit/days.hpp"
#include "kit/db/tx.hpp"
#include "kit/def/shape.hpp"
#include "kit/ids.hpp"

namespace upswing::kit::jobs {

using JobId = IdOf<struct JobNoun>;

// dead: tried too often, or hopeless; it waits for a person.
UPSWING_CHOICES(State, waiting, running, done, dead)

struct Job {
  JobId id;
  std::string kind;
  std::string key;      // one job for a kind and key, as long as it is remembered (thirty days after it was done)
  std::string payload;  // what the kind wants to know; ids, never what people wrote
  State state{};
  Instant run_at{};
  std::int64_t attempts = 0;
  std::optional<std::string> last_error;
  Instant created_at{};
  std::optional<Instant> done_at;
};
UPSWING_DESCRIBE(Job, id, kind, key, payload, state, run_at, attempts, last_error, created_at, done_at)

struct Wish {
  std::string kind;
  std::string key;
  std::string payload{};
  Instant run_at{};
};
// False if the same was asked for before.
bool ask(db::Connection& connection, Ids& ids, Wish const& wish, Instant now);

// A job that is hopeless: it is not tried again.
struct Hopeless : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// A job in the hands of one taker.
struct Taken {
  Job job;
  std::string lease;
};
// The job that has waited longest, for `lease_ms`; nothing when none is due.
std::optional<Taken> take(db::Tx& tx, std::string const& lease, Instant now, std::int64_t lease_ms);
bool any_due(db::ReadTx const& tx, Instant now);
// Throws if another has taken the job since.
void finish(db::Tx& tx, Taken const& taken, Instant now);
// Back to wait until `again`, or dead when there is none. False if another has taken it since.
bool put_back(db::Tx& tx, Taken const& taken, std::string const& error, std::optional<Instant> again);

// The moment a round comes next, if it was due and nobody else asked for it.
bool begin_round(db::Tx& tx, std::string const& name, Instant now, std::int64_t every_ms);

// For the host: what waits, what died, and what was done last; the newest first.
std::vector<Job> list(db::ReadTx const& tx, State state, std::int64_t most);
// One more round of tries for a dead job; false if it is not dead.
bool try_again(db::Tx& tx, JobId const& id, Instant now);
bool drop_dead(db::Tx& tx, JobId const& id);
// Forgets what was done before.
void forget_done(db::Tx& tx, Instant before);

}  // namespace upswing::kit::jobs
