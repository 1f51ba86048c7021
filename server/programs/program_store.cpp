// Programs, enrollments and their measures in the database.
#include "programs/program_store.hpp"

#include <algorithm>

#include "programs/programs.hpp"

namespace upswing::programs {

using access::ReadTx;
using access::Tx;

std::optional<Program> find_program(ReadTx const& tx, ProgramId const& id) {
  return tx.one<Program>("SELECT {columns} FROM programs_program WHERE id = $1", id);
}

bool update_program(Tx& tx, ProgramId const& id, ProgramInput const& input, std::int64_t version) {
  return tx.run(
             "UPDATE programs_program SET name = $3, about = $4, starts_on = $5, ends_on = $6, period = $7,"
             " due_day = $8, time_zone = $9, rule_set = coalesce($10, rule_set), version = version + 1"
             " WHERE id = $1 AND version = $2",
             id, version, input.name, input.about, input.starts_on, input.ends_on, input.period, input.due_day,
             input.time_zone, input.rule_set) == 1;
}

std::vector<Program> every_program(ReadTx const& tx) {
  return tx.all<Program>("SELECT {columns} FROM programs_program ORDER BY starts_on DESC, id");
}

std::vector<Enrollment> enrollments_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Enrollment>(
      "SELECT {columns} FROM programs_enrollment WHERE practice_id = $1 ORDER BY joined_on DESC, id", practice);
}

std::vector<Enrollment> enrollments_in(ReadTx const& tx, ProgramId const& program) {
  return tx.all<Enrollment>("SELECT {columns} FROM programs_enrollment WHERE program_id = $1 ORDER BY code", program);
}

std::vector<ProgramMeasure> measures_of(ReadTx const& tx, ProgramId const& program) {
  return tx.all<ProgramMeasure>(
      "SELECT {columns} FROM programs_measure WHERE program_id = $1 ORDER BY position, measure_id", program);
}

std::vector<Program> programs_as(ReadTx const& tx, std::vector<access::Role> const& roles) {
  std::vector<Program> programs;
  auto const all = tx.all<Program>("SELECT {columns} FROM programs_program WHERE {programs:id} ORDER BY starts_on, id");
  for (auto const& program : all) {
    for (access::Role const here : tx.roles_at(program.id)) {
      if (std::find(roles.begin(), roles.end(), here) == roles.end()) continue;
      programs.push_back(program);
      break;
    }
  }
  return programs;
}

std::optional<Enrollment> find_enrollment(ReadTx const& tx, ProgramId const& program, EnrollmentId const& id) {
  return tx.one<Enrollment>("SELECT {columns} FROM programs_enrollment WHERE program_id = $1 AND id = $2", program, id);
}

void add_program(Tx& tx, Program const& program) {
  tx.insert("INSERT INTO programs_program ({columns}) VALUES ({values})", program);
}

void add_enrollment(Tx& tx, Enrollment const& enrollment) { insert_enrollment(tx, enrollment); }

bool insert_enrollment(Tx& tx, Enrollment const& enrollment) {
  return tx.insert("INSERT INTO programs_enrollment ({columns}) VALUES ({values}) ON CONFLICT (id) DO NOTHING",
                   enrollment) == 1;
}

bool update_enrollment(Tx& tx, EnrollmentId const& id, EnrollmentInput const& input, std::int64_t version) {
  return tx.run(
             "UPDATE programs_enrollment SET status = $3, joined_on = $4, ended_on = $5, version = version + 1"
             " WHERE id = $1 AND version = $2",
             id, version, input.status, input.joined_on, input.ended_on) == 1;
}

bool practice_exists(ReadTx const& tx, PracticeId const& practice) {
  return tx.any("SELECT 1 FROM practices_practice WHERE id = $1", practice);
}

std::vector<EnrollmentView> views_of(ReadTx const& tx, PracticeId const& practice) {
  std::vector<EnrollmentView> views;
  for (auto const& enrollment : enrollments_of(tx, practice)) {
    views.push_back({enrollment.id,
                     enrollment.program_id,
                     the_program(tx, enrollment.program_id).name,
                     enrollment.status,
                     enrollment.joined_on,
                     enrollment.ended_on,
                     {},
                     enrollment.version});
  }
  for (auto const& coach : coaches_of(tx, practice)) {
    for (auto& view : views) {
      if (view.program_id == coach.program_id) view.coaches.push_back(coach.name);
    }
  }
  return views;
}

void add_measure(Tx& tx, ProgramId const& program, ProgramMeasure const& measure) {
  put_measure(tx, program, measure.measure_id, {measure.required, measure.position}, 0);
}

bool put_measure(Tx& tx, ProgramId const& program, MeasureId const& measure, ProgramMeasureInput const& input,
                 std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO programs_measure (program_id, measure_id, required, position, version)"
               " VALUES ($1, $2, $3, $4, 1) ON CONFLICT (program_id, measure_id) DO NOTHING",
               program, measure, input.required, input.position) == 1;
  }
  return tx.run(
             "UPDATE programs_measure SET required = $4, position = $5, version = version + 1"
             " WHERE program_id = $1 AND measure_id = $2 AND version = $3",
             program, measure, version, input.required, input.position) == 1;
}

bool drop_measure(Tx& tx, ProgramId const& program, MeasureId const& measure) {
  return tx.run("DELETE FROM programs_measure WHERE program_id = $1 AND measure_id = $2", program, measure) == 1;
}

std::vector<PracticeChoice> practices_to_enroll(ReadTx const& tx, ProgramId const& program) {
  return tx.all<PracticeChoice>(
      "SELECT p.id, p.name, p.city, p.state FROM practices_practice p WHERE NOT EXISTS"
      " (SELECT 1 FROM programs_enrollment e WHERE e.program_id = $1 AND e.practice_id = p.id) ORDER BY p.name, p.id",
      program);
}

std::vector<NameRow> practice_names(ReadTx const& tx, ProgramId const& program) {
  return tx.all<NameRow>(
      "SELECT p.id, p.name, p.shows_name FROM practices_practice p"
      " JOIN programs_enrollment e ON e.practice_id = p.id WHERE e.program_id = $1",
      program);
}

std::vector<PracticeId> practices_of_viewer(ReadTx const& tx) {
  return tx.all<PracticeId>(
      "SELECT DISTINCT practice_id FROM access_reach WHERE account_id = {viewer}"
      " AND role NOT IN ('coordinator', 'director', 'analyst')");
}

std::vector<CoachRow> coaches_in(ReadTx const& tx, ProgramId const& program) {
  return tx.all<CoachRow>(
      "SELECT g.practice_id, g.program_id, a.name FROM access_grant g JOIN access_account a ON a.id = g.account_id"
      " WHERE g.program_id = $1 AND g.role = 'coach' AND g.ended_at IS NULL AND g.practice_id IS NOT NULL"
      " ORDER BY g.since, a.name",
      program);
}

std::vector<CoachRow> coaches_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<CoachRow>(
      "SELECT g.practice_id, g.program_id, a.name FROM access_grant g JOIN access_account a ON a.id = g.account_id"
      " WHERE g.practice_id = $1 AND g.role = 'coach' AND g.ended_at IS NULL AND g.program_id IS NOT NULL"
      " ORDER BY g.since, a.name",
      practice);
}

std::vector<Place> places_of_viewer(ReadTx const& tx) {
  return tx.all<Place>(
      "SELECT g.role, g.practice_id, c.name, g.program_id, p.name FROM access_grant g"
      " LEFT JOIN practices_practice c ON c.id = g.practice_id LEFT JOIN programs_program p ON p.id = g.program_id"
      " WHERE g.account_id = {viewer} AND g.ended_at IS NULL ORDER BY g.since, c.name, p.name, g.id");
}

}  // namespace upswing::programs
