// Whom mails of coaching go to.
#include "coaching/letter_store.hpp"

namespace upswing::coaching {

using access::ReadTx;

std::vector<access::AccountId> team_readers(ReadTx const& tx, PracticeId const& practice, Audience audience) {
  return tx.all<access::AccountId>(
      "SELECT DISTINCT g.account_id FROM access_grant g JOIN access_audience l ON l.role = g.role AND l.audience = $2"
      " WHERE g.practice_id = $1 AND g.program_id IS NULL AND g.ended_at IS NULL"
      " AND g.role IN ('staff', 'lead', 'physician', 'parent_partner') ORDER BY g.account_id",
      practice, audience);
}

std::vector<SoonMeeting> every_meeting_between(ReadTx const& tx, Instant from, Instant until) {
  return tx.all<SoonMeeting>(
      "SELECT c.id, c.practice_id, p.name, p.time_zone, a.name, c.author_id, c.audience, c.starts_at,"
      " c.fields, c.version"
      " FROM coaching_contact c JOIN practices_practice p ON p.id = c.practice_id"
      " JOIN access_account a ON a.id = c.author_id"
      " WHERE c.state IN ('planned', 'moved') AND c.starts_at >= $1 AND c.starts_at < $2"
      " AND c.mode IN ('call', 'video', 'site_visit', 'in_person') ORDER BY c.starts_at, c.id",
      from, until);
}

std::vector<Unreached> unreached(ReadTx const& tx) {
  return tx.all<Unreached>(
      "SELECT DISTINCT p.id, p.name, a.name FROM access_grant c JOIN access_grant g ON g.practice_id = c.practice_id"
      " JOIN practices_practice p ON p.id = g.practice_id JOIN access_account a ON a.id = g.account_id"
      " WHERE c.account_id = {viewer} AND c.role = 'coach' AND c.ended_at IS NULL AND g.ended_at IS NULL"
      " AND g.role IN ('staff', 'lead', 'physician', 'parent_partner', 'sponsor') AND a.disabled_at IS NULL"
      " AND EXISTS (SELECT 1 FROM access_letter l WHERE l.account_id = a.id AND l.state = 'returned'"
      " AND NOT EXISTS (SELECT 1 FROM access_letter s WHERE s.account_id = a.id AND s.state = 'sent'"
      " AND s.sent_at > l.created_at)) ORDER BY p.name, a.name");
}

std::vector<access::AccountId> told_of(ReadTx const& tx, PracticeId const& practice, ContactId const& contact) {
  return tx.all<access::AccountId>(
      "SELECT DISTINCT l.account_id FROM access_letter l WHERE l.key LIKE $1 AND EXISTS (SELECT 1 FROM access_reach r"
      " WHERE r.account_id = l.account_id AND r.practice_id = $2) ORDER BY l.account_id",
      "call_soon " + contact.text + " %", practice);
}

bool still_coaches(ReadTx const& tx, access::AccountId const& account, PracticeId const& practice) {
  return tx.any(
      "SELECT 1 FROM access_grant WHERE account_id = $1 AND practice_id = $2 AND ended_at IS NULL"
      " AND role IN ('coach', 'coach_in_training')",
      account, practice);
}

}  // namespace upswing::coaching
