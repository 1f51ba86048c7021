// Starts this program once more, for one piece of work.
#include "kit/test/other_process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace upswing::test {
namespace {

constexpr std::string_view flag = "--other-work";
constexpr int report_there = 3;

std::vector<OtherWork const*>& works() {
  static std::vector<OtherWork const*> all;
  return all;
}

}  // namespace

OtherWork::OtherWork(char const* its_name, Run its_run) : name(its_name), run(its_run) { works().push_back(this); }

OtherProcess::OtherProcess(OtherWork const& work, Words const& words) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  Words all{"upswing_tests", std::string(flag), work.name};
  all.insert(all.end(), words.begin(), words.end());
  std::vector<char*> arguments;
  for (auto& word : all) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, ends[1], report_there);
  int const failed = posix_spawn(&id_, "/proc/self/exe", &files, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  close(ends[1]);
  report_ = ends[0];
  if (failed == 0) return;
  close(report_);
  throw std::runtime_error("this program does not start once more");
}

OtherProcess::~OtherProcess() {
  kill();
  close(report_);
}

bool OtherProcess::hear(void* bytes, std::size_t size) {
  auto* to = static_cast<char*>(bytes);
  while (size > 0) {
    auto const got = read(report_, to, size);
    if (got <= 0) return false;
    to += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

void OtherProcess::kill() {
  if (id_ < 0) return;
  ::kill(id_, SIGKILL);
  waitpid(id_, nullptr, 0);
  id_ = -1;
}

int run_other_work(int count, char** words) {
  if (count < 3 || words[1] != flag) return -1;
  for (auto const* work : works()) {
    if (std::string_view(work->name) != words[2]) continue;
    work->run(Words(words + 3, words + count), report_there);
    return 0;
  }
  return 2;
}

}  // namespace upswing::test
