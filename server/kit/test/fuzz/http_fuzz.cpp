// Any bytes as requests, in two parts cut where the first byte says: never a path that climbs, never a body above the
// limit, and the same requests as when the bytes come in one piece.
#include <cstdlib>
#include <vector>

#include "kit/http/wire.hpp"

using namespace upswing::kit::http;

namespace {

constexpr Limits limits{.header_bytes = 2000, .body_bytes = 500};

struct Heard {
  std::vector<std::string> requests;
  int refused = 0;
};

void take(RequestReader& reader, Heard& heard) {
  ServeOptions options;
  options.trusted_proxies = {"peer"};
  auto const request = reader.take("peer", options);
  if (!request) {
    heard.refused = 400;
    return;
  }
  auto const path = "/" + request->path + "/";
  bool const climbs = path.find("/../") != std::string::npos || path.find('\0') != std::string::npos;
  if (climbs || request->path.front() != '/' || request->body.size() > limits.body_bytes) std::abort();
  request->cookie("a");
  request->parameter("a");
  heard.requests.push_back(request->method + " " + request->path + "?" + request->query + " " + request->body);
}

Heard hear(std::string_view text, std::size_t cut) {
  Heard heard;
  std::string pending(text.substr(0, cut));
  std::string rest(text.substr(cut));
  while (heard.requests.size() < 50) {
    RequestReader reader(limits);
    heard.refused = reader.feed(pending);
    if (heard.refused == 0 && !reader.done()) {
      pending += std::exchange(rest, {});
      heard.refused = reader.feed(pending);
    }
    if (heard.refused != 0 || !reader.done()) break;
    take(reader, heard);
    if (heard.refused != 0 || !reader.keep_alive()) break;
  }
  return heard;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size) {
  if (size == 0) return 0;
  std::string_view const text(reinterpret_cast<char const*>(data) + 1, size - 1);
  auto const parted = hear(text, std::min<std::size_t>(data[0], text.size()));
  auto const whole = hear(text, text.size());
  // A head of just about the most allowed may be taken in one cut and refused in another; all else is the same.
  bool const near_limit = parted.refused == 431 || whole.refused == 431;
  if (!near_limit && parted.requests != whole.requests) std::abort();
  for (auto const& value : parted.requests) {
    auto const head = head_of({.status = 200, .type = value, .headers = {{"X", value}}}, 0, true);
    if (head.find("\n\n") != std::string::npos || head.find("\r\n\r\n") != head.size() - 4) std::abort();
  }
  return 0;
}
