// A restore puts exactly the backup in the place of the data, or leaves the data as it was.
#include "kit/db/restore.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

#include "kit/test/bank.hpp"
#include "kit/test/other_process.hpp"

using namespace upswing::kit;
using db::Connection;
using db::Db;
using upswing::test::backup_of;
using upswing::test::bank;
using upswing::test::for_each_database;
using upswing::test::Place;

namespace {

void put(std::string const& path, std::string const& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

// What a restore of the file says; "" when it worked.
std::string said(std::string const& file, Place const& place, bool replace = true, db::Maker const& maker = bank()) {
  try {
    restore({.file = file, .into = place.options, .replace = replace}, maker);
    return "";
  } catch (std::exception const& error) {
    return error.what();
  }
}

std::int64_t accounts(Db& db) {
  std::int64_t count = -1;
  db.read([&](Connection& c) { count = db::ReadTx(c, {}).one<std::int64_t>("SELECT count(*) FROM account").value(); });
  return count;
}

void add_accounts(Db& db, int count) {
  db.write_now([&](Connection& c) {
    db::Tx tx(c, {});
    for (int i = 0; i < count; ++i)
      tx.run("INSERT INTO account VALUES ($1, 0, NULL, $2, 'a1')", std::to_string(i), true);
  });
}

// The place's database with the ten accounts.
void settle_in(Place const& place) { upswing::test::open_accounts(*place.open()); }

}  // namespace

TEST_CASE("what was restored makes the same backup again, byte for byte") {
  for_each_database("same again", [](Db& db) {
    upswing::test::open_accounts(db);
    db.write_now([](Connection& c) {
      db::Tx tx(c, {});
      tx.run("INSERT INTO account VALUES ('b', $1, 1e-300, $2, NULL)", std::int64_t{-9'223'372'036'854'775'807}, false);
      tx.run("INSERT INTO account VALUES ($1, $2, $3, $4, 'b')", "A \"quoted\"\n\t\\ ñ \xF0\x9F\x8C\xB1",
             std::int64_t{9'223'372'036'854'775'807}, 0.1 + 0.2, true);
      tx.run("INSERT INTO account VALUES ('', 0, -1.7976931348623157e308, $1, NULL)", true);
    });
    add_accounts(db, 100);
    Place const place;
    auto const bytes = backup_of(db, bank());
    put(place.file("b"), bytes);
    auto const done = restore({.file = place.file("b"), .into = place.options}, bank());
    CHECK(done.count.rows == 114);
    CHECK(done.migrations == 0);
    CHECK(done.old_data.empty());
    CHECK(backup_of(*place.open(), bank()) == bytes);
  });
}

TEST_CASE("data that is there stays until it is said that it may be replaced, and is kept then") {
  for_each_database("replace", [](Db& db) {
    upswing::test::open_accounts(db);
    add_accounts(db, 5);
    Place const place;
    put(place.file("b"), backup_of(db, bank()));
    settle_in(place);
    CHECK(said(place.file("b"), place, false) ==
          "There is data already. To put the backup in its place, add --replace. Nothing was changed.");
    CHECK(accounts(*place.open()) == 10);
    auto const done = restore({.file = place.file("b"), .into = place.options, .replace = true}, bank());
    CHECK(accounts(*place.open()) == 15);
    if (upswing::test::on_postgres()) {
      CHECK(done.old_data == place.file("backups/before-restore-2026-10-03T04-00-00.upswing"));
      CHECK(said(done.old_data, place) == "");
      CHECK(accounts(*place.open()) == 10);
    } else {
      CHECK(done.old_data == place.file("upswing.db.before-restore-2026-10-03T04-00-00"));
      CHECK(accounts(*Db::open({.sqlite_path = done.old_data})) == 10);
    }
  });
}

TEST_CASE("old data that nothing can read any more is kept as it is, with its journal") {
  if (upswing::test::on_postgres()) return;
  for_each_database("unreadable", [](Db& db) {
    upswing::test::open_accounts(db);
    Place const place;
    put(place.file("b"), backup_of(db, bank()));
    put(place.file("upswing.db"), "not a database at all");
    put(place.file("upswing.db-wal"), "nor a journal");
    put(place.file("upswing.db-journal"), "an older one");
    auto const done = restore({.file = place.file("b"), .into = place.options, .replace = true}, bank());
    CHECK(accounts(*place.open()) == 10);
    CHECK(std::filesystem::file_size(done.old_data) == 21);
    CHECK(std::filesystem::file_size(done.old_data + "-wal") == 13);
    CHECK(std::filesystem::file_size(done.old_data + "-journal") == 12);
  });
}

TEST_CASE("what a killed program left in the journal is in the old data that is kept") {
  if (upswing::test::on_postgres()) return;
  for_each_database("journal", [](Db& db) {
    upswing::test::open_accounts(db);
    Place const place;
    put(place.file("b"), backup_of(db, bank()));
    Place const running;
    settle_in(running);
    auto const open = running.open();
    add_accounts(*open, 5);
    for (std::string const end : {"upswing.db", "upswing.db-wal"}) {
      std::filesystem::copy_file(running.file(end), place.file(end));
    }
    CHECK(std::filesystem::file_size(place.file("upswing.db-wal")) > 0);
    auto const done = restore({.file = place.file("b"), .into = place.options, .replace = true}, bank());
    CHECK(accounts(*place.open()) == 10);
    CHECK(accounts(*Db::open({.sqlite_path = done.old_data})) == 15);
  });
}

TEST_CASE("a flipped bit anywhere and a cut anywhere is refused, and the data stays") {
  for_each_database("damage", [](Db& db) {
    upswing::test::open_accounts(db);
    Place const place;
    auto const good = backup_of(db, bank());
    settle_in(place);
    std::size_t refused = 0;
    std::size_t tried = 0;
    auto const attempt = [&](std::string const& bytes) {
      put(place.file("b"), bytes);
      ++tried;
      if (said(place.file("b"), place).ends_with("Nothing was changed.")) ++refused;
    };
    for (std::size_t i = 0; i < good.size(); i += 3) {
      auto bad = good;
      bad[i] = static_cast<char>(bad[i] ^ 1 << i % 8);
      attempt(bad);
    }
    for (std::size_t i = 0; i < good.size(); i += 7) attempt(good.substr(0, i));
    attempt(good.substr(0, good.size() - 1));
    attempt(good + "x");
    CHECK(tried > good.size() / 3);
    CHECK(refused == tried);
    CHECK(accounts(*place.open()) == 10);
    put(place.file("b"), good);
    CHECK(said(place.file("b"), place) == "");
  });
}

TEST_CASE("a file that is something else, or nothing, is refused in a sentence") {
  Place const place;
  CHECK(said(place.file("none"), place) == place.file("none") + " cannot be read.");
  put(place.file("b"), std::string(5000, 'x') + "\n");
  CHECK(said(place.file("b"), place) == "This backup cannot be used: it is not one of Upswing. Nothing was changed.");
  put(place.file("b"), "Upswing backup 2\n" + std::string(5000, 'x'));
  CHECK(said(place.file("b"), place) ==
        "This backup cannot be used: a newer Upswing made it, and can restore it. Nothing was changed.");
  CHECK(!std::filesystem::exists(place.file("upswing.db")));
}

TEST_CASE("a backup of an older program is brought up to date, one of a newer program is refused") {
  for_each_database("older", [](Db& db) {
    upswing::test::open_accounts(db);
    Place const place;
    put(place.file("b"), backup_of(db, bank()));
    std::vector<db::Migration> migrations(bank().migrations.begin(), bank().migrations.end());
    migrations.push_back(
        {2, "0002_two",
         "UPDATE account SET \"order\" = 7; INSERT INTO move SELECT 1, id FROM account WHERE id = 'a1';"});
    db::Maker const newer{migrations, "2.0.0", 1};
    int after = 0;
    auto const done =
        restore({.file = place.file("b"), .into = place.options, .after_migrating = [&](Connection&) { ++after; }},
                newer);
    CHECK(done.migrations == 1);
    CHECK(after == 1);
    {
      auto const now = place.open();
      now->read([](Connection& c) {
        CHECK(db::ReadTx(c, {}).one<std::int64_t>("SELECT CAST(sum(\"order\") AS bigint) FROM account") == 70);
      });
      put(place.file("c"), backup_of(*now, newer));
    }
    CHECK(said(place.file("c"), place) ==
          "This backup was made by a newer Upswing (2.0.0; this is 1.2.3). Please use the newer program. Nothing was "
          "changed.");
  });
}

TEST_CASE("while a program works with the data it is not replaced, and while it is replaced no program opens it") {
  Place const place;
  settle_in(place);
  auto running = place.open();
  put(place.file("b"), backup_of(*running, bank()));
  CHECK(said(place.file("b"), place) ==
        "Upswing is running on this data. Stop it first, then restore. Nothing was changed.");
  running.reset();
  std::string met;
  auto const look = [&](Connection&) {
    try {
      place.open()->read([](Connection&) {});
    } catch (std::exception const& error) {
      met = error.what();
    }
  };
  std::vector<db::Migration> migrations(bank().migrations.begin(), bank().migrations.end());
  migrations.push_back({2, "0002_two", "UPDATE account SET share = 1;"});
  db::Restore const ask{.file = place.file("b"), .into = place.options, .replace = true, .after_migrating = look};
  db::restore(ask, {migrations, "2.0.0", 1});
  CHECK(met == "This data is being restored at the moment. Please try again when that is done.");
}

namespace {

constexpr int kills = 10;

upswing::test::OtherWork const restore_once("restore once", [](upswing::test::Words const& words, int report) {
  char const begun = 'b';
  if (::write(report, &begun, 1) != 1) return;
  db::Options const into{.sqlite_path = words.at(1), .postgres = words.at(2)};
  try {
    restore({.file = words.at(0), .into = into, .replace = true}, bank());
  } catch (std::exception const&) {  // what it left is what the test looks at
  }
});

// Restores in a program of its own that is killed so many microseconds after its beginning.
void killed_after(std::int64_t us, std::string const& file, Place const& place) {
  upswing::test::OtherProcess other(restore_once, {file, place.options.sqlite_path, place.options.postgres});
  char begun = 0;
  CHECK(other.hear(&begun, 1));
  std::this_thread::sleep_for(std::chrono::microseconds(us));
  other.kill();
}

// PostgreSQL notices a little later that a program was killed.
std::int64_t accounts_later(Place const& place) {
  for (int tries = 0; tries < 200; ++tries) {
    try {
      return accounts(*place.open());
    } catch (db::Error const&) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  return -1;
}

}  // namespace

TEST_CASE("a restore that is killed leaves the old or the new data, never neither") {
  for_each_database("killed", [](Db& db) {
    upswing::test::open_accounts(db);
    Place const place;
    put(place.file("small"), backup_of(db, bank()));
    add_accounts(db, 2000);
    put(place.file("large"), backup_of(db, bank()));
    settle_in(place);
    auto const start = std::chrono::steady_clock::now();
    REQUIRE(said(place.file("large"), place) == "");
    auto const took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    REQUIRE(said(place.file("small"), place) == "");
    std::mt19937 chance(20261122);
    int replaced = 0;
    for (int i = 0; i < kills; ++i) {
      auto const most = took.count() * 2;
      killed_after(static_cast<std::int64_t>(chance()) % most, place.file("large"), place);
      auto const found = accounts_later(place);
      CHECK((found == 10 || found == 2010));
      replaced += found == 2010 ? 1 : 0;
      if (found == 2010) REQUIRE(said(place.file("small"), place) == "");
    }
    MESSAGE("of ", kills, " killed restores ", replaced, " were done");
    CHECK(said(place.file("large"), place) == "");
    CHECK(accounts(*place.open()) == 2010);
  });
}
