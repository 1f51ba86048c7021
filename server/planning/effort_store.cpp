// An idea is tried from the day on which "trying it" is first said of it.
#include "planning/effort_store.hpp"

#include "planning/project.hpp"

namespace upswing::planning {
namespace {

using access::AccountId;
using access::PracticeId;
using access::ReadTx;
using encouragement::FactsByPractice;
using encouragement::Which;
using kit::Instant;

struct TriedRow {
  PracticeId practice_id;
  std::string project_id;
  std::string words;
  Instant at{};
  AccountId by_id;
  std::string by;
};
UPSWING_DESCRIBE(TriedRow, practice_id, project_id, words, at, by_id, by)

void add_efforts(ReadTx const& tx, Which const& which, Instant since, FactsByPractice& facts) {
  for (auto const& row : tx.all<TriedRow>(
           "SELECT p.practice_id, p.id, i.words, v.at, v.author_id, w.name"
           " FROM planning_project p JOIN planning_idea i ON i.project_id = p.id"
           " JOIN planning_revision v ON v.project_id = p.id AND v.thing = i.id"
           " AND v.at = (SELECT min(q.at) FROM planning_revision q WHERE q.project_id = p.id AND q.thing = i.id"
           " AND q.body LIKE '%\"answer\":\"trying\"%')"
           " JOIN access_account w ON w.id = v.author_id"
           " WHERE p.practice_id BETWEEN $1 AND $2 AND {practices:p.practice_id} AND v.at >= $3"
           " AND i.source = 'family' AND i.answer = 'trying' ORDER BY v.at, i.id",
           which.first, which.last, since)) {
    facts[row.practice_id].family.push_back({"/planning/" + row.project_id, row.words, row.at, row.by_id, row.by});
  }
  encouragement::add_written(
      facts, tx.all<encouragement::Written>(
                 "SELECT p.practice_id, min(CASE WHEN v.at >= $3 THEN v.at END), max(CASE WHEN v.at < $3 THEN v.at END)"
                 " FROM planning_project p JOIN planning_revision v ON v.project_id = p.id"
                 " WHERE p.practice_id BETWEEN $1 AND $2 AND {practices:p.practice_id}"
                 " AND EXISTS (SELECT 1 FROM access_grant g WHERE g.account_id = v.author_id"
                 " AND g.practice_id = p.practice_id AND g.program_id IS NULL) GROUP BY p.practice_id",
                 which.first, which.last, since));
}

}  // namespace

encouragement::EffortSource effort_source() { return add_efforts; }

}  // namespace upswing::planning
