// Puts the program together and sends each request its way.
#include "app/app.hpp"

#include <future>
#include <stdexcept>

#include "access/account_store.hpp"
#include "access/audience.hpp"
#include "app/key.hpp"
#include "app/migrations.hpp"
#include "app/pages.hpp"
#include "app/rooms.hpp"
#include "kit/http/problem.hpp"
#include "kit/log.hpp"

namespace upswing::app {
namespace {

using kit::http::Problem;
using kit::http::Reply;
using kit::http::Request;
using kit::http::Respond;

constexpr std::size_t most_waiting = 512;
constexpr std::size_t most_hashing = 32;
constexpr int drawing_threads = 2;
constexpr std::size_t most_drawing = 16;
constexpr std::int64_t most_drawing_wait_us = 10'000'000;
constexpr std::int64_t most_wait_us = 5'000'000;

Reply overloaded(std::string_view request_id) {
  Problem problem(503, "busy", "Too much at once. Please try again in a moment.");
  problem.retry_after_s = 2;
  return kit::http::answer(problem, request_id);
}

Reply plain(int status, std::string words) {
  return {.status = status, .type = "text/plain; charset=utf-8", .body = std::move(words)};
}

// A demo lives at its story's date and moves on from there.
std::unique_ptr<kit::Clock> clock_of(kit::db::Db& db) {
  std::int64_t shift = 0;
  db.read([&](kit::db::Connection& connection) {
    access::ReadTx const tx(connection, access::the_program(), {});
    auto const text = access::setting(tx, "clock_shift_ms");
    if (!text.empty()) shift = std::stoll(text);
  });
  return std::make_unique<kit::SystemClock>(shift);
}

bool is_demo(kit::db::Db& db) {
  bool demo = false;
  db.read([&](kit::db::Connection& connection) {
    demo = access::setting(access::ReadTx(connection, access::the_program(), {}), "demo") == "yes";
  });
  return demo;
}

}  // namespace

kit::db::Options database_in(std::string const& data_dir, std::string const& postgres, int readers) {
  return {.sqlite_path = data_dir + "/upswing.db",
          .postgres = postgres,
          .readers = readers,
          .backups = data_dir + "/backups"};
}

kit::db::Maker this_program() { return {all_migrations(), std::string(program_version), kit::SystemClock().now().ms}; }

int bring_up_to_date(kit::db::Db& db, std::string const& backups) {
  auto const maker = this_program();
  if (!backups.empty()) kit::db::back_up_before_migrating(db, maker, backups);
  int const ran = kit::db::migrate(*db.connect(), maker.migrations, maker.now_ms);
  if (ran > 0) db.write_now(after_migrating);
  return ran;
}

void after_migrating(kit::db::Connection& connection) {
  kit::db::Tx tx(connection, {});
  access::write_audiences(tx);
}

App::App(AppOptions options, kit::Clock const* clock, kit::Ids& ids, std::span<kit::Asset const> pages)
    : options_(std::move(options)),
      db_(kit::db::Db::open(options_.database)),
      passwords_(options_.password_cost),
      pages_(pages),
      workers_(options_.workers, most_waiting, most_wait_us),
      hashing_(1, most_hashing, most_wait_us),
      drawing_(drawing_threads, most_drawing, most_drawing_wait_us) {
  bring_up_to_date(*db_, options_.database.backups);
  if (!clock) {
    own_clock_ = clock_of(*db_);
    clock = own_clock_.get();
  }
  world_ =
      std::make_unique<access::World>(access::World{*db_, *clock, ids, events_, passwords_, throttle_, options_.logins,
                                                    is_demo(*db_), std::string(program_version), options_.mail});
  if (!options_.key && options_.data.empty()) throw std::logic_error("A program needs a data folder, for its key.");
  world_->key = options_.key ? *options_.key : key_of(*db_, options_.data + "/key");
  world_->machine = {.data = options_.data,
                     .backups = options_.database.backups,
                     .uptime_s =
                         [started = kit::http::steady_us()] { return (kit::http::steady_us() - started) / 1'000'000; },
                     .gauges = [this] { return gauges(); },
                     .back_up = [this](std::string const& path) { kit::db::back_up(*db_, this_program(), path); }};
  connect_rooms();
  guard_ = std::make_unique<access::Guard>(*world_, all_routes());
  jobs_ = std::make_unique<kit::jobs::Worker>(*db_, *clock, ids);
  add_jobs(*jobs_, *world_);
  db_->hear_nodes([this](std::string const& news) { access::tell_listeners(*world_, news); });
}

App::~App() { drain(); }

void App::drain() {
  if (jobs_) jobs_->stop();
  db_->hear_nodes({});
  workers_.drain();
  hashing_.drain();
  drawing_.drain();
}

// What every answer gets: headers, a count, a line in the log.
Respond App::finish(Request const& request, Respond respond) {
  struct Seen {
    std::string id, method, path, address;
    std::int64_t started_us;
    bool secure, api;
  };
  Seen seen{request.id,
            request.method,
            request.path,
            request.address,
            request.started_us,
            request.secure,
            request.path.starts_with("/api/")};
  return [this, seen = std::move(seen), respond = std::move(respond)](Reply reply) {
    add_security_headers(reply, seen.secure);
    reply.with("X-Request-Id", seen.id);
    if (seen.api) reply.with("Cache-Control", "no-store");
    auto const took = kit::http::steady_us() - seen.started_us;
    metrics_.count(reply.status, took);
    if (seen.api) {
      kit::log::line(kit::log::Level::info, "answered",
                     {{"request", seen.id},
                      {"status", std::to_string(reply.status)},
                      {"method", seen.method},
                      {"path", seen.path},
                      {"ms", std::to_string(static_cast<double>(took / 10) / 100).substr(0, 6)}});
    }
    respond(std::move(reply));
  };
}

void App::handle(Request request, Respond respond) {
  auto done = finish(request, std::move(respond));
  if (request.path.starts_with("/api/")) return api(std::move(request), std::move(done));
  if (request.path == "/healthz") return done(plain(200, "ok\n"));
  if (request.path == "/readyz") {
    auto ask = [this, done] {
      try {
        db_->read([](kit::db::Connection& connection) { connection.plain("SELECT 1"); });
        done(plain(200, "ready\n"));
      } catch (std::exception const& error) {
        kit::log::line(kit::log::Level::error, "the database does not answer", {{"why", error.what()}});
        done(plain(503, "the database does not answer\n"));
      }
    };
    if (!workers_.try_post(ask, {})) done(plain(503, "busy\n"));
    return;
  }
  done(page(request, pages_, options_.web_dir));
}

kit::http::Workers& App::threads_for(access::Route const* route) {
  if (!route || route->lane == access::Lane::usual) return workers_;
  return route->lane == access::Lane::hashing ? hashing_ : drawing_;
}

void App::api(Request request, Respond done) {
  std::vector<std::string> names;
  int status = 0;
  auto const* route = guard_->find(request.method, request.path, names, status);
  auto& queue = threads_for(route);
  auto const kept = std::make_shared<Request const>(std::move(request));
  auto run = [this, kept, done] { guard_->answer(*kept, done); };
  auto too_late = [kept, done] { done(overloaded(kept->id)); };
  if (!queue.try_post(std::move(run), std::move(too_late))) done(overloaded(kept->id));
}

Reply App::answer(Request request) {
  std::promise<Reply> promise;
  auto waiting = promise.get_future();
  if (request.id.empty()) request.id = "test";
  auto done = finish(request, [&](Reply reply) { promise.set_value(std::move(reply)); });
  if (request.path.starts_with("/api/")) guard_->answer(request, done);
  else done(page(request, pages_, options_.web_dir));
  return waiting.get();
}

std::map<std::string, std::int64_t> App::gauges() const {
  return {{"waiting_requests", static_cast<std::int64_t>(workers_.waiting())},
          {"waiting_for_hashing", static_cast<std::int64_t>(hashing_.waiting())},
          {"waiting_for_drawing", static_cast<std::int64_t>(drawing_.waiting())},
          {"listeners", static_cast<std::int64_t>(events_.listeners())},
          {"resident_bytes", static_cast<std::int64_t>(resident_bytes())}};
}

std::string App::metrics_text(std::size_t connections) const {
  return metrics_.text({connections, workers_.waiting(), events_.listeners()});
}

}  // namespace upswing::app
