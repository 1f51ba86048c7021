// The web pages: files of the program (or of a folder, for who works on them), with their caching rules.
#pragma once
#include <span>
#include <string>

#include "kit/http/asset.hpp"
#include "kit/http/message.hpp"

namespace upswing::app {

// Every path without a dot that is not the API's is the app's start page; the app knows its own paths.
kit::http::Reply page(kit::http::Request const& request, std::span<kit::Asset const> pages, std::string const& web_dir);

// Headers that tell the browser what this site never does.
void add_security_headers(kit::http::Reply& reply, bool secure);

}  // namespace upswing::app
