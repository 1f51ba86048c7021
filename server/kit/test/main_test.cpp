// Starts the tests of the server's code.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
#include <sodium.h>

#include <csignal>

#include "kit/log.hpp"
#include "kit/test/other_process.hpp"

int main(int count, char** words) {
  if (sodium_init() < 0) return 2;
  std::signal(SIGPIPE, SIG_IGN);  // as in the server: a peer that went away is an error code, not the end
  upswing::kit::log::quiet(true);
  if (int const status = upswing::test::run_other_work(count, words); status >= 0) return status;
  doctest::Context context(count, words);
  return context.run();
}
