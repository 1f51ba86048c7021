// The whole program, put together: database, rooms, pages, server. Tests build it without the network.
#pragma once
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/guard.hpp"
#include "access/world.hpp"
#include "app/metrics.hpp"
#include "kit/db/backup.hpp"
#include "kit/db/db.hpp"
#include "kit/http/asset.hpp"
#include "kit/http/message.hpp"
#include "kit/http/workers.hpp"
#include "kit/jobs/worker.hpp"
#include "kit/seal.hpp"

namespace upswing::app {

inline constexpr std::string_view program_version = "0.1.0";

struct AppOptions {
  kit::db::Options database{};
  std::string data{};             // the data folder; the key is in it
  std::optional<kit::Key> key{};  // instead of the folder's; for tests
  std::string web_dir{};          // pages from this folder instead of from the program; for who works on them
  int workers = 4;
  access::LoginLimits logins{};
  access::PasswordCost password_cost{};
  access::MailWay mail{};
};

class App {
 public:
  // Brings the database up to date. `clock` and `ids` must outlive the app; without a clock the data's own is used (a
  // demo lives at its story's date).
  App(AppOptions options, kit::Clock const* clock, kit::Ids& ids, std::span<kit::Asset const> pages);
  ~App();
  App(App const&) = delete;
  App& operator=(App const&) = delete;

  // Answers a request, later and on another thread.
  void handle(kit::http::Request request, kit::http::Respond respond);
  // Answers on this thread and waits; for tests and commands.
  kit::http::Reply answer(kit::http::Request request);

  access::World& world() { return *world_; }
  access::Guard& guard() { return *guard_; }
  Metrics& metrics() { return metrics_; }
  // Jobs and rounds; they run on a thread of their own between start and drain, or when a test says so.
  kit::jobs::Worker& jobs() { return *jobs_; }
  std::string metrics_text(std::size_t connections) const;
  // What waits and how much memory is used, by a word; for the host's pages.
  std::map<std::string, std::int64_t> gauges() const;
  void drain();

 private:
  AppOptions options_;
  std::unique_ptr<kit::db::Db> db_;
  std::unique_ptr<kit::Clock> own_clock_;
  kit::http::EventHub events_;
  access::Passwords passwords_;
  access::Throttle throttle_;
  std::unique_ptr<access::World> world_;
  std::unique_ptr<access::Guard> guard_;
  std::unique_ptr<kit::jobs::Worker> jobs_;
  std::span<kit::Asset const> pages_;
  Metrics metrics_;
  kit::http::Workers workers_;
  kit::http::Workers hashing_;
  kit::http::Workers drawing_;

  kit::http::Respond finish(kit::http::Request const& request, kit::http::Respond respond);
  kit::http::Workers& threads_for(access::Route const* route);
  void api(kit::http::Request request, kit::http::Respond respond);
};

// The database of a data folder, or of a postgres:// address.
kit::db::Options database_in(std::string const& data_dir, std::string const& postgres, int readers);
// Brings a database up to date, after a backup into `backups` unless that is empty; answers how many migrations ran.
int bring_up_to_date(kit::db::Db& db, std::string const& backups);
// What is written anew after migrations: who reads what is part of the program.
void after_migrating(kit::db::Connection& connection);
// This program as the maker of a backup, now.
kit::db::Maker this_program();

}  // namespace upswing::app
