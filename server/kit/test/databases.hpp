// Fresh, empty databases for tests.
//
//   test::for_each_database("practices", [](kit::db::Db& db) { kit::db::migrate(*db.connect(), migrations, 0); ... });
//
// Without UPSWING_TEST_PG each is a new SQLite file in a temporary folder. With it (tools/with_postgres sets it), each is
// a new schema of that PostgreSQL, so ./test runs the same tests once on each. Both are gone afterwards. A database takes
// about 2 ms on SQLite and 10 ms on PostgreSQL.
#pragma once
#include <functional>
#include <memory>
#include <string>

#include "kit/db/db.hpp"

namespace upswing::test {

bool on_postgres();

// A folder that goes away with this object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(TemporaryFolder const&) = delete;
  TemporaryFolder& operator=(TemporaryFolder const&) = delete;
  std::string const path;
};

// An empty database that goes away with this object. `options` open it again, as another program would.
class FreshDatabase {
 public:
  FreshDatabase();
  ~FreshDatabase();
  FreshDatabase(FreshDatabase const&) = delete;
  FreshDatabase& operator=(FreshDatabase const&) = delete;

  kit::db::Options options{};
  kit::db::Db& db() { return *db_; }

 private:
  std::unique_ptr<TemporaryFolder> folder_;
  std::string schema_;
  std::unique_ptr<kit::db::Db> db_;
};

// Runs the test with a fresh database; `name` stands in the message of a failed test.
void for_each_database(std::string const& name, std::function<void(kit::db::Db&)> const& test);

}  // namespace upswing::test
