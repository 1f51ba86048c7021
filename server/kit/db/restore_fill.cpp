// Makes the tables as they were at the time of the backup, fills them, and brings them up to date.
#include <algorithm>

#include "kit/db/restore.hpp"

namespace upswing::kit::db {
namespace {

constexpr std::size_t rows_at_once = 32;

// Inserts some rows with one statement: on PostgreSQL each statement is a journey.
class Filler {
 public:
  Filler(Connection& connection, Table const& table) : connection_(connection), table_(table), rows_(rows_at_once) {
    many_ = insert(rows_at_once);
    one_ = insert(1);
  }
  void read_all(BackupReader& file) {
    while (file.next_row(rows_[filled_])) {
      if (++filled_ == rows_at_once) flush();
    }
    flush();
  }

 private:
  Connection& connection_;
  Table const& table_;
  std::vector<BackupRow> rows_;
  std::size_t filled_ = 0;
  std::string many_;
  std::string one_;

  std::string insert(std::size_t rows) const {
    auto sql = "INSERT INTO " + in_quotes(table_.name) + " (" + listed(table_.columns) + ") VALUES ";
    std::size_t number = 0;
    for (std::size_t row = 0; row < rows; ++row) {
      sql += row == 0 ? "(" : ", (";
      for (std::size_t i = 0; i < table_.columns.size(); ++i) sql += (i == 0 ? "$" : ", $") + std::to_string(++number);
      sql += ")";
    }
    return sql;
  }

  void flush() {
    if (filled_ < rows_at_once) {
      for (std::size_t i = 0; i < filled_; ++i) connection_.run(one_, rows_[i].values, {});
    } else {
      std::vector<def::Value> all;
      for (auto const& row : rows_) all.insert(all.end(), row.values.begin(), row.values.end());
      connection_.run(many_, all, {});
    }
    filled_ = 0;
  }
};

// PostgreSQL's foreign keys are taken away while rows come in any order, and then checked all at once. SQLite does not
// look at them until it is asked.
class ForeignKeys {
 public:
  explicit ForeignKeys(Connection& connection) : connection_(connection) {
    if (connection.dialect() == Dialect::sqlite) return;
    connection.run(
        "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE contype = 'f' AND connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
        "ORDER BY 1, 2",
        {}, [&](def::RowView const& row) {
          auto const table = "ALTER TABLE " + std::string(row.text(0));
          auto const name = " CONSTRAINT " + std::string(row.text(1));
          taken_away_.push_back(table + " DROP" + name);
          given_back_.push_back(table + " ADD" + name + " " + std::string(row.text(2)));
        });
    for (auto const& sql : taken_away_) connection.script(sql);
  }

  void check() {
    for (auto const& sql : given_back_) connection_.script(sql);
    if (connection_.dialect() == Dialect::postgres) return;
    bool broken = false;
    connection_.run("PRAGMA foreign_key_check", {}, [&](def::RowView const&) { broken = true; });
    if (broken) throw std::runtime_error("This backup names things that are not in it. Nothing was changed.");
  }

 private:
  Connection& connection_;
  std::vector<std::string> taken_away_;
  std::vector<std::string> given_back_;
};

Table const& known(Tables const& all, Table const& wanted) {
  auto const found =
      std::find_if(all.tables.begin(), all.tables.end(), [&](Table const& table) { return table.name == wanted.name; });
  if (found == all.tables.end() || found->columns != wanted.columns)
    throw std::runtime_error("This backup has other tables than Upswing's. Nothing was changed.");
  return *found;
}

}  // namespace

int fill_from_backup(Connection& connection, Restore const& restore, Maker const& maker) {
  BackupReader file(restore.file);
  auto const schema = static_cast<int>(file.header().schema);
  migrate_inside(connection, maker.migrations, schema, maker.now_ms);
  auto const tables = tables_after(maker.migrations, schema);
  ForeignKeys keys(connection);
  for (auto const& table : tables.tables)
    connection.script("DELETE FROM " + in_quotes(table.name));  // what migrations put in
  while (auto const table = file.next_table()) Filler(connection, known(tables, *table)).read_all(file);
  keys.check();
  int const ran = migrate_inside(connection, maker.migrations, maker.migrations.back().number, maker.now_ms);
  if (ran > 0 && restore.after_migrating) restore.after_migrating(connection);
  if (restore.at_the_end) restore.at_the_end(connection);
  return ran;
}

}  // namespace upswing::kit::db
