// Writing: batches, what a failed work undoes, and when `done` may say "saved".
#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <latch>
#include <thread>

#include "kit/db/migrate.hpp"
#include "kit/db/tx.hpp"
#include "kit/test/databases.hpp"

using namespace upswing::kit;
using db::Connection;
using db::Db;
using db::ReadTx;
using db::Tx;
using upswing::test::for_each_database;

namespace {

void make_counter(Db& db) {
  db.connect()->script(
      db::in_dialect("CREATE TABLE counter (id {int} PRIMARY KEY, n {int} NOT NULL) {strict}", db.dialect()));
  db.write_now([](Connection& c) { Tx(c, {}).run("INSERT INTO counter VALUES (1, 0)"); });
}

std::int64_t value_of(Connection& c, int id) {
  return ReadTx(c, {}).one<std::int64_t>("SELECT n FROM counter WHERE id = $1", id).value_or(-1);
}

std::int64_t value_of(Db& db, int id) {
  std::int64_t value = 0;
  db.read([&](Connection& c) { value = value_of(c, id); });
  return value;
}

}  // namespace

TEST_CASE("sixteen writers with five hundred increments each make eight thousand") {
  for_each_database("increments", [](Db& db) {
    make_counter(db);
    std::atomic<int> done{0};
    std::vector<std::thread> writers;
    for (int i = 0; i < 16; ++i) {
      writers.emplace_back([&] {
        for (int k = 0; k < 500; ++k) {
          db.write([](Connection& c) { Tx(c, {}).run("UPDATE counter SET n = n + 1 WHERE id = 1"); },
                   [&](std::exception_ptr failed) { done += failed ? 0 : 1; });
        }
      });
    }
    for (auto& writer : writers) writer.join();
    CHECK(done.load() == 8000);
    CHECK(value_of(db, 1) == 8000);
  });
}

TEST_CASE("a change is visible to another connection before anyone is told that it is saved") {
  for_each_database("done after commit", [](Db& db) {
    make_counter(db);
    std::atomic<int> seen{0};
    std::atomic<int> told{0};
    std::vector<std::thread> writers;
    for (int i = 0; i < 8; ++i) {
      writers.emplace_back([&, i] {
        auto const other = db.connect();
        for (int k = 0; k < 25; ++k) {
          int const id = 100 + i * 100 + k;
          std::promise<void> answered;
          db.write([id](Connection& c) { Tx(c, {}).run("INSERT INTO counter VALUES ($1, 7)", id); },
                   [&](std::exception_ptr) { answered.set_value(); });
          answered.get_future().wait();
          ++told;
          seen += value_of(*other, id) == 7 ? 1 : 0;
        }
      });
    }
    for (auto& writer : writers) writer.join();
    CHECK(told.load() == 200);
    CHECK(seen.load() == 200);
  });
}

TEST_CASE("inside done, a second connection already sees the change") {
  for_each_database("seen in done", [](Db& db) {
    make_counter(db);
    auto const other = db.connect();
    std::int64_t seen = -1;
    db.write([](Connection& c) { Tx(c, {}).run("UPDATE counter SET n = 5"); },
             [&](std::exception_ptr failed) {
               CHECK(!failed);
               seen = value_of(*other, 1);
             });
    CHECK(seen == 5);
  });
}

TEST_CASE("what one work throws undoes that work alone, not its neighbors in the batch") {
  for_each_database("isolation", [](Db& db) {
    make_counter(db);
    constexpr int threads = 12;
    std::latch start(threads);
    std::atomic<int> saved{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> writers;
    for (int i = 0; i < threads; ++i) {
      writers.emplace_back([&, i] {
        start.arrive_and_wait();
        for (int k = 0; k < 20; ++k) {
          int const id = 1000 + i * 100 + k;
          db.write(
              [&, id](Connection& c) {
                Tx(c, {}).run("INSERT INTO counter VALUES ($1, 1)", id);
                if (id % 3 == 0) throw std::runtime_error("changed my mind");
                if (id % 3 == 1) Tx(c, {}).run("INSERT INTO counter VALUES (1, 1)");  // not unique
              },
              [&](std::exception_ptr failed) { ++(failed ? refused : saved); });
        }
      });
    }
    for (auto& writer : writers) writer.join();
    CHECK(saved.load() == 80);
    CHECK(refused.load() == 160);
    db.read([](Connection& c) {
      CHECK(ReadTx(c, {}).one<std::int64_t>("SELECT count(*) FROM counter WHERE id >= 1000") == 80);
      CHECK(ReadTx(c, {}).one<std::int64_t>("SELECT count(*) FROM counter WHERE id >= 1000 AND id % 3 = 2") == 80);
    });
  });
}

TEST_CASE("a work that hides an error of the database is not told that it was saved") {
  for_each_database("hidden error", [](Db& db) {
    make_counter(db);
    bool failed_at_all = false;
    auto const hide = [](Connection& c) {
      Tx tx(c, {});
      tx.run("INSERT INTO counter VALUES (50, 1)");
      try {
        tx.run("INSERT INTO counter VALUES (1, 1)");
      } catch (db::Error const&) {
      }
    };
    try {
      db.write_now(hide);
    } catch (std::exception const&) {
      failed_at_all = true;
    }
    // SQLite undoes the statement alone, PostgreSQL the whole transaction; either way the answer is the truth.
    CHECK(failed_at_all == (value_of(db, 50) == -1));
    db.write_now([](Connection& c) { Tx(c, {}).run("INSERT INTO counter VALUES (51, 1)"); });
    CHECK(value_of(db, 51) == 1);
  });
}

TEST_CASE("a reader sees one moment, whatever others write meanwhile") {
  for_each_database("one moment", [](Db& db) {
    make_counter(db);
    db.read([&](Connection& c) {
      CHECK(value_of(c, 1) == 0);
      db.write_now([](Connection& w) { Tx(w, {}).run("UPDATE counter SET n = 9"); });
      CHECK(value_of(c, 1) == 0);
    });
    CHECK(value_of(db, 1) == 9);
  });
}

TEST_CASE("a reader that throws gives its connection back in working order") {
  for_each_database("throwing reader", [](Db& db) {
    make_counter(db);
    for (int i = 0; i < 20; ++i) {
      CHECK_THROWS_AS(db.read([](Connection&) { throw std::runtime_error("no"); }), std::runtime_error);
      CHECK_THROWS_AS(db.read([](Connection& c) { c.plain("SELECT nothing FROM nowhere"); }), db::Error);
    }
    CHECK(value_of(db, 1) == 0);
  });
}

TEST_CASE("more readers than connections wait their turn") {
  for_each_database("many readers", [](Db& db) {
    make_counter(db);
    std::atomic<int> read{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 24; ++i) {
      readers.emplace_back([&] {
        for (int k = 0; k < 20; ++k) read += value_of(db, 1) == 0 ? 1 : 0;
      });
    }
    for (auto& reader : readers) reader.join();
    CHECK(read.load() == 480);
  });
}

TEST_CASE("PostgreSQL connections that were cut are replaced without anyone noticing") {
  for_each_database("cut connections", [](Db& db) {
    if (db.dialect() == db::Dialect::sqlite) return;
    make_counter(db);
    auto const keeper = db.connect();
    std::vector<std::int64_t> pooled;
    auto const remember = [&](Connection& c) {
      pooled.push_back(ReadTx(c, {}).one<std::int64_t>("SELECT pg_backend_pid()").value());
    };
    db.read([&](Connection& first) {
      remember(first);
      db.read([&](Connection& second) {
        remember(second);
        db.read(remember);
      });
    });
    CHECK(pooled.size() == 3);
    for (auto const pid : pooled) Tx(*keeper, {}).any("SELECT pg_terminate_backend(CAST($1 AS INTEGER))", pid);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK(value_of(db, 1) == 0);
    db.write_now([](Connection& c) { Tx(c, {}).run("UPDATE counter SET n = n + 1"); });
    CHECK(value_of(db, 1) == 1);
  });
}
