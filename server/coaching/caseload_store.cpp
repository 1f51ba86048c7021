// Four queries for however many practices. Each asks for the viewer's own places as a coach, and for those of the coaches
// they supervise. A draft (audience coaches) is no contact yet.
#include "coaching/caseload_store.hpp"

namespace upswing::coaching {

using access::ReadTx;
using access::Tx;

std::vector<CaseRow> case_rows(ReadTx const& tx) {
  return tx.all<CaseRow>(
      "WITH mine AS (SELECT DISTINCT g.practice_id AS practice_id, g.program_id AS program_id FROM access_grant g"
      " WHERE g.practice_id IS NOT NULL AND g.ended_at IS NULL AND g.role IN ('coach', 'coach_in_training')"
      " AND (g.account_id = {viewer} OR g.account_id IN (SELECT s.supervises FROM access_grant s"
      " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL)))"
      " SELECT DISTINCT p.id, p.name, p.time_zone, r.id, r.name, r.period, r.due_day, r.time_zone, r.starts_on,"
      " e.status, e.joined_on,"
      " (SELECT c.starts_at FROM coaching_contact c WHERE c.practice_id = p.id AND c.program_id = r.id"
      " AND c.state = 'held' AND c.audience <> 'coaches' ORDER BY c.starts_at DESC LIMIT 1),"
      " (SELECT min(n.starts_at) FROM coaching_contact n WHERE n.practice_id = p.id AND n.program_id = r.id"
      " AND n.state IN ('planned', 'moved') AND n.starts_at >= $1 AND n.audience <> 'coaches'),"
      " (SELECT min(o.starts_at) FROM coaching_contact o WHERE o.practice_id = p.id AND o.program_id = r.id"
      " AND o.state IN ('planned', 'moved') AND o.starts_at < $1 AND o.audience <> 'coaches'),"
      " (SELECT max(s.starts_on) FROM measures_submission s WHERE s.practice_id = p.id AND s.state = 'sent'),"
      " m.id, m.short_name, m.kind, m.multiplier FROM mine JOIN practices_practice p ON p.id = mine.practice_id"
      " JOIN programs_enrollment e ON e.practice_id = p.id"
      " AND (mine.program_id IS NULL OR mine.program_id = e.program_id)"
      " JOIN programs_program r ON r.id = e.program_id"
      " LEFT JOIN measures_measure m ON m.id = (SELECT u.measure_id FROM programs_measure u"
      " JOIN measures_measure k ON k.id = u.measure_id AND k.retired_on IS NULL"
      " WHERE u.program_id = r.id ORDER BY u.position, u.measure_id LIMIT 1)"
      " WHERE e.status NOT IN ('withdrawn', 'completed') ORDER BY p.name, p.id, r.id",
      tx.now());
}

std::vector<OpenPromises> open_promises(ReadTx const& tx) {
  return tx.all<OpenPromises>(
      "WITH mine AS (SELECT DISTINCT g.practice_id AS practice_id, g.program_id AS program_id FROM access_grant g"
      " WHERE g.practice_id IS NOT NULL AND g.ended_at IS NULL AND g.role IN ('coach', 'coach_in_training')"
      " AND (g.account_id = {viewer} OR g.account_id IN (SELECT s.supervises FROM access_grant s"
      " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL)))"
      " SELECT o.practice_id, o.program_id, o.side, count(*), min(o.due_on) FROM coaching_promise o"
      " WHERE o.state = 'open' AND EXISTS (SELECT 1 FROM mine WHERE mine.practice_id = o.practice_id"
      " AND (mine.program_id IS NULL OR mine.program_id = o.program_id))"
      " GROUP BY o.practice_id, o.program_id, o.side");
}

// Both columns of the key are given, so that a practice costs a look into the key, not into all its numbers.
std::vector<TrailRow> trail_rows(ReadTx const& tx, Day since) {
  return tx.all<TrailRow>(
      "WITH mine AS (SELECT DISTINCT g.practice_id AS practice_id, e.program_id AS program_id FROM access_grant g"
      " JOIN programs_enrollment e ON e.practice_id = g.practice_id"
      " AND (g.program_id IS NULL OR g.program_id = e.program_id)"
      " WHERE g.practice_id IS NOT NULL AND g.ended_at IS NULL AND g.role IN ('coach', 'coach_in_training')"
      " AND (g.account_id = {viewer} OR g.account_id IN (SELECT s.supervises FROM access_grant s"
      " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL))),"
      " firsts AS (SELECT DISTINCT mine.practice_id AS practice_id, (SELECT u.measure_id FROM programs_measure u"
      " JOIN measures_measure k ON k.id = u.measure_id AND k.retired_on IS NULL WHERE u.program_id = mine.program_id"
      " ORDER BY u.position, u.measure_id LIMIT 1) AS measure_id FROM mine)"
      " SELECT v.practice_id, v.measure_id, v.numerator, v.denominator, v.value FROM firsts"
      " JOIN measures_entry v ON v.practice_id = firsts.practice_id AND v.measure_id = firsts.measure_id"
      " WHERE v.period >= $1 AND v.state = 'counted' ORDER BY v.practice_id, v.measure_id, v.period",
      since);
}

std::vector<SavedView> saved_views(ReadTx const& tx) {
  return tx.all<SavedView>("SELECT id, name, asked FROM coaching_view WHERE account_id = {viewer} ORDER BY name, id");
}

bool insert_view(Tx& tx, SavedView const& view) {
  return tx.run(
             "INSERT INTO coaching_view (id, account_id, name, asked) VALUES ($1, {viewer}, $2, $3)"
             " ON CONFLICT (id) DO NOTHING",
             view.id, view.name, view.asked) == 1;
}

bool delete_view(Tx& tx, ViewId const& id) {
  return tx.run("DELETE FROM coaching_view WHERE id = $1 AND account_id = {viewer}", id) == 1;
}

}  // namespace upswing::coaching
