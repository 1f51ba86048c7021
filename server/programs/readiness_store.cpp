// Readiness in the database.
#include "programs/readiness_store.hpp"

#include <stdexcept>

namespace upswing::programs {

using access::AccountId;
using access::ReadTx;
using access::Tx;

namespace {

struct ReadinessRow {
  std::string answers;
  std::string words;
  std::string by;
  Instant made_at{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(ReadinessRow, answers, words, by, made_at, version)

}  // namespace

Readiness find_readiness(ReadTx const& tx, EnrollmentId const& enrollment, ReadinessRound round) {
  Readiness readiness;
  readiness.enrollment_id = enrollment;
  readiness.round = round;
  auto const row = tx.one<ReadinessRow>(
      "SELECT r.answers, r.words, a.name, r.made_at, r.version FROM programs_readiness r"
      " JOIN access_account a ON a.id = r.author_id WHERE r.enrollment_id = $1 AND r.round = $2",
      enrollment, round);
  if (!row) return readiness;
  ReadinessInput input;
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(row->answers, input, errors)) throw std::runtime_error("readiness is unreadable");
  readiness.answers = std::move(input.answers);
  readiness.words = row->words;
  readiness.by = row->by;
  readiness.made_at = row->made_at;
  readiness.version = row->version;
  return readiness;
}

bool keep_readiness(Tx& tx, EnrollmentId const& enrollment, ReadinessRound round, ReadinessInput const& input,
                    AccountId const& author, Instant at, std::int64_t version) {
  auto const answers = kit::def::to_json(ReadinessInput{input.answers, ""});
  if (version == 0) {
    return tx.run(
               "INSERT INTO programs_readiness (enrollment_id, round, answers, words, author_id, made_at, version)"
               " VALUES ($1, $2, $3, $4, $5, $6, 1) ON CONFLICT (enrollment_id, round) DO NOTHING",
               enrollment, round, answers, input.words, author, at) == 1;
  }
  return tx.run(
             "UPDATE programs_readiness SET answers = $3, words = $4, author_id = $5, made_at = $6,"
             " version = version + 1 WHERE enrollment_id = $1 AND round = $2 AND version = $7",
             enrollment, round, answers, input.words, author, at, version) == 1;
}

std::vector<Enrollment> without_readiness(ReadTx const& tx, ReadinessRound round, Day joined_from, Day joined_until) {
  return tx.all<Enrollment>(
      "SELECT {columns:e} FROM programs_enrollment e WHERE e.status IN ('active', 'sustaining') AND e.joined_on >= $2"
      " AND e.joined_on <= $3 AND NOT EXISTS (SELECT 1 FROM programs_readiness r WHERE r.enrollment_id = e.id"
      " AND r.round = $1) ORDER BY e.id",
      round, joined_from, joined_until);
}

std::vector<AccountId> asked_together(ReadTx const& tx, Enrollment const& enrollment) {
  return tx.all<AccountId>(
      "SELECT DISTINCT account_id FROM access_grant WHERE practice_id = $1 AND role IN ('coach', 'lead')"
      " AND ended_at IS NULL AND (program_id = $2 OR program_id IS NULL) ORDER BY account_id",
      enrollment.practice_id, enrollment.program_id);
}

}  // namespace upswing::programs
