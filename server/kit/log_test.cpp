// Log lines: one line each, whatever is in a value.
#include "kit/log.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "kit/test/databases.hpp"

using namespace upswing::kit;

namespace {

// What the standard error receives while `step` runs, without the time in front.
template <class Step> std::string heard(log::Form form, Step const& step) {
  upswing::test::TemporaryFolder const folder;
  auto const path = folder.path + "/log";
  int const before = dup(STDERR_FILENO);
  int const file = open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  dup2(file, STDERR_FILENO);
  log::use(form);
  log::quiet(false);
  step();
  log::quiet(true);
  log::use(log::Form::human);
  dup2(before, STDERR_FILENO);
  close(before);
  close(file);
  std::ostringstream all;
  all << std::ifstream(path).rdbuf();
  auto const text = all.str();
  std::size_t const time = form == log::Form::json ? 32 : 24;
  return text.size() > time ? text.substr(time) : text;
}

}  // namespace

TEST_CASE("a line for people has its words, then its fields") {
  CHECK(heard(log::Form::human, [] {
          log::line(log::Level::info, "started", {{"port", "8080"}});
        }) == " started  port=8080\n");
  CHECK(heard(log::Form::human, [] { log::line(log::Level::error, "a handler failed"); }) ==
        " error: a handler failed\n");
}

TEST_CASE("a value can neither begin a line nor pass for another field nor move the cursor") {
  auto const line = heard(log::Form::human, [] {
    log::line(log::Level::warning, "refused", {{"name", "x\nerror: y  account=root\x1b[2J\""}, {"empty", ""}});
  });
  CHECK(line == " warning: refused  name=\"x?error: y  account=root?[2J?\"  empty=\"\"\n");
}

TEST_CASE("a line for machines is one JSON object, also when a value is not UTF-8") {
  auto const line = heard(log::Form::json, [] { log::line(log::Level::info, "got \"it\"", {{"what", "a\nb\xFF"}}); });
  CHECK(line == ",\"level\":\"info\",\"words\":\"got \\\"it\\\"\",\"what\":\"a\\nb\xEF\xBF\xBD\"}\n");
}

TEST_CASE("a quiet log says nothing") {
  CHECK(heard(log::Form::human, [] {
          log::quiet(true);
          log::line(log::Level::error, "nobody hears this");
        }).empty());
}
