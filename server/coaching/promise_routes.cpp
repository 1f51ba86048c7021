// Promises of both sides. Whoever takes part may say what they will do, and what became of it.
#include "coaching/contact_store.hpp"
#include "coaching/promise_store.hpp"
#include "coaching/routes.hpp"
#include "programs/programs.hpp"

namespace upswing::coaching {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

GivenPromise the_promise(ReadTx const& tx, PracticeId const& practice, PromiseId const& id) {
  auto promise = find_promise(tx, practice, id);
  if (!promise) throw kit::http::not_found();
  return std::move(*promise);
}

bool takes_part_in(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  auto const all = programs::enrollments_of(tx, practice);
  return std::any_of(all.begin(), all.end(), [&](auto const& one) { return one.program_id == program; });
}

Created<GivenPromise> add_promise(Tx& tx, PracticeId const& practice, NewPromise const& input) {
  kit::http::must_be_sound(check(PromiseInput{input.who, input.words, input.due_on, PromiseState::open}));
  auto audience = Audience::team;
  if (input.contact_id) {
    auto const contact = the_contact(tx, practice, *input.contact_id);
    audience = contact.fields.audience;
    if (contact.fields.program_id != input.program_id) throw kit::http::not_found();
  }
  // Coaches write in their own enrollment; the team in each of theirs.
  bool const coach = tx.may(Right::coach, practice);
  must_be_allowed_to_write(tx, practice, input.program_id, audience);
  if (coach) must_coach_in(tx, practice, input.program_id);
  else if (!takes_part_in(tx, practice, input.program_id)) throw kit::http::not_found();
  insert_promise(tx, practice, input, audience, tx.viewer().account, tx.now());  // the same id again: the same promise
  return {the_promise(tx, practice, input.id)};
}

GivenPromise change_promise(Tx& tx, IfMatch seen, PracticeId const& practice, PromiseId const& id,
                            PromiseInput const& input) {
  auto const before = the_promise(tx, practice, id);
  auto const contact = before.contact_id ? find_contact(tx, practice, *before.contact_id) : std::nullopt;
  must_be_allowed_to_write(tx, practice, before.program_id, contact ? contact->fields.audience : Audience::team);
  kit::http::must_be_sound(check(input));
  if (!update_promise(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_promise(tx, practice, id);
}

}  // namespace

std::vector<access::Route> promise_routes() {
  using namespace access;
  return {
      post<&add_promise>("/api/practices/{practice}/coaching/promises", Right::take_part),
      put<&change_promise>("/api/practices/{practice}/coaching/promises/{promise}", Right::take_part),
  };
}

}  // namespace upswing::coaching
