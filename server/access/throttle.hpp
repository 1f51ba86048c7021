// Slows down guessing: at most ten tries a minute for one key (an account, an address, a known browser). Memory is
// bounded: a fixed table of counters, the oldest of a slot gives way.
#pragma once
#include <array>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <vector>

namespace upswing::access {

class Throttle {
 public:
  Throttle();
  // Counts a try at this time (steady milliseconds). 0: go on; else the seconds to wait.
  int try_now(std::string_view key, std::int64_t now_ms);
  // Forgets the tries of a key, after a success.
  void forget(std::string_view key);
  // Takes one try back: what succeeded was no guess. (A clinic's whole staff may sign in from one address.)
  void take_back(std::string_view key);

  static constexpr int tries = 10;
  static constexpr std::int64_t window_ms = 60'000;

 private:
  struct Counter {
    std::uint64_t key = 0;
    std::int64_t since_ms = 0;
    std::int32_t count = 0;
  };
  static constexpr std::size_t slots = 16'384;
  static constexpr std::size_t ways = 4;

  std::mutex guard_;
  std::array<unsigned char, 16> secret_{};
  std::vector<std::array<Counter, ways>> table_;  // 1.5 MB, made on first use

  std::uint64_t digest(std::string_view key) const;
  Counter& counter(std::uint64_t digest, std::int64_t now_ms);
  Counter* find(std::uint64_t digest);
};

}  // namespace upswing::access
