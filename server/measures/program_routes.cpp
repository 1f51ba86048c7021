// A program's measures.
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/routes.hpp"

namespace upswing::measures {

using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

namespace {

struct ProgramMeasures {
  std::vector<Measure> measures;
};
UPSWING_DESCRIBE(ProgramMeasures, measures)

ProgramMeasures show_program_measures(ReadTx const& tx, ProgramId const& program) {
  return {measures_of_program(tx, program)};
}

programs::ProgramMeasure set_program_measure(Tx& tx, IfMatch seen, ProgramId const& program, MeasureId const& id,
                                             programs::ProgramMeasureInput const& input) {
  auto const measure = find_measure(tx, id);
  if (!measure || measure->practice_id) throw kit::http::not_found();
  auto const now = [&] {
    for (auto const& one : programs::measures_of(tx, program)) {
      if (one.measure_id == id) return one;
    }
    return programs::ProgramMeasure{id, input.required, input.position, 0};
  };
  if (!programs::put_measure(tx, program, id, input, seen.version)) throw kit::http::stale(now());
  return now();
}

}  // namespace

std::vector<access::Route> program_routes() {
  using namespace access;
  return {
      get<&show_program_measures>("/api/programs/{program}/measures", Right::see_program),
      put<&set_program_measure>("/api/programs/{program}/measures/{measure}", Right::edit_program),
  };
}

}  // namespace upswing::measures
