// A program's facts, its practices and measures; a practice's programs; the places of the viewer.
#include <algorithm>
#include <array>
#include <set>

#include "programs/program_store.hpp"
#include "programs/programs.hpp"
#include "programs/routes.hpp"

namespace upswing::programs {

using access::Call;
using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Program the_program(ReadTx const& tx, ProgramId const& id) {
  auto program = find_program(tx, id);
  if (!program) throw kit::http::not_found();
  return *program;
}

namespace {

EnrollmentList programs_of_practice(ReadTx const& tx, PracticeId const& practice) { return {views_of(tx, practice)}; }

EnrolledPractice line_of(Shown const& shown) {
  auto const& e = shown.enrollment;
  std::optional<PracticeId> id;
  if (!shown.coded) id = e.practice_id;
  return {e.id, id, shown.name, shown.coded, e.status, {}, e.joined_on, e.ended_on, e.version};
}

ProgramView show_program(ReadTx const& tx, ProgramId const& id) {
  ProgramView view{the_program(tx, id), {}, measures_of(tx, id), {}};
  auto const roles = tx.roles_at(id);
  auto const coaches = coaches_in(tx, id);
  for (auto const& shown : shown_practices(tx, id)) {
    auto line = line_of(shown);
    for (auto const& coach : coaches) {
      if (line.practice_id == coach.practice_id) line.coaches.push_back(coach.name);
    }
    view.practices.push_back(std::move(line));
  }
  for (Right const right : {Right::edit_program, Right::see_handed_in, Right::export_numbers}) {
    if (access::any_may(roles, right)) view.may.emplace_back(kit::def::spell(right));
  }
  return view;
}

Program change_program(Tx& tx, IfMatch seen, ProgramId const& id, ProgramInput const& input) {
  kit::http::must_be_sound(check(input));
  if (!update_program(tx, id, input, seen.version)) throw kit::http::stale(the_program(tx, id));
  return the_program(tx, id);
}

// One to three letters; the first that is free, from a place that says nothing of the order of joining.
std::string free_code(ReadTx const& tx, ProgramId const& program, std::size_t chance) {
  std::set<std::string> taken;
  for (auto const& enrollment : enrollments_in(tx, program)) taken.insert(enrollment.code);
  constexpr std::size_t one_letter = 26, two_letters = one_letter + 26 * 26, three_letters = two_letters + 26 * 26 * 26;
  std::size_t const round = taken.size() < 20 ? one_letter : taken.size() < 600 ? two_letters : three_letters;
  for (std::size_t i = 0; i < round; ++i) {
    auto code = code_of((chance + i) % round);
    if (!taken.contains(code)) return code;
  }
  throw kit::http::Problem(409, "full", "This program has no code left for one more practice.");
}

Enrollment the_enrollment(ReadTx const& tx, ProgramId const& program, EnrollmentId const& id) {
  auto enrollment = find_enrollment(tx, program, id);
  if (!enrollment) throw kit::http::not_found();
  return *enrollment;
}

Created<Enrollment> enroll(Tx& tx, ProgramId const& program, NewEnrollment const& input) {
  if (!practice_exists(tx, input.practice_id)) {
    throw kit::http::wrong_field("/practice_id", "not_found", "is not a practice of this partnership");
  }
  if (auto const known = find_enrollment(tx, program, input.id)) return {*known};
  auto const chance = std::hash<std::string>{}(input.id.text);
  Enrollment const made{
      input.id, program, input.practice_id, free_code(tx, program, chance % 26), Status::invited, input.joined_on,
      {},       1};
  if (!insert_enrollment(tx, made)) throw kit::http::Problem(409, "duplicate", "This exists already.");
  return {made};
}

Enrollment change_enrollment(Tx& tx, IfMatch seen, ProgramId const& program, EnrollmentId const& id,
                             EnrollmentInput const& input) {
  auto const before = the_enrollment(tx, program, id);
  kit::http::must_be_sound(check(input));
  if (!update_enrollment(tx, id, input, seen.version)) throw kit::http::stale(before);
  return the_enrollment(tx, program, id);
}

PracticeChoices practices_to_invite(ReadTx const& tx, ProgramId const& program) {
  return {practices_to_enroll(tx, program)};
}

Places my_places(ReadTx const& tx) { return {places_of_viewer(tx)}; }

}  // namespace

std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> all{
      get<&my_places>("/api/me/places", Right::self),
      get<&programs_of_practice>("/api/practices/{practice}/enrollments", Right::see_practice),
      get<&show_program>("/api/programs/{program}", Right::see_program),
      put<&change_program>("/api/programs/{program}", Right::edit_program),
      get<&practices_to_invite>("/api/programs/{program}/practices-to-invite", Right::edit_program),
      post<&enroll>("/api/programs/{program}/enrollments", Right::edit_program),
      put<&change_enrollment>("/api/programs/{program}/enrollments/{enrollment}", Right::edit_program),
  };
  for (auto const& more : {agreement_routes(), readiness_routes()}) all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace upswing::programs
