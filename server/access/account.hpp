// A person's account: how they are called, how they sign in, what they hold.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/role.hpp"

namespace upswing::access {

struct Account {
  AccountId id;
  std::string email;
  std::string email_folded;
  std::string name;
  Language language = Language::en;
  Theme theme = Theme::system;
  std::optional<std::string> password_hash;
  std::optional<Instant> disabled_at;
  Instant created_at{};
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Account, id, email, email_folded, name, language, theme, password_hash, disabled_at, created_at,
                 version)

// A role and where it is held.
struct Held {
  Role role{};
  std::optional<PracticeId> practice_id;
  std::optional<ProgramId> program_id;
};
UPSWING_DESCRIBE(Held, role, practice_id, program_id)

// What a person sees of the own account.
struct Me {
  AccountId id;
  std::string name;
  std::string email;
  Language language{};
  Theme theme{};
  std::vector<Held> roles;
  std::int64_t version = 0;
  std::optional<std::string> card{};  // signed in by a card's link: the one page this login opens
};
UPSWING_DESCRIBE(Me, id, name, email, language, theme, roles, version, card)

struct SignIn {
  std::string email;
  std::string password;
};
UPSWING_DESCRIBE(SignIn, email, password)

struct SettingsInput {
  std::string name;
  Language language{};
  Theme theme{};
};
UPSWING_DESCRIBE(SettingsInput, name, language, theme)

struct PasswordInput {
  std::string current;
  std::string next;
};
UPSWING_DESCRIBE(PasswordInput, current, next)

struct Login {
  LoginId id{};
  std::string device;
  std::string address;
  Instant created_at{};
  Instant seen_at{};
  bool current = false;
};
UPSWING_DESCRIBE(Login, id, device, address, created_at, seen_at, current)

struct Logins {
  std::vector<Login> logins;
};
UPSWING_DESCRIBE(Logins, logins)

struct Token {
  TokenId id;
  std::string name;
  Instant created_at{};
  std::optional<Instant> used_at;
  std::optional<Day> expires_on;
};
UPSWING_DESCRIBE(Token, id, name, created_at, used_at, expires_on)

struct Tokens {
  std::vector<Token> tokens;
};
UPSWING_DESCRIBE(Tokens, tokens)

struct TokenInput {
  TokenId id;
  std::string name;
  std::optional<Day> expires_on;
};
UPSWING_DESCRIBE(TokenInput, id, name, expires_on)

struct NewToken {
  Token token;
  std::string secret;  // shown once, kept only as a hash
};
UPSWING_DESCRIBE(NewToken, token, secret)

struct DemoPerson {
  std::string name;
  std::string email;
  std::string password;
  std::string about;
};
UPSWING_DESCRIBE(DemoPerson, name, email, password, about)

struct Welcome {
  std::string partnership_name;
  std::string version;
  bool demo = false;
  std::vector<DemoPerson> demo_people{};
};
UPSWING_DESCRIBE(Welcome, partnership_name, version, demo, demo_people)

// The e-mail address as it is compared: trimmed, in lower case.
std::string fold_email(std::string_view email);
bool looks_like_email(std::string_view email);
// "Firefox on Windows", from a User-Agent header; good enough to recognise one's own devices.
std::string device_of(std::string_view user_agent);

}  // namespace upswing::access

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&access::SignIn::email>{.min_len = 1, .max_len = 200};
template <> inline constexpr Meta meta<&access::SignIn::password>{.min_len = 1, .max_len = 200};
template <> inline constexpr Meta meta<&access::SettingsInput::name>{.min_len = 1, .max_len = 100};
template <> inline constexpr Meta meta<&access::PasswordInput::current>{.min_len = 1, .max_len = 200};
template <> inline constexpr Meta meta<&access::PasswordInput::next>{.min_len = 10, .max_len = 200};
template <> inline constexpr Meta meta<&access::TokenInput::name>{.min_len = 1, .max_len = 100};
}  // namespace upswing::kit::def
