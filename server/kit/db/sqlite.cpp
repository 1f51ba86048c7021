// SQLite: the only file that includes its header.
#include <sqlite3.h>

#include <atomic>
#include <filesystem>
#include <mutex>
#include <unordered_map>

#include "kit/db/hold.hpp"
#include "kit/db/pool.hpp"

namespace upswing::kit::db {
namespace {

constexpr int busy_ms = 5000;
constexpr int batch_most = 64;
constexpr int reader_kib = 2048;  // what an overview of a thousand practices reads

[[noreturn]] void fail(sqlite3* handle, int code) {
  std::string const message = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
  auto const colon = message.rfind(": ");
  std::string const constraint = colon == std::string::npos ? "" : message.substr(colon + 2);
  auto const why = [&] {
    switch (code) {
      case SQLITE_CONSTRAINT_UNIQUE:
      case SQLITE_CONSTRAINT_PRIMARYKEY: return Why::unique;
      case SQLITE_CONSTRAINT_FOREIGNKEY: return Why::foreign_key;
      case SQLITE_CONSTRAINT_CHECK: return Why::check;
      case SQLITE_CONSTRAINT_NOTNULL: return Why::not_null;
      default: break;
    }
    switch (code & 0xff) {
      case SQLITE_BUSY:
      case SQLITE_LOCKED: return Why::busy;
      case SQLITE_FULL:
      case SQLITE_IOERR: return Why::full;
      case SQLITE_READONLY:
      case SQLITE_CANTOPEN: return Why::read_only;
      default: return Why::other;
    }
  }();
  throw Error(why, message, constraint);
}

class SqliteRow : public def::RowView {
 public:
  explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
  int columns() const override { return sqlite3_column_count(statement_); }
  bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }
  double real(int column) const override { return sqlite3_column_double(statement_, column); }
  std::string_view text(int column) const override {
    auto const* start = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
    return start ? std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)))
                 : std::string_view();
  }

 private:
  sqlite3_stmt* statement_;
};

struct CloseStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

class SqliteConnection : public Connection {
 public:
  SqliteConnection(std::string const& path, int cache_kib) {
    int const flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    int const code = sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr);
    if (code != SQLITE_OK) {
      Error const error(Why::read_only, "cannot open " + path + ": " + sqlite3_errstr(code));
      sqlite3_close(handle_);
      throw error;
    }
    sqlite3_busy_timeout(handle_, busy_ms);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    try {
      script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;");
      script("PRAGMA cache_size=-" + std::to_string(cache_kib));
    } catch (Error const& error) {
      sqlite3_close(handle_);
      if (error.why != Why::other) throw;
      throw Error(Why::other,
                  path + ": " + error.what() + ". Is it damaged? A backup puts it right: upswing restore --replace");
    }
  }
  ~SqliteConnection() override {
    kept_.clear();
    sqlite3_close(handle_);
  }
  SqliteConnection(SqliteConnection const&) = delete;
  SqliteConnection& operator=(SqliteConnection const&) = delete;

  Dialect dialect() const override { return Dialect::sqlite; }

  std::int64_t run(std::string const& sql, std::span<def::Value const> values, RowSink const& sink) override {
    sqlite3_stmt* const statement = prepared(sql);
    bind_all(statement, values);
    int code = SQLITE_ROW;
    try {
      SqliteRow const row(statement);
      while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        if (sink) sink(row);
      }
    } catch (...) {
      sqlite3_reset(statement);
      throw;
    }
    if (code != SQLITE_DONE) {
      int const failed = sqlite3_reset(statement);
      fail(handle_, failed == SQLITE_OK ? code : failed);
    }
    sqlite3_reset(statement);
    return sqlite3_changes64(handle_);
  }

  void script(std::string const& sql) override {
    int const code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(handle_, code);
  }

  // One that could not end its transaction is not lent again.
  bool alive() const override { return !in_transaction(); }
  bool in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

 private:
  sqlite3* handle_ = nullptr;
  std::unordered_map<std::string, Statement> kept_;

  sqlite3_stmt* prepared(std::string const& sql) {
    auto const found = kept_.find(sql);
    if (found != kept_.end()) return found->second.get();
    std::string own = sql;  // SQLite numbers ?1, but takes $1 for a name
    bool quoted = false;
    for (std::size_t i = 0; i + 1 < own.size(); ++i) {
      if (own[i] == '\'') quoted = !quoted;
      if (!quoted && own[i] == '$' && own[i + 1] >= '1' && own[i + 1] <= '9') own[i] = '?';
    }
    sqlite3_stmt* statement = nullptr;
    int const length = static_cast<int>(own.size());
    int const code = sqlite3_prepare_v3(handle_, own.c_str(), length, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) fail(handle_, code);
    return kept_.emplace(sql, Statement(statement)).first->second.get();
  }

  // All are bound anew each time: the statement keeps no view of texts that are gone.
  void bind_all(sqlite3_stmt* statement, std::span<def::Value const> values) {
    if (sqlite3_bind_parameter_count(statement) != static_cast<int>(values.size())) {
      throw Error(Why::other, "a statement has other parameters than it was given");
    }
    int place = 0;
    for (auto const& value : values) {
      ++place;
      int const code = std::visit([&](auto const& one) { return bind(statement, place, one); }, value);
      if (code != SQLITE_OK) fail(handle_, code);
    }
  }
  static int bind(sqlite3_stmt* s, int at, std::monostate) { return sqlite3_bind_null(s, at); }
  static int bind(sqlite3_stmt* s, int at, bool value) { return sqlite3_bind_int(s, at, value ? 1 : 0); }
  static int bind(sqlite3_stmt* s, int at, std::int64_t value) { return sqlite3_bind_int64(s, at, value); }
  static int bind(sqlite3_stmt* s, int at, double value) { return sqlite3_bind_double(s, at, value); }
  static int bind(sqlite3_stmt* s, int at, std::string_view value) {
    char const* start = value.data() ? value.data() : "";
    return sqlite3_bind_text64(s, at, start, value.size(), SQLITE_STATIC, SQLITE_UTF8);
  }
};

class SqliteDb : public Db {
 public:
  explicit SqliteDb(Options const& options)
      : path_(options.sqlite_path),
        hold_(Hold::shared(std::filesystem::path(path_).parent_path())),
        readers_(options.readers, [this] { return open_reader(); }),
        writer_(std::make_unique<SqliteConnection>(path_, 2048)) {}

  Dialect dialect() const override { return Dialect::sqlite; }

  void read(Work const& work) override {
    readers_.with([&](Connection& connection) {
      connection.plain("BEGIN");
      try {
        work(connection);
      } catch (...) {
        roll_back(connection);
        throw;
      }
      connection.plain("COMMIT");
    });
  }

  void write(Work work, Done done) override {
    ++waiting_;
    std::vector<std::pair<Done, std::exception_ptr>> settled;
    {
      std::lock_guard const lock(writing_);
      --waiting_;
      auto const mine = attempt(work);
      if (mine) settled.emplace_back(std::move(done), mine);
      else batch_.push_back(std::move(done));
      bool const lost = !writer_->in_transaction();  // a full disk ends the whole transaction, not the savepoint alone
      bool const close = lost || waiting_.load() == 0 || batch_.size() >= batch_most;
      if (close) {
        auto const outcome = lost ? mine : commit();
        for (auto& each : batch_) settled.emplace_back(std::move(each), outcome);
        batch_.clear();
      }
    }
    for (auto const& [tell, outcome] : settled) tell(outcome);
  }

  std::unique_ptr<Connection> connect() override { return std::make_unique<SqliteConnection>(path_, 2048); }

 private:
  std::string path_;
  Hold hold_;
  Pool readers_;
  std::mutex writing_;
  std::unique_ptr<SqliteConnection> writer_;
  std::atomic<int> waiting_{0};
  std::vector<Done> batch_;

  std::unique_ptr<Connection> open_reader() const {
    auto connection = std::make_unique<SqliteConnection>(path_, reader_kib);
    connection->script("PRAGMA query_only=ON");
    return connection;
  }

  // What cannot be rolled back was rolled back by SQLite itself; anything else shows when the connection is used again.
  static void roll_back(Connection& connection) noexcept {
    try {
      connection.script("ROLLBACK");
    } catch (Error const&) {
    }
  }

  // Runs the work as a savepoint of the open batch; answers what it threw.
  std::exception_ptr attempt(Work const& work) {
    try {
      if (!writer_->in_transaction()) writer_->plain("BEGIN IMMEDIATE");
      writer_->plain("SAVEPOINT one");
    } catch (...) {
      return std::current_exception();
    }
    try {
      work(*writer_);
      writer_->plain("RELEASE one");
      return nullptr;
    } catch (...) {
      auto const failed = std::current_exception();
      undo();
      return failed;
    }
  }

  void undo() {
    if (!writer_->in_transaction()) return;
    try {
      writer_->script("ROLLBACK TO one; RELEASE one");
    } catch (Error const&) {
      roll_back(*writer_);
    }
  }

  std::exception_ptr commit() {
    try {
      writer_->plain("COMMIT");
      return nullptr;
    } catch (...) {
      auto const failed = std::current_exception();
      roll_back(*writer_);
      return failed;
    }
  }
};

}  // namespace

std::unique_ptr<Db> open_sqlite(Options const& options) { return std::make_unique<SqliteDb>(options); }

std::unique_ptr<Connection> connect_sqlite(std::string const& path) {
  return std::make_unique<SqliteConnection>(path, 2048);
}

}  // namespace upswing::kit::db
