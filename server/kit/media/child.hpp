// A child program that is asked one thing: started, spoken to, and gone again, whatever it does.
#pragma once
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace upswing::kit::media {

struct Program {
  std::string path{};
  std::vector<std::string> arguments{};
  std::chrono::milliseconds patience{10'000};
  std::size_t most_bytes = 20U << 20;
};

struct Ended {
  bool started = false;
  bool in_time = true;
  std::string answer{};      // everything it wrote, up to one byte more than most_bytes
  std::string last_words{};  // the beginning of what it wrote as errors
  int status = 0;            // as waitpid gives it; killed when it was not quick enough
};

/// Blocks until the child has closed its output, said too much or taken too long. It has no descriptors but these and no
/// environment, and it is never left behind.
Ended talk_to(Program const& program, std::string_view request);

}  // namespace upswing::kit::media
