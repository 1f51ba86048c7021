// Loads kind words between people: encouragement.json.
#include "app/demo/files.hpp"
#include "app/demo/load.hpp"
#include "encouragement/encouragement.hpp"

namespace upswing::app {
namespace {

struct MessageLine {
  encouragement::MessageId id;
  std::string practice;
  std::string by;
  std::optional<std::string> to;
  std::string about;
  std::string words;
  kit::Instant at{};
  std::vector<std::string> thanks;
};
UPSWING_DESCRIBE(MessageLine, id, practice, by, to, about, words, at, thanks)

struct EncouragementFile {
  std::vector<MessageLine> messages;
};
UPSWING_DESCRIBE(EncouragementFile, messages)

}  // namespace

void load_encouragement(access::World& world, access::Tx& tx, std::string const& folder,
                        std::map<std::string, access::PracticeId> const& places,
                        std::map<std::string, access::AccountId> const& accounts) {
  for (auto const& line : demo_file::read<EncouragementFile>(folder + "/encouragement.json").messages) {
    encouragement::NewMessage message{.id = line.id, .about = line.about, .words = line.words};
    if (line.to) message.to = accounts.at(*line.to);
    encouragement::put_message(tx, world.key, places.at(line.practice), message, accounts.at(line.by), line.at);
    for (auto const& who : line.thanks) encouragement::put_thanks(tx, line.id, accounts.at(who), line.at);
  }
}

}  // namespace upswing::app
