// Takes, does, marks as done; or puts back.
#include "kit/jobs/worker.hpp"

#include <algorithm>
#include <iterator>

#include "kit/log.hpp"

namespace upswing::kit::jobs {

Kind inside(std::string name, std::function<void(db::Connection&, Instant now, Job const&)> work) {
  return {std::move(name), [work = std::move(work)](Job const& job) {
            return [work, job](db::Connection& connection, Instant now) { work(connection, now, job); };
          }};
}

Kind const& Worker::kind_of(Job const& job) const {
  auto const found = std::find_if(kinds_.begin(), kinds_.end(), [&](Kind const& k) { return k.name == job.kind; });
  // A newer node may know it: the job waits for its turn again.
  if (found == kinds_.end()) throw std::runtime_error("this program does not know the kind of job " + job.kind);
  return *found;
}

void Worker::begin_rounds() {
  for (auto const& round : rounds_) {
    auto const now = clock_.now();
    bool due = false;
    db_.read([&](db::Connection& connection) {
      due =
          !db::ReadTx(connection, {}).any("SELECT 1 FROM kit_round WHERE name = $1 AND next_at > $2", round.name, now);
    });
    if (!due) continue;
    db_.write_now([&](db::Connection& connection) {
      db::Tx tx(connection, {});
      if (begin_round(tx, round.name, now, round.every_ms))
        ask(connection, ids_, {.kind = round.name, .key = std::to_string(now.ms / round.every_ms)}, now);
    });
  }
}

void Worker::failed(Taken const& taken, std::string const& why, bool hopeless) {
  auto const now = clock_.now();
  auto const tries = static_cast<std::size_t>(taken.job.attempts);
  bool const last = hopeless || tries > std::size(waits_ms);
  std::optional<Instant> again;
  if (!last) again = Instant{now.ms + waits_ms[tries - 1]};
  log::line(last ? log::Level::error : log::Level::warning, last ? "a job was given up" : "a job will be tried again",
            {{"job", taken.job.id.text}, {"kind", taken.job.kind}, {"why", why}});
  db_.write_now([&](db::Connection& connection) {
    db::Tx tx(connection, {});
    put_back(tx, taken, why, again);
  });
}

void Worker::run(Taken const& taken) {
  try {
    auto const rest = kind_of(taken.job).begin(taken.job);
    db_.write_now([&](db::Connection& connection) {
      db::Tx tx(connection, {});
      auto const now = clock_.now();
      finish(tx, taken, now);
      if (rest) rest(connection, now);
    });
  } catch (Hopeless const& error) {
    failed(taken, error.what(), true);
  } catch (std::exception const& error) {
    failed(taken, error.what(), false);
  }
}

bool Worker::run_one() {
  auto const now = clock_.now();
  bool due = false;
  db_.read([&](db::Connection& connection) { due = any_due(db::ReadTx(connection, {}), now); });
  if (!due) return false;
  std::optional<Taken> taken;
  db_.write_now([&](db::Connection& connection) {
    db::Tx tx(connection, {});
    taken = take(tx, random_hex(16), now, lease_ms);
  });
  if (!taken) return false;  // another node was faster
  run(*taken);
  return true;
}

void Worker::run_due() {
  begin_rounds();
  while (run_one()) {
    std::lock_guard const lock(guard_);
    if (stopping_) return;
  }
}

void Worker::start() {
  thread_ = std::thread([this] {
    std::unique_lock lock(guard_);
    while (!stopping_) {
      lock.unlock();
      try {
        run_due();
      } catch (std::exception const& error) {  // the database does not answer: it is asked again in a second
        log::line(log::Level::error, "jobs could not be looked for", {{"why", error.what()}});
      }
      lock.lock();
      wake_.wait_for(lock, std::chrono::seconds(1), [this] { return stopping_; });
    }
  });
}

void Worker::stop() {
  {
    std::lock_guard const lock(guard_);
    stopping_ = true;
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

}  // namespace upswing::kit::jobs
