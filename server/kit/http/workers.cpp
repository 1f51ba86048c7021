// Runs handlers on a few threads.
#include "kit/http/workers.hpp"

#include <chrono>
#include <exception>

#include "kit/log.hpp"

namespace upswing::kit::http {

std::int64_t steady_us() {
  using namespace std::chrono;
  return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

Workers::Workers(int threads, std::size_t most_waiting, std::int64_t most_wait_us)
    : most_waiting_(most_waiting), most_wait_us_(most_wait_us) {
  for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

Workers::~Workers() { drain(); }

bool Workers::try_post(std::function<void()> run, std::function<void()> too_late) {
  {
    std::lock_guard const lock(guard_);
    if (closing_ || jobs_.size() >= most_waiting_) return false;
    jobs_.push_back({std::move(run), std::move(too_late), steady_us()});
  }
  changed_.notify_one();
  return true;
}

void Workers::drain() {
  {
    std::lock_guard const lock(guard_);
    closing_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

std::size_t Workers::waiting() const {
  std::lock_guard const lock(guard_);
  return jobs_.size();
}

void Workers::work() {
  while (true) {
    Job job;
    {
      std::unique_lock lock(guard_);
      changed_.wait(lock, [&] { return closing_ || !jobs_.empty(); });
      if (jobs_.empty()) return;
      job = std::move(jobs_.front());
      jobs_.pop_front();
    }
    bool const late = job.too_late && steady_us() - job.queued_us > most_wait_us_;
    try {
      if (late) job.too_late();
      else job.run();
    } catch (std::exception const& error) {  // one bad job must not end the server
      log::line(log::Level::error, "a job threw", {{"what", error.what()}});
    }
  }
}

}  // namespace upswing::kit::http
