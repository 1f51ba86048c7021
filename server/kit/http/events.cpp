// Hands changes to those who listen.
#include "kit/http/events.hpp"

namespace upswing::kit::http {

namespace {
constexpr std::size_t most_behind = 100;
}

void EventReader::on_ready(std::function<void()> wake) {
  std::lock_guard const lock(guard_);
  wake_ = std::move(wake);
}

bool EventReader::push(std::string const& line) {
  std::function<void()> wake;
  {
    std::lock_guard const lock(guard_);
    if (lines_.size() >= most_behind) dropped_ = true;
    else lines_.push_back(line);
    wake = wake_;
  }
  if (wake) wake();
  return !dropped();
}

std::string EventReader::take() {
  std::lock_guard const lock(guard_);
  std::string all;
  for (auto const& line : lines_) all += line;
  lines_.clear();
  return all;
}

bool EventReader::dropped() const {
  std::lock_guard const lock(guard_);
  return dropped_;
}

std::shared_ptr<EventReader> EventHub::listen(std::string const& topic) {
  auto reader = std::make_shared<EventReader>();
  std::lock_guard const lock(guard_);
  auto& readers = topics_[topic];
  std::erase_if(readers, [](auto const& one) { return one.expired(); });
  readers.push_back(reader);
  return reader;
}

void EventHub::tell(std::string const& topic, std::string const& event, std::string const& json) {
  std::vector<std::shared_ptr<EventReader>> readers;
  {
    std::lock_guard const lock(guard_);
    auto const found = topics_.find(topic);
    if (found == topics_.end()) return;
    std::erase_if(found->second, [](auto const& reader) { return reader.expired(); });
    for (auto const& weak : found->second) readers.push_back(weak.lock());
    if (found->second.empty()) topics_.erase(found);
  }
  auto const line = "event: " + event + "\ndata: " + json + "\n\n";
  for (auto const& reader : readers) {
    if (reader) reader->push(line);
  }
}

void EventHub::tell_all(std::string const& event, std::string const& json) {
  std::vector<std::string> topics;
  {
    std::lock_guard const lock(guard_);
    for (auto const& [topic, readers] : topics_) topics.push_back(topic);
  }
  for (auto const& topic : topics) tell(topic, event, json);
}

std::size_t EventHub::kept() const {
  std::lock_guard const lock(guard_);
  std::size_t count = 0;
  for (auto const& [topic, readers] : topics_) count += readers.size();
  return count;
}

std::size_t EventHub::listeners() const {
  std::lock_guard const lock(guard_);
  std::size_t count = 0;
  for (auto const& [topic, readers] : topics_) {
    for (auto const& weak : readers)
      if (!weak.expired()) ++count;
  }
  return count;
}

}  // namespace upswing::kit::http
