// Signing in and out, one's own account, logins and tokens.
#include "access/access.hpp"
#include "access/account_store.hpp"
#include "access/open_login.hpp"
#include "access/route.hpp"
#include "access/sign_in.hpp"
#include "access/text_doubt.hpp"
#include "kit/http/workers.hpp"
#include "kit/log.hpp"

namespace upswing::access {
namespace {

using kit::http::Problem;
using kit::http::Reply;

Welcome welcome(ReadTx const& tx, Call const& call) {
  Welcome page{.partnership_name = setting(tx, "partnership_name"),
               .version = call.world.version,
               .demo = call.world.demo};
  if (page.demo) {
    kit::def::FieldErrors errors;
    kit::def::from_json(setting(tx, "demo_people"), page.demo_people, errors);
  }
  return page;
}

// Ten tries a minute for an account from unknown browsers and for an address; a browser that knows the account has a
// count of its own, so that guesses of others cannot keep the owner out.
void slow_down_guesses(Call const& call, std::string const& email, std::string const& device, bool known) {
  auto const now = kit::http::steady_us() / 1000;
  int wait = 0;
  if (known) {
    wait = call.world.throttle.try_now("device " + device, now);
  } else {
    int const by_address = call.world.throttle.try_now("address " + call.request.address, now);
    int const by_account = call.world.throttle.try_now("account " + fold_email(email), now);
    wait = std::max(by_address, by_account);
  }
  if (wait == 0) return;
  Problem problem(429, "slow_down", "Too many tries. Please wait a moment.");
  problem.retry_after_s = wait;
  throw problem;
}

Reply signed_in(Call const& call, Account const& account, std::string const& device) {
  Me me;
  Opening opening;
  call.world.write(the_program(), [&](Tx& tx) {
    opening = open_login(tx, call, account, device, "signed in");
    me = me_of(tx, account);
  });
  auto reply = detail::json_reply(201, kit::def::to_json(me));
  reply.with("ETag", detail::etag(me.version));
  return with_cookies(std::move(reply), call, opening);
}

Reply sign_in(Call const& call, SignIn const& input) {
  auto& world = call.world;
  std::optional<Account> account;
  std::string const device(call.request.cookie(device_cookie(call.request.secure)));
  bool known = false;
  world.read(the_program(), [&](ReadTx const& tx) {
    account = find_account_by_email(tx, input.email);
    known = account && !device.empty() && knows_device(tx, account->id, device);
  });
  slow_down_guesses(call, input.email, device, known);
  bool const fits = world.passwords.fits(input.password, account ? account->password_hash.value_or("") : "");
  if (!fits || account->disabled_at) {
    kit::log::line(kit::log::Level::info, "sign-in refused", {{"request", call.request.id}});
    throw Problem(401, "sign_in", "That e-mail address and password do not fit together.");
  }
  world.throttle.forget("account " + fold_email(input.email));
  world.throttle.forget("device " + device);
  if (!known) world.throttle.take_back("address " + call.request.address);
  return signed_in(call, *account, known ? device : "");
}

Reply ended(kit::http::Request const& request) {
  Reply reply{.status = 204};
  reply.with("Set-Cookie", set_cookie(login_cookie(request.secure), "", 0, request.secure));
  reply.with("Clear-Site-Data", "\"storage\"");
  return reply;
}

Reply sign_out(Tx& tx, Call const& call) {
  end_login(tx, tx.viewer().account, tx.viewer().login);
  return ended(call.request);
}

Reply sign_out_everywhere(Tx& tx, Call const& call) {
  end_logins(tx, tx.viewer().account, {});
  return ended(call.request);
}

Account own_account(ReadTx const& tx) {
  auto account = find_account(tx, tx.viewer().account);
  if (!account) throw kit::http::not_found();
  return *account;
}

Me show_me(ReadTx const& tx) {
  auto me = me_of(tx, own_account(tx));
  if (!tx.viewer().card.empty()) me.card = tx.viewer().card;
  return me;
}

bool any_card(std::string_view, std::vector<std::string> const&) { return true; }

Me change_my_settings(Tx& tx, IfMatch seen, SettingsInput const& input) {
  if (!change_settings(tx, tx.viewer().account, input, seen.version)) throw kit::http::stale(show_me(tx));
  return show_me(tx);
}

Logins my_logins(ReadTx const& tx) { return {logins_of(tx, tx.viewer().account)}; }

Nothing end_my_login(Tx& tx, LoginId const& login) {
  if (end_login(tx, tx.viewer().account, login) == 0) throw kit::http::not_found();
  return {};
}

Reply change_my_password(Call const& call, Viewer const& viewer, PasswordInput const& input) {
  auto& world = call.world;
  std::string hash;
  world.read(viewer, [&](ReadTx const& tx) { hash = own_account(tx).password_hash.value_or(""); });
  slow_down(call, "password " + viewer.account.text);
  if (!hash.empty() && !world.passwords.fits(input.current, hash)) {
    throw kit::http::wrong_field("/current", "wrong_password", "is not your password now");
  }
  auto const fresh = world.passwords.hash(input.next);
  world.write(viewer, [&](Tx& tx) {
    change_password(tx, viewer.account, fresh);
    end_logins(tx, viewer.account, viewer.login);
    write_own_audit(tx, viewer.account, "changed the password", call.request.address);
  });
  return {.status = 204};
}

Tokens my_tokens(ReadTx const& tx) { return {tokens_of(tx, tx.viewer().account)}; }

Created<NewToken> add_my_token(Tx& tx, TokenInput const& input) {
  for (auto const& token : tokens_of(tx, tx.viewer().account)) {
    if (token.id == input.id)
      throw Problem(409, "token_exists", "This token exists already; its secret is shown only once.");
  }
  NewToken made{{input.id, input.name, tx.now(), std::nullopt, input.expires_on}, "upswing_" + kit::random_hex(24)};
  add_token(tx, tx.viewer().account, made.token, made.secret);
  return {made};
}

Nothing end_my_token(Tx& tx, TokenId const& token) {
  if (end_token(tx, tx.viewer().account, token) == 0) throw kit::http::not_found();
  return {};
}

// What in texts may point to a patient, before they are saved anywhere; nothing is kept here.
TextDoubts look_over(Call const& call, TextsInput const& input) {
  Day const today = kit::local_day(call.world.clock.now(), "UTC");
  TextDoubts doubts;
  for (std::size_t i = 0; i < input.texts.size(); ++i) {
    for (auto const& one : kit::text::personal_in(input.texts[i], today))
      doubts.doubts.push_back({static_cast<std::int64_t>(i), one.kind, one.found});
  }
  return doubts;
}

}  // namespace

std::vector<Route> link_routes();
std::vector<Route> post_routes();
std::vector<Route> reader_routes();

std::vector<Route> routes() {
  std::vector<Route> lines{
      get<&welcome>("/api/open/welcome", Right::open),
      answers<Me>(slowly(post<&sign_in>("/api/open/login", Right::open)), 201),
      on_card(get<&show_me>("/api/me", Right::self), any_card),
      put<&change_my_settings>("/api/me/settings", Right::self),
      slowly(put<&change_my_password>("/api/me/password", Right::self)),
      on_card(remove<&sign_out>("/api/me/login", Right::self), any_card),
      get<&my_logins>("/api/me/logins", Right::self),
      remove<&sign_out_everywhere>("/api/me/logins", Right::self),
      remove<&end_my_login>("/api/me/logins/{login}", Right::self),
      get<&my_tokens>("/api/me/tokens", Right::self),
      post<&add_my_token>("/api/me/tokens", Right::self),
      remove<&end_my_token>("/api/me/tokens/{token}", Right::self),
      on_card(post<&look_over>("/api/me/text-doubts", Right::self), any_card),
  };
  for (auto const& more : {link_routes(), post_routes(), reader_routes()})
    lines.insert(lines.end(), more.begin(), more.end());
  return lines;
}

}  // namespace upswing::access
