// Marks in SQL texts.
#include "kit/db/tx.hpp"

#include <doctest/doctest.h>

#include "kit/test/databases.hpp"

using namespace upswing::kit;
using db::ReadTx;
using db::Scope;
using db::ScopeMark;
using db::Tx;

namespace {

struct Pair {
  std::int64_t id = 0;
  std::string name;
};
UPSWING_DESCRIBE(Pair, id, name)

// Keeps what it was asked to run.
class Listening : public db::Connection {
 public:
  std::string sql;
  std::vector<std::string> values;
  db::Dialect dialect() const override { return db::Dialect::sqlite; }
  void script(std::string const&) override {}
  std::int64_t run(std::string const& text, std::span<def::Value const> given, db::RowSink const&) override {
    sql = text;
    values.clear();
    for (auto const& value : given) {
      if (auto const* one = std::get_if<std::int64_t>(&value)) values.push_back(std::to_string(*one));
      else if (auto const* words = std::get_if<std::string_view>(&value)) values.emplace_back(*words);
      else if (auto const* yes = std::get_if<bool>(&value)) values.emplace_back(*yes ? "true" : "false");
      else if (auto const* real = std::get_if<double>(&value)) values.push_back(std::to_string(*real));
      else values.emplace_back("NULL");
    }
    return 0;
  }
};

constexpr ScopeMark marks[] = {{"practices", "@ IN (SELECT id FROM reach WHERE account = #)"}, {"open", "@.open"}};

}  // namespace

TEST_CASE("columns and values stand for the members of the type") {
  Listening connection;
  Tx tx(connection, {});
  tx.insert("INSERT INTO t ({columns}) VALUES ({values})", Pair{7, "x"});
  CHECK(connection.sql == "INSERT INTO t (id, name) VALUES ($1, $2)");
  CHECK(connection.values == std::vector<std::string>{"7", "x"});
  tx.all<Pair>("SELECT {columns:m} FROM t m WHERE id > $1", 3);
  CHECK(connection.sql == "SELECT m.id, m.name FROM t m WHERE id > $1");
}

TEST_CASE("parameters behind a row are counted on from its members") {
  Listening connection;
  Tx tx(connection, {});
  tx.insert("INSERT INTO t ({columns}, at) VALUES ({values}, $3)", Pair{7, "x"}, std::int64_t{9});
  CHECK(connection.sql == "INSERT INTO t (id, name, at) VALUES ($1, $2, $3)");
  CHECK(connection.values == std::vector<std::string>{"7", "x", "9"});
}

TEST_CASE("a scope mark stands for the viewer's reach, with the viewer as one more parameter") {
  Listening connection;
  ReadTx const tx(connection, Scope{marks, "rosa"});
  tx.all<Pair>("SELECT {columns} FROM t WHERE {practices:t.practice_id} AND {practices:t.other} AND name = $1", "x");
  CHECK(connection.sql ==
        "SELECT id, name FROM t WHERE t.practice_id IN (SELECT id FROM reach WHERE account = $2) AND "
        "t.other IN (SELECT id FROM reach WHERE account = $2) AND name = $1");
  CHECK(connection.values == std::vector<std::string>{"x", "rosa"});
}

TEST_CASE("a mark without the viewer adds no parameter") {
  Listening connection;
  ReadTx const tx(connection, Scope{marks, "rosa"});
  tx.any("SELECT 1 FROM t WHERE {open:t}");
  CHECK(connection.sql == "SELECT 1 FROM t WHERE t.open");
  CHECK(connection.values.empty());
}

TEST_CASE("the same text for another viewer carries that viewer") {
  Listening connection;
  for (std::string const name : {"rosa", "dana", ""}) {
    ReadTx const tx(connection, Scope{marks, name});
    tx.any("SELECT 1 FROM t WHERE {practices:t.id}");
    CHECK(connection.values == std::vector<std::string>{name});
  }
}

TEST_CASE("a mark that nobody knows, that is not closed or that lacks its type is a fault of the program") {
  Listening connection;
  Tx tx(connection, {});
  CHECK_THROWS_AS(tx.run("SELECT {nothing}"), std::logic_error);
  CHECK_THROWS_AS(tx.run("SELECT {practices:t.id}"), std::logic_error);
  CHECK_THROWS_AS(tx.run("SELECT {columns}"), std::logic_error);
  CHECK_THROWS_AS(tx.run("SELECT {values}"), std::logic_error);
  CHECK_THROWS_AS(tx.all<Pair>("SELECT {columns"), std::logic_error);
}

TEST_CASE("every kind of parameter reaches the database as its own type") {
  Listening connection;
  Tx tx(connection, {});
  tx.run("$1 $2 $3 $4 $5 $6 $7 $8", true, 5, 1.5, "text", std::string("more"), std::optional<int>{}, std::nullopt,
         day_of(2026, 2, 3));
  CHECK(connection.values ==
        std::vector<std::string>{"true", "5", "1.500000", "text", "more", "NULL", "NULL", "2026-02-03"});
}
