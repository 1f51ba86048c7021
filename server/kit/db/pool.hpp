// Keeps a few open connections for those who read.
#pragma once
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "kit/db/db.hpp"

namespace upswing::kit::db {

class Pool {
 public:
  using Open = std::function<std::unique_ptr<Connection>()>;
  Pool(int most, Open open) : most_(most), open_(std::move(open)) {}

  // Lends a connection for the time of `use`; waits while all are out. A broken one is not taken back.
  template <class Use> void with(Use const& use) {
    Loan loan(*this);
    use(*loan.connection);
  }

 private:
  struct Loan {
    explicit Loan(Pool& lender) : pool(lender), connection(lender.take()) {}
    ~Loan() { pool.give_back(std::move(connection)); }
    Loan(Loan const&) = delete;
    Loan& operator=(Loan const&) = delete;
    Pool& pool;
    std::unique_ptr<Connection> connection;
  };

  std::unique_ptr<Connection> take() {
    {
      std::unique_lock lock(guard_);
      changed_.wait(lock, [&] { return !idle_.empty() || out_ < most_; });
      ++out_;
      if (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        return connection;
      }
    }
    try {
      return open_();
    } catch (...) {
      give_back(nullptr);
      throw;
    }
  }

  // One that broke takes the idle ones with it: most likely the database was restarted, and they are dead too.
  void give_back(std::unique_ptr<Connection> connection) {
    std::vector<std::unique_ptr<Connection>> broken;
    {
      std::lock_guard const lock(guard_);
      --out_;
      if (connection && connection->alive()) idle_.push_back(std::move(connection));
      else broken.swap(idle_);
    }
    changed_.notify_one();
  }

  int most_;
  Open open_;
  std::mutex guard_;
  std::condition_variable changed_;
  int out_ = 0;
  std::vector<std::unique_ptr<Connection>> idle_;
};

}  // namespace upswing::kit::db
