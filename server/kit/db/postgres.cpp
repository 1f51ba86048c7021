// PostgreSQL: the driver.
#include "kit/db/libpq.hpp"

#include <charconv>
#include <chrono>
#include <cstring>
#include <optional>
#include <thread>
#include <unordered_map>

#include "kit/db/pg_listener.hpp"
#include "kit/db/pool.hpp"

namespace upswing::kit::db {
namespace {

constexpr int tries_most = 6;

// What a restore takes alone and every connection shares (kit/db/hold.hpp): one for each schema of a database.
constexpr std::string_view hold_key = "757077736, hashtext(coalesce(current_schema(), ''))";

bool taken(Connection& connection, std::string const& sql) {
  bool is = false;
  connection.run(sql, {}, [&](def::RowView const& row) { is = row.integer(0) == 1; });
  return is;
}

struct CloseResult {
  void operator()(PGresult* result) const { libpq().PQclear(result); }
};
using Result = std::unique_ptr<PGresult, CloseResult>;

Why why_of(std::string_view state) {
  if (state == "23505") return Why::unique;
  if (state == "23503") return Why::foreign_key;
  if (state == "23514") return Why::check;
  if (state == "23502") return Why::not_null;
  if (state == "40001" || state == "40P01") return Why::serialization;
  if (state == "53100") return Why::full;
  if (state == "25006") return Why::read_only;
  if (state == "57014" || state == "55P03") return Why::busy;
  if (state.substr(0, 2) == "08" || state.substr(0, 3) == "57P") return Why::connection;
  return Why::other;
}

[[noreturn]] void fail(PGconn* handle, PGresult const* result) {
  if (libpq().PQstatus(handle) == CONNECTION_BAD) throw Error(Why::connection, libpq().PQerrorMessage(handle));
  char const* state = libpq().PQresultErrorField(result, PG_DIAG_SQLSTATE);
  auto const field = [&](int code) {
    char const* const text = libpq().PQresultErrorField(result, code);
    return std::string(text ? text : "");
  };
  auto const why = why_of(state ? state : "");
  bool const column = why == Why::not_null;  // has no name of its own
  auto const where =
      column ? field(PG_DIAG_TABLE_NAME) + "." + field(PG_DIAG_COLUMN_NAME) : field(PG_DIAG_CONSTRAINT_NAME);
  throw Error(why, libpq().PQresultErrorMessage(result), where);
}

class PgRow : public def::RowView {
 public:
  explicit PgRow(PGresult const* result) : result_(result) {}
  int row = 0;
  int columns() const override { return libpq().PQnfields(result_); }
  bool is_null(int column) const override { return libpq().PQgetisnull(result_, row, column) == 1; }
  std::int64_t integer(int column) const override {
    auto const digits = text(column);
    if (digits == "t") return 1;  // PostgreSQL spells a boolean t or f
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }
  double real(int column) const override {
    auto const digits = text(column);
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }
  std::string_view text(int column) const override {
    return {libpq().PQgetvalue(result_, row, column),
            static_cast<std::size_t>(libpq().PQgetlength(result_, row, column))};
  }

 private:
  PGresult const* result_;
};

// The parameters of one call as text, in the form libpq wants.
class Parameters {
 public:
  explicit Parameters(std::span<def::Value const> values) {
    texts_.reserve(values.size());
    for (auto const& value : values) {
      texts_.push_back(std::visit([](auto const& one) { return spelled(one); }, value));
    }
    for (auto const& text : texts_) starts_.push_back(text ? text->c_str() : nullptr);
  }
  int count() const { return static_cast<int>(starts_.size()); }
  char const* const* starts() const { return starts_.data(); }

 private:
  std::vector<std::optional<std::string>> texts_;
  std::vector<char const*> starts_;

  static std::optional<std::string> spelled(std::monostate) { return std::nullopt; }
  static std::optional<std::string> spelled(bool value) { return value ? "t" : "f"; }
  static std::optional<std::string> spelled(std::int64_t value) { return std::to_string(value); }
  static std::optional<std::string> spelled(double value) {
    char digits[32];
    auto const end = std::to_chars(digits, digits + sizeof digits, value);
    return std::string(digits, end.ptr);
  }
  static std::optional<std::string> spelled(std::string_view value) {
    if (value.find('\0') != std::string_view::npos) throw Error(Why::check, "text with a NUL byte");
    return std::string(value);
  }
};

class PgConnection : public Connection {
 public:
  explicit PgConnection(std::string const& url) : handle_(libpq().PQconnectdb(url.c_str())) {
    if (libpq().PQstatus(handle_) != CONNECTION_OK) {
      Error const error(Why::connection, libpq().PQerrorMessage(handle_));
      libpq().PQfinish(handle_);
      throw error;
    }
    libpq().PQsetNoticeProcessor(
        handle_, [](void*, char const*) {}, nullptr);  // notices are advice of CREATE IF NOT EXISTS
    script("SET statement_timeout = '15s'; SET lock_timeout = '5s'; SET TIME ZONE 'UTC'; SET synchronous_commit = on");
    try {
      hold_shared();
    } catch (...) {
      libpq().PQfinish(handle_);
      throw;
    }
  }
  ~PgConnection() override { libpq().PQfinish(handle_); }
  PgConnection(PgConnection const&) = delete;
  PgConnection& operator=(PgConnection const&) = delete;

  Dialect dialect() const override { return Dialect::postgres; }
  bool alive() const override { return libpq().PQstatus(handle_) == CONNECTION_OK; }

  std::int64_t run(std::string const& sql, std::span<def::Value const> values, RowSink const& sink) override {
    Parameters const parameters(values);
    auto const& name = prepared(sql);
    Result const result(
        libpq().PQexecPrepared(handle_, name.c_str(), parameters.count(), parameters.starts(), nullptr, nullptr, 0));
    auto const status = libpq().PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) fail(handle_, result.get());
    PgRow row(result.get());
    for (int const count = libpq().PQntuples(result.get()); sink && row.row < count; ++row.row) sink(row);
    std::string_view const changed = libpq().PQcmdTuples(result.get());
    std::int64_t number = 0;
    std::from_chars(changed.data(), changed.data() + changed.size(), number);
    return number;
  }

  // Reads to the end even when `sink` throws, because the connection can do nothing else before.
  void stream(std::string const& sql, RowSink const& sink) override {
    if (libpq().PQsendQuery(handle_, sql.c_str()) != 1) throw Error(Why::connection, libpq().PQerrorMessage(handle_));
    libpq().PQsetSingleRowMode(handle_);
    std::exception_ptr failed;
    while (Result const result{libpq().PQgetResult(handle_)}) {
      if (failed) continue;
      try {
        auto const status = libpq().PQresultStatus(result.get());
        if (status == PGRES_SINGLE_TUPLE) sink(PgRow(result.get()));
        else if (status != PGRES_TUPLES_OK) fail(handle_, result.get());
      } catch (...) {
        failed = std::current_exception();
      }
    }
    if (failed) std::rethrow_exception(failed);
  }

  void script(std::string const& sql) override {
    Result const result(libpq().PQexec(handle_, sql.c_str()));
    auto const status = libpq().PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) fail(handle_, result.get());
    // PostgreSQL answers the COMMIT of a transaction in which a statement failed without an error.
    bool const undone = sql == "COMMIT" && std::string_view(libpq().PQcmdStatus(result.get())) == "ROLLBACK";
    if (undone) throw Error(Why::other, "a statement had failed, so nothing of this transaction was saved");
  }

 private:
  PGconn* handle_;
  std::unordered_map<std::string, std::string> names_;

  void hold_shared() {
    if (!taken(*this, "SELECT pg_try_advisory_lock_shared(" + std::string(hold_key) + ")"))
      throw Error(Why::busy, "This data is being restored at the moment. Please try again when that is done.");
  }

  std::string const& prepared(std::string const& sql) {
    auto const found = names_.find(sql);
    if (found != names_.end()) return found->second;
    std::string const name = "s" + std::to_string(names_.size() + 1);
    Result const result(libpq().PQprepare(handle_, name.c_str(), sql.c_str(), 0, nullptr));
    if (libpq().PQresultStatus(result.get()) != PGRES_COMMAND_OK) fail(handle_, result.get());
    return names_.emplace(sql, name).first->second;
  }
};

class PgDb : public Db {
 public:
  explicit PgDb(Options const& options)
      : url_(options.postgres), pool_(options.readers, [this] { return std::make_unique<PgConnection>(url_); }) {}

  Dialect dialect() const override { return Dialect::postgres; }

  void read(Work const& work) override {
    again([&](bool& begun) { transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work, begun); });
  }

  void write(Work work, Done done) override {
    std::exception_ptr failed;
    try {
      again([&](bool& begun) { transaction("BEGIN", work, begun); });
    } catch (...) {
      failed = std::current_exception();
    }
    done(failed);
  }

  bool tell_nodes(Connection& connection, std::string const& words) override {
    def::Value const values[] = {std::string_view(words)};
    connection.run("SELECT pg_notify('upswing_' || current_schema(), $1)", values, {});
    return true;
  }

  void hear_nodes(std::function<void(std::string const&)> hear) override {
    listener_.reset();
    if (hear) listener_ = std::make_unique<PgListener>(url_, std::move(hear));
  }

  std::unique_ptr<Connection> connect() override { return std::make_unique<PgConnection>(url_); }

 private:
  std::string url_;
  Pool pool_;
  std::unique_ptr<PgListener> listener_;

  void transaction(char const* begin, Work const& work, bool& begun) {
    pool_.with([&](Connection& connection) {
      connection.script(begin);
      begun = true;
      try {
        work(connection);
      } catch (...) {
        roll_back(connection);
        throw;
      }
      connection.script("COMMIT");
    });
  }

  // A connection that cannot even do this is dead, and is not lent again.
  static void roll_back(Connection& connection) noexcept {
    try {
      if (connection.alive()) connection.script("ROLLBACK");
    } catch (Error const&) {
    }
  }

  // Tries again what lost a race with another writer, or met a connection that had died before anything was done; a COMMIT
  // whose answer was lost is not repeated, because it may have happened (creates carry client-made ids, so people may repeat them safely).
  template <class Step> void again(Step const& step) {
    for (int tries = 1;; ++tries) {
      bool begun = false;
      try {
        return step(begun);
      } catch (Error const& error) {
        bool const raced = error.why == Why::serialization;
        bool const dead = error.why == Why::connection && !begun;
        if ((!raced && !dead) || tries == tries_most) throw;
        std::this_thread::sleep_for(std::chrono::milliseconds(tries * tries));
      }
    }
  }
};

}  // namespace

std::unique_ptr<Db> open_postgres(Options const& options) { return std::make_unique<PgDb>(options); }

bool hold_postgres_alone(Connection& connection) {
  return taken(connection, "SELECT pg_try_advisory_lock(" + std::string(hold_key) + ")");
}

}  // namespace upswing::kit::db
