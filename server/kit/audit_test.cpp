// The audit chains: whatever is done to the lines afterwards is found.
#include "kit/audit.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "kit/db/migrate.hpp"
#include "kit/test/databases.hpp"

using namespace upswing::kit;
using db::Connection;
using db::Db;
using db::ReadTx;
using db::Tx;
using upswing::test::for_each_database;

namespace {

constexpr std::string_view tables = R"(
CREATE TABLE kit_audit_chain (chain {text} PRIMARY KEY, number {int} NOT NULL, hash {text} NOT NULL) {strict};
CREATE TABLE kit_audit (chain {text} NOT NULL, number {int} NOT NULL, at {int} NOT NULL, account_id {text} NOT NULL,
  verb {text} NOT NULL, target {text} NOT NULL, version {int} NOT NULL, address {text} NOT NULL, hash {text} NOT NULL,
  PRIMARY KEY (chain, number)) {strict};)";

void add(Db& db, std::string const& chain, std::int64_t at) {
  db.write_now([&](Connection& c) {
    hold_chain(c, chain);
    write_audit(c, {.chain = chain,
                    .at = {at},
                    .account_id = "rosa",
                    .verb = "PUT /x",
                    .target = "t",
                    .version = 3,
                    .address = "::1"});
  });
}

std::string faults(Db& db, std::vector<AuditHead> const& kept = {}) {
  std::string out;
  db.read([&](Connection& c) {
    for (auto const& fault : verify_audit(ReadTx(c, {}), kept).faults) {
      out += fault.chain + " " + std::to_string(fault.number) + " " + fault.what + "; ";
    }
  });
  return out;
}

// Two chains, five lines in the first and two in the second; then the tampering; then what is found.
std::string found_after(Db& db, std::string const& tampering) {
  db.connect()->script(db::in_dialect(tables, db.dialect()));
  for (int i = 1; i <= 5; ++i) add(db, "clinic", i);
  for (int i = 1; i <= 2; ++i) add(db, "other", i);
  CHECK(faults(db).empty());
  db.connect()->script(tampering);
  return faults(db);
}

}  // namespace

TEST_CASE("the hash is SHA-256") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a changed line is found, whichever field was changed") {
  for (std::string const change : {"at = 99", "account_id = 'dana'", "verb = 'GET /x'", "target = 'u'", "version = 4",
                                   "address = '::2'", "hash = 'x'", "account_id = 'rosaP', verb = 'UT /x'"}) {
    CAPTURE(change);
    for_each_database("changed", [&](Db& db) {
      CHECK(found_after(db, "UPDATE kit_audit SET " + change + " WHERE chain = 'clinic' AND number = 3")
                .starts_with("clinic 3 a line was changed; "));
    });
  }
}

TEST_CASE("a removed line is found") {
  for_each_database("removed", [](Db& db) {
    CHECK(found_after(db, "DELETE FROM kit_audit WHERE chain = 'clinic' AND number = 3") ==
          "clinic 3 a line is missing; ");
  });
  for_each_database("removed first", [](Db& db) {
    CHECK(found_after(db, "DELETE FROM kit_audit WHERE chain = 'clinic' AND number = 1") ==
          "clinic 1 a line is missing; ");
  });
}

TEST_CASE("exchanged lines are found") {
  for_each_database("exchanged", [](Db& db) {
    auto const found = found_after(db,
                                   "UPDATE kit_audit SET number = 99 WHERE chain = 'clinic' AND number = 2; "
                                   "UPDATE kit_audit SET number = 2 WHERE chain = 'clinic' AND number = 3; "
                                   "UPDATE kit_audit SET number = 3 WHERE chain = 'clinic' AND number = 99");
    CHECK(found.starts_with("clinic 2 a line was changed; clinic 3 a line was changed; "));
  });
}

TEST_CASE("a line moved to another chain is found in both") {
  for_each_database("moved", [](Db& db) {
    auto const found =
        found_after(db, "UPDATE kit_audit SET chain = 'other', number = 3 WHERE chain = 'clinic' AND number = 5");
    CHECK(found == "clinic 5 the end is missing; other 3 a line was changed; other 2 there are lines after the end; ");
  });
}

TEST_CASE("a cut-off end is found, and so is a chain whose end was forgotten") {
  for_each_database("cut off", [](Db& db) {
    CHECK(found_after(db, "DELETE FROM kit_audit WHERE chain = 'clinic' AND number > 3") ==
          "clinic 5 the end is missing; ");
  });
  for_each_database("emptied", [](Db& db) {
    CHECK(found_after(db, "DELETE FROM kit_audit WHERE chain = 'other'") == "other 2 the end is missing; ");
  });
  for_each_database("forgotten", [](Db& db) {
    CHECK(found_after(db, "DELETE FROM kit_audit_chain WHERE chain = 'other'") ==
          "other 0 the chain's end is missing; ");
  });
}

TEST_CASE("an inserted line is found, before, between and after the others") {
  std::string const end = " FROM kit_audit WHERE chain = 'other' AND number = 2";
  std::string const rest = ", at, account_id, verb, target, version, address, hash" + end;
  for_each_database("before", [&](Db& db) {
    CHECK(
        found_after(db, "INSERT INTO kit_audit SELECT 'clinic', 0" + rest).starts_with("clinic 0 a line was added; "));
  });
  for_each_database("between", [&](Db& db) {
    auto const found = found_after(db,
                                   "UPDATE kit_audit SET number = number + 100 WHERE chain = 'clinic' AND number > 2; "
                                   "UPDATE kit_audit SET number = number - 99 WHERE chain = 'clinic' AND number > 2; "
                                   "INSERT INTO kit_audit SELECT 'clinic', 3" +
                                       rest);
    CHECK(found.starts_with("clinic 3 a line was changed; "));
  });
  for_each_database("after", [&](Db& db) {
    CHECK(found_after(db, "INSERT INTO kit_audit SELECT 'clinic', 6" + rest) ==
          "clinic 6 a line was changed; clinic 5 there are lines after the end; ");
  });
}

TEST_CASE("a report counts lines and chains") {
  for_each_database("counts", [](Db& db) {
    CHECK(found_after(db, "SELECT 1").empty());
    db.read([](Connection& c) {
      auto const report = verify_audit(ReadTx(c, {}));
      CHECK(report.lines == 7);
      CHECK(report.chains == 2);
    });
  });
}

TEST_CASE("whoever cuts the end off and mends the chain's end is found by a head that was kept elsewhere") {
  for_each_database("kept", [](Db& db) {
    CHECK(found_after(db, "SELECT 1").empty());
    std::vector<AuditHead> kept;
    db.read([&](Connection& c) { kept = parse_audit_heads(spell(audit_heads(ReadTx(c, {})))); });
    REQUIRE(kept.size() == 2);
    add(db, "other", 3);
    CHECK(faults(db, kept).empty());  // what was added later is no fault
    db.connect()->script(
        "DELETE FROM kit_audit WHERE chain = 'clinic' AND number > 3; "
        "UPDATE kit_audit_chain SET number = 3, hash = (SELECT hash FROM kit_audit WHERE chain = 'clinic' AND number = 3) "
        "WHERE chain = 'clinic'");
    CHECK(faults(db).empty());
    CHECK(faults(db, kept) == "clinic 5 a line that was kept is missing; ");
    add(db, "clinic", 4);
    add(db, "clinic", 6);
    CHECK(faults(db).empty());
    CHECK(faults(db, kept) == "clinic 5 the line is another than the one kept; ");
    db.connect()->script(
        "DELETE FROM kit_audit WHERE chain = 'other'; DELETE FROM kit_audit_chain WHERE chain = 'other'");
    CHECK(faults(db).empty());
    CHECK(
        faults(db, kept).ends_with("; other 0 the chain's end is missing; other 2 a line that was kept is missing; "));
  });
}

TEST_CASE("a file of kept heads that is something else is refused by the number of its line") {
  CHECK(parse_audit_heads("\n").empty());
  auto const hash = std::string(64, 'a');
  for (auto const& bad :
       {std::string("x"), std::string("partnership 1"), "partnership x " + hash, "a 1 " + hash + "b"}) {
    CHECK_THROWS_WITH(parse_audit_heads("\n" + bad), "Line 2 is not one that upswing audit head printed.");
  }
}

TEST_CASE("lines of many writers at once make one sound chain, and what is undone leaves no line") {
  for_each_database("many writers", [](Db& db) {
    db.connect()->script(db::in_dialect(tables, db.dialect()));
    std::atomic<int> failed{0};
    std::vector<std::thread> writers;
    for (int i = 0; i < 8; ++i) {
      writers.emplace_back([&, i] {
        for (int k = 0; k < 25; ++k) {
          auto const work = [&](Connection& c) {
            hold_chain(c, "clinic");
            write_audit(c, {.chain = "clinic",
                            .at = {i * 100 + k},
                            .account_id = "a",
                            .verb = "v",
                            .target = "t",
                            .version = k,
                            .address = "x"});
            if (k % 5 == 0) throw std::runtime_error("changed my mind");
          };
          db.write(work, [&](std::exception_ptr error) { failed += error ? 1 : 0; });
        }
      });
    }
    for (auto& writer : writers) writer.join();
    CHECK(failed.load() == 40);
    CHECK(faults(db).empty());
    db.read([](Connection& c) { CHECK(ReadTx(c, {}).one<std::int64_t>("SELECT max(number) FROM kit_audit") == 160); });
  });
}
