// A backup is one moment of the data, whole, and appears whole or not at all.
#include "kit/db/backup.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <filesystem>
#include <random>
#include <thread>

#include "kit/test/bank.hpp"

using namespace upswing::kit;
using db::Connection;
using db::Db;
using upswing::test::bank;
using upswing::test::for_each_database;
using upswing::test::TemporaryFolder;

namespace {

std::vector<std::string> names_in(std::string const& folder) {
  std::vector<std::string> names;
  for (auto const& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

// 200 kB that cannot be packed.
void add_noise(Db& db) {
  std::mt19937 chance(1);
  db.write_now([&](Connection& c) {
    for (int i = 0; i < 2000; ++i) {
      std::string noise(100, ' ');
      for (char& each : noise) each = static_cast<char>(33 + chance() % 90);
      db::Tx(c, {}).run("INSERT INTO account VALUES ($1, 0, NULL, $2, NULL)", noise, false);
    }
  });
}

}  // namespace

TEST_CASE("a backup made while eight people write is one moment: sums, pairs and keys fit") {
  for_each_database("while writing", [](Db& db) {
    upswing::test::open_accounts(db);
    std::atomic<bool> stop{false};
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 8; ++writer) {
      writers.emplace_back([&, writer] {
        for (int k = 0; !stop; ++k) upswing::test::move_money(db, writer, k);
      });
    }
    upswing::test::Place const place;
    std::int64_t rows = 0;
    for (int i = 0; i < 5; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      auto const file = place.file("b" + std::to_string(i));
      auto const count = db::back_up(db, bank(), file);
      CHECK(count.tables == 3);
      CHECK(count.rows >= rows);
      rows = count.rows;
      restore({.file = file, .into = place.options, .replace = true}, bank());
      CHECK(upswing::test::fits(*place.open()));
    }
    stop = true;
    for (auto& writer : writers) writer.join();
    CHECK(rows > 11);
  });
}

TEST_CASE("a backup is its owner's alone, replaces one of the same name, and leaves nothing beside it") {
  for_each_database("file", [](Db& db) {
    upswing::test::open_accounts(db);
    TemporaryFolder const folder;
    auto const path = folder.path + "/b";
    CHECK(db::back_up(db, bank(), path).rows == 11);
    CHECK(db::back_up(db, bank(), path).rows == 11);
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(names_in(folder.path) == std::vector<std::string>{"b"});
    CHECK(db::check_backup(path).rows == 11);
    auto const header = db::BackupReader(path).header();
    CHECK(header.program == "1.2.3");
    CHECK(header.schema == 1);
    CHECK(header.engine == (upswing::test::on_postgres() ? "postgres" : "sqlite"));
    CHECK(spell(header.made_at) == "2026-10-03T04:00:00.000Z");
  });
}

TEST_CASE("a backup that finds no room says so, leaves no half file and keeps the one before") {
  for_each_database("no room", [](Db& db) {
    upswing::test::open_accounts(db);
    TemporaryFolder const folder;
    auto const path = folder.path + "/b";
    db::back_up(db, bank(), path);
    add_noise(db);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit const small{100'000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    std::string said;
    try {
      db::back_up(db, bank(), path);
    } catch (std::exception const& error) {
      said = error.what();
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    CHECK(said == path + " cannot be written: File too large. No half file is left there.");
    CHECK(names_in(folder.path) == std::vector<std::string>{"b"});
    CHECK(db::check_backup(path).rows == 11);
  });
}

TEST_CASE("an empty database and one of a newer program have no backup") {
  for_each_database("none", [](Db& db) {
    CHECK_THROWS_WITH(upswing::test::backup_of(db, bank()), "There is no data of Upswing here.");
    upswing::test::open_accounts(db);
    db.write_now([](Connection& c) { c.plain("INSERT INTO kit_migration VALUES (7, 'later', 1)"); });
    CHECK_THROWS_WITH(upswing::test::backup_of(db, bank()),
                      "This data was made by a newer Upswing (migration 7; this program knows 1). Please use the newer "
                      "program. Nothing was changed.");
  });
}

TEST_CASE("before each migration of data a backup is made, and the newest three are kept") {
  for_each_database("before", [](Db& db) {
    TemporaryFolder const folder;
    auto const backups = folder.path + "/backups";
    std::vector<db::Migration> migrations(bank().migrations.begin(), bank().migrations.end());
    db::Maker maker{migrations, "1.2.3", 1};
    back_up_before_migrating(db, maker, backups);
    CHECK(!std::filesystem::exists(backups));  // there was nothing yet
    upswing::test::open_accounts(db);
    back_up_before_migrating(db, maker, backups);
    CHECK(!std::filesystem::exists(backups));  // nothing is due
    for (int number = 2; number <= 6; ++number) {
      migrations.push_back({number, "next", "UPDATE account SET share = 1;"});
      maker.migrations = migrations;
      back_up_before_migrating(db, maker, backups);
      migrate(*db.connect(), migrations, 1);
    }
    CHECK(names_in(backups) ==
          std::vector<std::string>{"before-0004.upswing", "before-0005.upswing", "before-0006.upswing"});
    CHECK(db::BackupReader(backups + "/before-0006.upswing").header().schema == 5);
    CHECK(db::check_backup(backups + "/before-0006.upswing").rows == 15);
  });
}

TEST_CASE("without a backup there is no migration") {
  for_each_database("no backup", [](Db& db) {
    upswing::test::open_accounts(db);
    std::vector<db::Migration> migrations(bank().migrations.begin(), bank().migrations.end());
    migrations.push_back({2, "next", "SELECT 1;"});
    TemporaryFolder const folder;
    std::filesystem::create_directory(folder.path + "/before-0002.upswing");  // in the way
    std::string said;
    try {
      back_up_before_migrating(db, {migrations, "1.2.3", 1}, folder.path);
    } catch (std::exception const& error) {
      said = error.what();
    }
    CHECK(said == "The data was not brought up to date, because the backup before that could not be made: " +
                      folder.path + "/before-0002.upswing is a folder or a device, not a file.");
  });
}
