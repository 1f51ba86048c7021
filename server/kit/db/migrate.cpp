// Runs migrations.
#include "kit/db/migrate.hpp"

#include <array>

#include "kit/text/utf8.hpp"

namespace upswing::kit::db {
namespace {

struct Type {
  std::string_view mark;
  std::string_view sqlite;
  std::string_view postgres;
};

constexpr std::array<Type, 6> types{{{"{id}", "TEXT", "TEXT COLLATE \"C\""},
                                     {"{int}", "INTEGER", "BIGINT"},
                                     {"{real}", "REAL", "DOUBLE PRECISION"},
                                     {"{text}", "TEXT", "TEXT COLLATE \"C\""},
                                     {"{blob}", "BLOB", "BYTEA"},
                                     {"{bool}", "INTEGER", "BOOLEAN"}}};

void replace_all(std::string& text, std::string_view mark, std::string_view by) {
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size())) {
    text.replace(at, mark.size(), by);
  }
}

// Runs the step in a transaction that keeps other programs out: two that start at once do not migrate both. A migration
// may take its time.
template <class Step> void alone(Connection& connection, Step const& step) {
  bool const sqlite = connection.dialect() == Dialect::sqlite;
  connection.script(sqlite ? "BEGIN IMMEDIATE"
                           : "BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; "
                             "SELECT pg_advisory_xact_lock(7570777367)");
  try {
    step();
    connection.script("COMMIT");
  } catch (...) {
    try {
      connection.script("ROLLBACK");
    } catch (Error const&) {  // the database has rolled back by itself
    }
    throw;
  }
}

void make_own_table(Connection& connection) {
  connection.script(
      in_dialect("CREATE TABLE IF NOT EXISTS kit_migration "
                 "(number {int} PRIMARY KEY, name {text} NOT NULL, at {int} NOT NULL)",
                 connection.dialect()));
}

int newest(Connection& connection) {
  int number = 0;
  connection.run("SELECT coalesce(max(number), 0) FROM kit_migration", {},
                 [&](def::RowView const& row) { number = static_cast<int>(row.integer(0)); });
  return number;
}

void run_one(Connection& connection, Migration const& migration, std::int64_t now_ms) {
  connection.script(in_dialect(migration.sql, connection.dialect()));
  def::Value const values[] = {std::int64_t{migration.number}, migration.name, now_ms};
  connection.run("INSERT INTO kit_migration (number, name, at) VALUES ($1, $2, $3)", values, {});
}

}  // namespace

std::string in_dialect(std::string_view sql, Dialect dialect) {
  std::string out;
  bool keep = true;
  for (auto const line : text::split(sql, '\n')) {
    auto const start = text::trim(line);
    if (start == "-- sqlite:") keep = dialect == Dialect::sqlite;
    else if (start == "-- postgres:") keep = dialect == Dialect::postgres;
    else if (start == "-- both:") keep = true;
    else if (keep) (out += line) += '\n';
  }
  for (auto const& type : types) replace_all(out, type.mark, dialect == Dialect::sqlite ? type.sqlite : type.postgres);
  replace_all(out, "{strict}", dialect == Dialect::sqlite ? "STRICT" : "");
  return out;
}

int schema_of(Connection& connection) {
  bool there = false;
  connection.run(connection.dialect() == Dialect::sqlite
                     ? "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'kit_migration'"
                     : "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() "
                       "AND table_name = 'kit_migration'",
                 {}, [&](def::RowView const&) { there = true; });
  return there ? newest(connection) : 0;
}

void refuse_newer(int schema, std::span<Migration const> migrations) {
  auto const known = migrations.empty() ? 0 : migrations.back().number;
  if (schema <= known) return;
  throw std::runtime_error("This data was made by a newer Upswing (migration " + std::to_string(schema) +
                           "; this program knows " + std::to_string(known) +
                           "). Please use the newer program. Nothing was changed.");
}

int migrate(Connection& connection, std::span<Migration const> migrations, std::int64_t now_ms) {
  alone(connection, [&] { make_own_table(connection); });
  auto const done = newest(connection);
  refuse_newer(done, migrations);
  int ran = 0;
  for (auto const& migration : migrations) {
    if (migration.number <= done) continue;
    alone(connection, [&] {
      if (newest(connection) >= migration.number) return;  // another program was faster
      run_one(connection, migration, now_ms);
      ++ran;
    });
  }
  return ran;
}

int migrate_inside(Connection& connection, std::span<Migration const> migrations, int to, std::int64_t now_ms) {
  make_own_table(connection);
  auto const done = newest(connection);
  int ran = 0;
  for (auto const& migration : migrations) {
    if (migration.number <= done || migration.number > to) continue;
    run_one(connection, migration, now_ms);
    ++ran;
  }
  return ran;
}

}  // namespace upswing::kit::db
