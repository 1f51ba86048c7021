// A full disk (SQLite): writes say so, reads go on, and writes work again once there is room.
#include <doctest/doctest.h>
#include <sys/mount.h>

#include <filesystem>
#include <fstream>

#include "kit/db/migrate.hpp"
#include "kit/db/tx.hpp"
#include "kit/test/databases.hpp"

using namespace upswing::kit;
using db::Connection;
using db::Db;
using db::ReadTx;
using db::Tx;
using db::Why;

namespace {

void make_pages(Db& db) {
  db.connect()->script("CREATE TABLE page (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT");
}

void add_page(Db& db, std::size_t bytes) {
  std::string const body(bytes, 'x');
  db.write_now([&](Connection& c) { Tx(c, {}).run("INSERT INTO page (body) VALUES ($1)", body); });
}

// Adds pages until the database refuses; answers how many were saved and why it refused.
std::pair<int, Why> fill(Db& db, std::size_t bytes) {
  for (int count = 0; count < 10'000; ++count) {
    try {
      add_page(db, bytes);
    } catch (db::Error const& error) {
      return {count, error.why};
    }
  }
  return {10'000, Why::other};
}

std::int64_t pages(Db& db) {
  std::int64_t count = 0;
  db.read([&](Connection& c) { count = ReadTx(c, {}).one<std::int64_t>("SELECT count(*) FROM page").value(); });
  return count;
}

}  // namespace

TEST_CASE("a database that may not grow refuses with the reason and works again when it may") {
  if (upswing::test::on_postgres()) return;
  upswing::test::FreshDatabase fresh;
  auto& db = fresh.db();
  make_pages(db);
  db.write_now([](Connection& c) { c.script("PRAGMA max_page_count = 40"); });
  auto const [saved, why] = fill(db, 3000);
  CHECK(saved > 10);
  CHECK(why == Why::full);
  CHECK(pages(db) == saved);
  db.write_now([](Connection& c) { c.script("PRAGMA max_page_count = 1000"); });
  add_page(db, 3000);
  CHECK(pages(db) == saved + 1);
}

TEST_CASE("on a full disk reads go on, nothing saved is lost, and freed room is used without a restart") {
  if (upswing::test::on_postgres()) return;
  upswing::test::TemporaryFolder const folder;
  if (mount("none", folder.path.c_str(), "tmpfs", 0, "size=2m") != 0) {
    MESSAGE("needs the right to mount; the test before this one stands in");
    return;
  }
  {
    auto const db = Db::open({.sqlite_path = folder.path + "/upswing.db"});
    make_pages(*db);
    std::ofstream(folder.path + "/other") << std::string(500'000, 'o');
    auto const [saved, why] = fill(*db, 20'000);
    CHECK(saved > 10);
    CHECK(why == Why::full);
    CHECK(pages(*db) == saved);
    CHECK(fill(*db, 20'000).second == Why::full);
    std::filesystem::remove(folder.path + "/other");
    add_page(*db, 20'000);
    CHECK(pages(*db) >= saved + 1);
  }
  auto const again = Db::open({.sqlite_path = folder.path + "/upswing.db"});
  std::string sound;
  again->read([&](Connection& c) { sound = ReadTx(c, {}).one<std::string>("PRAGMA integrity_check").value(); });
  CHECK(sound == "ok");
  umount2(folder.path.c_str(), MNT_DETACH);
}
