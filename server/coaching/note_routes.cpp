// Private writing over HTTP. The addresses name no practice and no kind, so that logs and the record of changes do not tell
// that somebody spoke behind a closed door; who reads what is decided in the store, for every right.
#include <algorithm>

#include "access/account_store.hpp"
#include "access/letter_store.hpp"
#include "coaching/coaching.hpp"
#include "coaching/note_store.hpp"
#include "practices/practices.hpp"

namespace upswing::coaching {
namespace {

using access::Call;
using access::Created;
using access::IfMatch;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Problem;

Note the_note(ReadTx const& tx, Call const& call, NoteId const& id) {
  auto note = find_note(tx, call.world.key, id);
  if (!note) throw kit::http::not_found();
  return std::move(*note);
}

Note my_note(ReadTx const& tx, Call const& call, NoteId const& id) {
  auto note = the_note(tx, call, id);
  if (!note.mine) throw kit::http::forbidden();
  return note;
}

NoteList list_notes(ReadTx const& tx, Call const& call) { return {notes_in_reach(tx, call.world.key)}; }

Note show_note(ReadTx const& tx, Call const& call, NoteId const& id) { return the_note(tx, call, id); }

// The words of somebody else come only this way, so that their author knows who has read them.
Note open_note(Tx& tx, Call const& call, NoteId const& id) {
  if (!the_note(tx, call, id).mine) mark_seen(tx, id);
  return the_note(tx, call, id);
}

Feelings list_feelings(ReadTx const& tx, Call const& call) { return {own_feelings(tx, call.world.key)}; }

NotePlaces list_places(ReadTx const& tx) { return {places_to_write(tx)}; }

NotePlace the_place(ReadTx const& tx, PracticeId const& practice) {
  auto places = places_to_write(tx);
  auto const place =
      std::find_if(places.begin(), places.end(), [&](auto const& each) { return each.practice_id == practice; });
  if (place == places.end()) throw kit::http::not_found();
  return std::move(*place);
}

void must_be_there(NotePlace const& place, std::vector<AccountId> const& readers) {
  for (std::size_t i = 0; i < readers.size(); ++i) {
    bool const there =
        std::any_of(place.people.begin(), place.people.end(), [&](auto const& one) { return one.id == readers[i]; });
    if (!there) throw kit::http::wrong_field("/readers/" + std::to_string(i), "unknown", "This person is not here.");
  }
}

// A coach's note belongs to the enrollment they coach; what stands behind a closed door belongs to the people it names.
std::optional<ProgramId> enrollment_of(ReadTx const& tx, NewNote const& input, AccountId const& author) {
  if (input.kind == NoteKind::door) return {};
  std::optional<ProgramId> first;
  for (auto const& layer : layers_of(tx, author, input.practice_id)) {
    if (!access::may(layer.role, Right::coach) || !layer.program_id) continue;
    if (input.program_id == layer.program_id) return layer.program_id;
    if (!first) first = layer.program_id;
  }
  if (input.program_id) throw kit::http::wrong_field("/program_id", "unknown", "You do not coach this practice there.");
  return first;
}

// "You have a message", whatever it is about.
void tell_others(Tx& tx, Call const& call, Note const& note, std::string const& key) {
  auto const named = named_in(tx, note.id);
  auto const author = author_of(tx, note.id);
  auto const zone = practices::the_practice(tx, note.practice_id).time_zone;
  for (auto const& reader :
       readers_of(present_at(tx, note.practice_id), note.audience, note.program_id, author.value(), named)) {
    if (reader.id == tx.viewer().account) continue;
    auto const account = access::find_account(tx, reader.id);
    access::write_letter(tx, call.world.ids,
                         {.key = "message " + key + " " + reader.id.text,
                          .account_id = reader.id,
                          .language = account->language,
                          .kind = "message",
                          .link_kind = access::LinkKind::page,
                          .link_about = "/notes",
                          .zone = zone});
  }
}

Created<Note> add_note(Tx& tx, Call const& call, NewNote const& input) {
  kit::http::must_be_sound(check(input));
  auto const place = the_place(tx, input.practice_id);
  if (input.kind != NoteKind::door && !place.may_note) throw kit::http::forbidden();
  must_be_there(place, input.readers);
  auto const author = tx.viewer().account;
  bool const is_new = insert_note(tx, call.world.key, input, enrollment_of(tx, input, author), {author, tx.now()});
  if (is_new && input.kind == NoteKind::door) tell_others(tx, call, the_note(tx, call, input.id), input.id.text);
  return {the_note(tx, call, input.id)};
}

Note change_words(Tx& tx, Call const& call, IfMatch seen, NoteId const& id, NoteWords const& input) {
  auto const before = my_note(tx, call, id);
  NewNote const as_new{.kind = before.kind, .words = input.words, .audience = before.audience, .readers = {{}}};
  kit::http::must_be_sound(check(as_new));
  if (!update_words(tx, call.world.key, id, input.words, seen.version)) throw kit::http::stale(before);
  return the_note(tx, call, id);
}

// Narrowing always works, and at once; for more readers somebody says that they are sure.
Note change_readers(Tx& tx, Call const& call, IfMatch seen, NoteId const& id, NoteReaders const& input) {
  auto const before = my_note(tx, call, id);
  kit::http::must_be_sound(check(before.kind, input));
  if (input.audience == Audience::named) must_be_there(the_place(tx, before.practice_id), input.readers);
  auto const present = present_at(tx, before.practice_id);
  auto const self = tx.viewer().account;
  auto const more = added(readers_of(present, before.audience, before.program_id, self, named_in(tx, id)),
                          readers_of(present, input.audience, before.program_id, self, input.readers));
  if (!more.empty() && !input.sure) {
    std::string names;
    for (auto const& name : more) (names += names.empty() ? "" : ", ") += name;
    throw Problem(409, "more_readers", "It would also be read by: " + names + ".");
  }
  if (!update_readers(tx, id, input, seen.version)) throw kit::http::stale(before);
  return the_note(tx, call, id);
}

// Everybody behind the door may pause it, or close it, without saying why.
Note change_state(Tx& tx, Call const& call, IfMatch seen, NoteId const& id, NoteState const& input) {
  auto const before = the_note(tx, call, id);
  if (before.kind != NoteKind::door) throw kit::http::not_found();
  if (!update_state(tx, id, input.state, seen.version)) throw kit::http::stale(before);
  return the_note(tx, call, id);
}

Created<Note> add_reply(Tx& tx, Call const& call, NoteId const& id, NewNoteReply const& input) {
  auto const note = the_note(tx, call, id);
  if (note.audience == Audience::author) throw kit::http::not_found();
  if (note.kind == NoteKind::door && note.state != DoorState::open)
    throw Problem(409, "door_paused", "This door is not open now. Go on with it first.");
  if (!note.mine) mark_seen(tx, id);
  if (insert_reply(tx, call.world.key, id, input, {tx.viewer().account, tx.now()}))
    tell_others(tx, call, note, input.id.text);
  return {the_note(tx, call, id)};
}

Nothing remove_reply(Tx& tx, Call const& call, NoteId const& id, ReplyId const& reply) {
  the_note(tx, call, id);
  if (!wipe_reply(tx, id, reply)) throw kit::http::not_found();
  return {};
}

// For good: whoever wrote it; and, of what the team reads, whoever edits the practice's work.
Nothing remove_note(Tx& tx, Call const& call, NoteId const& id) {
  auto const note = the_note(tx, call, id);
  bool const shared = note.audience == Audience::staff || note.audience == Audience::team;
  if (!note.mine && !(shared && tx.may(Right::edit_work, note.practice_id))) throw kit::http::forbidden();
  wipe_note(tx, id);
  return {};
}

}  // namespace

void put_note(Tx& tx, kit::Key const& key, NewNote const& note, AccountId const& author, Instant at) {
  insert_note(tx, key, note, enrollment_of(tx, note, author), {author, at});
}

void put_reply(Tx& tx, kit::Key const& key, NoteId const& note, NewNoteReply const& reply, AccountId const& author,
               Instant at) {
  insert_reply(tx, key, note, reply, {author, at});
}

std::vector<access::Route> note_routes() {
  using namespace access;
  return {
      get<&list_notes>("/api/me/notes", Right::self),
      get<&list_feelings>("/api/me/feelings", Right::self),
      get<&list_places>("/api/me/note-places", Right::self),
      post<&add_note>("/api/me/notes", Right::self),
      get<&show_note>("/api/me/notes/{note}", Right::self),
      put<&change_words>("/api/me/notes/{note}", Right::self),
      remove<&remove_note>("/api/me/notes/{note}", Right::self),
      post<&open_note>("/api/me/notes/{note}/opened", Right::self),
      put<&change_readers>("/api/me/notes/{note}/readers", Right::self),
      put<&change_state>("/api/me/notes/{note}/state", Right::self),
      post<&add_reply>("/api/me/notes/{note}/replies", Right::self),
      remove<&remove_reply>("/api/me/notes/{note}/replies/{reply}", Right::self),
  };
}

}  // namespace upswing::coaching
