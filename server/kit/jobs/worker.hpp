// Takes due jobs, one after the other, and begins the rounds of the timetable. Several nodes may each have one.
#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "kit/clock.hpp"
#include "kit/jobs/jobs.hpp"

namespace upswing::kit::jobs {

// What is done in the transaction that marks a job as done.
using Finish = std::function<void(db::Connection&, Instant now)>;

// `begin` does what a database cannot undo, outside of any transaction, and answers with the rest (or with nothing).
struct Kind {
  std::string name;
  std::function<Finish(Job const&)> begin;
};
// A kind that only changes the database.
Kind inside(std::string name, std::function<void(db::Connection&, Instant now, Job const&)> work);

// A job of the kind `name` that comes round at every full `every_ms`; one that was missed is not made up for.
struct Round {
  std::string name;
  std::int64_t every_ms = 0;
};

// The waits between tries; after the last one a job is dead.
inline constexpr std::int64_t minute_ms = 60'000;
inline constexpr std::int64_t waits_ms[] = {minute_ms,      5 * minute_ms,   15 * minute_ms,
                                            60 * minute_ms, 240 * minute_ms, 720 * minute_ms};
inline constexpr std::int64_t lease_ms = 5 * minute_ms;
inline constexpr std::int64_t remembered_ms = 30LL * 24 * 60 * minute_ms;

class Worker {
 public:
  // What it is given must outlive it.
  Worker(db::Db& db, Clock const& clock, Ids& ids) : db_(db), clock_(clock), ids_(ids) {}
  ~Worker() { stop(); }
  Worker(Worker const&) = delete;
  Worker& operator=(Worker const&) = delete;

  // Before it starts.
  void add(Kind kind) { kinds_.push_back(std::move(kind)); }
  void add(Round round) { rounds_.push_back(std::move(round)); }

  // Does one due job on this thread; false when none is due.
  bool run_one();
  // Begins what the timetable has due, then does every due job.
  void run_due();
  // Does so every second on a thread of its own, until stopped; a job that has begun is ended first.
  void start();
  void stop();

 private:
  db::Db& db_;
  Clock const& clock_;
  Ids& ids_;
  std::vector<Kind> kinds_;
  std::vector<Round> rounds_;
  std::mutex guard_;
  std::condition_variable wake_;
  bool stopping_ = false;
  std::thread thread_;

  Kind const& kind_of(Job const& job) const;
  void begin_rounds();
  void run(Taken const& taken);
  void failed(Taken const& taken, std::string const& why, bool hopeless);
};

}  // namespace upswing::kit::jobs
