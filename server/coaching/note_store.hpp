// Private writing in the database: sealed on the way in, opened on the way out.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "coaching/note.hpp"
#include "kit/seal.hpp"

namespace upswing::coaching {

// Those the viewer may read, with readers and replies; the newest first.
std::vector<Note> notes_in_reach(access::ReadTx const& tx, kit::Key const& key);
std::optional<Note> find_note(access::ReadTx const& tx, kit::Key const& key, NoteId const& id);
// The same id again changes nothing: false.
struct Written {
  AccountId by;
  Instant at{};
};
bool insert_note(access::Tx& tx, kit::Key const& key, NewNote const& input, std::optional<ProgramId> const& program,
                 Written const& written);
bool update_words(access::Tx& tx, kit::Key const& key, NoteId const& id, std::string const& words,
                  std::int64_t version);
bool update_readers(access::Tx& tx, NoteId const& id, NoteReaders const& input, std::int64_t version);
bool update_state(access::Tx& tx, NoteId const& id, DoorState state, std::int64_t version);
bool insert_reply(access::Tx& tx, kit::Key const& key, NoteId const& note, NewNoteReply const& input,
                  Written const& written);
// True if there was one of the viewer's.
bool wipe_reply(access::Tx& tx, NoteId const& note, ReplyId const& id);
// Words, replies, readers and who has seen it: nothing is left.
void wipe_note(access::Tx& tx, NoteId const& id);

// The viewer opened it: from now on its author knows.
void mark_seen(access::Tx& tx, NoteId const& note);

// Everybody with a role at the practice today, by name.
std::vector<Present> present_at(access::ReadTx const& tx, PracticeId const& practice);
std::vector<AccountId> named_in(access::ReadTx const& tx, NoteId const& id);
std::optional<AccountId> author_of(access::ReadTx const& tx, NoteId const& id);
std::vector<access::Layer> layers_of(access::ReadTx const& tx, AccountId const& account, PracticeId const& practice);
std::vector<NotePlace> places_to_write(access::ReadTx const& tx);

// Oldest first: the last of a practice is how it feels now.
std::vector<Feeling> own_feelings(access::ReadTx const& tx, kit::Key const& key);

}  // namespace upswing::coaching
