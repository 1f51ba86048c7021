// Loads private writing, and who stands in for whom: notes.json.
#include "app/demo/files.hpp"
#include "app/demo/load.hpp"
#include "coaching/coaching.hpp"

namespace upswing::app {

void load_notes(access::World& world, access::Tx& tx, std::string const& folder, access::ProgramId const& program,
                std::map<std::string, access::PracticeId> const& places,
                std::map<std::string, access::AccountId> const& accounts) {
  auto const file = demo_file::read<demo_file::NotesFile>(folder + "/notes.json");
  for (auto const& line : file.notes) {
    coaching::NewNote note{.id = line.id, .practice_id = places.at(line.practice), .kind = line.kind};
    note.words = line.words;
    note.audience = line.audience;
    for (auto const& reader : line.readers) note.readers.push_back(accounts.at(reader));
    coaching::put_note(tx, world.key, note, accounts.at(line.by), line.at);
    for (auto const& reply : line.replies) {
      coaching::put_reply(tx, world.key, line.id, {reply.id, reply.words}, accounts.at(reply.by), reply.at);
    }
  }
  for (auto const& line : file.covers) {
    coaching::put_cover(tx, places.at(line.practice),
                        {line.id, program, accounts.at(line.stand_in), line.from_day, line.until_day},
                        accounts.at(line.away));
  }
}

}  // namespace upswing::app
