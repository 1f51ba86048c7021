// One socket both ways: unlike a pipe it can be written to without a signal when the other side has gone.

#include "kit/media/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace upswing::kit::media {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  [[nodiscard]] int get() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

/// The child's input and output are `talk`, its errors go to `words`; signals are as they were at the beginning of time.
pid_t start(Program const& program, int talk, int words) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t manner;
  if (posix_spawn_file_actions_init(&files) != 0) return -1;
  posix_spawnattr_init(&manner);
  posix_spawn_file_actions_adddup2(&files, talk, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, talk, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, words, STDERR_FILENO);
  posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
  sigset_t none, usual;
  sigemptyset(&none);
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);  // the server ignores it
  posix_spawnattr_setsigmask(&manner, &none);
  posix_spawnattr_setsigdefault(&manner, &usual);
  posix_spawnattr_setflags(&manner, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  std::vector<char*> arguments{const_cast<char*>(program.path.c_str())};
  for (auto const& argument : program.arguments) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  std::array<char*, 1> environment{nullptr};
  pid_t child = -1;
  int const failed = posix_spawn(&child, program.path.c_str(), &files, &manner, arguments.data(), environment.data());
  posix_spawnattr_destroy(&manner);
  posix_spawn_file_actions_destroy(&files);
  return failed == 0 ? child : -1;
}

/// What remains to be said; nothing when the child reads no more. Then it is told that this was all.
std::string_view say_more(int talk, std::string_view request) {
  auto const sent = send(talk, request.data(), request.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  bool const later = sent < 0 && (errno == EAGAIN || errno == EINTR);
  if (sent >= 0) request.remove_prefix(static_cast<std::size_t>(sent));
  else if (!later) request = {};
  if (request.empty()) shutdown(talk, SHUT_WR);
  return request;
}

/// False when the child has said all, or too much.
bool hear_more(int talk, std::string& answer, std::size_t most) {
  std::array<char, 65'536> part;
  auto const got = recv(talk, part.data(), part.size(), MSG_DONTWAIT);
  if (got < 0) return errno == EAGAIN || errno == EINTR;
  auto const room = most + 1 - answer.size();
  answer.append(part.data(), std::min(room, static_cast<std::size_t>(got)));
  return got > 0 && answer.size() <= most;
}

/// False when the time was over first.
bool converse(int talk, std::string_view request, std::string& answer, Program const& program) {
  auto const end = Clock::now() + program.patience;
  if (request.empty()) shutdown(talk, SHUT_WR);
  while (true) {
    auto const left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    if (left.count() <= 0) return false;
    pollfd ready{talk, static_cast<short>(request.empty() ? POLLIN : POLLIN | POLLOUT), 0};
    if (poll(&ready, 1, static_cast<int>(left.count())) <= 0) continue;
    bool const writable = (ready.revents & POLLOUT) != 0;
    if (writable && !request.empty()) request = say_more(talk, request);
    bool const readable = (ready.revents & (POLLIN | POLLHUP | POLLERR)) != 0;
    if (readable && !hear_more(talk, answer, program.most_bytes)) return true;
  }
}

/// A child that has answered has nothing more to do; one that has ended does not feel it.
int end(pid_t child) {
  kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

}  // namespace

Ended talk_to(Program const& program, std::string_view request) {
  Ended ended;
  std::array<int, 2> talk{-1, -1}, words{-1, -1};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, talk.data()) != 0) return ended;
  Descriptor const ours(talk[0]);
  Descriptor theirs(talk[1]);
  if (pipe2(words.data(), O_CLOEXEC | O_NONBLOCK) != 0) return ended;
  Descriptor const heard(words[0]);
  Descriptor said(words[1]);
  pid_t const child = start(program, theirs.get(), said.get());
  if (child < 0) return ended;
  theirs.close();
  said.close();
  ended.started = true;
  ended.in_time = converse(ours.get(), request, ended.answer, program);
  ended.status = end(child);
  std::array<char, 300> part;
  auto const got = read(heard.get(), part.data(), part.size());
  if (got > 0) ended.last_words.assign(part.data(), static_cast<std::size_t>(got));
  return ended;
}

}  // namespace upswing::kit::media
