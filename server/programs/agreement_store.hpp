// Agreements in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "programs/agreement.hpp"

namespace upswing::programs {

// The enrollments of a practice that the viewer belongs to or coaches in: a coach of one program sees no other program's.
std::vector<Enrollment> enrollments_shared_by(access::ReadTx const& tx, PracticeId const& practice);

struct Edition {
  std::int64_t edition = 1;
  std::vector<AgreementLine> lines{};
};
// The newest; the shipped lines if nobody has said anything yet.
Edition newest_edition(access::ReadTx const& tx, EnrollmentId const& enrollment);
void keep_edition(access::Tx& tx, EnrollmentId const& enrollment, Edition const& edition,
                  access::AccountId const& author, Instant at);

std::vector<AgreementYes> yes_of(access::ReadTx const& tx, EnrollmentId const& enrollment);
void keep_yes(access::Tx& tx, EnrollmentId const& enrollment, AgreementYes const& yes,
              access::AccountId const& account);

std::vector<AgreementComment> comments_of(access::ReadTx const& tx, EnrollmentId const& enrollment);
void keep_comment(access::Tx& tx, EnrollmentId const& enrollment, NewComment const& comment,
                  access::AccountId const& author, Instant at);

std::vector<AgreementTick> ticks_of(access::ReadTx const& tx, EnrollmentId const& enrollment);
// False if somebody changed it since `version`; 0 for the first.
bool keep_tick(access::Tx& tx, EnrollmentId const& enrollment, std::string const& line, Day month, TickState state,
               access::AccountId const& by, std::int64_t version);

std::vector<AgreementTalk> talks_of(access::ReadTx const& tx, EnrollmentId const& enrollment);
bool keep_talk(access::Tx& tx, EnrollmentId const& enrollment, Talk talk, AgreementSide side, TalkInput const& input,
               access::AccountId const& author, Instant at, std::int64_t version);

// Who said yes to the newest edition, for every practice of a program.
struct AgreedRow {
  EnrollmentId enrollment_id;
  std::int64_t edition = 1;
  AgreementSide side{};
};
UPSWING_DESCRIBE(AgreedRow, enrollment_id, edition, side)
std::vector<AgreedRow> agreed_in(access::ReadTx const& tx, ProgramId const& program);
struct EditionRow {
  EnrollmentId enrollment_id;
  std::int64_t edition = 1;
  std::string lines;
};
UPSWING_DESCRIBE(EditionRow, enrollment_id, edition, lines)
// The newest editions that are kept.
std::vector<EditionRow> editions_in(access::ReadTx const& tx, ProgramId const& program);
std::vector<AgreementLine> lines_from(std::string const& json);

}  // namespace upswing::programs
