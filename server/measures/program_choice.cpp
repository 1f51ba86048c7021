// Which measures a program asks for: those it could choose, a new one, what one says, and taking one away again while nobody has
// counted.
#include <algorithm>

#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/routes.hpp"

namespace upswing::measures {

using access::Created;
using access::ReadTx;
using access::Right;
using access::Tx;

namespace {

struct MeasureChoices {
  std::vector<Measure> measures;
};
UPSWING_DESCRIBE(MeasureChoices, measures)

MeasureChoices measures_for_program(ReadTx const& tx, ProgramId const& program) {
  return {measures_to_choose(tx, program)};
}

// The new measure goes to the end of the list.
Created<Measure> add_program_measure(Tx& tx, ProgramId const& program, MeasureInput const& input) {
  kit::http::must_be_sound(check(input));
  insert_measure(tx, measure_of(input, std::nullopt));  // the same id again: the same measure is answered
  auto const measure = find_measure(tx, input.id).value();
  if (measure.practice_id) throw kit::http::not_found();
  std::int64_t position = 1;
  for (auto const& one : programs::measures_of(tx, program)) {
    if (one.measure_id == measure.id) return {measure};
    position = one.position + 1;
  }
  programs::put_measure(tx, program, measure.id, {true, position}, 0);
  return {measure};
}

// Its words are those of every program that asks for it, so whoever changes them directs all of these.
Measure change_program_measure(Tx& tx, access::IfMatch seen, ProgramId const& program, MeasureId const& id,
                               MeasureInput const& input) {
  auto const before = find_measure(tx, id);
  auto const asking = programs_with(tx, id);
  bool const here = std::find(asking.begin(), asking.end(), program) != asking.end();
  if (!before || before->practice_id || !here) throw kit::http::not_found();
  bool const all =
      std::all_of(asking.begin(), asking.end(), [&](ProgramId const& one) { return tx.may(Right::edit_program, one); });
  if (!all) throw kit::http::Problem(409, "used_elsewhere", "Another program counts this, too, so its words stay.");
  return change_definition(tx, seen, *before, input);
}

access::Nothing drop_program_measure(Tx& tx, ProgramId const& program, MeasureId const& measure) {
  if (has_numbers_in(tx, program, measure)) {
    throw kit::http::Problem(409, "has_numbers", "Practices have counted this already, so it stays.");
  }
  if (!programs::drop_measure(tx, program, measure)) throw kit::http::not_found();
  return {};
}

}  // namespace

std::vector<access::Route> choice_routes() {
  using namespace access;
  return {
      get<&measures_for_program>("/api/programs/{program}/measures-to-choose", Right::edit_program),
      post<&add_program_measure>("/api/programs/{program}/measures", Right::edit_program),
      put<&change_program_measure>("/api/programs/{program}/measures/{measure}/definition", Right::edit_program),
      remove<&drop_program_measure>("/api/programs/{program}/measures/{measure}", Right::edit_program),
  };
}

}  // namespace upswing::measures
