// The whole demo through a backup: into either database and back, and a program on what was restored.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "app/commands/commands.hpp"
#include "app/migrations.hpp"
#include "app/test/house.hpp"
#include "kit/test/bank.hpp"

namespace upswing::test {
namespace {

kit::db::Maker demo_maker() { return {app::all_migrations(), "0.1.0", 1'791'000'000'000}; }

void put(std::string const& path, std::string const& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

// Through a restore into the options, and a backup of that.
std::string through(std::string const& bytes, Place const& place, kit::db::Options const& into) {
  put(place.file("b"), bytes);
  restore({.file = place.file("b"), .into = into}, demo_maker());
  return backup_of(*kit::db::Db::open(into), demo_maker());
}

TEST_CASE("the whole demo goes through a backup into SQLite and back without losing a byte") {
  auto& db = shared_house().app().world().db;
  Place const one;
  Place const two;
  auto const bytes = backup_of(db, demo_maker());
  auto const in_sqlite = through(bytes, one, {.sqlite_path = one.file("other.db")});
  CHECK(through(in_sqlite, two, two.options) == bytes);
  MESSAGE("the demo's backup has ", bytes.size(), " bytes");
}

TEST_CASE("people of the demo sign in to what was restored and find their numbers") {
  auto& house = shared_house();
  Place const place;
  through(backup_of(house.app().world().db, demo_maker()), place, place.options);
  kit::RandomIds ids;
  app::App restored({.database = place.options, .key = kit::Key{}}, &house.clock(), ids, {});
  auto const count = [](app::App& app) {
    std::int64_t entries = 0;
    app.world().read(access::the_program(), [&](access::ReadTx const& tx) {
      entries = tx.one<std::int64_t>("SELECT count(*) FROM measures_entry").value();
    });
    return entries;
  };
  CHECK(count(restored) > 100);
  CHECK(count(restored) == count(house.app()));
}

TEST_CASE("a program that is newer than the data makes a backup before it migrates, whichever command starts it") {
  if (on_postgres()) return;  // the data folder of a command
  TemporaryFolder const folder;
  auto const options = app::database_in(folder.path, "", 1);
  auto const older = app::all_migrations().first(app::all_migrations().size() - 1);
  kit::db::migrate(*kit::db::Db::open(options)->connect(), older, 1);
  CHECK(app::migrate({.data = folder.path}) == 0);
  char name[40];
  std::snprintf(name, sizeof name, "/backups/before-%04d.upswing", app::all_migrations().back().number);
  CHECK(kit::db::BackupReader(folder.path + name).header().schema == older.back().number);
  CHECK(kit::db::check_backup(folder.path + name).tables > 10);
}

}  // namespace
}  // namespace upswing::test
