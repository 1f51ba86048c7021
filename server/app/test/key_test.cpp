// The key of private writing: made once, never in the data or a backup, asked for by a restore.
#include "app/key.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "access/account_store.hpp"
#include "app/app.hpp"
#include "app/commands/commands.hpp"
#include "app/demo/demo.hpp"
#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string sentence_of(auto const& run) {
  try {
    run();
  } catch (std::exception const& error) {
    return error.what();
  }
  return "(nothing was refused)";
}

// A data folder with the demo, as the commands make it. On SQLite; PostgreSQL keeps the same mark in the same table.
struct Data {
  TemporaryFolder const folder;
  Data() { app::demo({.place = {.data = folder.path}}); }
  std::string key() const { return folder.path + "/key"; }
  std::unique_ptr<kit::db::Db> db() const { return kit::db::Db::open(app::database_in(folder.path, "", 1)); }
};

std::int64_t private_rows(std::string const& folder) {
  std::int64_t count = 0;
  kit::db::Db::open(app::database_in(folder, "", 1))->read([&](kit::db::Connection& c) {
    count = app::count_private(c);
  });
  return count;
}

TEST_CASE("the first start makes the key, and every other start finds the same") {
  Data const data;
  REQUIRE(std::filesystem::exists(data.key()));
  auto const made = kit::read_key(data.key());
  CHECK(app::key_of(*data.db(), data.key()).bytes == made.bytes);
  CHECK(app::key_of(*data.db(), data.key()).bytes == made.bytes);
}

TEST_CASE("a start without the key, or with that of other data, is refused with what to do") {
  Data const data;
  std::filesystem::rename(data.key(), data.folder.path + "/away");
  CHECK(sentence_of([&] { app::key_of(*data.db(), data.key()); }).starts_with("The key of this data is missing. Put"));
  CHECK_FALSE(std::filesystem::exists(data.key()));
  kit::keep_key(data.key(), kit::new_key());
  CHECK(sentence_of([&] { app::key_of(*data.db(), data.key()); }) ==
        data.key() + " is the key of other data. Put the key that belongs to this data there.");
}

TEST_CASE("a restore asks for the key where there is private writing, and takes a copy of it") {
  Data const data;
  REQUIRE(private_rows(data.folder.path) > 0);
  auto const file = data.folder.path + "/all.upswing";
  REQUIRE(app::backup({.place = {.data = data.folder.path}, .file = file}) == 0);
  TemporaryFolder const other;
  auto const refused = sentence_of([&] { app::restore({.place = {.data = other.path}, .file = file}); });
  CHECK(refused.find("Give your copy of it with --key FILE") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(other.path + "/upswing.db"));
  CHECK(app::restore({.place = {.data = other.path}, .file = file, .key = data.key()}) == 0);
  CHECK(app::key_of(*kit::db::Db::open(app::database_in(other.path, "", 1)), other.path + "/key").bytes ==
        kit::read_key(data.key()).bytes);
  CHECK(private_rows(other.path) == private_rows(data.folder.path));
}

TEST_CASE("without its key everything else is restored, and new private writing gets a new key") {
  Data const data;
  auto const file = data.folder.path + "/all.upswing";
  REQUIRE(app::backup({.place = {.data = data.folder.path}, .file = file}) == 0);
  TemporaryFolder const other;
  CHECK(app::restore({.place = {.data = other.path}, .file = file, .without_private = true}) == 0);
  CHECK(private_rows(other.path) == 0);
  auto const made = app::key_of(*kit::db::Db::open(app::database_in(other.path, "", 1)), other.path + "/key");
  CHECK(made.bytes != kit::read_key(data.key()).bytes);
}

TEST_CASE("the key is in no table and in no backup") {
  Data const data;
  auto const file = data.folder.path + "/all.upswing";
  REQUIRE(app::backup({.place = {.data = data.folder.path}, .file = file}) == 0);
  auto const key = kit::read_key(data.key());
  std::string const raw(reinterpret_cast<char const*>(key.bytes.data()), key.bytes.size());
  std::string line;
  std::ifstream file_of_key(data.key());
  std::getline(file_of_key, line);
  auto const spelled = line.substr(line.rfind(' ') + 1);
  kit::db::BackupReader reader(file);
  while (reader.next_table()) {
    kit::db::BackupRow row;
    while (reader.next_row(row)) {
      for (auto const& text : row.texts) {
        CHECK((text.find(raw) == std::string::npos && text.find(spelled) == std::string::npos));
      }
    }
  }
}

}  // namespace
}  // namespace upswing::test
