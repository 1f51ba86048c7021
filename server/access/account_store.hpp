// Accounts, logins, devices, tokens and grants in the database.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/account.hpp"
#include "access/tx.hpp"

namespace upswing::access {

struct Grant {
  std::string id;
  AccountId account_id;
  Role role{};
  std::optional<PracticeId> practice_id;
  std::optional<ProgramId> program_id;
  std::optional<AccountId> supervises;
  Instant since{};
  std::optional<Instant> ended_at;
};
UPSWING_DESCRIBE(Grant, id, account_id, role, practice_id, program_id, supervises, since, ended_at)

std::optional<Account> find_account(ReadTx const& tx, AccountId const& id);
std::optional<Account> find_account_by_email(ReadTx const& tx, std::string_view email);
std::vector<Account> all_accounts(ReadTx const& tx);
void add_account(Tx& tx, Account const& account);
bool change_settings(Tx& tx, AccountId const& id, SettingsInput const& input, std::int64_t version);
void change_password(Tx& tx, AccountId const& id, std::string const& hash);
void disable_account(Tx& tx, AccountId const& id);
Me me_of(ReadTx const& tx, Account const& account);

void add_grant(Tx& tx, Grant const& grant);
void end_grants_at(Tx& tx, AccountId const& account, PracticeId const& practice);

void add_login(Tx& tx, LoginId const& id, AccountId const& account, std::string_view secret, Login const& login,
               Instant ends_at, std::optional<std::string> const& card = {});
std::vector<Login> logins_of(ReadTx const& tx, AccountId const& account);
std::int64_t end_login(Tx& tx, AccountId const& account, LoginId const& login);
void end_logins(Tx& tx, AccountId const& account, LoginId const& except);
void end_login_by_secret(Tx& tx, std::string_view secret);
void end_over_logins(Tx& tx);
// An audit line for what is done outside of the guard's own transaction (signing in, a new password, commands).
void write_own_audit(Tx& tx, AccountId const& account, std::string const& verb, std::string const& address);

void remember_device(Tx& tx, AccountId const& account, std::string_view secret);
bool knows_device(ReadTx const& tx, AccountId const& account, std::string_view secret);

void add_token(Tx& tx, AccountId const& account, Token const& token, std::string_view secret);
std::vector<Token> tokens_of(ReadTx const& tx, AccountId const& account);
std::int64_t end_token(Tx& tx, AccountId const& account, TokenId const& token);

std::string setting(ReadTx const& tx, std::string_view key);
void set_setting(Tx& tx, std::string_view key, std::string_view value);

}  // namespace upswing::access
