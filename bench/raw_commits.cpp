// What the disk and SQLite give at best: one writer, one row of an entry's size changed per commit, synchronous=FULL.
//
//   raw_commits FILE SECONDS
//
// Prints: commits, seconds, CPU seconds.
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

namespace {

using Clock = std::chrono::steady_clock;

void must(int code, sqlite3* db) {
  if (code == SQLITE_OK || code == SQLITE_DONE) return;
  std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  std::exit(1);
}

void run(sqlite3* db, char const* sql) { must(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), db); }

sqlite3_stmt* prepared(sqlite3* db, char const* sql) {
  sqlite3_stmt* statement = nullptr;
  must(sqlite3_prepare_v2(db, sql, -1, &statement, nullptr), db);
  return statement;
}

void step(sqlite3* db, sqlite3_stmt* statement) {
  must(sqlite3_step(statement), db);
  sqlite3_reset(statement);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  sqlite3* db = nullptr;
  must(sqlite3_open(argv[1], &db), db);
  run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
  run(db,
      "CREATE TABLE entry (practice_id TEXT, measure_id TEXT, period TEXT, numerator REAL, denominator REAL, state TEXT,"
      " sent INT, entered_by TEXT, entered_at INT, version INT, PRIMARY KEY (practice_id, measure_id, period)) STRICT");
  run(db,
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
      " INSERT INTO entry SELECT printf('01999d11-9800-7001-8000-%012d', i % 10),"
      " printf('01999d11-9800-7003-8000-%012d', i / 10), '2026-09-01', 15, 20, 'counted', 0,"
      " '01999d11-9800-7000-8000-000000000001', 1790000000000, 1 FROM n");
  auto* const begin = prepared(db, "BEGIN IMMEDIATE");
  auto* const change = prepared(db,
                                "UPDATE entry SET numerator = ?1, version = version + 1"
                                " WHERE practice_id = ?2 AND measure_id = ?3 AND period = '2026-09-01'");
  auto* const commit = prepared(db, "COMMIT");
  long commits = 0;
  auto const start = Clock::now();
  auto const end = start + std::chrono::milliseconds(std::atol(argv[2]) * 1000);
  std::clock_t const cpu = std::clock();
  for (; Clock::now() < end; ++commits) {
    char practice[40];
    char measure[40];
    std::snprintf(practice, sizeof practice, "01999d11-9800-7001-8000-%012ld", commits % 10);
    std::snprintf(measure, sizeof measure, "01999d11-9800-7003-8000-%012ld", 1 + commits % 190);
    step(db, begin);
    sqlite3_bind_double(change, 1, static_cast<double>(commits % 20));
    sqlite3_bind_text(change, 2, practice, -1, SQLITE_STATIC);
    sqlite3_bind_text(change, 3, measure, -1, SQLITE_STATIC);
    step(db, change);
    step(db, commit);
  }
  double const seconds = std::chrono::duration<double>(Clock::now() - start).count();
  std::printf("%ld %.4f %.4f\n", commits, seconds, static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
  for (auto* statement : {begin, change, commit}) sqlite3_finalize(statement);
  sqlite3_close(db);
}
