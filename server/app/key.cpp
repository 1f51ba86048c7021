// The database keeps a mark of its key in kit_meta ("key_mark"); the key itself is in no table and no backup.
#include "app/key.hpp"

#include <array>
#include <filesystem>
#include <optional>

#include "access/account_store.hpp"

namespace upswing::app {
namespace {

constexpr std::string_view mark_name = "key_mark";

// THE list of tables whose rows are sealed: those that point to others come first.
constexpr std::array<kit::db::Sql, 3> counts{"SELECT count(*) FROM coaching_reply",
                                             "SELECT count(*) FROM coaching_note",
                                             "SELECT count(*) FROM encouragement_message"};
constexpr std::array<kit::db::Sql, 7> removals{
    "DELETE FROM coaching_reply",
    "DELETE FROM coaching_seen",
    "DELETE FROM encouragement_seen",
    "DELETE FROM access_named WHERE thing_id IN (SELECT id FROM coaching_note)",
    "DELETE FROM access_named WHERE thing_id IN (SELECT id FROM encouragement_message)",
    "DELETE FROM coaching_note",
    "DELETE FROM encouragement_message"};

std::optional<kit::Key> key_in(std::string const& file) {
  if (!std::filesystem::exists(file)) return {};
  return kit::read_key(file);
}

std::string mark_in(kit::db::Connection& connection) {
  return access::setting(access::ReadTx(connection, access::the_program(), {}), mark_name);
}

void remember(kit::db::Connection& connection, std::string const& mark) {
  access::Tx tx(connection, access::the_program(), {});
  access::set_setting(tx, mark_name, mark);
}

}  // namespace

kit::Key key_of(kit::db::Db& db, std::string const& file) {
  auto key = key_in(file);
  std::string mark;
  db.write_now([&](kit::db::Connection& connection) {
    mark = mark_in(connection);
    if (!mark.empty()) return;
    // On disk before the data relies on it.
    if (!key) kit::keep_key(file, key.emplace(kit::new_key()));
    mark = kit::mark_of(*key);
    remember(connection, mark);
  });
  if (!key) {
    throw std::runtime_error("The key of this data is missing. Put your copy of it at " + file +
                             ". If it is lost: upswing backup, then upswing restore --replace --without-private.");
  }
  if (kit::mark_of(*key) != mark)
    throw std::runtime_error(file + " is the key of other data. Put the key that belongs to this data there.");
  return *key;
}

std::int64_t count_private(kit::db::Connection& connection) {
  kit::db::ReadTx const tx(connection, {});
  std::int64_t count = 0;
  for (auto const& each : counts) count += tx.one<std::int64_t>(each).value_or(0);
  return count;
}

void fit_restored(kit::db::Connection& connection, std::string const& file, bool without_private) {
  auto const mark = mark_in(connection);
  auto const key = key_in(file);
  if (mark.empty() || (key && kit::mark_of(*key) == mark)) return;
  if (count_private(connection) > 0 && !without_private) {
    throw std::runtime_error(
        "The backup holds private writing that only its key opens, and " + file +
        " is not that key. Give your copy of it with --key FILE, or leave the private writing out with"
        " --without-private. Nothing was changed.");
  }
  kit::db::Tx tx(connection, {});
  for (auto const& each : removals) tx.run(each);
  remember(connection, key ? kit::mark_of(*key) : "");
}

}  // namespace upswing::app
