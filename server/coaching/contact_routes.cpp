// A practice's coaching.
#include "coaching/coaching.hpp"
#include "coaching/contact_store.hpp"

namespace upswing::coaching {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Contact the_contact(ReadTx const& tx, PracticeId const& practice, ContactId const& id) {
  auto contact = find_contact(tx, practice, id);
  if (!contact) throw kit::http::not_found();
  return *contact;
}

ContactList list_coaching(ReadTx const& tx, PracticeId const& practice) { return {coaching_of(tx, practice)}; }

Created<Contact> add_contact(Tx& tx, PracticeId const& practice, NewContact const& input) {
  kit::http::must_be_sound(check(ContactInput{input.words}));
  insert_contact(tx, practice, input);  // the same id again: the same contact is answered
  return {the_contact(tx, practice, input.id)};
}

Contact change_contact(Tx& tx, IfMatch seen, PracticeId const& practice, ContactId const& id,
                       ContactInput const& input) {
  auto const before = the_contact(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_contact(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_contact(tx, practice, id);
}

}  // namespace

// Choose the rights in access/role.hpp: who sees coaching, who edits them?
std::vector<access::Route> routes() {
  using namespace access;
  return {
      get<&list_coaching>("/api/practices/{practice}/coaching", Right::see_practice),
      post<&add_contact>("/api/practices/{practice}/coaching", Right::edit_team),
      put<&change_contact>("/api/practices/{practice}/coaching/{contact}", Right::edit_team),
  };
}

}  // namespace upswing::coaching
