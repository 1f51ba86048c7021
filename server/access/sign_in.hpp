// From a cookie or a token to a viewer.
#pragma once
#include "access/world.hpp"
#include "kit/http/message.hpp"

namespace upswing::access {

struct Found {
  Viewer viewer{};            // empty: nobody is signed in
  bool by_cookie = false;     // then writes must come from our own pages
  bool worth_noting = false;  // the last use was written down more than five minutes ago
};

// A login by cookie, or a token by "Authorization: Bearer ...". Writes nothing.
Found find_viewer(kit::db::ReadTx const& tx, kit::http::Request const& request, Instant now, LoginLimits const& limits);
// Writes down that the login or token was used.
void note_use(World& world, kit::http::Request const& request);

// The cookies' names are bound to the host wherever the connection is encrypted.
std::string login_cookie(bool secure);
std::string device_cookie(bool secure);
std::string set_cookie(std::string const& name, std::string const& value, std::int64_t max_age_s, bool secure);

}  // namespace upswing::access
