// Counts for the host, in Prometheus' text form.
#pragma once
#include <array>
#include <atomic>
#include <cstdint>
#include <string>

namespace upswing::app {

class Metrics {
 public:
  void count(int status, std::int64_t took_us);
  // What the server knows at this moment, beside the counts.
  struct Now {
    std::size_t connections = 0;
    std::size_t waiting = 0;
    std::size_t listeners = 0;
  };
  std::string text(Now const& now) const;

 private:
  static constexpr std::array<std::int64_t, 8> limits_us{500, 1000, 2500, 5000, 10'000, 50'000, 250'000, 1'000'000};
  std::array<std::atomic<std::uint64_t>, 6> by_class_{};
  std::array<std::atomic<std::uint64_t>, 9> by_time_{};
  std::atomic<std::uint64_t> sum_us_{0};
};

// Memory of this process.
std::uint64_t resident_bytes();

}  // namespace upswing::app
