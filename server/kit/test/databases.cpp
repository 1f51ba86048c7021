// Makes and removes databases for tests.
#include "kit/test/databases.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace upswing::test {
namespace {

std::string postgres_url() {
  char const* const url = std::getenv("UPSWING_TEST_PG");  // NOLINT(concurrency-mt-unsafe): nobody sets it
  return url ? url : "";
}

// One connection for all schemas of this run.
kit::db::Connection& keeper() {
  static auto const db = kit::db::Db::open({.postgres = postgres_url()});
  static auto const connection = db->connect();
  return *connection;
}

std::string make_folder() {
  auto path = (std::filesystem::temp_directory_path() / "upswing-test.XXXXXX").string();
  if (!mkdtemp(path.data())) throw std::runtime_error("no temporary folder");
  return path;
}

}  // namespace

bool on_postgres() { return !postgres_url().empty(); }

TemporaryFolder::TemporaryFolder() : path(make_folder()) {}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path, ignored);
}

FreshDatabase::FreshDatabase() {
  if (on_postgres()) {
    static int number = 0;
    schema_ = "t" + std::to_string(getpid()) + "_" + std::to_string(++number);
    keeper().script("CREATE SCHEMA " + schema_);
    auto const url = postgres_url();
    options.postgres = url + (url.find('?') == std::string::npos ? "?" : "&") + "options=-csearch_path%3D" + schema_;
  } else {
    folder_ = std::make_unique<TemporaryFolder>();
    options.sqlite_path = folder_->path + "/upswing.db";
  }
  db_ = kit::db::Db::open(options);
}

FreshDatabase::~FreshDatabase() {
  db_.reset();
  if (!schema_.empty()) keeper().script("DROP SCHEMA " + schema_ + " CASCADE");
}

void for_each_database(std::string const& name, std::function<void(kit::db::Db&)> const& test) {
  INFO(name, " on ", std::string(on_postgres() ? "PostgreSQL" : "SQLite"));
  FreshDatabase fresh;
  test(fresh.db());
}

}  // namespace upswing::test
