// Names of readers, and what was read.
#include "access/readers.hpp"

#include <algorithm>

#include "kit/log.hpp"

namespace upswing::access {
namespace {

struct SeenBy {
  std::string name;
  std::int64_t version = 0;  // which the reader had before their eyes last
  Instant at{};
};
UPSWING_DESCRIBE(SeenBy, name, version, at)

struct ReadBy {
  std::vector<SeenBy> readers;
};
UPSWING_DESCRIBE(ReadBy, readers)

struct ReaderList {
  std::vector<ReaderOf> readers;
};
UPSWING_DESCRIBE(ReaderList, readers)

// Of the viewer's own texts, whoever may still read them.
ReadBy show_read_by(ReadTx const& tx, kit::Id const& thing) {
  return {tx.all<SeenBy>(
      "SELECT a.name, s.version, s.seen_at FROM access_seen s JOIN access_account a ON a.id = s.account_id"
      " WHERE s.thing_id = $1 AND s.author_id = {viewer} ORDER BY a.name, a.id",
      thing)};
}

// `?program=ID`: what belongs to a program is read by its coaches only.
ReaderList show_readers(ReadTx const& tx, Call const& call, PracticeId const& practice) {
  auto const program = call.request.parameter("program").value_or("");
  if (program.empty()) return {readers_at(tx, practice)};
  return {readers_at(tx, practice, detail::path_value<ProgramId>(program))};
}

bool reads(std::vector<ReaderOf> const& readers, Audience audience, AccountId const& account) {
  return std::ranges::any_of(readers, [&](auto const& one) { return one.audience == audience && one.id == account; });
}

}  // namespace

std::vector<ReaderOf> readers_at(ReadTx const& tx, PracticeId const& practice,
                                 std::optional<ProgramId> const& program) {
  return tx.all<ReaderOf>(
      "SELECT DISTINCT l.audience, a.id, a.name FROM access_layer r JOIN access_audience l ON l.role = r.role"
      " JOIN access_account a ON a.id = r.account_id WHERE r.practice_id = $1 AND a.disabled_at IS NULL"
      " AND (r.program_id IS NULL OR $2 = '' OR r.program_id = $2) ORDER BY l.audience, a.name, a.id",
      practice, program ? program->text : std::string{});
}

void must_be_sure(ReadTx const& tx, PracticeId const& practice, Widening const& widening, bool sure) {
  if (sure || widening.before == widening.after) return;
  auto const readers = readers_at(tx, practice, widening.program_id);
  std::string names;
  for (auto const& one : readers) {
    bool const is_new =
        one.audience == widening.after && one.id != tx.viewer().account && !reads(readers, widening.before, one.id);
    if (is_new) (names += names.empty() ? "" : ", ") += one.name;
  }
  bool const others = widening.after == Audience::program_practices;
  if (names.empty() && !others) return;
  if (others) names += names.empty() ? "the other practices of the program" : " and the other practices of the program";
  throw kit::http::Problem(409, "more_readers", "It would also be read by: " + names + ".");
}

bool is_sure(Call const& call) { return call.request.parameter("sure").value_or("") == "yes"; }

void keep_seen(ReadTx const& tx, Call const& call, std::vector<Shown> const& shown) {
  std::vector<Shown> fresh;
  for (auto const& one : shown) {
    if (one.author == tx.viewer().account) continue;
    bool const known =
        tx.any("SELECT 1 FROM access_seen WHERE thing_id = $1 AND account_id = {viewer} AND version >= $2", one.thing,
               one.version);
    if (!known) fresh.push_back(one);
  }
  if (fresh.empty()) return;
  // A full disk must not keep anybody from reading.
  call.world.db.write(
      [fresh, viewer = tx.viewer(), now = tx.now()](kit::db::Connection& connection) {
        Tx write(connection, viewer, now);
        for (auto const& one : fresh) {
          write.run(
              "INSERT INTO access_seen (thing_id, account_id, author_id, version, seen_at)"
              " VALUES ($1, {viewer}, $2, $3, $4) ON CONFLICT (thing_id, account_id)"
              " DO UPDATE SET version = excluded.version, seen_at = excluded.seen_at",
              one.thing, one.author, one.version, now);
        }
      },
      [](std::exception_ptr failed) {
        if (failed) kit::log::line(kit::log::Level::error, "who has read a text could not be kept", {});
      });
}

void forget_seen(Tx& tx, kit::Id const& thing) { tx.run("DELETE FROM access_seen WHERE thing_id = $1", thing); }

std::vector<Route> reader_routes() {
  return {
      get<&show_read_by>("/api/me/read/{thing}", Right::self),
      get<&show_readers>("/api/practices/{practice}/readers", Right::see_team),
  };
}

}  // namespace upswing::access
