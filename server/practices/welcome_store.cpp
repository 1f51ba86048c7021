// The welcome in the database.
#include "practices/welcome_store.hpp"

#include <sstream>

namespace upswing::practices {
namespace {

using access::AccountId;
using access::ReadTx;
using access::Tx;

struct Row {
  std::string done;
  std::optional<std::int64_t> minutes_a_week;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Row, done, minutes_a_week, version)

// Parts in one column, a space between them.
std::string packed(std::vector<WelcomePart> const& parts) {
  std::string text;
  for (WelcomePart const part : parts) text += (text.empty() ? "" : " ") + std::string(kit::def::spell(part));
  return text;
}

std::vector<WelcomePart> unpacked(std::string const& text) {
  std::vector<WelcomePart> parts;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    if (auto const part = kit::def::parse_choice<WelcomePart>(word)) parts.push_back(*part);
  }
  return parts;
}

void put_skills(Tx& tx, PracticeId const& practice, AccountId const& account, std::vector<OwnSkill> const& skills) {
  tx.run("DELETE FROM practices_skill WHERE practice_id = $1 AND account_id = $2", practice, account);
  for (auto const& each : skills) {
    tx.run("INSERT INTO practices_skill (practice_id, account_id, skill, level) VALUES ($1, $2, $3, $4)", practice,
           account, each.skill, each.level);
  }
}

}  // namespace

Newcomer welcome_of(ReadTx const& tx, PracticeId const& practice, AccountId const& account) {
  auto const row = tx.one<Row>("SELECT {columns} FROM practices_newcomer WHERE practice_id = $1 AND account_id = $2",
                               practice, account)
                       .value_or(Row{});
  return {unpacked(row.done), row.minutes_a_week,
          tx.all<OwnSkill>("SELECT {columns} FROM practices_skill WHERE practice_id = $1 AND account_id = $2"
                           " ORDER BY skill",
                           practice, account),
          tx.all<Voice>("SELECT {columns} FROM practices_voice WHERE practice_id = $1 AND author_id = $2 ORDER BY id",
                        practice, account),
          row.version};
}

std::optional<Day> begun_on(ReadTx const& tx, PracticeId const& practice, AccountId const& account) {
  return tx.one<Day>("SELECT begun_on FROM practices_newcomer WHERE practice_id = $1 AND account_id = $2", practice,
                     account);
}

void begin_welcome(Tx& tx, PracticeId const& practice, AccountId const& account, Day begun) {
  tx.run(
      "INSERT INTO practices_newcomer (practice_id, account_id, begun_on, done, version) VALUES ($1, $2, $3, '', 1)"
      " ON CONFLICT (practice_id, account_id) DO NOTHING",
      practice, account, begun);
}

bool save_welcome(Tx& tx, PracticeId const& practice, AccountId const& account, WelcomeInput const& input,
                  std::int64_t version, Day today) {
  auto const done = packed(in_order(input.done));
  bool const saved =
      version == 0
          ? tx.run(
                "INSERT INTO practices_newcomer (practice_id, account_id, begun_on, done, minutes_a_week, version)"
                " VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (practice_id, account_id) DO NOTHING",
                practice, account, today, done, input.minutes_a_week) == 1
          : tx.run(
                "UPDATE practices_newcomer SET done = $4, minutes_a_week = $5, version = version + 1"
                " WHERE practice_id = $1 AND account_id = $2 AND version = $3",
                practice, account, version, done, input.minutes_a_week) == 1;
  if (saved) put_skills(tx, practice, account, input.skills);
  return saved;
}

void insert_voice(Tx& tx, PracticeId const& practice, AccountId const& author, NewVoice const& input) {
  tx.run(
      "INSERT INTO practices_voice (id, practice_id, author_id, kind, words, only_coach)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING",
      input.id, practice, author, input.kind, input.words, input.only_coach);
}

bool take_back_voice(Tx& tx, PracticeId const& practice, AccountId const& author, VoiceId const& id) {
  return tx.run("DELETE FROM practices_voice WHERE practice_id = $1 AND author_id = $2 AND id = $3", practice, author,
                id) == 1;
}

std::vector<Heard> voices_at(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Heard>("SELECT {columns} FROM practices_voice WHERE practice_id = $1 ORDER BY id", practice);
}

std::vector<KnowsHow> who_can(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<KnowsHow>(
      "SELECT a.name, s.skill, s.level FROM practices_skill s JOIN access_account a ON a.id = s.account_id"
      " WHERE s.practice_id = $1 AND s.level IN ('can_do', 'can_teach') AND EXISTS (SELECT 1 FROM access_grant g"
      " WHERE g.account_id = a.id AND g.practice_id = s.practice_id AND g.ended_at IS NULL)"
      " ORDER BY s.skill, s.level DESC, a.name",
      practice);
}

std::vector<NewTo> new_to(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<NewTo>(
      "SELECT s.skill, COUNT(*) FROM practices_skill s WHERE s.practice_id = $1 AND s.level = 'new_to_me' AND EXISTS"
      " (SELECT 1 FROM access_grant g WHERE g.account_id = s.account_id AND g.practice_id = s.practice_id"
      " AND g.ended_at IS NULL) GROUP BY s.skill ORDER BY COUNT(*) DESC, s.skill",
      practice);
}

}  // namespace upswing::practices
