// Reads the command, builds what it needs, runs it.
#include <sodium.h>

#include <cstdio>

#include "app/commands/commands.hpp"
#include "app/embedded.hpp"

int main(int argc, char** argv) {
  if (sodium_init() < 0) {
    std::fputs("The cryptographic library cannot be started.\n", stderr);
    return 1;
  }
  return upswing::app::run_command(argc, argv, upswing::app::web_assets());
}
