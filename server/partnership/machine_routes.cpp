// Health and backups, for the host: what the machine does and what is kept beside it.
#include <filesystem>

#include "access/account_store.hpp"
#include "kit/clock.hpp"
#include "kit/db/migrate.hpp"
#include "partnership/backups.hpp"
#include "partnership/machine_store.hpp"
#include "partnership/routes.hpp"

namespace upswing::partnership {

using access::Call;
using access::ReadTx;
using access::Right;

namespace {

struct Health {
  std::string version;
  std::string database;
  std::int64_t database_bytes = 0;
  std::int64_t schema = 0;
  std::int64_t disk_free_bytes = 0;
  std::int64_t disk_bytes = 0;
  std::int64_t uptime_s = 0;
  std::optional<Backup> last_backup;
  std::vector<Gauge> gauges;
  MachineCount count;
};
UPSWING_DESCRIBE(Health, version, database, database_bytes, schema, disk_free_bytes, disk_bytes, uptime_s, last_backup,
                 gauges, count)

struct Backups {
  std::vector<Backup> backups;
  std::string folder;
  bool has_key = false;  // a file that no backup holds
};
UPSWING_DESCRIBE(Backups, backups, folder, has_key)

// A demo lives at its story's date; files are written at the machine's.
std::int64_t shift_ms(Call const& call) { return call.world.clock.now().ms - kit::SystemClock().now().ms; }

Health show_health(ReadTx const& tx, Call const& call) {
  auto const& machine = call.world.machine;
  Health health;
  health.version = call.world.version;
  health.database = tx.dialect() == kit::db::Dialect::sqlite ? "SQLite" : "PostgreSQL";
  health.database_bytes = database_bytes(tx);
  health.schema = kit::db::schema_of(tx.connection());
  std::error_code unknown;
  auto const space = std::filesystem::space(machine.data, unknown);
  if (!unknown) {
    health.disk_free_bytes = static_cast<std::int64_t>(space.available);
    health.disk_bytes = static_cast<std::int64_t>(space.capacity);
  }
  if (machine.uptime_s) health.uptime_s = machine.uptime_s();
  auto const kept = backups_in(machine.backups, shift_ms(call));
  if (!kept.empty()) health.last_backup = kept.front();
  if (machine.gauges) {
    for (auto const& [what, value] : machine.gauges()) health.gauges.push_back({what, value});
  }
  health.count = count_all(tx);
  return health;
}

Backups list_backups(Call const& call) {
  auto const& machine = call.world.machine;
  return {backups_in(machine.backups, shift_ms(call)), machine.backups, std::filesystem::exists(machine.data + "/key")};
}

Backups show_backups(ReadTx const&, Call const& call) { return list_backups(call); }

// "upswing-2026-10-06T150000Z.upswing"
std::string name_at(kit::Instant now) {
  auto name = kit::spell(now).substr(0, 19);
  std::erase(name, ':');
  return "upswing-" + name + "Z.upswing";
}

// On the thread for slow work; the same second again answers the backup that is there.
access::Created<Backups> make_backup(Call const& call, access::Viewer const& viewer) {
  auto& world = call.world;
  auto const& machine = world.machine;
  if (machine.backups.empty()) throw kit::http::Problem(409, "no_backup", "There is no folder for backups here.");
  std::filesystem::create_directories(machine.backups);
  auto const path = machine.backups + "/" + name_at(world.clock.now());
  if (!std::filesystem::exists(path)) machine.back_up(path);
  world.write(viewer, [&](access::Tx& tx) {
    access::write_own_audit(tx, viewer.account, "made a backup", call.request.address);
  });
  return {list_backups(call)};
}

// Whoever has the file can read all of it: that it was fetched is written down.
kit::http::Reply fetch_backup(ReadTx const& tx, Call const& call, std::string const& name) {
  auto bytes = read_backup(call.world.machine.backups, name);
  if (!bytes) throw kit::http::not_found();
  call.world.write(tx.viewer(), [&](access::Tx& writing) {
    access::write_own_audit(writing, writing.viewer().account, "fetched a backup", call.request.address);
  });
  kit::http::Reply reply{.type = "application/octet-stream"};
  reply.with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  reply.body = std::move(*bytes);
  return reply;
}

}  // namespace

std::vector<access::Route> machine_routes() {
  using namespace access;
  return {
      get<&show_health>("/api/partnership/health", Right::host),
      get<&show_backups>("/api/partnership/backups", Right::host),
      slowly(post<&make_backup>("/api/partnership/backups", Right::host)),
      gives(get<&fetch_backup>("/api/partnership/backups/{backup}", Right::host), "application/octet-stream"),
  };
}

}  // namespace upswing::partnership
