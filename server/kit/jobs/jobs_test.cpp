#include <doctest/doctest.h>

#include <atomic>
#include <set>

#include "app/migrations.hpp"
#include "kit/db/migrate.hpp"
#include "kit/jobs/worker.hpp"
#include "kit/test/databases.hpp"

namespace upswing::test {
namespace {

using namespace kit::jobs;
using kit::Instant;

// A node: its own database handle, clock and worker over the same data.
struct Node {
  explicit Node(kit::db::Db& database, std::int64_t at = 1'000'000) : db(database), clock(Instant{at}) {}
  kit::db::Db& db;
  kit::FixedClock clock;
  kit::RandomIds ids;
  Worker worker{db, clock, ids};

  bool ask_for(std::string const& kind, std::string const& key, std::int64_t at = 0) {
    bool fresh = false;
    db.write_now([&](kit::db::Connection& connection) {
      fresh = ask(connection, ids, {.kind = kind, .key = key, .run_at = {at}}, clock.now());
    });
    return fresh;
  }
  std::vector<Job> jobs(State state) {
    std::vector<Job> found;
    db.read([&](kit::db::Connection& connection) { found = list(kit::db::ReadTx(connection, {}), state, 100); });
    return found;
  }
};

void with_jobs(std::function<void(kit::db::Db&)> const& test) {
  for_each_database("jobs", [&](kit::db::Db& db) {
    kit::db::migrate(*db.connect(), app::all_migrations(), 0);
    test(db);
  });
}

TEST_CASE("the same job asked for twice is done once, and not before its time") {
  with_jobs([](kit::db::Db& db) {
    Node node(db);
    int done = 0;
    node.worker.add(inside("count", [&](auto&, auto, auto const&) { ++done; }));
    CHECK(node.ask_for("count", "a", 1'500'000));
    CHECK_FALSE(node.ask_for("count", "a"));
    CHECK_FALSE(node.worker.run_one());
    node.clock.set({1'500'000});
    CHECK(node.worker.run_one());
    CHECK_FALSE(node.worker.run_one());
    CHECK_FALSE(node.ask_for("count", "a"));
    CHECK(done == 1);
  });
}

TEST_CASE(
    "what a job wrote is undone when the job does not end, and it is tried again with growing pauses, then given up") {
  with_jobs([](kit::db::Db& db) {
    Node node(db);
    int tries = 0;
    node.worker.add(inside("fail", [&](kit::db::Connection& connection, auto, auto const&) {
      connection.plain("INSERT INTO kit_round (name, next_at) VALUES ('left', 1)");
      ++tries;
      throw std::runtime_error("not today");
    }));
    node.ask_for("fail", "a");
    std::vector<std::int64_t> pauses;
    while (node.worker.run_one()) {
      auto const waiting = node.jobs(State::waiting);
      if (waiting.empty()) break;
      CHECK(waiting[0].last_error == "not today");
      pauses.push_back((waiting[0].run_at.ms - node.clock.now().ms) / minute_ms);
      node.clock.set(waiting[0].run_at);
    }
    CHECK(pauses == std::vector<std::int64_t>{1, 5, 15, 60, 240, 720});
    CHECK(tries == 7);
    REQUIRE(node.jobs(State::dead).size() == 1);
    bool left = false;
    db.read([&](kit::db::Connection& c) { left = kit::db::ReadTx(c, {}).any("SELECT 1 FROM kit_round"); });
    CHECK_FALSE(left);

    db.write_now([&](kit::db::Connection& connection) {
      kit::db::Tx tx(connection, {});
      CHECK(try_again(tx, node.jobs(State::dead)[0].id, node.clock.now()));
    });
    CHECK(node.worker.run_one());
    CHECK(tries == 8);
  });
}

TEST_CASE("a hopeless job is given up at once") {
  with_jobs([](kit::db::Db& db) {
    Node node(db);
    node.worker.add({"fail", [](Job const&) -> Finish { throw Hopeless("nobody lives there"); }});
    node.ask_for("fail", "a");
    CHECK(node.worker.run_one());
    REQUIRE(node.jobs(State::dead).size() == 1);
    CHECK(node.jobs(State::dead)[0].last_error == "nobody lives there");
  });
}

TEST_CASE("a job whose taker died is taken by another when the lease is over; who comes late finishes nothing") {
  with_jobs([](kit::db::Db& db) {
    Node node(db);
    int done = 0;
    node.worker.add(inside("count", [&](auto&, auto, auto const&) { ++done; }));
    node.ask_for("count", "a");
    std::optional<Taken> dead;
    db.write_now([&](kit::db::Connection& connection) {
      kit::db::Tx tx(connection, {});
      dead = take(tx, "first", node.clock.now(), lease_ms);
    });
    REQUIRE(dead);
    CHECK_FALSE(node.worker.run_one());
    node.clock.advance(lease_ms);
    CHECK(node.worker.run_one());
    CHECK(done == 1);
    CHECK_THROWS_AS(db.write_now([&](kit::db::Connection& connection) {
      kit::db::Tx tx(connection, {});
      finish(tx, *dead, node.clock.now());
    }),
                    std::runtime_error);
  });
}

TEST_CASE("two nodes at one table do each of two hundred jobs once") {
  with_jobs([](kit::db::Db& db) {
    Node one(db);
    Node two(db);
    std::mutex guard;
    std::multiset<std::string> done;
    for (Node* node : {&one, &two}) {
      node->worker.add({"count", [&](Job const& job) -> Finish {
                          std::lock_guard const lock(guard);
                          done.insert(job.key);
                          return {};
                        }});
    }
    for (int i = 0; i < 200; ++i) one.ask_for("count", std::to_string(i));
    auto const work = [](Node& node) {
      for (int idle = 0; idle < 3;) idle = node.worker.run_one() ? 0 : idle + 1;
    };
    std::thread other([&] { work(two); });
    work(one);
    other.join();
    CHECK(done.size() == 200);
    CHECK(std::set<std::string>(done.begin(), done.end()).size() == 200);
  });
}

TEST_CASE("a round begins once for all nodes, at each full hour, and what was missed is not made up for") {
  with_jobs([](kit::db::Db& db) {
    constexpr std::int64_t hour = 60 * minute_ms;
    Node one(db, 10 * hour + minute_ms);
    Node two(db, 10 * hour + minute_ms);
    int begun = 0;
    for (Node* node : {&one, &two}) {
      node->worker.add(inside("hourly", [&](auto&, auto, auto const&) { ++begun; }));
      node->worker.add(Round{"hourly", hour});
    }
    auto const both = [&](std::int64_t at) {
      one.clock.set({at});
      two.clock.set({at});
      one.worker.run_due();
      two.worker.run_due();
    };
    both(10 * hour + minute_ms);
    both(10 * hour + 2 * minute_ms);
    CHECK(begun == 1);
    both(11 * hour);
    CHECK(begun == 2);
    both(15 * hour + 7 * minute_ms);
    CHECK(begun == 3);
  });
}

TEST_CASE("a job of a kind that this program does not know waits for one that does") {
  with_jobs([](kit::db::Db& db) {
    Node old(db);
    old.ask_for("new_kind", "a");
    CHECK(old.worker.run_one());
    CHECK(old.jobs(State::waiting).size() == 1);
  });
}

}  // namespace
}  // namespace upswing::test
