// Loads private writing: notes.json.
#include "app/demo/files.hpp"
#include "app/demo/load.hpp"
#include "coaching/coaching.hpp"

namespace upswing::app {

void load_notes(access::World& world, access::Tx& tx, std::string const& folder,
                std::map<std::string, access::PracticeId> const& places,
                std::map<std::string, access::AccountId> const& accounts) {
  for (auto const& line : demo_file::read<std::vector<demo_file::NoteBy>>(folder + "/notes.json")) {
    coaching::NewNote note{.id = line.id, .practice_id = places.at(line.practice), .kind = line.kind};
    note.words = line.words;
    note.audience = line.audience;
    for (auto const& reader : line.readers) note.readers.push_back(accounts.at(reader));
    coaching::put_note(tx, world.key, note, accounts.at(line.by), line.at);
    for (auto const& reply : line.replies) {
      coaching::put_reply(tx, world.key, line.id, {reply.id, reply.words}, accounts.at(reply.by), reply.at);
    }
  }
}

}  // namespace upswing::app
