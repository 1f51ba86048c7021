// Work in a process of its own, to be killed. It begins afresh: a fork of this one would begin with the locks of threads
// that it does not have.
//
//   test::OtherWork const count_up("count up", [](test::Words const& words, int report) { ... });  // outside of functions
//   test::OtherProcess other(count_up, {"first", "second"});
//   other.hear(&number, sizeof number);  // what the work wrote to `report`
#pragma once
#include <sys/types.h>

#include <cstddef>
#include <string>
#include <vector>

namespace upswing::test {

using Words = std::vector<std::string>;

struct OtherWork {
  using Run = void (*)(Words const& words, int report);
  OtherWork(char const* name, Run run);
  char const* const name;
  Run const run;
};

class OtherProcess {
 public:
  OtherProcess(OtherWork const& work, Words const& words);
  ~OtherProcess();  // kills it
  OtherProcess(OtherProcess const&) = delete;
  OtherProcess& operator=(OtherProcess const&) = delete;

  // Waits until it has written so many bytes; false when it ended before.
  bool hear(void* bytes, std::size_t size);
  void kill();

 private:
  pid_t id_ = -1;
  int report_ = -1;
};

// For main: runs the work that the words ask for; -1 when they ask for none.
int run_other_work(int count, char** words);

}  // namespace upswing::test
