// Three walls: limits of the process, no new rights, and a list of the system calls that are left. A call that is not on
// the list ends the program, except looking for files: libraries do that politely, and are told "no".

#include "media/sandbox.hpp"

#include <linux/close_range.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <initializer_list>
#include <memory>
#include <vector>

namespace upswing::media {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool watched = true;  // the address sanitizer maps terabytes
#else
constexpr bool watched = false;
#endif

constexpr rlim_t most_memory = 256U << 20;
constexpr rlim_t most_cpu_seconds = 8;  // the server stops waiting at ten

struct Limit {
  __rlimit_resource_t what;
  rlim_t most;
};

bool set_limits() {
  for (auto const& [what, most] :
       {Limit{RLIMIT_CORE, 0}, Limit{RLIMIT_FSIZE, 0}, Limit{RLIMIT_NOFILE, 0}, Limit{RLIMIT_CPU, most_cpu_seconds}}) {
    rlimit const both{most, most};
    if (setrlimit(what, &both) != 0) return false;
  }
  rlimit const memory{most_memory, most_memory};
  return watched || (setrlimit(RLIMIT_AS, &memory) == 0 && setrlimit(RLIMIT_DATA, &memory) == 0);
}

/// A call that is left, why, and which arguments it must have.
struct Left {
  int call;
  char const* why;
  std::vector<scmp_arg_cmp> only = {};
};

scmp_arg_cmp equal(unsigned argument, scmp_datum_t value) { return {argument, SCMP_CMP_EQ, value, 0}; }
scmp_arg_cmp bits(unsigned argument, scmp_datum_t mask, scmp_datum_t value) {
  return {argument, SCMP_CMP_MASKED_EQ, mask, value};
}

constexpr scmp_datum_t thread = CLONE_THREAD | CLONE_VM | CLONE_SIGHAND;

std::vector<Left> const left = {
    {SCMP_SYS(read), "the request", {equal(0, STDIN_FILENO)}},
    {SCMP_SYS(write), "the answer", {equal(0, STDOUT_FILENO)}},
    {SCMP_SYS(write), "the last words of a library", {equal(0, STDERR_FILENO)}},
    {SCMP_SYS(brk), "memory"},
    {SCMP_SYS(mmap),
     "memory that is no file and no code",
     {bits(2, PROT_EXEC, 0), bits(3, MAP_ANONYMOUS, MAP_ANONYMOUS)}},
    {SCMP_SYS(mprotect), "the heap grows by it; never into code", {bits(2, PROT_EXEC, 0)}},
    {SCMP_SYS(mremap), "large blocks that grow"},
    {SCMP_SYS(munmap), "giving memory back"},
    {SCMP_SYS(madvise), "giving memory back"},
    {SCMP_SYS(futex), "locks inside of the libraries"},
    {SCMP_SYS(clock_gettime), "the date in a PDF, where the kernel has no faster way"},
    {SCMP_SYS(gettimeofday), "the same"},
    {SCMP_SYS(getrandom), "seeds of hash tables in librsvg"},
    {SCMP_SYS(clone), "Pango looks for each font in a thread; never another process", {bits(0, thread, thread)}},
    {SCMP_SYS(set_robust_list), "a thread begins"},
    {SCMP_SYS(rseq), "a thread begins"},
    {SCMP_SYS(rt_sigprocmask), "a thread begins"},
    {SCMP_SYS(prctl), "a thread gets its name", {equal(0, PR_SET_NAME)}},
    {SCMP_SYS(exit), "a thread ends"},
    {SCMP_SYS(exit_group), "the end"},
};

std::vector<Left> const left_when_watched = {
    {SCMP_SYS(gettid), "a thread begins"},
    {SCMP_SYS(sched_getaffinity), "the same"},
    {SCMP_SYS(prlimit64), "how large its stack is"},
    {SCMP_SYS(sigaltstack), "a stack for reports"},
    {SCMP_SYS(rt_sigaction), "the same"},
    {SCMP_SYS(sched_yield), "their own locks"},
};

/// A call that the kernel does not see; the answer is always this.
struct Answered {
  int call;
  int error;
  char const* why = "libraries look around politely: fonts, time zone, where messages go";
};

constexpr std::array answered = {
    Answered{SCMP_SYS(clone3), ENOSYS, "its flags lie in memory, where no filter sees them; so clone is used"},
    Answered{SCMP_SYS(access), 0, "Cairo asks whether a font is there before it takes the one it has open"},
    Answered{SCMP_SYS(faccessat), 0, "the same"},
    Answered{SCMP_SYS(faccessat2), 0, "the same"},
    Answered{SCMP_SYS(open), EACCES},
    Answered{SCMP_SYS(openat), EACCES},
    Answered{SCMP_SYS(stat), EACCES},
    Answered{SCMP_SYS(lstat), EACCES},
    Answered{SCMP_SYS(fstat), EACCES},
    Answered{SCMP_SYS(newfstatat), EACCES},
    Answered{SCMP_SYS(statx), EACCES},
    Answered{SCMP_SYS(readlink), EACCES},
    Answered{SCMP_SYS(readlinkat), EACCES},
    Answered{SCMP_SYS(ioctl), EACCES},
    Answered{SCMP_SYS(fcntl), EACCES},
    Answered{SCMP_SYS(getpeername), EACCES},
};

bool allow(scmp_filter_ctx filter, std::vector<Left> const& calls) {
  for (auto const& each : calls) {
    auto const count = static_cast<unsigned>(each.only.size());
    if (seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, each.call, count, each.only.data()) != 0) return false;
  }
  return true;
}

bool close_calls() {
  std::unique_ptr<void, decltype(&seccomp_release)> const filter(seccomp_init(SCMP_ACT_KILL_PROCESS), seccomp_release);
  bool good = filter && allow(filter.get(), left);
  if (watched) good = good && allow(filter.get(), left_when_watched);
  good = good && seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0;  // for the threads of Pango, too
  for (auto const& each : answered) {
    auto const action = SCMP_ACT_ERRNO(static_cast<unsigned>(each.error));
    good = good && seccomp_rule_add(filter.get(), action, each.call, 0) == 0;
  }
  return good && seccomp_load(filter.get()) == 0;
}

}  // namespace

bool close_sandbox() {
  bool const alone = close_range(STDERR_FILENO + 1, ~0U, 0) == 0;  // the fonts are mapped; nothing else is ours
  bool const tied = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
  return alone && tied && set_limits() && close_calls();
}

}  // namespace upswing::media
