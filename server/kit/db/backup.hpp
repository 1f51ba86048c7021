// A backup of a whole database in one snapshot, while others go on reading and writing.
#pragma once
#include "kit/db/backup_file.hpp"
#include "kit/db/migrate.hpp"

namespace upswing::kit::db {

// What the program is that makes a backup or restores one, and when.
struct Maker {
  std::span<Migration const> migrations{};
  std::string program{};
  std::int64_t now_ms = 0;
};

// Writes the backup of what the connection's transaction sees.
BackupCount write_backup(Connection& connection, Maker const& maker, Bytes const& out);
// In a transaction of its own.
BackupCount write_backup(Db& db, Maker const& maker, Bytes const& out);
// Into a file that appears whole or not at all.
BackupCount back_up(Db& db, Maker const& maker, std::string const& path);

// Makes backups/before-0007.upswing when there is data and migrations are due up to 7, and keeps the newest three such
// files. The sentence of what it throws says that nothing was changed.
void back_up_before_migrating(Db& db, Maker const& maker, std::string const& folder);

}  // namespace upswing::kit::db
