// Live updates: who listens to a topic gets a short line when something there changed. Server-sent events carry them.
#pragma once
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace upswing::kit::http {

// One listener's queue. A listener that falls a hundred lines behind is dropped; the browser comes back by itself.
class EventReader {
 public:
  // Called from any thread when there is something to take.
  void on_ready(std::function<void()> wake);
  bool push(std::string const& line);
  // All lines so far; empty when there are none.
  std::string take();
  bool dropped() const;

 private:
  mutable std::mutex guard_;
  std::deque<std::string> lines_;
  std::function<void()> wake_;
  bool dropped_ = false;
};

class EventHub {
 public:
  std::shared_ptr<EventReader> listen(std::string const& topic);
  void tell(std::string const& topic, std::string const& event, std::string const& json);
  // To everybody, of every topic.
  void tell_all(std::string const& event, std::string const& json);
  std::size_t listeners() const;
  // Places taken, also by listeners that went away and were not yet forgotten.
  std::size_t kept() const;

 private:
  mutable std::mutex guard_;
  std::map<std::string, std::vector<std::weak_ptr<EventReader>>> topics_;
};

}  // namespace upswing::kit::http
