// Agreements in the database.
#include "programs/agreement_store.hpp"

#include <stdexcept>

#include "programs/programs.hpp"

namespace upswing::programs {

using access::AccountId;
using access::ReadTx;
using access::Tx;

std::vector<Enrollment> enrollments_shared_by(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Enrollment>(
      "SELECT {columns:e} FROM programs_enrollment e WHERE e.practice_id = $1 AND EXISTS (SELECT 1 FROM access_grant g"
      " WHERE g.practice_id = e.practice_id AND g.ended_at IS NULL"
      " AND (g.program_id IS NULL OR g.program_id = e.program_id) AND (g.account_id = {viewer} OR EXISTS"
      " (SELECT 1 FROM access_grant s WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL"
      " AND s.supervises = g.account_id AND g.role IN ('coach', 'coach_in_training'))))"
      " ORDER BY e.joined_on DESC, e.id",
      practice);
}

std::vector<AgreementLine> lines_from(std::string const& json) {
  AgreementLines kept;
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(json, kept, errors)) throw std::runtime_error("an agreement is unreadable");
  return kept.lines;
}

Edition newest_edition(ReadTx const& tx, EnrollmentId const& enrollment) {
  auto const row = tx.one<EditionRow>(
      "SELECT enrollment_id, edition, lines FROM programs_agreement WHERE enrollment_id = $1"
      " ORDER BY edition DESC LIMIT 1",
      enrollment);
  if (!row) return {1, shipped_lines()};
  return {row->edition, lines_from(row->lines)};
}

void keep_edition(Tx& tx, EnrollmentId const& enrollment, Edition const& edition, AccountId const& author, Instant at) {
  tx.run(
      "INSERT INTO programs_agreement (enrollment_id, edition, lines, author_id, made_at) VALUES ($1, $2, $3, $4, $5)"
      " ON CONFLICT (enrollment_id, edition) DO NOTHING",
      enrollment, edition.edition, kit::def::to_json(AgreementLines{edition.lines}), author, at);
}

std::vector<AgreementYes> yes_of(ReadTx const& tx, EnrollmentId const& enrollment) {
  return tx.all<AgreementYes>(
      "SELECT {columns} FROM programs_agreement_yes WHERE enrollment_id = $1 ORDER BY edition DESC, side", enrollment);
}

void keep_yes(Tx& tx, EnrollmentId const& enrollment, AgreementYes const& yes, AccountId const& account) {
  tx.run(
      "INSERT INTO programs_agreement_yes (enrollment_id, edition, side, name, said_on, account_id)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (enrollment_id, edition, side) DO NOTHING",
      enrollment, yes.edition, yes.side, yes.name, yes.said_on, account);
}

std::vector<AgreementComment> comments_of(ReadTx const& tx, EnrollmentId const& enrollment) {
  return tx.all<AgreementComment>(
      "SELECT c.id, c.line, c.words, a.name, c.made_at FROM programs_agreement_comment c"
      " JOIN access_account a ON a.id = c.author_id WHERE c.enrollment_id = $1 ORDER BY c.made_at, c.id",
      enrollment);
}

void keep_comment(Tx& tx, EnrollmentId const& enrollment, NewComment const& comment, AccountId const& author,
                  Instant at) {
  tx.run(
      "INSERT INTO programs_agreement_comment (id, enrollment_id, line, words, author_id, made_at)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING",
      comment.id, enrollment, comment.line, comment.words, author, at);
}

std::vector<AgreementTick> ticks_of(ReadTx const& tx, EnrollmentId const& enrollment) {
  return tx.all<AgreementTick>(
      "SELECT t.line, t.month, t.state, a.name, t.version FROM programs_agreement_tick t"
      " JOIN access_account a ON a.id = t.said_by WHERE t.enrollment_id = $1 ORDER BY t.month DESC, t.line",
      enrollment);
}

bool keep_tick(Tx& tx, EnrollmentId const& enrollment, std::string const& line, Day month, TickState state,
               AccountId const& by, std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO programs_agreement_tick (enrollment_id, line, month, state, said_by, version)"
               " VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (enrollment_id, line, month) DO NOTHING",
               enrollment, line, month, state, by) == 1;
  }
  return tx.run(
             "UPDATE programs_agreement_tick SET state = $4, said_by = $5, version = version + 1"
             " WHERE enrollment_id = $1 AND line = $2 AND month = $3 AND version = $6",
             enrollment, line, month, state, by, version) == 1;
}

std::vector<AgreementTalk> talks_of(ReadTx const& tx, EnrollmentId const& enrollment) {
  return tx.all<AgreementTalk>(
      "SELECT t.talk, t.side, t.heard, t.easier, a.name, t.version FROM programs_agreement_talk t"
      " JOIN access_account a ON a.id = t.author_id WHERE t.enrollment_id = $1 ORDER BY t.talk, t.side",
      enrollment);
}

bool keep_talk(Tx& tx, EnrollmentId const& enrollment, Talk talk, AgreementSide side, TalkInput const& input,
               AccountId const& author, Instant at, std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO programs_agreement_talk (enrollment_id, talk, side, heard, easier, author_id, made_at,"
               " version) VALUES ($1, $2, $3, $4, $5, $6, $7, 1) ON CONFLICT (enrollment_id, talk, side) DO NOTHING",
               enrollment, talk, side, input.heard, input.easier, author, at) == 1;
  }
  return tx.run(
             "UPDATE programs_agreement_talk SET heard = $4, easier = $5, author_id = $6, made_at = $7,"
             " version = version + 1 WHERE enrollment_id = $1 AND talk = $2 AND side = $3 AND version = $8",
             enrollment, talk, side, input.heard, input.easier, author, at, version) == 1;
}

std::vector<AgreedRow> agreed_in(ReadTx const& tx, ProgramId const& program) {
  return tx.all<AgreedRow>(
      "SELECT y.enrollment_id, y.edition, y.side FROM programs_agreement_yes y"
      " JOIN programs_enrollment e ON e.id = y.enrollment_id WHERE e.program_id = $1 AND y.edition ="
      " coalesce((SELECT max(n.edition) FROM programs_agreement n WHERE n.enrollment_id = y.enrollment_id), 1)"
      " ORDER BY y.enrollment_id, y.side",
      program);
}

std::vector<EditionRow> editions_in(ReadTx const& tx, ProgramId const& program) {
  return tx.all<EditionRow>(
      "SELECT n.enrollment_id, n.edition, n.lines FROM programs_agreement n"
      " JOIN programs_enrollment e ON e.id = n.enrollment_id WHERE e.program_id = $1 AND n.edition ="
      " (SELECT max(m.edition) FROM programs_agreement m WHERE m.enrollment_id = n.enrollment_id)",
      program);
}

}  // namespace upswing::programs
