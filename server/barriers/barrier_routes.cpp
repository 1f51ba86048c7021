// A practice's barriers.
#include "barriers/barrier_store.hpp"
#include "barriers/barriers.hpp"

namespace upswing::barriers {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Barrier the_barrier(ReadTx const& tx, PracticeId const& practice, BarrierId const& id) {
  auto barrier = find_barrier(tx, practice, id);
  if (!barrier) throw kit::http::not_found();
  return *barrier;
}

BarrierList list_barriers(ReadTx const& tx, PracticeId const& practice) { return {barriers_of(tx, practice)}; }

Created<Barrier> add_barrier(Tx& tx, PracticeId const& practice, NewBarrier const& input) {
  kit::http::must_be_sound(check(BarrierInput{input.words}));
  insert_barrier(tx, practice, input);  // the same id again: the same barrier is answered
  return {the_barrier(tx, practice, input.id)};
}

Barrier change_barrier(Tx& tx, IfMatch seen, PracticeId const& practice, BarrierId const& id,
                       BarrierInput const& input) {
  auto const before = the_barrier(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_barrier(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_barrier(tx, practice, id);
}

}  // namespace

// Choose the rights in access/role.hpp: who sees barriers, who edits them?
std::vector<access::Route> routes() {
  using namespace access;
  return {
      get<&list_barriers>("/api/practices/{practice}/barriers", Right::see_practice),
      post<&add_barrier>("/api/practices/{practice}/barriers", Right::edit_team),
      put<&change_barrier>("/api/practices/{practice}/barriers/{barrier}", Right::edit_team),
  };
}

}  // namespace upswing::barriers
