// backup and restore: all the data as one file, and back.
#include "kit/db/restore.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "access/audience.hpp"
#include "app/app.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/find.hpp"
#include "app/key.hpp"
#include "kit/db/new_file.hpp"

namespace upswing::app {
namespace {

kit::db::BackupCount to_standard_output(kit::db::Db& db, kit::db::Maker const& maker) {
  if (::isatty(STDOUT_FILENO)) throw std::runtime_error("A backup is not for the screen: upswing backup - > FILE");
  return kit::db::write_backup(db, maker, [](std::string_view bytes) {
    if (kit::db::write_all(STDOUT_FILENO, bytes) != 0)
      throw std::runtime_error("The backup cannot be written to the standard output; what is there is not whole.");
  });
}

std::string counted(kit::db::BackupCount const& count) {
  return std::to_string(count.rows) + " rows in " + std::to_string(count.tables) + " tables";
}

void tell_of_the_key(std::string const& data) {
  auto const key = data + "/key";
  if (!std::filesystem::exists(key)) return;
  std::fprintf(stderr, "%s is not in the backup. Keep a copy of it in another safe place.\n", key.c_str());
}

// The key of the data before stays beside that data.
void take_key(std::string const& from, std::string const& own) {
  auto const key = kit::read_key(from);
  if (std::filesystem::exists(own)) {
    if (kit::mark_of(kit::read_key(own)) == kit::mark_of(key)) return;
    auto name = own + ".before-restore-" + kit::spell(kit::SystemClock().now()).substr(0, 19);
    std::replace(name.begin() + static_cast<std::ptrdiff_t>(own.size()), name.end(), ':', '-');
    std::filesystem::rename(own, name);
    std::printf("The key of the data before is kept in %s\n", name.c_str());
  }
  kit::keep_key(own, key);
}

}  // namespace

int backup(BackupArguments const& a) {
  auto const db = open_data(a.place);
  auto const maker = this_program();
  bool const streamed = a.file == "-";
  auto const count = streamed ? to_standard_output(*db, maker) : kit::db::back_up(*db, maker, a.file);
  std::fprintf(stderr, "%s are in the backup%s%s.\n", counted(count).c_str(), streamed ? "" : " ",
               streamed ? "" : a.file.c_str());
  tell_of_the_key(a.place.data);
  return 0;
}

int restore(RestoreArguments const& a) {
  auto const own_key = a.place.data + "/key";
  std::filesystem::create_directories(a.place.data);
  kit::db::Restore const ask{.file = a.file,
                             .into = database_in(a.place.data, a.place.postgres, 1),
                             .replace = a.replace,
                             .after_migrating = after_migrating,
                             .at_the_end = [&](kit::db::Connection& connection) {
                               fit_restored(connection, a.key.empty() ? own_key : a.key, a.without_private);
                             }};
  auto const done = kit::db::restore(ask, this_program());
  std::printf("%s of %s are restored.\n", counted(done.count).c_str(), kit::spell(done.header.made_at).c_str());
  if (!a.key.empty()) take_key(a.key, own_key);
  if (done.migrations > 0) std::puts("The backup was older than this program; the data is up to date now.");
  if (!done.old_data.empty()) std::printf("The data before is kept in %s\n", done.old_data.c_str());
  return 0;
}

}  // namespace upswing::app
