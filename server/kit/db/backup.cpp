// Reads every table in one transaction.
#include "kit/db/backup.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "kit/db/new_file.hpp"

namespace upswing::kit::db {
namespace {

constexpr std::size_t backups_kept = 3;

std::string by_key(Table const& table) {
  std::string columns;
  for (auto const& column : table.key) columns += (columns.empty() ? "" : ", ") + in_quotes(column);
  return "SELECT " + listed(table.columns) + " FROM " + in_quotes(table.name) + " ORDER BY " + columns;
}

std::string before(int schema) {
  char name[40];
  std::snprintf(name, sizeof name, "before-%04d.upswing", schema);
  return name;
}

void keep_the_newest(std::filesystem::path const& folder) {
  std::vector<std::filesystem::path> found;
  for (auto const& entry : std::filesystem::directory_iterator(folder)) {
    auto const name = entry.path().filename().string();
    if (name.size() == before(0).size() && name.starts_with("before-") && name.ends_with(".upswing"))
      found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end(), std::greater<>());
  for (std::size_t i = backups_kept; i < found.size(); ++i) std::filesystem::remove(found[i]);
}

}  // namespace

BackupCount write_backup(Connection& connection, Maker const& maker, Bytes const& out) {
  bool const sqlite = connection.dialect() == Dialect::sqlite;
  if (!sqlite) connection.script("SET LOCAL statement_timeout = 0");
  int const schema = schema_of(connection);
  refuse_newer(schema, maker.migrations);
  if (schema == 0) throw std::runtime_error("There is no data of Upswing here.");
  BackupWriter file({maker.program, schema, sqlite ? "sqlite" : "postgres", {maker.now_ms}}, out);
  for (auto const& table : tables_after(maker.migrations, schema).tables) {
    file.begin(table);
    connection.stream(by_key(table), [&](def::RowView const& row) { file.row(row); });
    file.end();
  }
  return file.finish();
}

BackupCount write_backup(Db& db, Maker const& maker, Bytes const& out) {
  BackupCount count;
  db.read([&](Connection& connection) { count = write_backup(connection, maker, out); });
  return count;
}

BackupCount back_up(Db& db, Maker const& maker, std::string const& path) {
  NewFile file(path);
  auto const count = write_backup(db, maker, [&](std::string_view bytes) { file.write(bytes); });
  file.keep();
  return count;
}

void back_up_before_migrating(Db& db, Maker const& maker, std::string const& folder) {
  int const done = schema_of(*db.connect());
  int const known = maker.migrations.empty() ? 0 : maker.migrations.back().number;
  if (done == 0 || done >= known) return;
  try {
    std::filesystem::create_directories(folder);
    back_up(db, maker, folder + "/" + before(known));
    keep_the_newest(folder);
  } catch (std::exception const& error) {
    throw std::runtime_error(
        std::string("The data was not brought up to date, because the backup before that could not "
                    "be made: ") +
        error.what());
  }
}

}  // namespace upswing::kit::db
