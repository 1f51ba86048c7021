// Serves the web pages.
#include "app/pages.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "access/sign_in.hpp"
#include "kit/audit.hpp"
#include "kit/http/problem.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::app {
namespace {

using kit::Asset;
using kit::http::Reply;
using kit::http::Request;

constexpr std::string_view policy =
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

Asset const* find_asset(std::span<Asset const> pages, std::string_view path) {
  auto const found = std::lower_bound(pages.begin(), pages.end(), path,
                                      [](Asset const& asset, std::string_view wanted) { return asset.path < wanted; });
  return found != pages.end() && found->path == path ? &*found : nullptr;
}

// Whether the browser takes an encoding: named in Accept-Encoding, and not with q=0.
bool takes(Request const& request, std::string_view encoding) {
  for (auto const part : kit::text::split(request.header("accept-encoding"), ',')) {
    auto const semicolon = part.find(';');
    if (kit::text::trim(part.substr(0, semicolon)) != encoding) continue;
    auto const weight = semicolon == std::string_view::npos ? "" : kit::text::trim(part.substr(semicolon + 1));
    return weight != "q=0" && weight != "q=0.0" && weight != "q=0.00" && weight != "q=0.000";
  }
  return false;
}

Reply send(Asset const& asset, Request const& request) {
  Reply reply{.type = std::string(asset.type)};
  std::string suffix;
  reply.fixed = asset.raw;
  if (!asset.br.empty() && takes(request, "br")) {
    reply.fixed = asset.br;
    suffix = "-br";
  } else if (!asset.gz.empty() && takes(request, "gzip")) {
    reply.fixed = asset.gz;
    suffix = "-gz";
  }
  if (!suffix.empty()) reply.with("Content-Encoding", suffix == "-br" ? "br" : "gzip");
  auto const etag = "\"" + std::string(asset.etag) + suffix + "\"";
  bool const hashed = asset.path.starts_with("assets/");
  reply.with("ETag", etag).with("Vary", "Accept-Encoding");
  reply.with("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
  if (request.header("if-none-match") == etag) reply.status = 304;
  return reply;
}

// What the pages will ask for as soon as they run, told with the document so that a slow line need not wait for that: the
// words of the browser's language and, for whoever is signed in, Today. A page finds it fetched or asks for it itself.
std::string early(Request const& request, std::span<Asset const> pages) {
  bool const spanish = request.header("accept-language").starts_with("es");
  std::string const words = spanish ? "assets/words-es-" : "assets/words-en-";
  auto const found = std::lower_bound(pages.begin(), pages.end(), words,
                                      [](Asset const& asset, std::string_view wanted) { return asset.path < wanted; });
  std::string links;
  if (found != pages.end() && found->path.starts_with(words)) {
    links = "</" + std::string(found->path) + ">; rel=modulepreload";
  }
  bool const signed_in = !request.cookie(access::login_cookie(request.secure)).empty();
  if (signed_in && request.path == "/") {
    links += std::string(links.empty() ? "" : ", ") + "</api/me/today>; rel=preload; as=fetch; crossorigin";
  }
  return links;
}

std::string_view type_of(std::string_view path) {
  auto const ending = path.substr(std::min(path.rfind('.'), path.size() - 1));
  if (ending == ".html") return "text/html; charset=utf-8";
  if (ending == ".js") return "text/javascript; charset=utf-8";
  if (ending == ".css") return "text/css; charset=utf-8";
  if (ending == ".svg") return "image/svg+xml";
  if (ending == ".woff2") return "font/woff2";
  if (ending == ".json" || ending == ".webmanifest") return "application/json";
  if (ending == ".png") return "image/png";
  return "application/octet-stream";
}

bool send_file(std::string const& folder, std::string const& path, Reply& reply) {
  std::ifstream file(folder + "/" + path, std::ios::binary);
  if (!file || !file.good() || path.empty()) return false;
  reply.body.assign(std::istreambuf_iterator<char>(file), {});
  if (file.bad() || reply.body.empty()) return false;
  reply.type = type_of(path);
  reply.with("Cache-Control", "no-cache");
  return true;
}

}  // namespace

Reply page(Request const& request, std::span<Asset const> pages, std::string const& web_dir) {
  if (request.method != "GET" && request.method != "HEAD") {
    return kit::http::answer({405, "method", "This cannot be done here."}, request.id);
  }
  std::string path = request.path.substr(1);
  bool const file = path.find('.') != std::string::npos;
  if (!file) path = "index.html";
  Reply reply;
  if (!web_dir.empty() && send_file(web_dir, path, reply)) return reply;
  if (auto const* asset = web_dir.empty() ? find_asset(pages, path) : nullptr) {
    reply = send(*asset, request);
    if (auto const links = file ? "" : early(request, pages); !links.empty()) reply.with("Link", links);
    return reply;
  }
  if (!file) {
    reply.type = "text/plain; charset=utf-8";
    reply.body = "Upswing is running, but was built without its web pages.\n";
    return reply;
  }
  return kit::http::answer(kit::http::not_found(), request.id);
}

void add_security_headers(Reply& reply, bool secure) {
  reply.with("Content-Security-Policy", std::string(policy));
  reply.with("X-Content-Type-Options", "nosniff");
  reply.with("Referrer-Policy", "same-origin");
  reply.with("Cross-Origin-Opener-Policy", "same-origin");
  reply.with("Cross-Origin-Resource-Policy", "same-origin");
  reply.with("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  if (secure) reply.with("Strict-Transport-Security", "max-age=31536000");
}

}  // namespace upswing::app
