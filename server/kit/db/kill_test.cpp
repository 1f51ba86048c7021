// The program is killed while it writes: nothing that was answered may be missing afterwards, nothing may be half there.
#include <doctest/doctest.h>
#include <unistd.h>

#include <random>
#include <set>
#include <string>
#include <thread>

#include "kit/db/migrate.hpp"
#include "kit/db/tx.hpp"
#include "kit/test/databases.hpp"
#include "kit/test/other_process.hpp"

using namespace upswing::kit;
namespace test = upswing::test;
using db::Connection;
using db::ReadTx;
using db::Tx;

namespace {

constexpr int cycles = 20;

// Writes a parent with two children again and again, and reports each number once it is saved; until it is killed.
test::OtherWork const write_for_ever("write for ever", [](test::Words const& words, int report) {
  auto const db = db::Db::open({.sqlite_path = words.at(0), .postgres = words.at(1)});
  std::int64_t const cycle = std::stoll(words.at(2));
  std::vector<std::thread> writers;
  for (int thread = 0; thread < 4; ++thread) {
    writers.emplace_back([&, thread] {
      for (std::int64_t k = 0;; ++k) {
        std::int64_t const number = cycle * 1'000'000 + thread * 100'000 + k;
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
});

std::vector<std::int64_t> killed_while_writing(db::Options const& options, int cycle, int after_ms) {
  test::OtherProcess other(write_for_ever, {options.sqlite_path, options.postgres, std::to_string(cycle)});
  std::vector<std::int64_t> saved;
  std::int64_t number = 0;
  bool const begun = other.hear(&number, sizeof number);
  CHECK(begun);
  if (begun) saved.push_back(number);
  std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
  other.kill();
  while (other.hear(&number, sizeof number)) saved.push_back(number);
  return saved;
}

}  // namespace

TEST_CASE("twenty kills while writing lose nothing that was answered and leave nothing half written") {
  test::FreshDatabase fresh;
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
