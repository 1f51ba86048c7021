// Asks SQLite what the migrations made.
#include "kit/db/tables.hpp"

#include <map>

namespace upswing::kit::db {
namespace {

Kind kind_of(std::string_view type) {
  if (type == "INTEGER") return Kind::integer;
  if (type == "REAL") return Kind::real;
  if (type == "TEXT") return Kind::text;
  throw std::logic_error("a column of type " + std::string(type) + " cannot be part of a backup yet");
}

std::vector<std::string> names(Connection& connection, std::string_view type) {
  std::vector<std::string> found;
  def::Value const values[] = {type};
  connection.run(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = $1 AND name NOT LIKE 'sqlite_%' "
      "ORDER BY name",
      values, [&](def::RowView const& row) { found.emplace_back(row.text(0)); });
  return found;
}

Table described(Connection& connection, std::string const& name) {
  Table table{name, {}};
  std::map<std::int64_t, std::string> key;
  def::Value const values[] = {std::string_view(name)};
  connection.run("SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid", values, [&](def::RowView const& row) {
    table.columns.push_back({std::string(row.text(0)), kind_of(row.text(1))});
    if (row.integer(2) > 0) key.emplace(row.integer(2), row.text(0));
  });
  for (auto& [place, column] : key) table.key.push_back(std::move(column));
  if (!table.key.empty()) return table;
  for (auto const& column : table.columns) table.key.push_back(column.name);
  return table;
}

}  // namespace

Tables tables_after(std::span<Migration const> migrations, int number) {
  auto const memory = connect_sqlite(":memory:");
  migrate_inside(*memory, migrations, number, 0);
  Tables all;
  for (auto const& name : names(*memory, "table")) all.tables.push_back(described(*memory, name));
  all.views = names(*memory, "view");
  return all;
}

std::string in_quotes(std::string_view name) { return '"' + std::string(name) + '"'; }

std::string listed(std::vector<Column> const& columns) {
  std::string out;
  for (auto const& column : columns) out += (out.empty() ? "" : ", ") + in_quotes(column.name);
  return out;
}

}  // namespace upswing::kit::db
