// A small database for tests of backups: accounts whose sum stays the same, moves that come in pairs, and keys between them.
#pragma once
#include <string>

#include "kit/db/restore.hpp"
#include "kit/db/tx.hpp"
#include "kit/test/databases.hpp"

namespace upswing::test {

// Its one migration, and a program that knows no other.
kit::db::Maker bank();
// Ten accounts with 100 each.
void open_accounts(kit::db::Db& db);
// Takes 1 from one account, gives it to another and writes both moves. `k` counts a writer's moves.
void move_money(kit::db::Db& db, int writer, int k);
// True if the sum is 1000, every move has its partner, and nothing names what is not there.
bool fits(kit::db::Db& db);
std::string backup_of(kit::db::Db& db, kit::db::Maker const& maker);

// A place for a restore: a folder of its own, and with PostgreSQL a schema that nobody is connected to.
class Place {
 public:
  Place();
  kit::db::Options options{};
  std::string file(std::string const& name) const { return folder_.path + "/" + name; }
  std::unique_ptr<kit::db::Db> open() const { return kit::db::Db::open(options); }

 private:
  TemporaryFolder folder_;
  std::unique_ptr<FreshDatabase> schema_;
};

}  // namespace upswing::test
