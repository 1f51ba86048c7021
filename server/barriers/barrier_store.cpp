// Barriers in the database.
#include "barriers/barrier_store.hpp"

namespace upswing::barriers {

using access::ReadTx;
using access::Tx;

std::vector<Barrier> barriers_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Barrier>(
      "SELECT b.id, b.kind, b.words, b.since, b.weight, b.about_id,"
      " CASE WHEN p.id IS NOT NULL THEN 'project' WHEN c.id IS NOT NULL THEN 'test'"
      " WHEN m.id IS NOT NULL THEN 'measure' END, coalesce(p.title, c.title, m.name), b.tried, b.helped, b.state,"
      " b.audience, a.name, b.author_id = {viewer}, b.made_at, b.changed_at, b.version"
      " FROM barriers_barrier b JOIN access_account a ON a.id = b.author_id"
      " LEFT JOIN planning_project p ON p.id = b.about_id LEFT JOIN pdsa_cycle c ON c.id = b.about_id"
      " LEFT JOIN measures_measure m ON m.id = b.about_id"
      " WHERE b.practice_id = $1 AND {audience:b}"
      " ORDER BY CASE WHEN b.state IN ('open', 'working') THEN 0 ELSE 1 END, b.weight DESC, b.made_at, b.id",
      practice);
}

std::optional<Barrier> find_barrier(ReadTx const& tx, PracticeId const& practice, BarrierId const& id) {
  for (auto& barrier : barriers_of(tx, practice)) {
    if (barrier.id == id) return std::move(barrier);
  }
  return std::nullopt;
}

bool insert_barrier(Tx& tx, PracticeId const& practice, NewBarrier const& input, AccountId const& author, Instant at) {
  return tx.run(
             "INSERT INTO barriers_barrier (id, practice_id, kind, words, since, weight, about_id, tried, helped, state,"
             " audience, author_id, made_at, changed_at, version)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', 'open', $9, $10, $11, $11, 1) ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.kind, input.words, input.since, input.weight, input.about_id, input.tried,
             input.audience, author, at) == 1;
}

bool update_barrier(Tx& tx, PracticeId const& practice, BarrierId const& id, BarrierInput const& input,
                    std::int64_t version) {
  return tx.run(
             "UPDATE barriers_barrier SET kind = $4, words = $5, since = $6, weight = $7, about_id = $8, tried = $9,"
             " helped = $10, state = $11, audience = $12, changed_at = $13, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.kind, input.words, input.since, input.weight, input.about_id, input.tried,
             input.helped, input.state, input.audience, tx.now()) == 1;
}

bool is_of_practice(ReadTx const& tx, PracticeId const& practice, ThingId const& id) {
  return tx.any(
      "SELECT 1 FROM planning_project WHERE id = $2 AND practice_id = $1"
      " UNION ALL SELECT 1 FROM pdsa_cycle WHERE id = $2 AND practice_id = $1"
      " UNION ALL SELECT 1 FROM measures_measure WHERE id = $2 AND (practice_id = $1 OR practice_id IS NULL)",
      practice, id);
}

std::vector<access::Shown> barriers_shown(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<access::Shown>(
      "SELECT b.id, b.author_id, b.version FROM barriers_barrier b WHERE b.practice_id = $1 AND {audience:b}"
      " ORDER BY b.id",
      practice);
}

void wipe_barrier(Tx& tx, BarrierId const& id) {
  tx.run("UPDATE barriers_request SET barrier_id = NULL WHERE barrier_id = $1", id);
  tx.run("DELETE FROM barriers_barrier WHERE id = $1", id);
  access::forget_seen(tx, id);
}

std::vector<Barrier> shared_barriers_at(ReadTx const& tx, PracticeId const& practice) {
  auto all = barriers_of(tx, practice);
  std::erase_if(all, [](Barrier const& each) { return !is_shared(each.audience); });
  return all;
}

std::vector<Barrier> open_barriers_at(ReadTx const& tx, PracticeId const& practice) {
  auto all = barriers_of(tx, practice);
  std::erase_if(all, [](Barrier const& each) { return !is_open(each.state); });
  return all;
}

namespace {

struct OpenRow {
  PracticeId practice_id;
  std::int64_t barriers = 0;
  std::int64_t requests = 0;
  std::int64_t heaviest_weight = 0;
};
UPSWING_DESCRIBE(OpenRow, practice_id, barriers, requests, heaviest_weight)

}  // namespace

std::map<PracticeId, OpenCount> open_counts(ReadTx const& tx, std::vector<PracticeId> const& practices) {
  std::map<PracticeId, OpenCount> counts;
  for (auto const& practice : practices) counts[practice] = {};
  auto const rows = tx.all<OpenRow>(
      "SELECT practice_id, sum(is_barrier), sum(is_request), max(weight) FROM"
      " (SELECT b.practice_id AS practice_id, 1 AS is_barrier, 0 AS is_request, b.weight AS weight"
      " FROM barriers_barrier b WHERE b.state IN ('open', 'working') AND {practices:b.practice_id} AND {audience:b}"
      " UNION ALL SELECT r.practice_id, 0, 1, 0 FROM barriers_request r"
      " WHERE r.state = 'open' AND {practices:r.practice_id} AND {audience:r}) AS in_the_way GROUP BY practice_id");
  for (auto const& row : rows) {
    if (auto const found = counts.find(row.practice_id); found != counts.end()) {
      found->second = {row.barriers, row.requests, row.heaviest_weight};
    }
  }
  return counts;
}

}  // namespace upswing::barriers
