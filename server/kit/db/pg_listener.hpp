// Hears what other nodes on the same PostgreSQL tell (LISTEN), on a connection and a thread of its own.
#pragma once
#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace upswing::kit::db {

class PgListener {
 public:
  // `hear` is called with each message; with nothing after the connection was lost and found again.
  PgListener(std::string url, std::function<void(std::string const&)> hear);
  ~PgListener();
  PgListener(PgListener const&) = delete;
  PgListener& operator=(PgListener const&) = delete;

 private:
  std::string url_;
  std::function<void(std::string const&)> hear_;
  std::atomic<bool> ending_ = false;
  std::thread thread_;

  void stay();
  void listen_once(bool again);
};

}  // namespace upswing::kit::db
