// Changes the places of old and new data.
#include "kit/db/restore.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <thread>

#include "kit/db/hold.hpp"
#include "kit/db/new_file.hpp"

namespace upswing::kit::db {
namespace {

namespace fs = std::filesystem;

constexpr std::array<char const*, 3> beside{"-wal", "-shm", "-journal"};  // what SQLite keeps beside its file
constexpr std::uintmax_t smallest_page = 512;
constexpr int cache_kib = 32 * 1024;  // so that pages of indexes are written once, not with every row

void refuse_existing() {
  throw std::runtime_error(
      "There is data already. To put the backup in its place, add --replace. Nothing was changed.");
}

// A name that nothing has yet: upswing.db.before-restore-2026-10-06T08-15-00, or with -2 behind it.
std::string free_name(std::string const& begin, std::int64_t now_ms, std::string const& end) {
  auto moment = spell(Instant{now_ms}).substr(0, 19);
  std::replace(moment.begin(), moment.end(), ':', '-');
  auto name = begin + moment + end;
  for (int i = 2; fs::exists(name); ++i) name = begin + moment + "-" + std::to_string(i) + end;
  return name;
}

void remove_database(std::string const& path) {
  fs::remove(path);
  for (auto const* end : beside) fs::remove(path + end);
}

void check(int error, std::string const& path) {
  if (error != 0)
    throw std::runtime_error(path + ": " + std::generic_category().message(error) + ". Nothing was changed.");
}

// Its file is not anyone's yet: no journal, put on disk once at the end.
int make_sqlite(std::string const& path, Restore const& restore, Maker const& maker) {
  remove_database(path);
  int ran = 0;
  {
    auto const connection = connect_sqlite(path);
    connection->script("PRAGMA foreign_keys=OFF; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    connection->script("PRAGMA cache_size=-" + std::to_string(cache_kib) + "; BEGIN");
    ran = fill_from_backup(*connection, restore, maker);
    connection->script("COMMIT");
  }
  check(::chmod(path.c_str(), 0600) == 0 ? 0 : errno, path);
  check(sync_path(path), path);
  return ran;
}

// Brings what is still in the journal into the old file. One that SQLite cannot read any more is kept as it is, with its
// journal.
void settle(std::string const& path) {
  if (fs::file_size(path) < smallest_page) return;  // SQLite would throw the journal of an empty file away
  try {
    connect_sqlite(path)->script("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch (Error const& error) {
    if (error.why != Why::other) throw;
    return;
  }
  if (fs::exists(path + "-wal"))
    throw std::runtime_error("Another program has " + path + " open. Nothing was changed.");
}

// Gives the old file a second name, so that the first is never without data.
std::string keep_old(std::string const& path, Maker const& maker) {
  if (!fs::exists(path)) return {};
  settle(path);
  auto const old = free_name(path + ".before-restore-", maker.now_ms, "");
  check(::link(path.c_str(), old.c_str()) == 0 ? 0 : errno, old);
  for (auto const* end : beside) {
    if (fs::exists(path + end)) fs::rename(path + end, old + end);
  }
  return old;
}

Restored into_sqlite(Restore const& restore, Maker const& maker) {
  auto const& path = restore.into.sqlite_path;
  auto const folder = fs::path(path).parent_path();
  if (!folder.empty()) fs::create_directories(folder);
  auto const hold = Hold::alone(folder);
  if (fs::exists(path) && !restore.replace) refuse_existing();
  auto const fresh = path + ".restoring";
  Restored done;
  try {
    done.migrations = make_sqlite(fresh, restore, maker);
    done.old_data = keep_old(path, maker);
    fs::rename(fresh, path);
  } catch (...) {
    remove_database(fresh);
    throw;
  }
  sync_path(folder);
  return done;
}

// Waits a little: PostgreSQL learns only some moments later that a program has ended. At the end it lets go at once.
class AloneOnPostgres {
 public:
  explicit AloneOnPostgres(Connection& connection) : connection_(connection) {
    for (int tries = 0; !hold_postgres_alone(connection); ++tries) {
      if (tries == 10)
        throw std::runtime_error("Upswing is running on this data. Stop it first, then restore. Nothing was changed.");
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
  }
  ~AloneOnPostgres() {
    try {
      connection_.script("ROLLBACK; SELECT pg_advisory_unlock_all()");
    } catch (Error const&) {  // then the connection has ended, and the hold with it
    }
  }
  AloneOnPostgres(AloneOnPostgres const&) = delete;
  AloneOnPostgres& operator=(AloneOnPostgres const&) = delete;

 private:
  Connection& connection_;
};

void drop_all(Connection& connection, Tables const& all) {
  for (auto const& view : all.views) connection.script("DROP VIEW IF EXISTS " + in_quotes(view) + " CASCADE");
  for (auto const& table : all.tables) connection.script("DROP TABLE IF EXISTS " + in_quotes(table.name) + " CASCADE");
}

std::string back_up_old(Connection& connection, Restore const& restore, Maker const& maker) {
  if (restore.into.backups.empty()) return {};
  fs::create_directories(restore.into.backups);
  auto const path = free_name(restore.into.backups + "/before-restore-", maker.now_ms, ".upswing");
  NewFile file(path);
  write_backup(connection, maker, [&](std::string_view bytes) { file.write(bytes); });
  file.keep();
  return path;
}

void fill_postgres(Connection& connection, Restore const& restore, Maker const& maker, Restored& done) {
  connection.script("BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0");
  int const schema = schema_of(connection);
  if (schema > 0 && !restore.replace) refuse_existing();
  refuse_newer(schema, maker.migrations);
  if (schema > 0) done.old_data = back_up_old(connection, restore, maker);
  drop_all(connection, tables_after(maker.migrations, schema));
  done.migrations = fill_from_backup(connection, restore, maker);
  connection.script("COMMIT");
}

Restored into_postgres(Restore const& restore, Maker const& maker) {
  Restored done;
  auto const connection = open_postgres(restore.into)->connect();
  AloneOnPostgres const alone(*connection);
  fill_postgres(*connection, restore, maker, done);
  return done;
}

}  // namespace

Restored restore(Restore const& restore, Maker const& maker) {
  auto const count = check_backup(restore.file);
  auto const header = BackupReader(restore.file).header();
  if (maker.migrations.empty() || header.schema > maker.migrations.back().number || header.schema < 1)
    throw std::runtime_error("This backup was made by a newer Upswing (" + header.program + "; this is " +
                             maker.program + "). Please use the newer program. Nothing was changed.");
  auto done = restore.into.postgres.empty() ? into_sqlite(restore, maker) : into_postgres(restore, maker);
  done.header = header;
  done.count = count;
  return done;
}

}  // namespace upswing::kit::db
