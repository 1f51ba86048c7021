// Opens a login in the browser that asked: by password, or by a link.
#pragma once
#include <string>

#include "access/account_store.hpp"
#include "access/route.hpp"

namespace upswing::access {

// A new secret in a cookie; the login that the browser had before ends. `device`: what this browser was known by, or empty.
struct Opening {
  std::string secret;
  std::string device;
};
Opening open_login(Tx& tx, Call const& call, Account const& account, std::string device, std::string const& verb,
                   std::optional<std::string> const& card = {});
kit::http::Reply with_cookies(kit::http::Reply reply, Call const& call, Opening const& opening);

// Throws 429 with the seconds to wait when a key has been tried too often.
void slow_down(Call const& call, std::string const& key);

}  // namespace upswing::access
