// A few kind words from one person to another, or to a whole team: praise for something noticed, or a line after a silence. To one
// person it is read by that person and the writer, and by nobody else.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "encouragement/draft.hpp"
#include "kit/def/json.hpp"

namespace upswing::encouragement {

using access::Audience;
using MessageId = kit::IdOf<struct MessageNoun>;

struct Message {
  MessageId id{};
  PracticeId practice_id{};
  std::string practice_name{};
  std::string from{};
  std::optional<std::string> to{};  // a name; none: the team
  bool mine = false;                // the viewer wrote it
  bool for_viewer = false;          // the viewer is whom it is for
  std::string words{};
  Instant sent_at{};
  bool seen = false;                     // by the viewer
  bool thanked = false;                  // by the viewer
  std::vector<std::string> thanks_of{};  // for its writer: who said thanks
};
UPSWING_DESCRIBE(Message, id, practice_id, practice_name, from, to, mine, for_viewer, words, sent_at, seen, thanked,
                 thanks_of)

struct NewMessage {
  MessageId id{};
  std::string about{};            // the key of an effort or an offer
  std::optional<AccountId> to{};  // none: the whole team
  std::string words{};
};
UPSWING_DESCRIBE(NewMessage, id, about, to, words)

struct SeenInput {
  bool thanks = false;
};
UPSWING_DESCRIBE(SeenInput, thanks)

struct MessageList {
  std::vector<Message> messages;  // the newest first
};
UPSWING_DESCRIBE(MessageList, messages)

// Whether somebody would like to get such messages at all. Yes, unless they said otherwise.
struct MessageChoice {
  bool wanted = true;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(MessageChoice, wanted, version)
struct MessageChoiceInput {
  bool wanted = true;
};
UPSWING_DESCRIBE(MessageChoiceInput, wanted)

// Somebody of the team who can be written to.
struct Receiver {
  AccountId id;
  std::string name;
  access::Language language{};
};
UPSWING_DESCRIBE(Receiver, id, name, language)

struct EffortToSay {
  Effort effort;
  std::vector<Draft> drafts;
};
UPSWING_DESCRIBE(EffortToSay, effort, drafts)

struct OfferToMake {
  Offer offer;
  std::vector<Draft> drafts;
};
UPSWING_DESCRIBE(OfferToMake, offer, drafts)

struct Encouragement {
  std::string practice_name;
  std::vector<EffortToSay> efforts;
  std::vector<OfferToMake> offers;
  std::vector<Receiver> receivers;
  std::vector<Message> messages;  // the viewer's: written or got, the newest first
};
UPSWING_DESCRIBE(Encouragement, practice_name, efforts, offers, receivers, messages)

// The same of all the viewer's practices, without drafts.
struct WorthSaying {
  std::vector<Effort> efforts;
  std::vector<Offer> offers;
};
UPSWING_DESCRIBE(WorthSaying, efforts, offers)

// "Not now": for the viewer only, for two weeks.
struct NotNowAbout {
  std::string about;
};
UPSWING_DESCRIBE(NotNowAbout, about)
inline constexpr int not_now_days = 14;

// Whom a message may go to: one of the receivers, or the team. `words` are more than blanks.
kit::def::FieldErrors check(NewMessage const& input, std::vector<Receiver> const& receivers);

}  // namespace upswing::encouragement

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&encouragement::NewMessage::words>{.min_len = 1, .max_len = 2000};
template <> inline constexpr Meta meta<&encouragement::NewMessage::about>{.max_len = 80};
template <> inline constexpr Meta meta<&encouragement::NotNowAbout::about>{.min_len = 1, .max_len = 80};
}  // namespace upswing::kit::def
