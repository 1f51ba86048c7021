// user and token: accounts, what they hold, and tokens.
#include <cstdio>
#include <iostream>
#include <stdexcept>

#include "app/app.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/find.hpp"

namespace upswing::app {
namespace {

using access::ReadTx;
using access::Tx;

// One command's view of the data: up to date, the real clock (or the demo's), real ids.
struct Desk {
  explicit Desk(Place const& place)
      : app({.database = database_in(place.data, place.postgres, 1), .data = place.data}, nullptr, ids, {}) {}
  kit::RandomIds ids;
  App app;
  template <class Use> void write(Use const& use) { app.world().write(access::the_program(), use); }
  template <class Use> void read(Use const& use) { app.world().read(access::the_program(), use); }
};

std::string chosen_password(UserArguments const& a, bool& made) {
  made = !a.password_from_stdin;
  if (made) return kit::random_hex(8);
  std::string password;
  std::getline(std::cin, password);
  if (password.size() < 10) throw std::runtime_error("A password needs at least 10 characters.");
  return password;
}

void give_role(Desk& desk, Tx& tx, access::AccountId const& account, UserArguments const& a) {
  auto const role = kit::def::parse_choice<access::Role>(a.role);
  if (!role) throw std::runtime_error("There is no role \"" + a.role + "\".");
  access::Grant grant{desk.ids.next(tx.now().ms), account, *role, {}, {}, {}, tx.now(), {}};
  if (!a.practice.empty()) grant.practice_id = practice_named(tx, a.practice);
  if (!a.program.empty()) grant.program_id = program_named(tx, a.program);
  bool const somewhere = grant.practice_id || grant.program_id || *role == access::Role::host;
  if (!somewhere) throw std::runtime_error("Say where the role is held: --practice or --program.");
  access::add_grant(tx, grant);
  access::write_own_audit(tx, {}, "role given", "command");
}

}  // namespace

int user_add(UserArguments const& a) {
  if (!access::looks_like_email(a.email)) throw std::runtime_error(a.email + " is not an e-mail address.");
  Desk desk(a.place);
  bool made = false;
  auto const password = chosen_password(a, made);
  auto const hash = desk.app.world().passwords.hash(password);
  desk.write([&](Tx& tx) {
    if (access::find_account_by_email(tx, a.email))
      throw std::runtime_error("There is an account with that address already.");
    access::Account account;
    account.id = desk.ids.make<access::AccountId>(tx.now().ms);
    account.email = a.email;
    account.email_folded = access::fold_email(a.email);
    account.name = a.name;
    account.language = kit::def::parse_choice<access::Language>(a.language).value_or(access::Language::en);
    account.password_hash = hash;
    account.created_at = tx.now();
    access::add_account(tx, account);
    access::write_own_audit(tx, account.id, "account added", "command");
    if (!a.role.empty()) give_role(desk, tx, account.id, a);
  });
  std::printf("%s can sign in with %s.\n", a.name.c_str(), a.email.c_str());
  if (made) std::printf("Password (shown once): %s\n", password.c_str());
  return 0;
}

int user_list(Place const& place) {
  Desk desk(place);
  desk.read([&](ReadTx const& tx) {
    for (auto const& account : access::all_accounts(tx)) {
      std::string roles;
      for (auto const& held : access::me_of(tx, account).roles) {
        roles += (roles.empty() ? "" : ", ") + std::string(kit::def::spell(held.role));
      }
      auto const* state = account.disabled_at ? "  disabled" : "";
      std::printf("%-32s %-24s %s%s\n", account.email.c_str(), account.name.c_str(), roles.c_str(), state);
    }
  });
  return 0;
}

int user_disable(UserArguments const& a) {
  Desk desk(a.place);
  desk.write([&](Tx& tx) {
    auto const account = account_named(tx, a.email);
    access::disable_account(tx, account.id);
    access::write_own_audit(tx, account.id, "account disabled", "command");
  });
  std::printf("%s can no longer sign in; every login has ended.\n", a.email.c_str());
  return 0;
}

int user_password(UserArguments const& a) {
  Desk desk(a.place);
  bool made = false;
  auto const password = chosen_password(a, made);
  auto const hash = desk.app.world().passwords.hash(password);
  desk.write([&](Tx& tx) {
    auto const account = account_named(tx, a.email);
    access::change_password(tx, account.id, hash);
    access::end_logins(tx, account.id, {});
    access::write_own_audit(tx, account.id, "password set", "command");
  });
  std::puts("The password is set; every login of the account has ended.");
  if (made) std::printf("Password (shown once): %s\n", password.c_str());
  return 0;
}

int user_grant(UserArguments const& a) {
  Desk desk(a.place);
  desk.write([&](Tx& tx) { give_role(desk, tx, account_named(tx, a.email).id, a); });
  std::printf("%s is %s now.\n", a.email.c_str(), a.role.c_str());
  return 0;
}

int token_create(TokenArguments const& a) {
  Desk desk(a.place);
  std::optional<kit::Day> expires;
  if (!a.expires_on.empty()) {
    expires = kit::parse_day(a.expires_on);
    if (!expires) throw std::runtime_error("--expires-on wants a day like 2027-01-31.");
  }
  auto const secret = "upswing_" + kit::random_hex(24);
  desk.write([&](Tx& tx) {
    auto const account = account_named(tx, a.email);
    access::add_token(tx, account.id, {desk.ids.make<access::TokenId>(tx.now().ms), a.name, tx.now(), {}, expires},
                      secret);
    access::write_own_audit(tx, account.id, "token made", "command");
  });
  std::printf("%s\n", secret.c_str());
  return 0;
}

}  // namespace upswing::app
