// A practice's pdsa.
#include "pdsa/cycle_store.hpp"
#include "pdsa/pdsa.hpp"

namespace upswing::pdsa {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Cycle the_cycle(ReadTx const& tx, PracticeId const& practice, CycleId const& id) {
  auto cycle = find_cycle(tx, practice, id);
  if (!cycle) throw kit::http::not_found();
  return *cycle;
}

CycleList list_cycles(ReadTx const& tx, PracticeId const& practice) { return {cycles_of(tx, practice)}; }

Created<Cycle> add_cycle(Tx& tx, PracticeId const& practice, NewCycle const& input) {
  kit::http::must_be_sound(check(CycleInput{input.words}));
  insert_cycle(tx, practice, input);  // the same id again: the same cycle is answered
  return {the_cycle(tx, practice, input.id)};
}

Cycle change_cycle(Tx& tx, IfMatch seen, PracticeId const& practice, CycleId const& id, CycleInput const& input) {
  auto const before = the_cycle(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_cycle(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_cycle(tx, practice, id);
}

}  // namespace

// Choose the rights in access/role.hpp: who sees pdsa, who edits them?
std::vector<access::Route> routes() {
  using namespace access;
  return {
      get<&list_cycles>("/api/practices/{practice}/pdsa", Right::see_work),
      post<&add_cycle>("/api/practices/{practice}/pdsa", Right::edit_work),
      put<&change_cycle>("/api/practices/{practice}/pdsa/{cycle}", Right::edit_work),
  };
}

}  // namespace upswing::pdsa
