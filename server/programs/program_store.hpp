// Programs, enrollments and their measures in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "programs/program.hpp"

namespace upswing::programs {

std::optional<Program> find_program(access::ReadTx const& tx, ProgramId const& id);
bool update_program(access::Tx& tx, ProgramId const& id, ProgramInput const& input, std::int64_t version);
std::optional<Enrollment> find_enrollment(access::ReadTx const& tx, ProgramId const& program, EnrollmentId const& id);
bool insert_enrollment(access::Tx& tx, Enrollment const& enrollment);
bool update_enrollment(access::Tx& tx, EnrollmentId const& id, EnrollmentInput const& input, std::int64_t version);
// Practices of the partnership that are not in the program, by name.
std::vector<PracticeChoice> practices_to_enroll(access::ReadTx const& tx, ProgramId const& program);
bool practice_exists(access::ReadTx const& tx, PracticeId const& practice);
std::vector<EnrollmentView> views_of(access::ReadTx const& tx, PracticeId const& practice);

// Coaches by the practice they coach in a program.
struct CoachRow {
  PracticeId practice_id;
  ProgramId program_id;
  std::string name;
};
UPSWING_DESCRIBE(CoachRow, practice_id, program_id, name)
std::vector<CoachRow> coaches_in(access::ReadTx const& tx, ProgramId const& program);
std::vector<CoachRow> coaches_of(access::ReadTx const& tx, PracticeId const& practice);

struct NameRow {
  PracticeId id;
  std::string name;
  bool shows_name = false;
};
UPSWING_DESCRIBE(NameRow, id, name, shows_name)
std::vector<NameRow> practice_names(access::ReadTx const& tx, ProgramId const& program);
// Those the viewer belongs to or coaches.
std::vector<PracticeId> practices_of_viewer(access::ReadTx const& tx);

std::vector<Place> places_of_viewer(access::ReadTx const& tx);

}  // namespace upswing::programs
