// What a link says, and what it opens.
#include "access/access.hpp"
#include "access/invite.hpp"
#include "access/open_login.hpp"
#include "kit/jobs/jobs.hpp"

namespace upswing::access {
namespace {

using kit::http::Problem;
using kit::http::Reply;

// Everything that is known of a link before it is used.
struct Known {
  Link link;
  std::optional<Invitation> invitation;
  std::optional<Account> account;  // whose it is; of an invitation: who has the invited address
  std::string from;
};

Problem over() { return {404, "link_over", "This link was used already, or is too old."}; }

Known known_by(ReadTx const& tx, std::string const& token) {
  auto const link = find_link(tx, token);
  if (!link) throw over();
  Known known{*link, {}, {}, {}};
  if (link->invitation_id) {
    known.invitation = find_invitation(tx, *link->invitation_id);
    if (!known.invitation) throw over();
    if (known.invitation->email) known.account = find_account_by_email(tx, *known.invitation->email);
    if (auto const host = find_account(tx, known.invitation->invited_by)) known.from = host->name;
    return known;
  }
  known.account = find_account(tx, link->account_id.value_or(AccountId{}));
  if (!known.account || known.account->disabled_at) throw over();
  return known;
}

// Guessing a secret of 192 bits is hopeless; trying is slowed down all the same.
Known look_up(Call const& call, std::string const& token) {
  try {
    Known known;
    call.world.read(the_program(), [&](ReadTx const& tx) { known = known_by(tx, token); });
    return known;
  } catch (Problem const&) {
    slow_down(call, "link " + call.request.address);
    throw;
  }
}

LinkView look_at_link(Call const& call, Viewer const& viewer, LinkAsk const& ask) {
  auto const known = look_up(call, ask.token);
  bool const slip = known.link.kind == LinkKind::slip;
  LinkView view{.kind = known.link.kind,
                .asks_pin = slip && known.link.pin_hash.has_value(),
                .sets_pin = slip && !known.link.pin_hash};
  if (!known.invitation) {
    view.name = known.account->name;
    view.language = known.account->language;
    return view;
  }
  view.name = known.invitation->name;
  view.language = known.invitation->language;
  view.from = known.from;
  view.place = known.invitation->place;
  view.sign_in_first = known.account && known.account->id != viewer.account;
  return view;
}

Grant granted(World& world, Tx const& tx, Invitation const& invitation, AccountId const& account) {
  return {world.ids.next(tx.now().ms), account, invitation.role, invitation.practice_id,
          invitation.program_id,       {},      tx.now(),        {}};
}

// People without e-mail have an account all the same: nobody can sign in to it by an address.
Account new_account(World& world, Tx const& tx, Invitation const& invitation, LinkUse const& use,
                    std::optional<std::string> const& hash) {
  Account account;
  account.id = world.ids.make<AccountId>(tx.now().ms);
  account.email = invitation.email.value_or("");
  account.email_folded = invitation.email ? fold_email(*invitation.email) : "no mail " + account.id.text;
  account.name = use.name.value_or(invitation.name);
  account.language = invitation.language;
  account.password_hash = hash;
  account.created_at = tx.now();
  return account;
}

Reply opened(Call const& call, Account const& account, Opening const& opening, std::string to) {
  auto reply = detail::json_reply(201, kit::def::to_json(Opened{std::move(to), account.name}));
  return with_cookies(std::move(reply), call, opening);
}

// Of a practice: its warm welcome; of a program: Today.
std::string home_of(Invitation const& invitation) {
  return invitation.practice_id ? "/practices/" + invitation.practice_id->text + "/welcome" : "/";
}

// The invited address may have an account already; then only who is signed in to it may take the invitation, because
// whoever copied the link to pass it on has seen it too.
Reply take_invitation(Call const& call, Viewer const& viewer, Known const& known, LinkUse const& use) {
  auto& world = call.world;
  bool const has_account = known.account.has_value();
  if (has_account && known.account->id != viewer.account)
    throw Problem(409, "sign_in_first", "This address has an account already. Please sign in to it first.");
  std::optional<std::string> hash;
  if (!has_account && use.password) hash = world.passwords.hash(*use.password);
  Account account;
  Opening opening;
  world.write(viewer, [&](Tx& tx) {
    auto const& invitation = *known.invitation;
    account = has_account ? *known.account : new_account(world, tx, invitation, use, hash);
    if (!has_account) add_account(tx, account);
    if (!use_up(tx, known.link.id) || !accept_invitation(tx, invitation.id, account.id)) throw over();
    add_grant(tx, granted(world, tx, invitation, account.id));
    if (joined()) joined()(tx, invitation, account.id);
    if (!has_account) opening = open_login(tx, call, account, "", "took an invitation");
    else write_own_audit(tx, account.id, "took an invitation", call.request.address);
  });
  if (has_account) return detail::json_reply(201, kit::def::to_json(Opened{home_of(*known.invitation), account.name}));
  return opened(call, account, opening, home_of(*known.invitation));
}

Reply set_new_password(Call const& call, Known const& known, LinkUse const& use) {
  auto const hash = call.world.passwords.hash(*use.password);
  Opening opening;
  call.world.write(the_program(), [&](Tx& tx) {
    if (!use_up(tx, known.link.id)) throw over();
    change_password(tx, known.account->id, hash);
    end_logins(tx, known.account->id, {});
    end_links(tx, known.account->id, LinkKind::reset);
    opening = open_login(tx, call, *known.account, "", "set a new password by mail");
  });
  return opened(call, *known.account, opening, "/");
}

// The first time the number is chosen; then it must fit.
Reply open_slip(Call const& call, Known const& known, LinkUse const& use) {
  auto& world = call.world;
  slow_down(call, "slip " + known.link.id.text);
  std::string fresh;
  if (!known.link.pin_hash) fresh = world.passwords.hash(*use.pin);
  else if (!world.passwords.fits(*use.pin, *known.link.pin_hash)) {
    world.write(the_program(), [&](Tx& tx) { count_wrong_pin(tx, known.link.id); });
    throw kit::http::wrong_field("/pin", "wrong_pin", "is not the number chosen for this slip");
  }
  Opening opening;
  world.write(the_program(), [&](Tx& tx) {
    if (!fresh.empty()) set_pin(tx, known.link.id, fresh);
    note_used(tx, known.link.id);
    opening = open_login(tx, call, *known.account, "", "signed in by a paper slip");
  });
  return opened(call, *known.account, opening, "/");
}

Reply open_by_link(Call const& call, Known const& known) {
  bool const card = known.link.kind == LinkKind::card;
  Opening opening;
  call.world.write(the_program(), [&](Tx& tx) {
    if (card) note_used(tx, known.link.id);
    else if (!use_up(tx, known.link.id)) throw over();
    opening = open_login(tx, call, *known.account, "", card ? "opened a card by a link" : "signed in by a link",
                         card ? std::optional(known.link.about) : std::nullopt);
  });
  return opened(call, *known.account, opening, card ? known.link.about : "/");
}

Reply use_link(Call const& call, Viewer const& viewer, LinkUse const& use) {
  auto const known = look_up(call, use.token);
  kit::http::must_be_sound(check(use, known.link));
  switch (known.link.kind) {
    case LinkKind::invitation: return take_invitation(call, viewer, known, use);
    case LinkKind::reset: return set_new_password(call, known, use);
    case LinkKind::slip: return open_slip(call, known, use);
    case LinkKind::stop_mail: throw over();  // opens nothing; it has a route of its own
    default: return open_by_link(call, known);
  }
}

// Answers the same, and does the same, whether there is such an account or not.
Reply mail_a_link(Tx& tx, Call const& call, LinkWish const& wish) {
  slow_down(call, "mailed link address " + call.request.address);
  slow_down(call, "mailed link " + fold_email(wish.email));
  kit::jobs::ask(tx.connection(), call.world.ids,
                 {.kind = "mailed_link",
                  .key = call.world.ids.next(tx.now().ms),
                  .payload = kit::def::to_json(LinkWish{fold_email(wish.email), wish.kind})},
                 tx.now());
  return {.status = 204};
}

// Whoever opens the address that ends mails comes to the page that asks first: programs look at addresses, too.
Reply ask_to_stop(ReadTx const& tx, Call const& call) {
  auto const token = call.request.parameter("token").value_or("");
  return Reply{.status = 303}.with("Location", find_link(tx, token) ? "/join#" + token : "/join");
}

// One click in a mail program (RFC 8058), or the button of our page.
Nothing stop_my_mail(Tx& tx, Call const& call) {
  auto const link = find_link(tx, call.request.parameter("token").value_or(""));
  if (!link || link->kind != LinkKind::stop_mail || !link->account_id) throw over();
  stop_mail(tx, *link->account_id);
  return {};
}

MailChoice my_mail_choice(ReadTx const& tx) { return mail_choice(tx, tx.viewer().account); }

MailChoice change_my_mail_choice(Tx& tx, IfMatch seen, MailChoiceInput const& input) {
  if (!save_mail_choice(tx, tx.viewer().account, input, seen.version)) throw kit::http::stale(my_mail_choice(tx));
  return my_mail_choice(tx);
}

}  // namespace

std::vector<Route> link_routes() {
  return {
      post<&look_at_link>("/api/open/links/view", Right::open),
      answers<Opened>(slowly(post<&use_link>("/api/open/links/use", Right::open)), 201),
      post<&mail_a_link>("/api/open/links/mail", Right::open),
      get<&ask_to_stop>("/api/open/links/stop", Right::open),
      from_any_page(post<&stop_my_mail>("/api/open/links/stop", Right::open)),
      get<&my_mail_choice>("/api/me/mail", Right::self),
      put<&change_my_mail_choice>("/api/me/mail", Right::self),
  };
}

}  // namespace upswing::access
