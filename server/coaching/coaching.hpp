// The room's door: what other rooms may use of coaching.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "access/tx.hpp"
#include "coaching/contact.hpp"
#include "coaching/note.hpp"
#include "kit/seal.hpp"

namespace upswing::coaching {

std::vector<access::Route> routes();
// Private writing (note.hpp).
std::vector<access::Route> note_routes();

// For the demo: private writing of somebody, at a moment. The enrollment is the one its author coaches there.
void put_note(access::Tx& tx, kit::Key const& key, NewNote const& note, AccountId const& author, Instant at);
void put_reply(access::Tx& tx, kit::Key const& key, NoteId const& note, NewNoteReply const& reply,
               AccountId const& author, Instant at);

}  // namespace upswing::coaching
