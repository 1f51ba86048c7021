// Statements of messages.
#include "encouragement/message_store.hpp"

#include <map>

namespace upswing::encouragement {
namespace {

using access::ReadTx;
using access::Tx;

constexpr std::int64_t shown_ms = 30LL * 24 * 3600 * 1000;

std::string place_of(MessageId const& id) { return "encouragement_message.words " + id.text; }

struct MessageRow {
  MessageId id;
  PracticeId practice_id;
  std::string practice_name;
  AccountId author_id;
  std::string from;
  std::optional<AccountId> to_id;
  std::optional<std::string> to;
  std::string words;
  Instant sent_at{};
  std::optional<bool> thanked;  // by the viewer; none: not yet seen
};
UPSWING_DESCRIBE(MessageRow, id, practice_id, practice_name, author_id, from, to_id, to, words, sent_at, thanked)

struct ThanksRow {
  MessageId id;
  std::string name;
};
UPSWING_DESCRIBE(ThanksRow, id, name)

Message message_of(ReadTx const& tx, kit::Key const& key, MessageRow const& row) {
  auto const self = tx.viewer().account;
  bool const mine = row.author_id == self;
  return {.id = row.id,
          .practice_id = row.practice_id,
          .practice_name = row.practice_name,
          .from = row.from,
          .to = row.to,
          .mine = mine,
          .for_viewer = row.to_id ? *row.to_id == self : !mine,
          .words = kit::unseal(key, row.words, place_of(row.id)),
          .sent_at = row.sent_at,
          .seen = row.thanked.has_value(),
          .thanked = row.thanked.value_or(false)};
}

std::vector<Message> opened(ReadTx const& tx, kit::Key const& key, std::vector<MessageRow> const& rows) {
  std::vector<Message> messages;
  for (auto const& row : rows) messages.push_back(message_of(tx, key, row));
  return messages;
}

}  // namespace

std::vector<Message> messages_at(ReadTx const& tx, kit::Key const& key, PracticeId const& practice) {
  auto messages = opened(
      tx, key,
      tx.all<MessageRow>(
          "SELECT m.id, m.practice_id, p.name, m.author_id, a.name, m.to_id, r.name, m.words, m.sent_at, s.thanked"
          " FROM encouragement_message m JOIN practices_practice p ON p.id = m.practice_id"
          " JOIN access_account a ON a.id = m.author_id LEFT JOIN access_account r ON r.id = m.to_id"
          " LEFT JOIN encouragement_seen s ON s.message_id = m.id AND s.account_id = {viewer}"
          " WHERE m.practice_id = $1 AND {enrollment:m} AND (m.author_id = {viewer} OR m.to_id = {viewer}"
          " OR (m.to_id IS NULL AND EXISTS (SELECT 1 FROM access_grant g WHERE g.account_id = {viewer}"
          " AND g.practice_id = m.practice_id AND g.program_id IS NULL AND g.ended_at IS NULL)))"
          " ORDER BY m.sent_at DESC, m.id LIMIT 50",
          practice));
  std::map<std::string, std::vector<std::string>> thanks;
  for (auto& row : tx.all<ThanksRow>(
           "SELECT s.message_id, a.name FROM encouragement_seen s JOIN encouragement_message m ON m.id = s.message_id"
           " JOIN access_account a ON a.id = s.account_id WHERE m.practice_id = $1 AND m.author_id = {viewer}"
           " AND {enrollment:m} AND s.thanked = $2 ORDER BY a.name",
           practice, true)) {
    thanks[row.id.text].push_back(row.name);
  }
  for (auto& message : messages) message.thanks_of = thanks[message.id.text];
  return messages;
}

std::vector<Message> unseen_messages(ReadTx const& tx, kit::Key const& key) {
  std::vector<Message> messages;
  for (auto const& head : unseen_heads(tx)) {
    if (auto message = find_message(tx, key, head.id)) messages.push_back(std::move(*message));
  }
  return messages;
}

std::optional<Message> find_message(ReadTx const& tx, kit::Key const& key, MessageId const& id) {
  auto const row = tx.one<MessageRow>(
      "SELECT m.id, m.practice_id, p.name, m.author_id, a.name, m.to_id, r.name, m.words, m.sent_at, s.thanked"
      " FROM encouragement_message m JOIN practices_practice p ON p.id = m.practice_id"
      " JOIN access_account a ON a.id = m.author_id LEFT JOIN access_account r ON r.id = m.to_id"
      " LEFT JOIN encouragement_seen s ON s.message_id = m.id AND s.account_id = {viewer}"
      " WHERE m.id = $1 AND {enrollment:m}",
      id);
  if (!row) return {};
  return message_of(tx, key, *row);
}

std::vector<MessageHead> unseen_heads(ReadTx const& tx) {
  if (!choice_of(tx).wanted) return {};
  return tx.all<MessageHead>(
      "SELECT m.id, m.practice_id, p.name, a.name, m.sent_at FROM encouragement_message m"
      " JOIN practices_practice p ON p.id = m.practice_id JOIN access_account a ON a.id = m.author_id"
      " WHERE {practices:m.practice_id} AND {enrollment:m} AND m.sent_at >= $1 AND m.author_id <> {viewer}"
      " AND (m.to_id = {viewer} OR (m.to_id IS NULL AND EXISTS (SELECT 1 FROM access_grant g"
      " WHERE g.account_id = {viewer} AND g.practice_id = m.practice_id AND g.program_id IS NULL"
      " AND g.ended_at IS NULL)))"
      " AND NOT EXISTS (SELECT 1 FROM encouragement_seen s WHERE s.message_id = m.id AND s.account_id = {viewer})"
      " ORDER BY m.sent_at DESC, m.id LIMIT 20",
      Instant{tx.now().ms - shown_ms});
}

std::vector<MessageHead> thanks_lately(ReadTx const& tx, Instant since) {
  return tx.all<MessageHead>(
      "SELECT m.id, m.practice_id, p.name, a.name, s.seen_at FROM encouragement_message m"
      " JOIN encouragement_seen s ON s.message_id = m.id JOIN practices_practice p ON p.id = m.practice_id"
      " JOIN access_account a ON a.id = s.account_id"
      " WHERE m.author_id = {viewer} AND {enrollment:m} AND s.thanked = $1 AND s.seen_at >= $2 ORDER BY s.seen_at DESC",
      true, since);
}

bool insert_message(Tx& tx, kit::Key const& key, PracticeId const& practice, NewMessage const& message,
                    std::optional<ProgramId> const& program, AccountId const& author, Instant at) {
  bool const fresh = tx.run(
                         "INSERT INTO encouragement_message (id, practice_id, program_id, audience, author_id, to_id,"
                         " words, sent_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING",
                         message.id, practice, program, message.to ? Audience::named : Audience::team, author,
                         message.to, kit::seal(key, message.words, place_of(message.id)), at) == 1;
  if (fresh && message.to) {
    tx.run("INSERT INTO access_named (thing_id, account_id) VALUES ($1, $2)", message.id, *message.to);
  }
  return fresh;
}

std::optional<ProgramId> coached_in(ReadTx const& tx, PracticeId const& practice, AccountId const& account) {
  return tx.one<ProgramId>(
      "SELECT program_id FROM access_grant WHERE account_id = $1 AND practice_id = $2 AND ended_at IS NULL"
      " AND role IN ('coach', 'coach_in_training') AND program_id IS NOT NULL ORDER BY program_id LIMIT 1",
      account, practice);
}

void mark_seen(Tx& tx, MessageId const& id, AccountId const& account, bool thanks, Instant at) {
  tx.run(
      "INSERT INTO encouragement_seen (message_id, account_id, seen_at, thanked) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (message_id, account_id) DO UPDATE SET thanked = excluded.thanked OR encouragement_seen.thanked",
      id, account, at, thanks);
}

void wipe_message(Tx& tx, MessageId const& id) {
  tx.run("DELETE FROM encouragement_seen WHERE message_id = $1", id);
  tx.run("DELETE FROM access_named WHERE thing_id = $1", id);
  tx.run("DELETE FROM encouragement_message WHERE id = $1", id);
}

std::vector<Receiver> receivers_at(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Receiver>(
      "SELECT DISTINCT a.id, a.name, a.language FROM access_grant g JOIN access_account a ON a.id = g.account_id"
      " WHERE g.practice_id = $1 AND g.program_id IS NULL AND g.ended_at IS NULL AND a.disabled_at IS NULL"
      " AND g.role IN ('staff', 'lead', 'physician', 'parent_partner', 'sponsor') AND a.id <> {viewer}"
      " AND NOT EXISTS (SELECT 1 FROM encouragement_choice c WHERE c.account_id = a.id AND c.wanted = $2)"
      " ORDER BY a.name, a.id",
      practice, false);
}

MessageChoice choice_of(ReadTx const& tx) {
  return tx.one<MessageChoice>("SELECT wanted, version FROM encouragement_choice WHERE account_id = {viewer}")
      .value_or(MessageChoice{});
}

bool save_choice(Tx& tx, MessageChoiceInput const& input, std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO encouragement_choice (account_id, wanted, version) VALUES ({viewer}, $1, 1)"
               " ON CONFLICT (account_id) DO NOTHING",
               input.wanted) == 1;
  }
  return tx.run(
             "UPDATE encouragement_choice SET wanted = $1, version = version + 1"
             " WHERE account_id = {viewer} AND version = $2",
             input.wanted, version) == 1;
}

}  // namespace upswing::encouragement
