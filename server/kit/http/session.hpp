// Inside of the HTTP server: one connection's life, request after request. Only files of this folder may include it.
#pragma once
#include <atomic>
#include <memory>
#include <string>

#include "kit/http/conn.hpp"
#include "kit/http/wire.hpp"

namespace upswing::kit::http {

// What all sessions of a server share. Outlives them.
struct Shared {
  ServeOptions options;
  Handler handler;
  std::atomic<bool> stopping{false};
};

// Lives on the thread of its io_context; nothing of it is touched by another one. Answers that come from other threads
// reach it only while that io_context is still there.
class Session {
 public:
  Session(Shared& shared, std::shared_ptr<asio::io_context> const& context, std::unique_ptr<Conn> conn,
          std::string peer);

  static Awaitable<void> live(std::shared_ptr<Session> self);
  bool is_over(Clock::time_point now) const { return deadline_ < now || (shared_.stopping && !serving_); }
  void cut();

 private:
  struct Job;
  Shared& shared_;
  std::weak_ptr<asio::io_context> context_;
  std::unique_ptr<Conn> conn_;
  std::string peer_;
  std::string pending_;
  std::shared_ptr<Timer> bell_;  // wakes a stream of events
  Clock::time_point deadline_ = Clock::time_point::max();
  bool serving_ = false;  // a request is being answered

  void within(int seconds) { deadline_ = Clock::now() + std::chrono::seconds(seconds); }
  void no_deadline() { deadline_ = Clock::time_point::max(); }
  Awaitable<bool> one_request();
  Awaitable<int> read_request(RequestReader& reader);
  void dispatch(std::shared_ptr<Job> const& job, Request request);
  Awaitable<bool> send(Reply& reply, bool keep, bool head_only);
  Awaitable<void> refuse(int status);
  Awaitable<void> stream(Reply& reply);
};

}  // namespace upswing::kit::http
