// Puts a backup in the place of the data: the whole file is read and checked first, then the new data is made beside the
// old, and at the end they change places in one step. Killed at any moment, the old or the new data is there.
#pragma once
#include "kit/db/backup.hpp"

namespace upswing::kit::db {

struct Restore {
  std::string file{};
  Options into{};        // the SQLite file, or the address of PostgreSQL; `backups` is where PostgreSQL's old data goes
  bool replace = false;  // there may be data already
  // What else the program does in the same transaction after migrations ran on restored data.
  std::function<void(Connection&)> after_migrating{};
  // And always, on the data as it will be; what it throws leaves the old data in place.
  std::function<void(Connection&)> at_the_end{};
};

struct Restored {
  BackupHeader header{};
  BackupCount count{};
  int migrations = 0;      // that ran because the backup was older
  std::string old_data{};  // where it is kept; empty when there was none
};

// Throws std::runtime_error or Error with a sentence; then nothing was changed.
Restored restore(Restore const& restore, Maker const& maker);

// Fills an empty database, inside the caller's transaction, with a backup that was checked; answers how many migrations ran.
int fill_from_backup(Connection& connection, Restore const& restore, Maker const& maker);

}  // namespace upswing::kit::db
