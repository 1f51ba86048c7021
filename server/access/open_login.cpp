// Logins and their cookies.
#include "access/open_login.hpp"

#include "access/sign_in.hpp"
#include "kit/http/workers.hpp"

namespace upswing::access {
namespace {

constexpr std::int64_t device_days = 400;

}  // namespace

Opening open_login(Tx& tx, Call const& call, Account const& account, std::string device, std::string const& verb,
                   std::optional<std::string> const& card) {
  auto& world = call.world;
  if (device.empty()) device = kit::random_hex(16);
  Opening opening{kit::random_hex(32), std::move(device)};
  auto const now = tx.now();
  Login const login{.device = device_of(call.request.header("user-agent")), .address = call.request.address};
  auto const old = call.request.cookie(login_cookie(call.request.secure));
  if (!old.empty()) end_login_by_secret(tx, old);
  add_login(tx, world.ids.make<LoginId>(now.ms), account.id, opening.secret, login, {now.ms + world.limits.absolute_ms},
            card);
  end_over_logins(tx);
  remember_device(tx, account.id, opening.device);
  write_own_audit(tx, account.id, verb, call.request.address);
  return opening;
}

kit::http::Reply with_cookies(kit::http::Reply reply, Call const& call, Opening const& opening) {
  bool const secure = call.request.secure;
  auto const lives_s = call.world.limits.absolute_ms / 1000;
  reply.with("Set-Cookie", set_cookie(login_cookie(secure), opening.secret, lives_s, secure));
  reply.with("Set-Cookie", set_cookie(device_cookie(secure), opening.device, device_days * 86'400, secure));
  return reply;
}

void slow_down(Call const& call, std::string const& key) {
  int const wait = call.world.throttle.try_now(key, kit::http::steady_us() / 1000);
  if (wait == 0) return;
  kit::http::Problem problem(429, "slow_down", "Too many tries. Please wait a moment.");
  problem.retry_after_s = wait;
  throw problem;
}

}  // namespace upswing::access
