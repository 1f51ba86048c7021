// So many at once and no more; the others wait a while for a place.
#pragma once
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace upswing::kit::media {

class Places {
 public:
  explicit Places(int free) : free_(free) {}

  bool take(std::chrono::milliseconds longest) {
    std::unique_lock hold(guard_);
    if (!given_back_.wait_for(hold, longest, [this] { return free_ > 0; })) return false;
    --free_;
    return true;
  }
  void give_back() {
    {
      std::lock_guard const hold(guard_);
      ++free_;
    }
    given_back_.notify_one();
  }

 private:
  std::mutex guard_;
  std::condition_variable given_back_;
  int free_;
};

/// A place as long as this lives, if there was one in time.
class Place {
 public:
  Place(Places& places, std::chrono::milliseconds longest) : places_(places), taken_(places.take(longest)) {}
  ~Place() {
    if (taken_) places_.give_back();
  }
  Place(Place const&) = delete;
  Place& operator=(Place const&) = delete;
  [[nodiscard]] bool taken() const { return taken_; }

 private:
  Places& places_;
  bool taken_;
};

}  // namespace upswing::kit::media
