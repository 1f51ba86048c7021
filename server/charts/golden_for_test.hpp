#pragma once

// Golden files: what a chart says and shows, committed. UPSWING_ACCEPT=1 writes them anew; a person reads the change.

#include <cstdlib>
#include <fstream>
#include <string>

#include "charts/words_for_test.hpp"

namespace upswing::charts::test {

inline bool matches_golden(std::string const& name, std::string const& content) {
  std::string const path = UPSWING_SOURCE_DIR "/server/charts/golden/" + name;
  if (std::getenv("UPSWING_ACCEPT")) {
    std::ofstream(path, std::ios::binary) << content;
    return true;
  }
  return read_text(path) == content;
}

}  // namespace upswing::charts::test
