// What both databases promise alike; see kit/test/databases.hpp for how a test runs on either.
#include "kit/db/db.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "kit/db/migrate.hpp"
#include "kit/db/tx.hpp"
#include "kit/test/databases.hpp"

using namespace upswing::kit;
using db::Connection;
using db::Db;
using db::ReadTx;
using db::Tx;
using db::Why;
using upswing::test::for_each_database;

namespace {

UPSWING_CHOICES(Mood, calm, very_busy)

struct ThingId : IdOf<ThingId> {};

struct Thing {
  ThingId id{};
  std::string name{};
  std::int64_t number = 0;
  int small = 0;
  double real = 0;
  bool yes = false;
  Mood mood{};
  Day day{};
  Instant at{};
  std::optional<std::string> note{};
  std::optional<std::int64_t> count{};
  std::optional<bool> sure{};
  std::optional<Day> until{};
};
UPSWING_DESCRIBE(Thing, id, name, number, small, real, yes, mood, day, at, note, count, sure, until)

void make(Db& db, std::string_view sql) { db.connect()->script(db::in_dialect(sql, db.dialect())); }

void make_things(Db& db) {
  make(db,
       R"(CREATE TABLE thing (id {id} PRIMARY KEY, name {text} NOT NULL, number {int} NOT NULL, small {int} NOT NULL,
    real {real} NOT NULL, yes {bool} NOT NULL, mood {text} NOT NULL, day {text} NOT NULL, at {int} NOT NULL,
    note {text}, count {int}, sure {bool}, until {text}) {strict})");
}

void insert(Db& db, Thing const& thing) {
  db.write_now([&](Connection& c) { Tx(c, {}).insert("INSERT INTO thing ({columns}) VALUES ({values})", thing); });
}

std::optional<Thing> load(Db& db, std::string_view id) {
  std::optional<Thing> thing;
  db.read([&](Connection& c) { thing = ReadTx(c, {}).one<Thing>("SELECT {columns} FROM thing WHERE id = $1", id); });
  return thing;
}

struct Refusal {
  Why why = Why::other;
  std::string constraint;
};

template <class Work> Refusal refusal(Db& db, Work const& work) {
  try {
    db.write_now([&](Connection& c) {
      Tx tx(c, {});
      work(tx);
    });
  } catch (db::Error const& error) {
    return {error.why, error.constraint};
  }
  FAIL("the database accepted it");
  return {};
}

}  // namespace

TEST_CASE("every type comes back from the database as it was put in") {
  for_each_database("types", [](Db& db) {
    make_things(db);
    Thing thing;
    thing.id.text = "01890000-0000-7000-8000-000000000001";
    thing.name = "Clínica \xF0\x9F\x8F\xA5 'quoted' $1 ?1";
    thing.number = std::numeric_limits<std::int64_t>::min();
    thing.small = -2147483647;
    thing.real = 0.1 + 0.2;
    thing.yes = true;
    thing.mood = Mood::very_busy;
    thing.day = day_of(2026, 2, 28);
    thing.at.ms = 1'790'000'000'123;
    thing.note = "";
    thing.count = std::numeric_limits<std::int64_t>::max();
    thing.sure = false;
    thing.until = day_of(1999, 12, 31);
    insert(db, thing);
    auto const found = load(db, thing.id.text);
    REQUIRE(found);
    CHECK(found->id.text == thing.id.text);
    CHECK(found->name == thing.name);
    CHECK(found->number == thing.number);
    CHECK(found->small == -2147483647);
    CHECK(found->real == 0.30000000000000004);
    CHECK(found->yes);
    CHECK(found->mood == Mood::very_busy);
    CHECK(spell(found->day) == "2026-02-28");
    CHECK(found->at.ms == 1'790'000'000'123);
    CHECK(found->note == "");
    CHECK(found->count == std::numeric_limits<std::int64_t>::max());
    CHECK(found->sure == false);
    CHECK(spell(found->until.value()) == "1999-12-31");
  });
}

TEST_CASE("an absent value is NULL and comes back absent") {
  for_each_database("null", [](Db& db) {
    make_things(db);
    insert(db, Thing{.id = {{"a"}}});
    auto const found = load(db, "a");
    REQUIRE(found);
    CHECK(!found->note);
    CHECK(!found->count);
    CHECK(!found->sure);
    CHECK(!found->until);
    CHECK(!found->yes);
    CHECK(found->real == 0);
    db.read([](Connection& c) {
      CHECK(ReadTx(c, {}).any("SELECT 1 FROM thing WHERE note IS NULL AND sure IS NULL"));
      CHECK(!ReadTx(c, {}).any("SELECT 1 FROM thing WHERE note IS NOT NULL"));
    });
  });
}

TEST_CASE("parameters are found by number, in whatever order and how often they stand in the text") {
  for_each_database("parameters", [](Db& db) {
    make_things(db);
    db.write_now([](Connection& c) {
      Tx tx(c, {});
      tx.run(
          "INSERT INTO thing (name, id, number, small, real, yes, mood, day, at, note) "
          "VALUES ($2, $1, $4, $3, 1.5, $5, 'calm', '2026-01-01', $4, $1)",
          "first", "second", 3, std::int64_t{4}, true);
    });
    auto const found = load(db, "first");
    REQUIRE(found);
    CHECK(found->name == "second");
    CHECK(found->small == 3);
    CHECK(found->number == 4);
    CHECK(found->at.ms == 4);
    CHECK(found->note == "first");
    CHECK(found->yes);
  });
}

TEST_CASE("ten and more parameters are not mistaken for the first with a digit behind it") {
  for_each_database("ten parameters", [](Db& db) {
    db.read([](Connection& c) {
      auto const sum = ReadTx(c, {}).one<std::int64_t>(
          "SELECT CAST($11 AS BIGINT) * 100 + CAST($1 AS BIGINT) WHERE CAST($2 AS BIGINT) + CAST($3 AS BIGINT) + "
          "CAST($4 AS BIGINT) + CAST($5 AS BIGINT) + CAST($6 AS BIGINT) + CAST($7 AS BIGINT) + CAST($8 AS BIGINT) + "
          "CAST($9 AS BIGINT) + CAST($10 AS BIGINT) = 54",
          1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
      CHECK(sum == 1101);
    });
  });
}

TEST_CASE("a statement with too few or too many parameters is refused, also when it ran before") {
  for_each_database("parameter count", [](Db& db) {
    auto const connection = db.connect();
    std::string const sql = "SELECT CAST($1 AS BIGINT) + CAST($2 AS BIGINT)";
    def::Value const two[] = {std::int64_t{1}, std::int64_t{2}};
    def::Value const three[] = {std::int64_t{1}, std::int64_t{2}, std::int64_t{3}};
    CHECK(connection->run(sql, two, {}) >= 0);
    CHECK_THROWS(connection->run(sql, std::span(two).first(1), {}));
    CHECK_THROWS(connection->run(sql, three, {}));
    CHECK(connection->run(sql, two, {}) >= 0);
  });
}

TEST_CASE("running a statement answers how many rows it changed") {
  for_each_database("changes", [](Db& db) {
    make(db, "CREATE TABLE one (n {int} NOT NULL) {strict}");
    db.write_now([](Connection& c) {
      Tx tx(c, {});
      CHECK(tx.run("INSERT INTO one (n) VALUES (1), (2), (3)") == 3);
      CHECK(tx.run("UPDATE one SET n = n + 10 WHERE n >= $1", 2) == 2);
      CHECK(tx.run("UPDATE one SET n = 0 WHERE n = $1", 999) == 0);
      CHECK(tx.run("DELETE FROM one") == 3);
    });
  });
}

TEST_CASE("a refused row says which kind of rule refused it") {
  for_each_database("constraints", [](Db& db) {
    make(db,
         "CREATE TABLE parent (id {int} PRIMARY KEY, name {text} NOT NULL UNIQUE, n {int} CHECK (n < 10)) {strict}");
    make(db, "CREATE TABLE child (id {int} PRIMARY KEY, parent {int} REFERENCES parent (id)) {strict}");
    db.write_now([](Connection& c) { Tx(c, {}).run("INSERT INTO parent VALUES (1, 'a', 1)"); });
    CHECK(refusal(db, [](Tx& tx) { tx.run("INSERT INTO parent VALUES (1, 'b', 1)"); }).why == Why::unique);
    auto const name = refusal(db, [](Tx& tx) { tx.run("INSERT INTO parent VALUES (2, 'a', 1)"); });
    CHECK(name.why == Why::unique);
    CHECK(name.constraint == (db.dialect() == db::Dialect::sqlite ? "parent.name" : "parent_name_key"));
    CHECK(refusal(db, [](Tx& tx) { tx.run("INSERT INTO parent VALUES (3, 'c', 11)"); }).why == Why::check);
    auto const missing = refusal(db, [](Tx& tx) { tx.run("INSERT INTO parent VALUES (4, $1, 1)", std::nullopt); });
    CHECK(missing.why == Why::not_null);
    CHECK(missing.constraint == "parent.name");
    CHECK(refusal(db, [](Tx& tx) { tx.run("INSERT INTO child VALUES (1, 99)"); }).why == Why::foreign_key);
    CHECK(refusal(db, [](Tx& tx) { tx.run("INSERT INTO nowhere VALUES (1)"); }).why == Why::other);
  });
}

TEST_CASE("text with a NUL byte never reaches PostgreSQL, which would cut it off") {
  for_each_database("nul", [](Db& db) {
    if (db.dialect() == db::Dialect::sqlite) return;
    std::string const text("a\0b", 3);
    CHECK(refusal(db, [&](Tx& tx) { tx.any("SELECT CAST($1 AS TEXT)", text); }).why == Why::check);
  });
}

TEST_CASE("ids and texts sort by their bytes on both databases") {
  for_each_database("sorting", [](Db& db) {
    make(db, "CREATE TABLE word (name {text} NOT NULL) {strict}");
    std::vector<std::string> words;
    db.write_now([&](Connection& c) {
      Tx tx(c, {});
      for (char const* word : {"b", "a", "B", "_", "\xC3\xA9", "Z", "a-b", "ab"}) {
        tx.run("INSERT INTO word VALUES ($1)", word);
      }
      words = tx.all<std::string>("SELECT name FROM word ORDER BY name");
    });
    CHECK(words == std::vector<std::string>{"B", "Z", "_", "a", "a-b", "ab", "b", "\xC3\xA9"});
  });
}

TEST_CASE("reading into a type wants as many columns as the type has members") {
  for_each_database("columns", [](Db& db) {
    make_things(db);
    insert(db, Thing{.id = {{"a"}}});
    CHECK_THROWS_AS(db.read([](Connection& c) { ReadTx(c, {}).one<Thing>("SELECT id, name FROM thing"); }),
                    std::logic_error);
    db.read([](Connection& c) { CHECK(ReadTx(c, {}).one<std::string>("SELECT id FROM thing") == "a"); });
  });
}

TEST_CASE("a choice that this program does not know is a fault, not a default") {
  for_each_database("unknown choice", [](Db& db) {
    make_things(db);
    insert(db, Thing{.id = {{"a"}}});
    db.write_now([](Connection& c) { Tx(c, {}).run("UPDATE thing SET mood = 'hectic'"); });
    CHECK_THROWS_AS(load(db, "a"), std::runtime_error);
  });
}

TEST_CASE("readers cannot write") {
  for_each_database("readers", [](Db& db) {
    make_things(db);
    CHECK_THROWS_AS(db.read([](Connection& c) { c.plain("DELETE FROM thing"); }), db::Error);
    db.read([](Connection& c) { CHECK(!ReadTx(c, {}).any("SELECT 1 FROM thing")); });
  });
}
