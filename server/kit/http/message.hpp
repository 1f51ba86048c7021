// What comes in and what goes out, in plain types. Only serve.cpp and its inside (session, conn, wire) know sockets.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upswing::kit::http {

struct Request {
  std::string method{};
  std::string path{};                                          // decoded once, never ".." inside
  std::string query{};                                         // raw, after the "?"
  std::vector<std::pair<std::string, std::string>> headers{};  // names in lower case
  std::string body{};
  std::string address{};        // of the person, after trusted proxies
  std::string id{};             // request id, in every log line and problem
  std::int64_t started_us = 0;  // steady clock
  bool secure = false;          // came by TLS, here or at a trusted proxy

  std::string_view header(std::string_view lower_name) const;
  // A decoded query parameter, or nothing.
  std::optional<std::string> parameter(std::string_view name) const;
  std::string_view cookie(std::string_view name) const;
};

// Lines of server-sent events for one reader; see events.hpp.
class EventReader;

struct Reply {
  int status = 200;
  std::string type = "application/json";
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
  std::string_view fixed{};               // sent instead of body: bytes that live as long as the program
  std::shared_ptr<EventReader> events{};  // set: the reply stays open and streams

  Reply& with(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
  }
};

using Respond = std::function<void(Reply)>;

// Answers a request, on any thread, now or later, exactly once.
using Handler = std::function<void(Request, Respond)>;

// Percent-decodes; nothing if an escape is broken or yields a NUL byte.
std::optional<std::string> decode_percent(std::string_view text, bool plus_is_space);

// The words beside a status in the first line of a reply.
std::string_view reason_of(int status);

}  // namespace upswing::kit::http
