// Messages in the database. Every list asks with {enrollment:m}; the words are bound to their row when they are sealed.
#pragma once
#include <optional>
#include <vector>

#include "encouragement/message.hpp"
#include "kit/seal.hpp"

namespace upswing::encouragement {

// Of a practice: those the viewer wrote, and those that are for the viewer.
std::vector<Message> messages_at(access::ReadTx const& tx, kit::Key const& key, PracticeId const& practice);
// For the viewer, at every place, of the last weeks and not yet put away.
std::vector<Message> unseen_messages(access::ReadTx const& tx, kit::Key const& key);
std::optional<Message> find_message(access::ReadTx const& tx, kit::Key const& key, MessageId const& id);

// The same as a card of Today and as news: without the words.
struct MessageHead {
  MessageId id;
  PracticeId practice_id;
  std::string practice_name;
  std::string name;  // who wrote it; of thanks: who said them
  Instant at{};
};
UPSWING_DESCRIBE(MessageHead, id, practice_id, practice_name, name, at)
std::vector<MessageHead> unseen_heads(access::ReadTx const& tx);
std::vector<MessageHead> thanks_lately(access::ReadTx const& tx, Instant since);

// False if the id is taken already. `program`: where its writer coaches the practice; none: one of its own people.
bool insert_message(access::Tx& tx, kit::Key const& key, PracticeId const& practice, NewMessage const& message,
                    std::optional<ProgramId> const& program, AccountId const& author, Instant at);
std::optional<ProgramId> coached_in(access::ReadTx const& tx, PracticeId const& practice, AccountId const& account);
void mark_seen(access::Tx& tx, MessageId const& id, AccountId const& account, bool thanks, Instant at);
void wipe_message(access::Tx& tx, MessageId const& id);

// The team's own people with an account, but not the viewer and not those who would rather get no such messages.
std::vector<Receiver> receivers_at(access::ReadTx const& tx, PracticeId const& practice);

MessageChoice choice_of(access::ReadTx const& tx);
bool save_choice(access::Tx& tx, MessageChoiceInput const& input, std::int64_t version);

}  // namespace upswing::encouragement
