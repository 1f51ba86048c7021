// Sends letters: makes the link, writes the text, hands it to the mail server, notes what became of it.
#include "access/post.hpp"

#include "access/account_store.hpp"
#include "access/letter_store.hpp"
#include "access/link_store.hpp"
#include "kit/jobs/jobs.hpp"

namespace upswing::access {
namespace {

using kit::jobs::Finish;
using kit::jobs::Job;

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;

Finish marking(std::vector<LetterId> ids, LetterState state) {
  return [ids = std::move(ids), state](kit::db::Connection& connection, Instant now) {
    Tx tx(connection, the_program(), now);
    for (auto const& id : ids) mark_letter(tx, id, state, std::nullopt);
  };
}

// A letter with the secrets that only the mail itself will hold.
struct Ready {
  Letter letter;
  Written words;
  std::string address{};  // of the action
};

std::string fresh_address(World& world, Tx& tx, LinkKind kind, std::optional<AccountId> const& account,
                          std::string const& about) {
  if (kind == LinkKind::page) return world.mail.address + about;
  Link link{.id = world.ids.make<LinkId>(tx.now().ms),
            .kind = kind,
            .account_id = account,
            .about = about,
            .by_mail = true,
            .created_at = tx.now(),
            .ends_at = {tx.now().ms + life_of(kind)}};
  if (kind == LinkKind::invitation) link.invitation_id = InvitationId{{about}};
  auto const secret = add_link(tx, link);
  if (kind == LinkKind::stop_mail) return world.mail.address + "/api/open/links/stop?token=" + secret;
  return world.mail.address + "/join#" + secret;
}

Ready ready(World& world, Tx& tx, Letter const& letter) {
  Ready made{letter, write_letter(letter_words(letter.language), letter)};
  if (letter.link_kind)
    made.address = fresh_address(world, tx, *letter.link_kind, letter.account_id, letter.link_about);
  return made;
}

std::string say(Letter const& letter, std::string_view key, kit::text::Places const& places) {
  auto const* text = letter_words(letter.language).find("mail." + std::string(key));
  return text ? kit::text::fill(*text, places) : "";
}

// One letter as it is; several below each other, each with its own link.
kit::mail::Message message_of(World& world, std::vector<Ready> const& letters, std::string const& partnership,
                              std::string const& stop) {
  auto const& first = letters.front();
  auto const& letter = first.letter;
  bool const alone = letters.size() == 1;
  kit::mail::Message message{.from = world.mail.from,
                             .to = {letter.name, letter.email},
                             .subject =
                                 alone ? first.words.subject
                                       : say(letter, "digest.subject", {{"count", std::to_string(letters.size())}}),
                             .id = letter.id.text,
                             .date = world.clock.now()};
  if (message.from.name.empty()) message.from.name = partnership;
  auto const greeting = say(letter, "greeting", {{"name", letter.name}});
  auto const footer = say(letter, stop.empty() ? "footer_door" : "footer",
                          {{"partnership", partnership}, {"address", world.mail.address + "/profile"}});
  std::string text = greeting, together = greeting;
  for (auto const& one : letters) {
    if (auto calendar = fact_of(one.letter, "calendar"); !calendar.empty()) message.calendars.push_back(calendar);
    auto const link = one.address.empty() ? "" : one.words.action + ":\n" + one.address;
    auto const body = (alone ? "" : one.words.subject + "\n\n") + one.words.text;
    text += "\n\n" + body + (link.empty() ? "" : "\n\n" + link);
    together += "\n\n" + body + (alone || link.empty() ? "" : "\n\n" + link);
  }
  message.text = text + "\n\n-- \n" + footer + "\n";
  message.html = kit::mail::html_of(together, alone ? first.words.action : "", alone ? first.address : "", footer);
  message.unsubscribe = stop;
  return message;
}

Finish send(World& world, std::vector<Letter> const& letters) {
  if (letters.empty()) return {};
  auto const& first = letters.front();
  bool const may_stop = first.account_id && !opens_the_door(first);
  std::vector<LetterId> ids;
  for (auto const& letter : letters) ids.push_back(letter.id);
  MailChoice choice;
  std::optional<Account> account;
  std::string partnership;
  world.read(the_program(), [&](ReadTx const& tx) {
    if (first.account_id) account = find_account(tx, *first.account_id);
    if (account) choice = mail_choice(tx, account->id);
    partnership = setting(tx, "partnership_name");
  });
  bool const gone = first.account_id && (!account || account->disabled_at);
  if (gone || (may_stop && choice.rhythm == Rhythm::none)) return marking(std::move(ids), LetterState::left_out);
  if (!world.mail.post) return marking(std::move(ids), LetterState::outbox);

  std::vector<Ready> made;
  std::string stop;
  world.write(the_program(), [&](Tx& tx) {
    made.clear();
    for (auto const& letter : letters) made.push_back(ready(world, tx, letter));
    if (may_stop) stop = fresh_address(world, tx, LinkKind::stop_mail, first.account_id, "");
  });
  try {
    world.mail.post->send(message_of(world, made, partnership, stop));
  } catch (kit::mail::Refused const& refused) {
    world.write(the_program(), [&](Tx& tx) {
      for (auto const& id : ids) mark_letter(tx, id, LetterState::returned, refused.what());
    });
    throw kit::jobs::Hopeless(refused.what());
  }
  return marking(std::move(ids), LetterState::sent);
}

Finish send_one(World& world, Job const& job) {
  std::vector<Letter> letters;
  world.read(the_program(), [&](ReadTx const& tx) {
    auto letter = find_letter(tx, {{job.payload}});
    if (letter && letter->state == LetterState::waiting) letters.push_back(std::move(*letter));
  });
  return send(world, letters);
}

Finish send_digest(World& world, Job const& job) {
  std::vector<Letter> letters;
  world.read(the_program(), [&](ReadTx const& tx) {
    letters = due_letters(tx, {{job.payload}});
    std::erase_if(letters, opens_the_door);
  });
  return send(world, letters);
}

void write_asked(World& world, kit::db::Connection& connection, Instant now, Job const& job) {
  Tx tx(connection, the_program(), now);
  LinkWish asked;
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(job.payload, asked, errors)) throw kit::jobs::Hopeless("the payload is no wish for a link");
  auto const account = find_account_by_email(tx, asked.email);
  if (!account) return;
  auto const kind = asked.kind == MailedLink::reset ? LinkKind::reset : LinkKind::sign_in;
  write_letter(tx, world.ids,
               {.key = job.id.text,
                .account_id = account->id,
                .kind = std::string(kit::def::spell(asked.kind)),
                .link_kind = kind});
}

}  // namespace

std::vector<kit::jobs::Kind> letter_jobs(World& world) {
  return {
      {"letter", [&world](Job const& job) { return send_one(world, job); }},
      {"digest", [&world](Job const& job) { return send_digest(world, job); }},
      kit::jobs::inside("mailed_link", [&world](kit::db::Connection& connection, Instant now,
                                                Job const& job) { write_asked(world, connection, now, job); }),
      kit::jobs::inside("tidy",
                        [](kit::db::Connection& connection, Instant now, Job const&) {
                          Tx tx(connection, the_program(), now);
                          end_over_links(tx);
                          end_over_logins(tx);
                          kit::db::Tx plain(connection, {});
                          kit::jobs::forget_done(plain, {now.ms - kit::jobs::remembered_ms});
                        }),
  };
}

std::vector<kit::jobs::Round> letter_rounds() { return {{"tidy", day_ms}}; }

}  // namespace upswing::access
