// A letter: one mail to one person, from the wish to send it until it is sent. Its text is made when it is sent, from words
// and a few facts; the secret of a link in it is made then too, so that none lies in a table, a backup or a host's page.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/link.hpp"
#include "kit/def/json.hpp"
#include "kit/text/words.hpp"

namespace upswing::access {

using LetterId = kit::IdOf<struct LetterNoun>;

// outbox: nobody told this installation how to send mail. left_out: the person chose not to get it, or is gone. returned:
// the mail server will never take it.
UPSWING_CHOICES(LetterState, waiting, sent, outbox, left_out, returned)

// Each at once, one mail a day, or none but those that open the door.
UPSWING_CHOICES(Rhythm, each, daily, none)

struct MailChoice {
  Rhythm rhythm = Rhythm::each;
  std::int64_t quiet_from = 18 * 60;  // minutes after midnight, where the person works
  std::int64_t quiet_to = 8 * 60;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(MailChoice, rhythm, quiet_from, quiet_to, version)

struct MailChoiceInput {
  Rhythm rhythm{};
  std::int64_t quiet_from = 0;
  std::int64_t quiet_to = 0;
};
UPSWING_DESCRIBE(MailChoiceInput, rhythm, quiet_from, quiet_to)

struct Letter {
  LetterId id;
  std::string key;  // the same letter is written once
  std::optional<AccountId> account_id;
  std::string email;
  std::string name;
  Language language{};
  std::string kind;  // words mail.<kind>: subject, text, action
  std::string args;  // JSON: what fills the places of the words (keep_facts)
  std::optional<LinkKind> link_kind;
  std::string link_about;
  LetterState state{};
  Instant send_after{};
  Instant created_at{};
  std::optional<Instant> sent_at;
  std::optional<std::string> problem;
};
UPSWING_DESCRIBE(Letter, id, key, account_id, email, name, language, kind, args, link_kind, link_about, state,
                 send_after, created_at, sent_at, problem)

// What a letter says, in the reader's language.
struct Written {
  std::string subject;
  std::string text;    // without greeting and link
  std::string action;  // what the link does; empty: the letter has none
};
// One of its facts; empty where it has none of this name. `calendar`: an invitation that goes with the mail.
std::string fact_of(Letter const& letter, std::string_view place);
std::string keep_facts(kit::def::Words const& args);
Written write_letter(kit::text::Words const& words, Letter const& letter);

// Letters that open the door come at once, whatever the person chose.
bool opens_the_door(Letter const& letter);

// When a letter that may wait is sent: never in the quiet hours, never on a Saturday or Sunday; a daily one at the end of
// the next quiet hours.
Instant after_quiet(Instant now, MailChoice const& choice, std::string_view zone);

// The words of the mails of one language; once, at the start.
void set_letter_words(Language language, std::string_view json);
kit::text::Words const& letter_words(Language language);

}  // namespace upswing::access

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&access::MailChoiceInput::quiet_from>{.min = 0, .max = 1439};
template <> inline constexpr Meta meta<&access::MailChoiceInput::quiet_to>{.min = 0, .max = 1439};
}  // namespace upswing::kit::def
