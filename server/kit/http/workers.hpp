// A bounded queue with a few threads. A full queue refuses at once, so that an overload is answered and not stored;
// work that waited too long is handed to its `too_late` instead of being run.
#pragma once
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace upswing::kit::http {

class Workers {
 public:
  struct Job {
    std::function<void()> run;
    std::function<void()> too_late;
    std::int64_t queued_us = 0;
  };

  Workers(int threads, std::size_t most_waiting, std::int64_t most_wait_us);
  ~Workers();
  Workers(Workers const&) = delete;
  Workers& operator=(Workers const&) = delete;

  // False when the queue is full or closing.
  bool try_post(std::function<void()> run, std::function<void()> too_late);
  // Runs what is queued, then ends the threads.
  void drain();
  std::size_t waiting() const;

 private:
  mutable std::mutex guard_;
  std::condition_variable changed_;
  std::deque<Job> jobs_;
  std::vector<std::thread> threads_;
  std::size_t most_waiting_;
  std::int64_t most_wait_us_;
  bool closing_ = false;

  void work();
};

// Microseconds of the steady clock.
std::int64_t steady_us();

}  // namespace upswing::kit::http
