// Waits for notifications and comes back when the connection is lost.
#include "kit/db/pg_listener.hpp"

#include <poll.h>

#include <chrono>
#include <memory>

#include "kit/db/db.hpp"
#include "kit/db/libpq.hpp"
#include "kit/log.hpp"

namespace upswing::kit::db {
namespace {

constexpr int look_up_ms = 250;  // how soon the end is noticed
constexpr auto pause = std::chrono::seconds(1);

struct Finish {
  void operator()(PGconn* handle) const { libpq().PQfinish(handle); }
  void operator()(PGresult* result) const { libpq().PQclear(result); }
  void operator()(PGnotify* note) const { libpq().PQfreemem(note); }
};
using Handle = std::unique_ptr<PGconn, Finish>;
using Result = std::unique_ptr<PGresult, Finish>;
using Note = std::unique_ptr<PGnotify, Finish>;

// The channel carries the schema's name: several installations may share a database. A DO block, because LISTEN takes no
// expression.
constexpr char listen_sql[] = "DO $$ BEGIN EXECUTE format('LISTEN %I', 'upswing_' || current_schema()); END $$";

}  // namespace

PgListener::PgListener(std::string url, std::function<void(std::string const&)> hear)
    : url_(std::move(url)), hear_(std::move(hear)), thread_([this] { stay(); }) {}

PgListener::~PgListener() {
  ending_ = true;
  thread_.join();
}

void PgListener::stay() {
  for (bool again = false; !ending_; again = true) {
    try {
      listen_once(again);
    } catch (Error const& error) {
      log::line(log::Level::warning, "other nodes cannot be heard; trying again", {{"why", error.what()}});
      auto const until = std::chrono::steady_clock::now() + pause;
      while (!ending_ && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(look_up_ms / 5));
    }
  }
}

void PgListener::listen_once(bool again) {
  auto const& pq = libpq();
  Handle const handle(pq.PQconnectdb(url_.c_str()));
  auto const must = [&](bool fact) {
    if (!fact) throw Error(Why::connection, pq.PQerrorMessage(handle.get()));
  };
  must(pq.PQstatus(handle.get()) == CONNECTION_OK);
  must(pq.PQresultStatus(Result(pq.PQexec(handle.get(), listen_sql)).get()) == PGRES_COMMAND_OK);
  if (again) hear_("");
  while (!ending_) {
    pollfd waiting{pq.PQsocket(handle.get()), POLLIN, 0};
    if (::poll(&waiting, 1, look_up_ms) < 0) continue;
    must(pq.PQconsumeInput(handle.get()) == 1);
    while (Note const note{pq.PQnotifies(handle.get())}) hear_(note->extra);
  }
}

}  // namespace upswing::kit::db
