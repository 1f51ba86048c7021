// Every statement about letters.
#include "access/letter_store.hpp"

#include "access/account_store.hpp"
#include "kit/jobs/jobs.hpp"

namespace upswing::access {
namespace {

// One job for each letter; for who wants one mail a day, one job for all of that morning.
kit::jobs::Wish sending(Letter const& letter, Rhythm rhythm) {
  if (rhythm == Rhythm::daily && letter.account_id && !opens_the_door(letter)) {
    return {.kind = "digest",
            .key = letter.account_id->text + " " + kit::spell(letter.send_after),
            .payload = letter.account_id->text,
            .run_at = letter.send_after};
  }
  return {.kind = "letter", .key = letter.id.text, .payload = letter.id.text, .run_at = letter.send_after};
}

}  // namespace

bool write_letter(Tx& tx, kit::Ids& ids, NewLetter const& wish) {
  Letter letter{ids.make<LetterId>(tx.now().ms),
                wish.key,
                wish.account_id,
                wish.email,
                wish.name,
                wish.language,
                wish.kind,
                keep_facts(wish.args),
                wish.link_kind,
                wish.link_about,
                LetterState::waiting,
                tx.now(),
                tx.now(),
                {},
                {}};
  MailChoice choice;
  if (wish.account_id) {
    auto const account = find_account(tx, *wish.account_id);
    if (!account || account->disabled_at) return false;
    letter.email = account->email;
    letter.name = account->name;
    letter.language = account->language;
    choice = mail_choice(tx, account->id);
  }
  if (letter.email.empty()) return false;
  if (!opens_the_door(letter)) letter.send_after = after_quiet(tx.now(), choice, wish.zone);
  bool const fresh =
      tx.insert("INSERT INTO access_letter ({columns}) VALUES ({values}) ON CONFLICT (key) DO NOTHING", letter) == 1;
  if (fresh) kit::jobs::ask(tx.connection(), ids, sending(letter, choice.rhythm), tx.now());
  return fresh;
}

std::string zone_for(ReadTx const& tx, AccountId const& account, PracticeId const& about) {
  return tx
      .one<std::string>(
          "SELECT z.zone FROM (SELECT CASE WHEN p.id = $2 THEN 1 ELSE 2 END AS far, p.time_zone AS zone"
          " FROM access_grant g JOIN practices_practice p ON p.id = g.practice_id"
          " WHERE g.account_id = $1 AND g.program_id IS NULL AND g.ended_at IS NULL"
          " AND g.role IN ('staff', 'lead', 'physician', 'parent_partner', 'sponsor')"
          " UNION ALL SELECT CASE WHEN e.practice_id IS NULL THEN 4 ELSE 3 END, r.time_zone"
          " FROM access_grant g JOIN programs_program r ON r.id = g.program_id"
          " LEFT JOIN programs_enrollment e ON e.program_id = r.id AND e.practice_id = $2"
          " WHERE g.account_id = $1 AND g.ended_at IS NULL"
          " UNION ALL SELECT 5, p.time_zone FROM practices_practice p WHERE p.id = $2) z"
          " ORDER BY z.far, z.zone LIMIT 1",
          account, about)
      .value_or("UTC");
}

std::optional<Letter> find_letter(ReadTx const& tx, LetterId const& id) {
  return tx.one<Letter>("SELECT {columns} FROM access_letter WHERE id = $1", id);
}

std::vector<Letter> due_letters(ReadTx const& tx, AccountId const& account) {
  return tx.all<Letter>(
      "SELECT {columns} FROM access_letter WHERE account_id = $1 AND state = 'waiting' AND send_after <= $2"
      " ORDER BY created_at, id",
      account, tx.now());
}

std::vector<Letter> newest_letters(ReadTx const& tx, std::int64_t most) {
  return tx.all<Letter>("SELECT {columns} FROM access_letter ORDER BY created_at DESC, id DESC LIMIT $1", most);
}

void mark_letter(Tx& tx, LetterId const& id, LetterState state, std::optional<std::string> const& problem) {
  std::optional<Instant> sent;
  if (state == LetterState::sent) sent = tx.now();
  tx.run("UPDATE access_letter SET state = $2, problem = $3, sent_at = $4 WHERE id = $1", id, state, problem, sent);
}

std::int64_t send_outbox(Tx& tx, kit::Ids& ids) {
  auto const letters = tx.all<Letter>("SELECT {columns} FROM access_letter WHERE state = 'outbox' ORDER BY created_at");
  for (auto const& letter : letters) {
    tx.run("UPDATE access_letter SET state = 'waiting' WHERE id = $1", letter.id);
    kit::jobs::ask(tx.connection(), ids,
                   {.kind = "letter",
                    .key = letter.id.text + " " + std::to_string(tx.now().ms),
                    .payload = letter.id.text,
                    .run_at = tx.now()},
                   tx.now());
  }
  return static_cast<std::int64_t>(letters.size());
}

MailChoice mail_choice(ReadTx const& tx, AccountId const& account) {
  return tx.one<MailChoice>("SELECT {columns} FROM access_mail_choice WHERE account_id = $1", account)
      .value_or(MailChoice{});
}

bool save_mail_choice(Tx& tx, AccountId const& account, MailChoiceInput const& input, std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO access_mail_choice (account_id, rhythm, quiet_from, quiet_to, version)"
               " VALUES ($1, $2, $3, $4, 1) ON CONFLICT (account_id) DO NOTHING",
               account, input.rhythm, input.quiet_from, input.quiet_to) == 1;
  }
  return tx.run(
             "UPDATE access_mail_choice SET rhythm = $3, quiet_from = $4, quiet_to = $5, version = version + 1"
             " WHERE account_id = $1 AND version = $2",
             account, version, input.rhythm, input.quiet_from, input.quiet_to) == 1;
}

void stop_mail(Tx& tx, AccountId const& account) {
  auto const now = mail_choice(tx, account);
  save_mail_choice(tx, account, {Rhythm::none, now.quiet_from, now.quiet_to}, now.version);
}

}  // namespace upswing::access
