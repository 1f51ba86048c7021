// Brings a database to the newest shape. Migrations are plain SQL files, forward only, written once for both databases with
// {id} {int} {real} {text} {blob} {bool} as types, and `-- sqlite:` / `-- postgres:` blocks where they must differ.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "kit/db/db.hpp"

namespace upswing::kit::db {

struct Migration {
  int number;
  std::string_view name;  // "0001_access"
  std::string_view sql;
};

// The SQL of a migration as the dialect wants it.
std::string in_dialect(std::string_view sql, Dialect dialect);

// Runs what is missing, each in its own transaction; answers how many it ran. Throws with a plain sentence if the database
// is newer than this program.
int migrate(Connection& connection, std::span<Migration const> migrations, std::int64_t now_ms);

// The same up to a number, inside the caller's transaction: another program may not be at it.
int migrate_inside(Connection& connection, std::span<Migration const> migrations, int to, std::int64_t now_ms);

// The newest migration that ran; 0 in an empty database.
int schema_of(Connection& connection);
// Throws the sentence about data of a newer program.
void refuse_newer(int schema, std::span<Migration const> migrations);

}  // namespace upswing::kit::db
