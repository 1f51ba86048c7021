// The database: one SQL text for SQLite and PostgreSQL, prepared once per connection, parameters $1, $2 ...
//
// Reading: `db.read(f)` gives f a transaction that sees one moment. Writing: `db.write(work, done)` runs work on the one
// writer; `done` is called when the change is on disk (or with what went wrong), so that nobody is told "saved" before.
// On SQLite, writers that wait share a commit: each `work` is a savepoint of the open batch, and the batch closes when
// it holds 64 or when nobody waits.
#pragma once
#include <exception>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "kit/def/row.hpp"

namespace upswing::kit::db {

// Why a statement failed, the same on both databases.
enum class Why { unique, foreign_key, check, not_null, busy, full, read_only, connection, serialization, other };

class Error : public std::runtime_error {
 public:
  Error(Why reason, std::string const& message, std::string where = {})
      : std::runtime_error(message), why(reason), constraint(std::move(where)) {}
  Why why;
  std::string constraint;  // "table.column" or the constraint's name, where the database tells
};

enum class Dialect { sqlite, postgres };

using RowSink = std::function<void(def::RowView const&)>;

// One connection; used by one thread at a time.
class Connection {
 public:
  virtual ~Connection() = default;
  virtual Dialect dialect() const = 0;
  // Runs one statement, prepared on first use and kept by its text; answers how many rows it changed.
  virtual std::int64_t run(std::string const& sql, std::span<def::Value const> values, RowSink const& sink) = 0;
  // Runs a script of several statements, unprepared; for migrations.
  virtual void script(std::string const& sql) = 0;
  // Runs a query whose rows need not fit into memory: each is handed on as it comes.
  virtual void stream(std::string const& sql, RowSink const& sink) { run(sql, {}, sink); }
  virtual bool alive() const { return true; }

  void plain(std::string const& sql) { run(sql, {}, {}); }
};

using Work = std::function<void(Connection&)>;
using Done = std::function<void(std::exception_ptr)>;

struct Options {
  std::string sqlite_path{};  // used when `postgres` is empty
  std::string postgres{};     // postgres://user@host/name
  int readers = 4;            // read connections kept at most
  std::string backups{};      // folder for a backup before each migration; none when empty
};

class Db {
 public:
  virtual ~Db() = default;
  static std::unique_ptr<Db> open(Options const& options);

  virtual Dialect dialect() const = 0;
  virtual void read(Work const& work) = 0;
  // A problem that `work` throws undoes that work alone. `work` may run more than once (PostgreSQL retries conflicts).
  virtual void write(Work work, Done done) = 0;
  // The same for those who can wait: returns when the change is on disk, or throws.
  void write_now(Work const& work);
  // Tells every node on this database, this one too, once the work that says so is on disk. False where there can be only
  // one node (SQLite); then the caller tells itself.
  virtual bool tell_nodes(Connection&, std::string const& /*words*/) { return false; }
  // Calls `hear` with what nodes tell, on a thread of its own; with nothing when some of it may have been missed. An empty
  // function ends it.
  virtual void hear_nodes(std::function<void(std::string const&)> /*hear*/) {}
  // A connection of one's own, outside of any transaction; for migrations.
  virtual std::unique_ptr<Connection> connect() = 0;
};

std::unique_ptr<Db> open_sqlite(Options const& options);
std::unique_ptr<Db> open_postgres(Options const& options);
// One connection to a SQLite file (or ":memory:") that does not hold its folder.
std::unique_ptr<Connection> connect_sqlite(std::string const& path);
// Takes the database that a connection is open to for this connection alone, until it ends; false while others use it.
bool hold_postgres_alone(Connection& connection);

}  // namespace upswing::kit::db
