// Priorities and dots in the database.
#include "priorities/priority_store.hpp"

namespace upswing::priorities {

using access::AccountId;
using access::ReadTx;
using access::Tx;

namespace {

struct Count {
  std::int64_t count = 0;
};
UPSWING_DESCRIBE(Count, count)

}  // namespace

std::vector<Priority> priorities_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Priority>("SELECT {columns} FROM priorities_priority WHERE practice_id = $1 ORDER BY id", practice);
}

std::optional<Priority> find_priority(ReadTx const& tx, PracticeId const& practice, PriorityId const& id) {
  return tx.one<Priority>("SELECT {columns} FROM priorities_priority WHERE practice_id = $1 AND id = $2", practice, id);
}

void insert_priority(Tx& tx, PracticeId const& practice, Priority const& p) {
  tx.run(
      "INSERT INTO priorities_priority (id, practice_id, words, more, source, evidence, evidence_link, measure_id,"
      " urgent, leadership, together, low_cost, ready_made, partners, importance, energy, ease, state, why, answer,"
      " answer_why, merged_into, project_id, added_by, picked_on, picked_by, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,"
      " $23, $24, $25, $26, 1) ON CONFLICT (id) DO NOTHING",
      p.id, practice, p.words, p.more, p.source, p.evidence, p.evidence_link, p.measure_id, p.urgent, p.leadership,
      p.together, p.low_cost, p.ready_made, p.partners, p.importance, p.energy, p.ease, p.state, p.why, p.answer,
      p.answer_why, p.merged_into, p.project_id, p.added_by, p.picked_on, p.picked_by);
}

bool update_priority(Tx& tx, PracticeId const& practice, Priority const& p, std::int64_t version) {
  return tx.run(
             "UPDATE priorities_priority SET words = $4, more = $5, source = $6, evidence = $7, evidence_link = $8,"
             " measure_id = $9, urgent = $10, leadership = $11, together = $12, low_cost = $13, ready_made = $14,"
             " partners = $15, importance = $16, energy = $17, ease = $18, state = $19, why = $20, answer = $21,"
             " answer_why = $22, merged_into = $23, project_id = $24, picked_on = $25, picked_by = $26,"
             " version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, p.id, version, p.words, p.more, p.source, p.evidence, p.evidence_link, p.measure_id, p.urgent,
             p.leadership, p.together, p.low_cost, p.ready_made, p.partners, p.importance, p.energy, p.ease, p.state,
             p.why, p.answer, p.answer_why, p.merged_into, p.project_id, p.picked_on, p.picked_by) == 1;
}

std::vector<Dots> dots_of(ReadTx const& tx, PracticeId const& practice, AccountId const& account) {
  return tx.all<Dots>(
      "SELECT {columns} FROM priorities_dots WHERE practice_id = $1 AND account_id = $2 ORDER BY priority_id", practice,
      account);
}

std::vector<Dots> dot_totals(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Dots>(
      "SELECT d.priority_id, CAST(SUM(d.dots) AS BIGINT) FROM priorities_dots d WHERE d.practice_id = $1 AND EXISTS"
      " (SELECT 1 FROM access_grant g WHERE g.account_id = d.account_id AND g.practice_id = d.practice_id"
      " AND g.ended_at IS NULL) GROUP BY d.priority_id ORDER BY d.priority_id",
      practice);
}

std::int64_t voters_at(ReadTx const& tx, PracticeId const& practice) {
  return tx
      .one<Count>(
          "SELECT COUNT(DISTINCT d.account_id) FROM priorities_dots d WHERE d.practice_id = $1 AND d.dots > 0 AND EXISTS"
          " (SELECT 1 FROM access_grant g WHERE g.account_id = d.account_id AND g.practice_id = d.practice_id"
          " AND g.ended_at IS NULL)",
          practice)
      .value_or(Count{})
      .count;
}

void put_dots(Tx& tx, PracticeId const& practice, AccountId const& account, std::vector<Dots> const& dots) {
  tx.run("DELETE FROM priorities_dots WHERE practice_id = $1 AND account_id = $2", practice, account);
  for (auto const& each : dots) {
    if (each.dots == 0) continue;
    tx.run(
        "INSERT INTO priorities_dots (priority_id, account_id, practice_id, dots) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (priority_id, account_id) DO UPDATE SET dots = $4",
        each.priority_id, account, practice, each.dots);
  }
}

void clear_dots(Tx& tx, PracticeId const& practice) {
  tx.run("DELETE FROM priorities_dots WHERE practice_id = $1", practice);
}

void move_dots(Tx& tx, PriorityId const& from, PriorityId const& to) {
  tx.run(
      "INSERT INTO priorities_dots (priority_id, account_id, practice_id, dots)"
      " SELECT $2, account_id, practice_id, dots FROM priorities_dots WHERE priority_id = $1"
      " ON CONFLICT (priority_id, account_id) DO NOTHING",
      from, to);
  tx.run("DELETE FROM priorities_dots WHERE priority_id = $1", from);
}

Vote vote_at(ReadTx const& tx, PracticeId const& practice) {
  return tx.one<Vote>("SELECT {columns} FROM priorities_vote WHERE practice_id = $1", practice).value_or(Vote{});
}

bool save_vote(Tx& tx, PracticeId const& practice, bool shown, std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO priorities_vote (practice_id, shown, version) VALUES ($1, $2, 1)"
               " ON CONFLICT (practice_id) DO NOTHING",
               practice, shown) == 1;
  }
  return tx.run("UPDATE priorities_vote SET shown = $3, version = version + 1 WHERE practice_id = $1 AND version = $2",
                practice, version, shown) == 1;
}

}  // namespace upswing::priorities
