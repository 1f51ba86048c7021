// Letters and what people chose about them, in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/letter.hpp"
#include "access/tx.hpp"
#include "kit/ids.hpp"

namespace upswing::access {

struct NewLetter {
  std::string key;
  std::optional<AccountId> account_id{};
  std::string email{};  // of an account: its own is taken
  std::string name{};
  Language language{};
  std::string kind;
  kit::def::Words args{};
  std::optional<LinkKind> link_kind{};
  std::string link_about{};  // card: what it opens; invitation: its id
  std::string zone = "UTC";  // where the person works; for the quiet hours
};
// Writes it down and asks for its sending, in the transaction of what it tells about. False if a letter with this key was
// written before, or if the account has no address.
bool write_letter(Tx& tx, kit::Ids& ids, NewLetter const& wish);

// The time zone of somebody's quiet hours, for a letter about a practice: where they work (there, or elsewhere), else that of a
// program they have a role in, else the practice's.
std::string zone_for(ReadTx const& tx, AccountId const& account, PracticeId const& about);

std::optional<Letter> find_letter(ReadTx const& tx, LetterId const& id);
// Those of an account that wait and may come by now.
std::vector<Letter> due_letters(ReadTx const& tx, AccountId const& account);
std::vector<Letter> newest_letters(ReadTx const& tx, std::int64_t most);
void mark_letter(Tx& tx, LetterId const& id, LetterState state, std::optional<std::string> const& problem);
// Asks for the sending of all that stayed in the outbox; answers how many.
std::int64_t send_outbox(Tx& tx, kit::Ids& ids);

MailChoice mail_choice(ReadTx const& tx, AccountId const& account);
bool save_mail_choice(Tx& tx, AccountId const& account, MailChoiceInput const& input, std::int64_t version);
// As one click in a mail does.
void stop_mail(Tx& tx, AccountId const& account);

}  // namespace upswing::access
