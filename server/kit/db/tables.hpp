// The tables that migrations make, with their columns and keys: read from an empty SQLite in memory that ran them, so that
// both databases have the same answer.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "kit/db/migrate.hpp"

namespace upswing::kit::db {

enum class Kind : char { integer = 'i', real = 'r', text = 't' };

struct Column {
  std::string name;
  Kind kind{};
  friend bool operator==(Column const&, Column const&) = default;
};

struct Table {
  std::string name;
  std::vector<Column> columns;
  std::vector<std::string> key{};  // the primary key's columns; all columns where there is none
};

struct Tables {
  std::vector<Table> tables;  // by name
  std::vector<std::string> views;
};

// After all migrations up to this number.
Tables tables_after(std::span<Migration const> migrations, int number);

// A name as SQL wants it: columns may be called "order" or "at".
std::string in_quotes(std::string_view name);
// "\"id\", \"name\""
std::string listed(std::vector<Column> const& columns);

}  // namespace upswing::kit::db
