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

std::int64_t newest(Connection& connection) {
  connection.script(in_dialect("CREATE TABLE IF NOT EXISTS kit_migration "
                               "(number {int} PRIMARY KEY, name {text} NOT NULL, at {int} NOT NULL)",
                               connection.dialect()));
  std::int64_t number = 0;
  connection.run("SELECT coalesce(max(number), 0) FROM kit_migration", {},
                 [&](def::RowView const& row) { number = row.integer(0); });
  return number;
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

int migrate(Connection& connection, std::span<Migration const> migrations, std::int64_t now_ms) {
  auto const done = newest(connection);
  if (!migrations.empty() && done > migrations.back().number) {
    throw std::runtime_error("This data was made by a newer Upswing (migration " + std::to_string(done) +
                             "; this program knows " + std::to_string(migrations.back().number) +
                             "). Please use the newer program. Nothing was changed.");
  }
  int ran = 0;
  for (auto const& migration : migrations) {
    if (migration.number <= done) continue;
    connection.script("BEGIN");
    try {
      connection.script(in_dialect(migration.sql, connection.dialect()));
      def::Value const values[] = {std::int64_t{migration.number}, migration.name, now_ms};
      connection.run("INSERT INTO kit_migration (number, name, at) VALUES ($1, $2, $3)", values, {});
      connection.script("COMMIT");
    } catch (...) {
      connection.script("ROLLBACK");
      throw;
    }
    ++ran;
  }
  return ran;
}

}  // namespace upswing::kit::db
