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
      "SELECT c.id, c.practice_id, p.name, p.time_zone, a.name, c.author_id, c.audience, c.starts_at"
      " FROM coaching_contact c JOIN practices_practice p ON p.id = c.practice_id"
      " JOIN access_account a ON a.id = c.author_id"
      " WHERE c.state IN ('planned', 'moved') AND c.starts_at >= $1 AND c.starts_at < $2"
      " AND c.mode IN ('call', 'video', 'site_visit', 'in_person') ORDER BY c.starts_at, c.id",
      from, until);
}

bool still_coaches(ReadTx const& tx, access::AccountId const& account, PracticeId const& practice) {
  return tx.any(
      "SELECT 1 FROM access_grant WHERE account_id = $1 AND practice_id = $2 AND ended_at IS NULL"
      " AND role IN ('coach', 'coach_in_training')",
      account, practice);
}

}  // namespace upswing::coaching
