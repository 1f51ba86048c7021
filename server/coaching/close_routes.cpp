// Closes a contact in one transaction: all of it is kept, or nothing.
#include "access/account_store.hpp"
#include "access/letter_store.hpp"
#include "coaching/close.hpp"
#include "coaching/contact_store.hpp"
#include "coaching/letter.hpp"
#include "coaching/promise_store.hpp"
#include "coaching/routes.hpp"

namespace upswing::coaching {
namespace {

using access::Call;
using access::IfMatch;
using access::Right;
using access::Tx;

void keep_promises(Tx& tx, PracticeId const& practice, ContactId const& contact, Closing const& closing) {
  for (std::size_t i = 0; i < closing.promises.size(); ++i) {
    auto promise = closing.promises[i];
    auto errors = check(PromiseInput{promise.who, promise.words, promise.due_on, PromiseState::open});
    for (auto& error : errors) error.pointer = "/promises/" + std::to_string(i) + error.pointer;
    kit::http::must_be_sound(std::move(errors));
    promise.program_id = closing.fields.program_id;
    promise.contact_id = contact;
    insert_promise(tx, practice, promise, closing.fields.audience, tx.viewer().account, tx.now());
  }
}

Contact close_contact(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice, ContactId const& id,
                      Closing const& closing) {
  auto fields = closing.fields;
  fields.state = ContactState::held;
  if (is_draft(fields) && !closing.actions.empty()) {
    throw kit::http::wrong_field("/actions", "not_a_choice", "come into the plan when the draft is released");
  }
  auto const kept = keep_contact(tx, practice, id, fields, seen.version, access::is_sure(call));
  keep_promises(tx, practice, id, closing);
  for (auto const& action : closing.actions) {
    planning::add_action(tx, practice, action.project_id, {action.id, action.words, action.owner_id, action.due_on});
  }
  if (closing.next) keep_contact(tx, practice, closing.next->id, next_fields(fields, *closing.next), 0, false);
  if (closing.tell_team) tell_team(tx, call.world.ids, kept);
  return kept;
}

}  // namespace

std::vector<access::Route> close_routes() {
  using namespace access;
  return {
      put<&close_contact>("/api/practices/{practice}/coaching/contacts/{contact}/closing", Right::coach),
  };
}

}  // namespace upswing::coaching
