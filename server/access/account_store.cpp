// Accounts, logins, devices, tokens and grants in the database.
#include "access/account_store.hpp"

#include "kit/audit.hpp"

namespace upswing::access {

std::optional<Account> find_account(ReadTx const& tx, AccountId const& id) {
  return tx.one<Account>("SELECT {columns} FROM access_account WHERE id = $1", id);
}

std::optional<Account> find_account_by_email(ReadTx const& tx, std::string_view email) {
  return tx.one<Account>("SELECT {columns} FROM access_account WHERE email_folded = $1", fold_email(email));
}

std::vector<Account> all_accounts(ReadTx const& tx) {
  return tx.all<Account>("SELECT {columns} FROM access_account ORDER BY email_folded");
}

void add_account(Tx& tx, Account const& account) {
  tx.insert("INSERT INTO access_account ({columns}) VALUES ({values})", account);
}

bool change_settings(Tx& tx, AccountId const& id, SettingsInput const& input, std::int64_t version) {
  return tx.run(
             "UPDATE access_account SET name = $2, language = $3, theme = $4, version = version + 1"
             " WHERE id = $1 AND version = $5",
             id, input.name, input.language, input.theme, version) == 1;
}

void change_password(Tx& tx, AccountId const& id, std::string const& hash) {
  tx.run("UPDATE access_account SET password_hash = $2, version = version + 1 WHERE id = $1", id, hash);
}

void disable_account(Tx& tx, AccountId const& id) {
  tx.run("UPDATE access_account SET disabled_at = $2, version = version + 1 WHERE id = $1", id, tx.now());
  tx.run("DELETE FROM access_login WHERE account_id = $1", id);
}

Me me_of(ReadTx const& tx, Account const& account) {
  Me me{account.id, account.name, account.email, account.language, account.theme, {}, account.version, {}};
  me.roles =
      tx.all<Held>("SELECT {columns} FROM access_grant WHERE account_id = $1 AND ended_at IS NULL ORDER BY since, id",
                   account.id);
  return me;
}

void add_grant(Tx& tx, Grant const& grant) {
  tx.insert("INSERT INTO access_grant ({columns}) VALUES ({values})", grant);
}

void end_grants_at(Tx& tx, AccountId const& account, PracticeId const& practice) {
  tx.run("UPDATE access_grant SET ended_at = $3 WHERE account_id = $1 AND practice_id = $2 AND ended_at IS NULL",
         account, practice, tx.now());
}

void add_login(Tx& tx, LoginId const& id, AccountId const& account, std::string_view secret, Login const& login,
               Instant ends_at, std::optional<std::string> const& card) {
  tx.run(
      "INSERT INTO access_login (hash, id, account_id, device, address, created_at, seen_at, ends_at, card)"
      " VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)",
      kit::sha256_hex(secret), id, account, login.device, login.address, tx.now(), ends_at, card);
}

std::vector<Login> logins_of(ReadTx const& tx, AccountId const& account) {
  auto logins = tx.all<Login>(
      "SELECT id, device, address, created_at, seen_at, id = $2 AS current FROM access_login"
      " WHERE account_id = $1 AND ends_at > $3 ORDER BY seen_at DESC, id",
      account, tx.viewer().login, tx.now());
  return logins;
}

std::int64_t end_login(Tx& tx, AccountId const& account, LoginId const& login) {
  return tx.run("DELETE FROM access_login WHERE account_id = $1 AND id = $2", account, login);
}

void end_logins(Tx& tx, AccountId const& account, LoginId const& except) {
  tx.run("DELETE FROM access_login WHERE account_id = $1 AND id <> $2", account, except);
}

void end_login_by_secret(Tx& tx, std::string_view secret) {
  tx.run("DELETE FROM access_login WHERE hash = $1", kit::sha256_hex(secret));
}

void end_over_logins(Tx& tx) { tx.run("DELETE FROM access_login WHERE ends_at <= $1", tx.now()); }

void write_own_audit(Tx& tx, AccountId const& account, std::string const& verb, std::string const& address) {
  kit::hold_chain(tx.connection(), "partnership");
  kit::write_audit(tx.connection(), {.chain = "partnership",
                                     .at = tx.now(),
                                     .account_id = account.text,
                                     .verb = verb,
                                     .target = account.text,
                                     .address = address});
}

void remember_device(Tx& tx, AccountId const& account, std::string_view secret) {
  tx.run(
      "INSERT INTO access_device (hash, account_id, seen_at) VALUES ($1, $2, $3)"
      " ON CONFLICT (hash) DO UPDATE SET seen_at = excluded.seen_at",
      kit::sha256_hex(account.text + std::string(secret)), account, tx.now());
}

bool knows_device(ReadTx const& tx, AccountId const& account, std::string_view secret) {
  return tx.any("SELECT 1 FROM access_device WHERE hash = $1 AND account_id = $2",
                kit::sha256_hex(account.text + std::string(secret)), account);
}

void add_token(Tx& tx, AccountId const& account, Token const& token, std::string_view secret) {
  tx.run(
      "INSERT INTO access_token (id, account_id, name, hash, created_at, expires_on) VALUES ($1, $2, $3, $4, $5, $6)",
      token.id, account, token.name, kit::sha256_hex(secret), token.created_at, token.expires_on);
}

std::vector<Token> tokens_of(ReadTx const& tx, AccountId const& account) {
  return tx.all<Token>("SELECT {columns} FROM access_token WHERE account_id = $1 ORDER BY created_at, id", account);
}

std::int64_t end_token(Tx& tx, AccountId const& account, TokenId const& token) {
  return tx.run("DELETE FROM access_token WHERE account_id = $1 AND id = $2", account, token);
}

std::string setting(ReadTx const& tx, std::string_view key) {
  return tx.one<std::string>("SELECT value FROM kit_meta WHERE key = $1", key).value_or("");
}

void set_setting(Tx& tx, std::string_view key, std::string_view value) {
  tx.run(
      "INSERT INTO kit_meta (key, value) VALUES ($1, $2)"
      " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      key, value);
}

}  // namespace upswing::access
