// Only tests that the whole team may read are spoken of. A test is finished when a decision is first written, and tried when
// something seen is.
#include "pdsa/effort_store.hpp"

#include <stdexcept>

#include "pdsa/cycle.hpp"

namespace upswing::pdsa {
namespace {

using access::AccountId;
using access::ReadTx;
using encouragement::FactsByPractice;
using encouragement::Which;

template <class Fields> Fields read(std::optional<std::string> const& json) {
  Fields fields;
  kit::def::FieldErrors errors;
  if (json && !kit::def::from_json(*json, fields, errors)) throw std::runtime_error("a step is unreadable");
  return fields;
}

struct FinishedRow {
  PracticeId practice_id;
  std::string id;
  std::string title;
  std::string act;
  std::optional<std::string> study;
  Instant at{};
  AccountId by_id;
  std::string by;
  std::int64_t earlier = 0;
  std::int64_t earlier_gone = 0;
};
UPSWING_DESCRIBE(FinishedRow, practice_id, id, title, act, study, at, by_id, by, earlier, earlier_gone)

void add_finished(ReadTx const& tx, Which const& which, Instant since, FactsByPractice& facts) {
  for (auto const& row : tx.all<FinishedRow>(
           "SELECT c.practice_id, c.id, c.title, s.fields, t.fields, r.at, r.author_id, w.name,"
           " (SELECT count(DISTINCT q.cycle_id) FROM pdsa_cycle o JOIN pdsa_revision q ON q.cycle_id = o.id"
           " WHERE o.practice_id = c.practice_id AND o.id <> c.id AND q.step = 'act' AND q.at < r.at"
           " AND q.after LIKE '%\"decision\":\"%'),"
           " (SELECT count(DISTINCT q.cycle_id) FROM pdsa_cycle o JOIN pdsa_revision q ON q.cycle_id = o.id"
           " WHERE o.practice_id = c.practice_id AND o.id <> c.id AND q.step = 'act' AND q.at < r.at"
           " AND q.after LIKE '%\"decision\":\"let_go\"%')"
           " FROM pdsa_cycle c JOIN pdsa_step s ON s.cycle_id = c.id AND s.step = 'act'"
           " JOIN pdsa_revision r ON r.cycle_id = c.id AND r.step = 'act'"
           " AND r.at = (SELECT min(q.at) FROM pdsa_revision q WHERE q.cycle_id = c.id AND q.step = 'act'"
           " AND q.after LIKE '%\"decision\":\"%')"
           " JOIN access_account w ON w.id = r.author_id"
           " LEFT JOIN pdsa_step t ON t.cycle_id = c.id AND t.step = 'study'"
           " WHERE c.practice_id BETWEEN $1 AND $2 AND {practices:c.practice_id} AND r.at >= $3"
           " AND c.audience IN ('team', 'program_practices') AND s.fields LIKE '%\"decision\":\"%' ORDER BY r.at, c.id",
           which.first, which.last, since)) {
    auto const act = read<ActFields>(row.act);
    auto const study = read<StudyFields>(row.study);
    facts[row.practice_id].tests.push_back({.id = row.id,
                                            .title = row.title,
                                            .at = row.at,
                                            .by_id = row.by_id,
                                            .by = row.by,
                                            .let_go = act.decision == Decision::let_go,
                                            .taught = !study.learned.empty() || !act.why.empty(),
                                            .earlier = row.earlier,
                                            .earlier_gone = row.earlier_gone});
  }
}

struct TriedRow {
  PracticeId practice_id;
  std::string id;
  std::string idea;
  std::string seen;
  Instant at{};
  AccountId by_id;
  std::string by;
};
UPSWING_DESCRIBE(TriedRow, practice_id, id, idea, seen, at, by_id, by)

// The idea of a family in a plan, or a test that a parent partner thought of.
void add_family(ReadTx const& tx, Which const& which, Instant since, FactsByPractice& facts) {
  for (auto const& row : tx.all<TriedRow>(
           "SELECT c.practice_id, c.id, coalesce(i.words, c.title), s.fields, r.at, r.author_id, w.name"
           " FROM pdsa_cycle c JOIN pdsa_step s ON s.cycle_id = c.id AND s.step = 'do'"
           " JOIN pdsa_revision r ON r.cycle_id = c.id AND r.step = 'do'"
           " AND r.at = (SELECT min(q.at) FROM pdsa_revision q WHERE q.cycle_id = c.id AND q.step = 'do')"
           " JOIN access_account w ON w.id = r.author_id"
           " LEFT JOIN planning_idea i ON i.id = c.idea_id AND i.source = 'family'"
           " WHERE c.practice_id BETWEEN $1 AND $2 AND {practices:c.practice_id} AND r.at >= $3"
           " AND c.audience IN ('team', 'program_practices')"
           " AND (i.id IS NOT NULL OR EXISTS (SELECT 1 FROM access_grant g WHERE g.account_id = c.author_id"
           " AND g.practice_id = c.practice_id AND g.role = 'parent_partner')) ORDER BY r.at, c.id",
           which.first, which.last, since)) {
    auto const seen = read<DoFields>(row.seen);
    if (seen.saw.empty() && !seen.count) continue;
    facts[row.practice_id].family.push_back({"/pdsa/" + row.id, row.idea, row.at, row.by_id, row.by});
  }
}

void add_efforts(ReadTx const& tx, Which const& which, Instant since, FactsByPractice& facts) {
  add_finished(tx, which, since, facts);
  add_family(tx, which, since, facts);
  encouragement::add_written(
      facts, tx.all<encouragement::Written>(
                 "SELECT c.practice_id, min(CASE WHEN r.at >= $3 THEN r.at END), max(CASE WHEN r.at < $3 THEN r.at END)"
                 " FROM pdsa_cycle c JOIN pdsa_revision r ON r.cycle_id = c.id"
                 " WHERE c.practice_id BETWEEN $1 AND $2 AND {practices:c.practice_id}"
                 " AND EXISTS (SELECT 1 FROM access_grant g WHERE g.account_id = r.author_id"
                 " AND g.practice_id = c.practice_id AND g.program_id IS NULL) GROUP BY c.practice_id",
                 which.first, which.last, since));
}

}  // namespace

encouragement::EffortSource effort_source() { return add_efforts; }

}  // namespace upswing::pdsa
