// Finds out who is asking.
#include "access/sign_in.hpp"

#include "kit/audit.hpp"

namespace upswing::access {
namespace {

constexpr std::int64_t note_every_ms = 5 * 60'000;

struct LoginRow {
  LoginId id;
  AccountId account_id;
  std::string name;
  Language language{};
  Instant seen_at{};
  std::optional<std::string> card;
};
UPSWING_DESCRIBE(LoginRow, id, account_id, name, language, seen_at, card)

struct TokenRow {
  AccountId account_id;
  std::string name;
  Language language{};
  std::optional<Instant> used_at;
  std::optional<Day> expires_on;
};
UPSWING_DESCRIBE(TokenRow, account_id, name, language, used_at, expires_on)

std::string_view bearer(kit::http::Request const& request) {
  auto const value = request.header("authorization");
  return value.starts_with("Bearer ") ? value.substr(7) : std::string_view();
}

Found by_token(kit::db::ReadTx const& tx, std::string_view secret, Instant now) {
  auto const row = tx.one<TokenRow>(
      "SELECT t.account_id, a.name, a.language, t.used_at, t.expires_on"
      " FROM access_token t JOIN access_account a ON a.id = t.account_id"
      " WHERE t.hash = $1 AND a.disabled_at IS NULL",
      kit::sha256_hex(secret));
  bool const over = row && row->expires_on && *row->expires_on < kit::local_day(now, "UTC");
  if (!row || over) return {};
  return {.viewer = {row->account_id, row->name, row->language, {}},
          .worth_noting = !row->used_at || now.ms - row->used_at->ms > note_every_ms};
}

}  // namespace

Found find_viewer(kit::db::ReadTx const& tx, kit::http::Request const& request, Instant now,
                  LoginLimits const& limits) {
  if (auto const secret = bearer(request); !secret.empty()) return by_token(tx, secret, now);
  auto const cookie = request.cookie(login_cookie(request.secure));
  if (cookie.empty()) return {};
  auto const row = tx.one<LoginRow>(
      "SELECT l.id, l.account_id, a.name, a.language, l.seen_at, l.card"
      " FROM access_login l JOIN access_account a ON a.id = l.account_id"
      " WHERE l.hash = $1 AND l.ends_at > $2 AND l.seen_at > $3 AND a.disabled_at IS NULL",
      kit::sha256_hex(cookie), now, Instant{now.ms - limits.idle_ms});
  if (!row) return {};
  return {.viewer = {row->account_id, row->name, row->language, row->id, row->card.value_or("")},
          .by_cookie = true,
          .worth_noting = now.ms - row->seen_at.ms > note_every_ms};
}

void note_use(World& world, kit::http::Request const& request) {
  auto const secret = bearer(request);
  auto const hash = kit::sha256_hex(secret.empty() ? request.cookie(login_cookie(request.secure)) : secret);
  auto const now = world.clock.now();
  bool const token = !secret.empty();
  auto const work = [hash, now, token](kit::db::Connection& connection) {
    Tx tx(connection, the_program(), now);
    if (token) tx.run("UPDATE access_token SET used_at = $2 WHERE hash = $1", hash, now);
    else tx.run("UPDATE access_login SET seen_at = $2 WHERE hash = $1", hash, now);
  };
  world.db.write(work, [](std::exception_ptr) {});  // a note that is lost is made again five minutes later
}

std::string login_cookie(bool secure) { return secure ? "__Host-upswing" : "upswing"; }
std::string device_cookie(bool secure) { return secure ? "__Host-upswing-device" : "upswing-device"; }

std::string set_cookie(std::string const& name, std::string const& value, std::int64_t max_age_s, bool secure) {
  return name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(max_age_s) +
         (secure ? "; Secure" : "");
}

}  // namespace upswing::access
