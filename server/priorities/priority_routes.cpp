// A practice's priorities.
#include "priorities/priorities.hpp"
#include "priorities/priority_store.hpp"

namespace upswing::priorities {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Priority the_priority(ReadTx const& tx, PracticeId const& practice, PriorityId const& id) {
  auto priority = find_priority(tx, practice, id);
  if (!priority) throw kit::http::not_found();
  return *priority;
}

PriorityList list_priorities(ReadTx const& tx, PracticeId const& practice) { return {priorities_of(tx, practice)}; }

Created<Priority> add_priority(Tx& tx, PracticeId const& practice, NewPriority const& input) {
  kit::http::must_be_sound(check(PriorityInput{input.words}));
  insert_priority(tx, practice, input);  // the same id again: the same priority is answered
  return {the_priority(tx, practice, input.id)};
}

Priority change_priority(Tx& tx, IfMatch seen, PracticeId const& practice, PriorityId const& id,
                         PriorityInput const& input) {
  auto const before = the_priority(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_priority(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_priority(tx, practice, id);
}

}  // namespace

// Choose the rights in access/role.hpp: who sees priorities, who edits them?
std::vector<access::Route> routes() {
  using namespace access;
  return {
      get<&list_priorities>("/api/practices/{practice}/priorities", Right::see_work),
      post<&add_priority>("/api/practices/{practice}/priorities", Right::edit_work),
      put<&change_priority>("/api/practices/{practice}/priorities/{priority}", Right::edit_work),
  };
}

}  // namespace upswing::priorities
