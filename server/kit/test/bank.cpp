// Keeps the bank.
#include "kit/test/bank.hpp"

namespace upswing::test {

using kit::db::Connection;
using kit::db::ReadTx;
using kit::db::Tx;

kit::db::Maker bank() {
  static kit::db::Migration const migrations[] = {
      {1, "0001_bank",
       "CREATE TABLE account (id {id} PRIMARY KEY, \"order\" {int} NOT NULL, share {real}, closed {bool} NOT NULL, "
       "parent {id} REFERENCES account (id)) {strict};\n"
       "CREATE TABLE move (n {int} PRIMARY KEY, account {id} NOT NULL REFERENCES account (id)) {strict};"}};
  return {migrations, "1.2.3", 1'791'000'000'000};
}

void open_accounts(kit::db::Db& db) {
  kit::db::migrate(*db.connect(), bank().migrations, 1);
  db.write_now([](Connection& c) {
    Tx tx(c, {});
    for (int i = 0; i < 10; ++i) {
      tx.run("INSERT INTO account VALUES ($1, 100, $2, $3, NULL)", "a" + std::to_string(i), 0.1 * i, i % 2 == 0);
    }
  });
}

void move_money(kit::db::Db& db, int writer, int k) {
  int const from = (writer + k) % 9;
  int const to = from + 1;  // always the smaller first, so that no two wait for each other
  db.write_now([&](Connection& c) {
    Tx tx(c, {});
    std::int64_t n = writer * 1'000'000 + k * 2;
    for (int const account : {from, to}) {
      auto const id = "a" + std::to_string(account);
      tx.run("UPDATE account SET \"order\" = \"order\" + $2 WHERE id = $1", id, account == from ? -1 : 1);
      tx.run("INSERT INTO move VALUES ($1, $2)", n++, id);
    }
  });
}

bool fits(kit::db::Db& db) {
  bool whole = false;
  db.read([&](Connection& c) {
    ReadTx const tx(c, {});
    whole = tx.one<std::int64_t>("SELECT CAST(sum(\"order\") AS bigint) FROM account") == 1000 &&
            !tx.any("SELECT n / 2 FROM move GROUP BY n / 2 HAVING count(*) <> 2") &&
            !tx.any("SELECT 1 FROM move m LEFT JOIN account a ON a.id = m.account WHERE a.id IS NULL");
  });
  return whole;
}

std::string backup_of(kit::db::Db& db, kit::db::Maker const& maker) {
  std::string bytes;
  kit::db::write_backup(db, maker, [&](std::string_view part) { bytes += part; });
  return bytes;
}

Place::Place() {
  if (on_postgres()) {
    schema_ = std::make_unique<FreshDatabase>();
    options = schema_->options;
  } else {
    options.sqlite_path = file("upswing.db");
  }
  options.backups = file("backups");
}

}  // namespace upswing::test
