// Statements of reminders.
#include "measures/reminder_store.hpp"

namespace upswing::measures {

using access::AccountId;
using access::ReadTx;

std::vector<programs::Program> running_programs(ReadTx const& tx, Day today) {
  // The last period of a program is asked for after its end.
  return tx.all<programs::Program>(
      "SELECT {columns} FROM programs_program WHERE starts_on <= $1 AND ends_on >= $2 ORDER BY id", today,
      kit::plus_months(today, -4));
}

std::vector<PracticeId> not_sent(ReadTx const& tx, ProgramId const& program, Day starts, Day ends) {
  return tx.all<PracticeId>(
      "SELECT e.practice_id FROM programs_enrollment e WHERE e.program_id = $1 AND e.status IN ('active', 'sustaining')"
      " AND e.joined_on <= $3 AND NOT EXISTS (SELECT 1 FROM measures_submission s"
      " WHERE s.practice_id = e.practice_id AND s.starts_on = $2 AND s.state = 'sent') ORDER BY e.practice_id",
      program, starts, ends);
}

std::vector<AccountId> senders_of(ReadTx const& tx, PracticeId const& practice, Day today) {
  auto found = tx.all<AccountId>(
      "SELECT DISTINCT m.account_id FROM practices_member m"
      " JOIN practices_member_role r ON r.member_id = m.id AND r.team_role = 'data_lead'"
      " JOIN access_grant g ON g.account_id = m.account_id AND g.practice_id = m.practice_id AND g.ended_at IS NULL"
      " WHERE m.practice_id = $1 AND (m.left_on IS NULL OR m.left_on > $2)"
      " AND g.role IN ('staff', 'lead', 'physician') ORDER BY m.account_id",
      practice, today);
  if (!found.empty()) return found;
  found = tx.all<AccountId>(
      "SELECT s.sent_by FROM measures_submission s"
      " JOIN access_grant g ON g.account_id = s.sent_by AND g.practice_id = s.practice_id AND g.ended_at IS NULL"
      " WHERE s.practice_id = $1 AND g.role IN ('staff', 'lead', 'physician') ORDER BY s.starts_on DESC LIMIT 1",
      practice);
  if (!found.empty()) return found;
  return tx.all<AccountId>(
      "SELECT DISTINCT account_id FROM access_grant"
      " WHERE practice_id = $1 AND role = 'lead' AND ended_at IS NULL ORDER BY account_id",
      practice);
}

std::vector<AccountId> coaches_of(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.all<AccountId>(
      "SELECT DISTINCT account_id FROM access_grant WHERE practice_id = $1 AND role = 'coach' AND ended_at IS NULL"
      " AND (program_id = $2 OR program_id IS NULL) ORDER BY account_id",
      practice, program);
}

}  // namespace upswing::measures
