// A practice's things.
#include "things/thing_store.hpp"
#include "things/things.hpp"

namespace upswing::things {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Thing the_thing(ReadTx const& tx, PracticeId const& practice, ThingId const& id) {
  auto thing = find_thing(tx, practice, id);
  if (!thing) throw kit::http::not_found();
  return *thing;
}

ThingList list_things(ReadTx const& tx, PracticeId const& practice) { return {things_of(tx, practice)}; }

Created<Thing> add_thing(Tx& tx, PracticeId const& practice, NewThing const& input) {
  kit::http::must_be_sound(check(ThingInput{input.words}));
  insert_thing(tx, practice, input);  // the same id again: the same thing is answered
  return {the_thing(tx, practice, input.id)};
}

Thing change_thing(Tx& tx, IfMatch seen, PracticeId const& practice, ThingId const& id, ThingInput const& input) {
  auto const before = the_thing(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_thing(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_thing(tx, practice, id);
}

}  // namespace

// Choose the rights in access/role.hpp: who sees things, who edits them?
std::vector<access::Route> routes() {
  using namespace access;
  return {
      get<&list_things>("/api/practices/{practice}/things", Right::see_practice),
      post<&add_thing>("/api/practices/{practice}/things", Right::edit_team),
      put<&change_thing>("/api/practices/{practice}/things/{thing}", Right::edit_team),
  };
}

}  // namespace upswing::things
