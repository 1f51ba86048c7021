// A cover is a row here and, while it lasts, a grant of access; both change in one transaction.
#include "coaching/handover_store.hpp"

#include <map>

#include "access/account_store.hpp"

namespace upswing::coaching {

using access::ReadTx;
using access::Tx;

namespace {

constexpr std::int64_t ninety_days_ms = std::int64_t{90} * 24 * 60 * 60 * 1000;

struct CoverRow {
  CoverId id;
  PracticeId practice_id;
  ProgramId program_id;
  AccountId stand_in_id;
  Day from_day{};
  Day until_day{};
  std::string grant_id;
  access::Role role{};
  std::string time_zone;
};
UPSWING_DESCRIBE(CoverRow, id, practice_id, program_id, stand_in_id, from_day, until_day, grant_id, role, time_zone)

struct CoachedBy {
  AccountId id;
  std::string name;
  PracticeId practice_id;
  std::string practice_name;
  std::optional<Instant> last_contact;
};
UPSWING_DESCRIBE(CoachedBy, id, name, practice_id, practice_name, last_contact)

struct HeldBy {
  AccountId id;
  std::optional<Strategy> strategy;
  std::int64_t contacts = 0;
  std::int64_t minutes = 0;
};
UPSWING_DESCRIBE(HeldBy, id, strategy, contacts, minutes)

// It may be months since it was arranged: who stands in still works in the program, and the practice still takes part.
bool may_begin(Tx const& tx, CoverRow const& cover) {
  return tx.any(
      "SELECT 1 FROM access_grant g JOIN access_account a ON a.id = g.account_id"
      " JOIN programs_enrollment e ON e.program_id = g.program_id"
      " WHERE g.account_id = $1 AND g.program_id = $2 AND g.ended_at IS NULL AND a.disabled_at IS NULL"
      " AND g.role IN ('coach', 'coach_in_training', 'supervisor') AND e.practice_id = $3 AND e.status NOT IN ('withdrawn', 'completed')",
      cover.stand_in_id, cover.program_id, cover.practice_id);
}

void begin(Tx& tx, kit::Ids& ids, CoverRow const& cover) {
  access::Grant grant;
  grant.id = ids.next(tx.now().ms);
  grant.account_id = cover.stand_in_id;
  grant.role = cover.role;
  grant.practice_id = cover.practice_id;
  grant.program_id = cover.program_id;
  grant.since = tx.now();
  access::add_grant(tx, grant);
  tx.run("UPDATE coaching_cover SET grant_id = $1 WHERE id = $2", grant.id, cover.id);
}

void end(Tx& tx, CoverId const& id, std::string const& grant) {
  if (!grant.empty())
    tx.run("UPDATE access_grant SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL", tx.now(), grant);
  tx.run("UPDATE coaching_cover SET ended = $1 WHERE id = $2", true, id);
}

}  // namespace

std::vector<Colleague> colleagues_at(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.all<Colleague>(
      "SELECT DISTINCT a.id, a.name FROM access_grant g JOIN access_account a ON a.id = g.account_id"
      " WHERE g.ended_at IS NULL AND a.disabled_at IS NULL AND g.program_id = $2 AND a.id <> {viewer}"
      " AND g.role IN ('coach', 'supervisor') AND a.id NOT IN (SELECT o.account_id FROM access_grant o"
      " WHERE o.practice_id = $1 AND o.program_id = $2 AND o.role = 'coach' AND o.ended_at IS NULL"
      " AND o.id NOT IN (SELECT grant_id FROM coaching_cover WHERE ended = $3))"
      " ORDER BY a.name",
      practice, program, false);
}

std::vector<Colleague> learners_at(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.all<Colleague>(
      "SELECT DISTINCT a.id, a.name FROM access_grant g JOIN access_account a ON a.id = g.account_id"
      " WHERE g.ended_at IS NULL AND a.disabled_at IS NULL AND g.program_id = $2"
      " AND g.role IN ('coach', 'coach_in_training', 'supervisor') AND a.id NOT IN (SELECT o.account_id"
      " FROM access_reach o WHERE o.practice_id = $1) AND a.id NOT IN (SELECT c.stand_in_id FROM coaching_cover c"
      " WHERE c.practice_id = $1 AND c.ended = $3 AND c.role = 'coach_in_training') ORDER BY a.name",
      practice, program, false);
}

std::vector<Cover> covers_at(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.all<Cover>(
      "SELECT c.id, away.name, stand.name, c.from_day, c.until_day, c.role, c.grant_id <> ''"
      " FROM coaching_cover c"
      " JOIN access_account away ON away.id = c.away_id JOIN access_account stand ON stand.id = c.stand_in_id"
      " WHERE c.practice_id = $1 AND c.program_id = $2 AND c.ended = $3 ORDER BY c.from_day, c.id",
      practice, program, false);
}

bool insert_cover(Tx& tx, PracticeId const& practice, NewCover const& input, AccountId const& away, access::Role role) {
  return tx.run(
             "INSERT INTO coaching_cover (id, practice_id, program_id, away_id, stand_in_id, from_day, until_day,"
             " grant_id, ended, role) VALUES ($1, $2, $3, $4, $5, $6, $7, '', $8, $9) ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.program_id, away, input.stand_in, input.from_day, input.until_day, false,
             role) == 1;
}

std::optional<ProgramId> program_of_cover(ReadTx const& tx, PracticeId const& practice, CoverId const& id) {
  return tx.one<ProgramId>("SELECT program_id FROM coaching_cover WHERE id = $1 AND practice_id = $2 AND ended = $3",
                           id, practice, false);
}

void keep_for_good(Tx& tx, PracticeId const& practice, ProgramId const& program, AccountId const& stand_in) {
  tx.run(
      "UPDATE coaching_cover SET ended = $1 WHERE practice_id = $2 AND program_id = $3 AND stand_in_id = $4"
      " AND role = 'coach' AND ended = $5 AND grant_id <> ''",
      true, practice, program, stand_in, false);
}

bool end_cover(Tx& tx, PracticeId const& practice, CoverId const& id) {
  auto const grant =
      tx.one<std::string>("SELECT grant_id FROM coaching_cover WHERE id = $1 AND practice_id = $2 AND ended = $3", id,
                          practice, false);
  if (grant) end(tx, id, *grant);
  return grant.has_value();
}

void turn_covers(Tx& tx, kit::Ids& ids) {
  for (auto const& cover : tx.all<CoverRow>(
           "SELECT c.id, c.practice_id, c.program_id, c.stand_in_id, c.from_day, c.until_day, c.grant_id, c.role,"
           " p.time_zone"
           " FROM coaching_cover c JOIN practices_practice p ON p.id = c.practice_id WHERE c.ended = $1",
           false)) {
    Day const today = kit::local_day(tx.now(), cover.time_zone);
    if (today > cover.until_day) end(tx, cover.id, cover.grant_id);
    else if (today < cover.from_day || !cover.grant_id.empty()) continue;
    else if (may_begin(tx, cover)) begin(tx, ids, cover);
    else end(tx, cover.id, "");
  }
}

std::int64_t move_open_things(Tx& tx, PracticeId const& practice, ProgramId const& program, AccountId const& to) {
  auto const name = tx.one<std::string>("SELECT name FROM access_account WHERE id = $1", to).value_or("");
  auto const promises = tx.run(
      "UPDATE coaching_promise SET who = $1, at = $2, version = version + 1 WHERE practice_id = $3 AND program_id = $4"
      " AND side = 'coach' AND state = 'open' AND who IN ('', $5)",
      name, tx.now(), practice, program, tx.viewer().name);
  auto const contacts = tx.run(
      "UPDATE coaching_contact SET author_id = $1, version = version + 1 WHERE practice_id = $2 AND program_id = $3"
      " AND author_id = {viewer} AND state IN ('planned', 'moved') AND starts_at > $4",
      to, practice, program, tx.now());
  return promises + contacts;
}

bool has_role(ReadTx const& tx, PracticeId const& practice, ProgramId const& program, AccountId const& account) {
  return tx.any(
      "SELECT 1 FROM access_grant WHERE account_id = $1 AND practice_id = $2 AND program_id = $3 AND role = 'coach'"
      " AND ended_at IS NULL",
      account, practice, program);
}

void end_coaching(Tx& tx, PracticeId const& practice, ProgramId const& program, AccountId const& account) {
  tx.run(
      "UPDATE access_grant SET ended_at = $1 WHERE account_id = $2 AND practice_id = $3 AND program_id = $4"
      " AND role IN ('coach', 'coach_in_training') AND ended_at IS NULL",
      tx.now(), account, practice, program);
}

std::vector<SupervisedCoach> supervised(ReadTx const& tx) {
  std::vector<SupervisedCoach> coaches;
  for (auto const& row : tx.all<CoachedBy>(
           "SELECT a.id, a.name, p.id, p.name, (SELECT max(c.starts_at) FROM coaching_contact c"
           " WHERE c.practice_id = p.id AND c.program_id = g.program_id AND c.state = 'held'"
           " AND c.audience <> 'coaches')"
           " FROM access_grant s JOIN access_grant g ON g.account_id = s.supervises"
           " JOIN access_account a ON a.id = g.account_id JOIN practices_practice p ON p.id = g.practice_id"
           " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL AND g.ended_at IS NULL"
           " AND g.role IN ('coach', 'coach_in_training') ORDER BY a.name, a.id, p.name")) {
    if (coaches.empty() || coaches.back().id != row.id) coaches.push_back({.id = row.id, .name = row.name});
    coaches.back().practices.push_back({row.practice_id, row.practice_name, row.last_contact});
  }
  std::map<std::string, std::vector<HeldBy>> held;
  for (auto const& row : tx.all<HeldBy>(
           "SELECT c.author_id, c.strategy, count(*), sum(c.prep_min + c.travel_min + c.contact_min + c.follow_up_min)"
           " FROM coaching_contact c JOIN access_grant s ON s.supervises = c.author_id"
           " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL AND c.state = 'held'"
           " AND c.audience <> 'coaches'"
           " AND c.starts_at >= $1 AND (s.program_id IS NULL OR s.program_id = c.program_id)"
           " GROUP BY c.author_id, c.strategy ORDER BY c.strategy",
           Instant{tx.now().ms - ninety_days_ms}))
    held[row.id.text].push_back(row);
  for (auto& coach : coaches) {
    for (auto const& row : held[coach.id.text]) {
      coach.contacts += row.contacts;
      coach.minutes += row.minutes;
      if (row.strategy) coach.strategies.push_back({*row.strategy, row.contacts});
    }
  }
  return coaches;
}

}  // namespace upswing::coaching
