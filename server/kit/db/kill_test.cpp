// The program is killed while it writes: nothing that was answered may be missing afterwards, nothing may be half there.
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <random>
#include <set>
#include <thread>

#include "kit/db/migrate.hpp"
#include "kit/db/tx.hpp"
#include "kit/test/databases.hpp"

using namespace upswing::kit;
using db::Connection;
using db::ReadTx;
using db::Tx;

namespace {

constexpr int cycles = 20;

// Writes a parent with two children again and again, and reports each number once it is saved; until it is killed.
[[noreturn]] void write_for_ever(db::Options const& options, int cycle, int report) {
  auto const db = db::Db::open(options);
  std::vector<std::thread> writers;
  for (int thread = 0; thread < 4; ++thread) {
    writers.emplace_back([&, thread] {
      for (std::int64_t k = 0;; ++k) {
        std::int64_t const number = cycle * 1'000'000LL + thread * 100'000LL + k;
        db->write(
            [number](Connection& c) {
              Tx tx(c, {});
              tx.run("INSERT INTO parent VALUES ($1)", number);
              tx.run("INSERT INTO child VALUES ($1, 1)", number);
              tx.run("INSERT INTO child VALUES ($1, 2)", number);
            },
            [number, report](std::exception_ptr failed) {
              if (!failed && ::write(report, &number, sizeof number) != sizeof number) _exit(1);
            });
      }
    });
  }
  for (auto& writer : writers) writer.join();
  _exit(0);
}

std::vector<std::int64_t> killed_while_writing(db::Options const& options, int cycle, int after_ms) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  std::fflush(nullptr);  // a child that ends by itself must not say again what waits here
  pid_t const child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    close(ends[0]);
    write_for_ever(options, cycle, ends[1]);
  }
  close(ends[1]);
  std::vector<std::int64_t> saved;
  std::int64_t number = 0;
  bool const begun = read(ends[0], &number, sizeof number) == sizeof number;
  CHECK(begun);
  if (begun) saved.push_back(number);
  std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
  kill(child, SIGKILL);
  while (read(ends[0], &number, sizeof number) == sizeof number) saved.push_back(number);
  close(ends[0]);
  waitpid(child, nullptr, 0);
  return saved;
}

}  // namespace

TEST_CASE("twenty kills while writing lose nothing that was answered and leave nothing half written") {
  upswing::test::FreshDatabase fresh;
  fresh.db().connect()->script(db::in_dialect(
      "CREATE TABLE parent (n {int} PRIMARY KEY) {strict}; "
      "CREATE TABLE child (n {int} NOT NULL REFERENCES parent (n), part {int} NOT NULL, PRIMARY KEY (n, part)) {strict}",
      fresh.db().dialect()));
  std::mt19937 chance(20261121);
  std::set<std::int64_t> answered;
  for (int cycle = 0; cycle < cycles; ++cycle) {
    auto const saved = killed_while_writing(fresh.options, cycle, static_cast<int>(chance() % 40));
    answered.insert(saved.begin(), saved.end());
  }
  auto const again = db::Db::open(fresh.options);
  std::vector<std::int64_t> kept;
  again->read([&](Connection& c) {
    ReadTx const tx(c, {});
    kept = tx.all<std::int64_t>("SELECT n FROM parent ORDER BY n");
    CHECK(!tx.any("SELECT 1 FROM parent p WHERE (SELECT count(*) FROM child c WHERE c.n = p.n) <> 2"));
  });
  std::set<std::int64_t> const found(kept.begin(), kept.end());
  int lost = 0;
  for (auto const number : answered) lost += found.contains(number) ? 0 : 1;
  CHECK(answered.size() > 20);
  CHECK(lost == 0);
}
