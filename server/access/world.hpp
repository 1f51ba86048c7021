// What the program is made of, built once in app/ and passed by reference: database, clock, ids, live updates, passwords.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "access/password.hpp"
#include "access/throttle.hpp"
#include "access/tx.hpp"
#include "kit/clock.hpp"
#include "kit/db/db.hpp"
#include "kit/http/events.hpp"
#include "kit/ids.hpp"
#include "kit/mail/smtp.hpp"
#include "kit/seal.hpp"

namespace upswing::access {

struct LoginLimits {
  std::int64_t idle_ms = 12LL * 3600 * 1000;
  std::int64_t absolute_ms = 14LL * 24 * 3600 * 1000;
};

// What the running program knows of itself; for the host's pages. Set in app.
struct Machine {
  std::string data{};     // the data folder; the key is in it
  std::string backups{};  // where backups are kept
  std::function<std::int64_t()> uptime_s{};
  std::function<std::map<std::string, std::int64_t>()> gauges{};  // queues and memory, by a word
  std::function<void(std::string const& path)> back_up{};         // all the data into a new file
};

// How mails go out. Without a post they stay in the outbox.
struct MailWay {
  std::shared_ptr<kit::mail::Post> post{};
  kit::mail::Address from{};
  std::string address = "http://127.0.0.1:8080";  // of the pages, for links; without a slash at its end
};

struct World {
  kit::db::Db& db;
  kit::Clock const& clock;
  kit::Ids& ids;
  kit::http::EventHub& events;
  Passwords& passwords;
  Throttle& throttle;
  LoginLimits limits{};
  bool demo = false;
  std::string version{};
  MailWay mail{};
  Machine machine{};
  kit::Key key{};  // opens private writing

  // Reads as someone, at one moment.
  template <class Use> void read(Viewer const& viewer, Use const& use) {
    db.read([&](kit::db::Connection& connection) { use(ReadTx(connection, viewer, clock.now())); });
  }
  // Writes as someone and waits until it is on disk.
  template <class Use> void write(Viewer const& viewer, Use const& use) {
    db.write_now([&](kit::db::Connection& connection) {
      Tx tx(connection, viewer, clock.now());
      use(tx);
    });
  }
};

}  // namespace upswing::access
