// Each trial is something that broken-into code would do first.

#include "media/trial.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include "media/fonts.hpp"

namespace upswing::media {
namespace {

int say(std::string const& words) {
  return write(STDOUT_FILENO, words.data(), words.size()) == static_cast<ssize_t>(words.size()) ? 0 : 1;
}

int tell(long result) { return say(result < 0 ? std::string("denied: ") + std::strerror(errno) : "allowed"); }

/// Megabytes until there are no more; every page is touched.
int take_memory() {
  constexpr std::size_t megabyte = 1U << 20;
  int taken = 0;
  for (; taken < 300; ++taken) {
    void* const block = std::malloc(megabyte);
    if (!block) break;
    std::memset(block, 1, megabyte);
  }
  return say(std::to_string(taken));
}

int run_shell() {
  std::array<char*, 1> const nothing{nullptr};
  return tell(execve("/bin/sh", nothing.data(), nothing.data()));
}

[[noreturn]] void spin() {
  volatile unsigned rounds = 0;
  while (true) rounds = rounds ^ 1U;
}

}  // namespace

int try_it(std::string_view what) {
  if (what == "nothing") return say("alive");
  if (what == "font") return say(family_used());
  if (what == "open") return tell(open("/etc/passwd", O_RDONLY | O_CLOEXEC));
  if (what == "write") return tell(open("/tmp/upswing-trial", O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
  if (what == "socket") return tell(socket(AF_INET, SOCK_STREAM, 0));
  if (what == "exec") return run_shell();
  if (what == "fork") return tell(fork());
  if (what == "code")
    return tell(mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0);
  if (what == "memory") return take_memory();
  if (what == "spin") spin();
  return 2;
}

}  // namespace upswing::media
