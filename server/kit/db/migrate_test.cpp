// Migrations: once each, whole or not at all, and never on data from the future.
#include "kit/db/migrate.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "kit/db/tx.hpp"
#include "kit/test/databases.hpp"

using namespace upswing::kit;
using db::Db;
using db::Dialect;
using db::in_dialect;
using db::migrate;
using db::Migration;
using upswing::test::for_each_database;

namespace {

Migration const first{1, "0001_first", "CREATE TABLE first (id {id} PRIMARY KEY, yes {bool} NOT NULL) {strict};"};
Migration const second{2, "0002_second", "CREATE TABLE second (n {int}) {strict}; INSERT INTO second VALUES (5);"};
Migration const broken{3, "0003_broken", "INSERT INTO second VALUES (6); INSERT INTO nowhere VALUES (1);"};

std::int64_t number(db::Connection& connection, std::string const& sql) {
  std::int64_t value = -1;
  connection.run(sql, {}, [&](def::RowView const& row) { value = row.integer(0); });
  return value;
}

}  // namespace

TEST_CASE("each migration runs once, in order, and is remembered with its time") {
  for_each_database("once", [](Db& db) {
    auto const connection = db.connect();
    Migration const one[] = {first};
    Migration const two[] = {first, second};
    CHECK(migrate(*connection, one, 100) == 1);
    CHECK(migrate(*connection, one, 200) == 0);
    CHECK(migrate(*connection, two, 300) == 1);
    CHECK(migrate(*connection, two, 400) == 0);
    CHECK(number(*connection, "SELECT count(*) FROM second") == 1);
    CHECK(number(*connection, "SELECT sum(at) FROM kit_migration") == 400);
    CHECK(number(*connection, "SELECT count(*) FROM kit_migration WHERE name = '0002_second' AND number = 2") == 1);
  });
}

TEST_CASE("a migration that fails leaves nothing of itself, and those before it stay") {
  for_each_database("failed", [](Db& db) {
    auto const connection = db.connect();
    Migration const all[] = {first, second, broken};
    CHECK_THROWS_AS(migrate(*connection, all, 1), db::Error);
    CHECK(number(*connection, "SELECT count(*) FROM second") == 1);
    CHECK(number(*connection, "SELECT max(number) FROM kit_migration") == 2);
    Migration const mended[] = {first, second, {3, "0003_mended", "INSERT INTO second VALUES (7);"}};
    CHECK(migrate(*connection, mended, 1) == 1);
    CHECK(number(*connection, "SELECT count(*) FROM second") == 2);
  });
}

TEST_CASE("data made by a newer program is refused and stays as it is") {
  for_each_database("newer", [](Db& db) {
    auto const connection = db.connect();
    Migration const two[] = {first, second};
    Migration const one[] = {first};
    migrate(*connection, two, 1);
    CHECK_THROWS_WITH(migrate(*connection, one, 2),
                      "This data was made by a newer Upswing (migration 2; this program knows 1). Please use the newer "
                      "program. Nothing was changed.");
    CHECK(number(*connection, "SELECT count(*) FROM kit_migration") == 2);
    CHECK(number(*connection, "SELECT count(*) FROM second") == 1);
    CHECK_THROWS(migrate(*connection, {}, 3));
  });
}

TEST_CASE("two programs that start at once do not both migrate") {
  for_each_database("twice at once", [](Db& db) {
    Migration const two[] = {first, second};
    auto const a = db.connect();
    auto const b = db.connect();
    std::atomic<int> ran{0};
    std::atomic<int> failed{0};
    auto const start = [&](db::Connection& connection) {
      try {
        ran += migrate(connection, two, 1);
      } catch (std::exception const& error) {
        MESSAGE(std::string(error.what()));
        ++failed;
      }
    };
    std::thread other([&] { start(*b); });
    start(*a);
    other.join();
    CHECK(ran.load() == 2);
    CHECK(failed.load() == 0);
  });
}

TEST_CASE("types and blocks of a migration are written for the database at hand") {
  std::string_view const sql =
      "a {id} {int} {real} {text} {blob} {bool} {strict}\n  -- sqlite:\nb\n-- postgres:\nc\n-- both:\nd";
  CHECK(in_dialect(sql, Dialect::sqlite) == "a TEXT INTEGER REAL TEXT BLOB INTEGER STRICT\nb\nd\n");
  CHECK(in_dialect(sql, Dialect::postgres) ==
        "a TEXT COLLATE \"C\" BIGINT DOUBLE PRECISION TEXT COLLATE \"C\" BYTEA BOOLEAN \nc\nd\n");
}
