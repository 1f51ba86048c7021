// Loads what gets in the way of the practices, and the help they asked for: help.json.
#include "app/demo/help_files.hpp"
#include "app/demo/load.hpp"

namespace upswing::app {

void load_help(access::Tx& tx, std::string const& folder, std::map<std::string, access::PracticeId> const& places,
               std::map<std::string, access::AccountId> const& accounts) {
  auto const file = demo_file::read<demo_file::HelpFile>(folder + "/help.json");
  for (auto const& line : file.barriers) {
    barriers::add_barrier(tx, places.at(line.practice), line.barrier, line.state, line.helped, accounts.at(line.by),
                          line.at);
  }
  for (auto const& line : file.requests) {
    barriers::add_request(tx, places.at(line.practice), line.request, accounts.at(line.by), line.at);
    for (auto const& each : line.answers) {
      barriers::add_answer(tx, line.request.id, each.answer, accounts.at(each.by), each.at);
    }
  }
}

}  // namespace upswing::app
