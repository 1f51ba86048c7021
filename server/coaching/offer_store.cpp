// One query over what this room and the rooms below keep.
#include "coaching/offer_store.hpp"

namespace upswing::coaching {

std::vector<CallFacts> call_facts(access::ReadTx const& tx, encouragement::Which const& which) {
  return tx.all<CallFacts>(
      "WITH mine AS (SELECT DISTINCT e.practice_id AS practice_id, e.program_id AS program_id,"
      " e.joined_on AS joined_on FROM access_grant g JOIN programs_enrollment e ON e.practice_id = g.practice_id"
      " AND (g.program_id IS NULL OR g.program_id = e.program_id)"
      " WHERE g.account_id = {viewer} AND g.ended_at IS NULL AND g.role IN ('coach', 'coach_in_training')"
      " AND e.status IN ('active', 'sustaining') AND e.practice_id BETWEEN $1 AND $2),"
      " missed AS (SELECT c.practice_id AS practice_id, c.program_id AS program_id, max(c.starts_at) AS at"
      " FROM coaching_contact c JOIN mine ON mine.practice_id = c.practice_id AND mine.program_id = c.program_id"
      " WHERE c.starts_at < $3 AND c.audience <> 'coaches' AND c.mode IN ('call', 'video', 'site_visit')"
      " AND c.state IN ('planned', 'moved', 'did_not_happen') GROUP BY c.practice_id, c.program_id),"
      " own AS (SELECT g.practice_id AS practice_id, g.account_id AS account_id FROM access_grant g"
      " WHERE g.program_id IS NULL AND g.practice_id BETWEEN $1 AND $2)"
      " SELECT p.id, p.name, p.time_zone, mine.program_id, mine.joined_on,"
      " (SELECT min(c.id) FROM coaching_contact c WHERE c.practice_id = p.id AND c.program_id = mine.program_id"
      " AND c.starts_at = missed.at AND c.mode IN ('call', 'video', 'site_visit')"
      " AND c.state IN ('planned', 'moved', 'did_not_happen')), missed.at,"
      " (SELECT min(c.state) FROM coaching_contact c WHERE c.practice_id = p.id AND c.program_id = mine.program_id"
      " AND c.starts_at = missed.at AND c.mode IN ('call', 'video', 'site_visit')"
      " AND c.state IN ('planned', 'moved', 'did_not_happen')),"
      " (SELECT max(c.starts_at) FROM coaching_contact c WHERE c.practice_id = p.id"
      " AND c.program_id = mine.program_id AND c.state = 'held'),"
      " (SELECT min(c.starts_at) FROM coaching_contact c WHERE c.practice_id = p.id"
      " AND c.program_id = mine.program_id AND c.state IN ('planned', 'moved') AND c.starts_at >= $3),"
      " (SELECT max(s.sent_at) FROM measures_submission s WHERE s.practice_id = p.id),"
      " (SELECT max(r.at) FROM pdsa_cycle t JOIN pdsa_revision r ON r.cycle_id = t.id"
      " JOIN own ON own.practice_id = t.practice_id AND own.account_id = r.author_id WHERE t.practice_id = p.id),"
      " (SELECT max(v.at) FROM planning_project j JOIN planning_revision v ON v.project_id = j.id"
      " JOIN own ON own.practice_id = j.practice_id AND own.account_id = v.author_id WHERE j.practice_id = p.id),"
      " (SELECT max(q.made_at) FROM barriers_request q"
      " JOIN own ON own.practice_id = q.practice_id AND own.account_id = q.author_id WHERE q.practice_id = p.id)"
      " FROM mine JOIN practices_practice p ON p.id = mine.practice_id"
      " LEFT JOIN missed ON missed.practice_id = p.id AND missed.program_id = mine.program_id ORDER BY p.name, p.id",
      which.first, which.last, tx.now());
}

}  // namespace upswing::coaching
