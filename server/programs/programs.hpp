// The room's door: what other rooms may use of programs.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "access/access.hpp"
#include "access/tx.hpp"
#include "programs/agreement.hpp"
#include "programs/calendar.hpp"
#include "programs/program.hpp"
#include "programs/readiness.hpp"

namespace upswing::programs {

std::vector<access::Route> routes();

// The program, or "not found".
Program the_program(access::ReadTx const& tx, ProgramId const& id);
// Every program of the partnership, the newest first; for the host.
std::vector<Program> every_program(access::ReadTx const& tx);
std::vector<Enrollment> enrollments_of(access::ReadTx const& tx, PracticeId const& practice);
std::vector<Enrollment> enrollments_in(access::ReadTx const& tx, ProgramId const& program);
std::vector<ProgramMeasure> measures_of(access::ReadTx const& tx, ProgramId const& program);
// The programs the viewer reaches as one of these roles.
std::vector<Program> programs_as(access::ReadTx const& tx, std::vector<access::Role> const& roles);

// Every practice of a program with the name the viewer may see. Coded practices have no id for the viewer; `own` are
// those the viewer belongs to or coaches.
struct Shown {
  Enrollment enrollment;
  std::string name;
  bool coded = false;
  bool own = false;
};
std::vector<Shown> shown_practices(access::ReadTx const& tx, ProgramId const& program);

void add_program(access::Tx& tx, Program const& program);
void add_enrollment(access::Tx& tx, Enrollment const& enrollment);
void add_measure(access::Tx& tx, ProgramId const& program, ProgramMeasure const& measure);
bool drop_measure(access::Tx& tx, ProgramId const& program, MeasureId const& measure);
// Adds a measure to a program (version 0) or changes its place; false if the version is stale.
bool put_measure(access::Tx& tx, ProgramId const& program, MeasureId const& measure, ProgramMeasureInput const& input,
                 std::int64_t version);

}  // namespace upswing::programs
