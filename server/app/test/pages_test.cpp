#include "app/pages.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace upswing::app {
namespace {

constexpr std::array pages{
    kit::Asset{
        .path = "assets/words-en-abc.js", .etag = "1", .type = "text/javascript", .raw = "en", .br = "", .gz = ""},
    kit::Asset{
        .path = "assets/words-es-def.js", .etag = "2", .type = "text/javascript", .raw = "es", .br = "", .gz = ""},
    kit::Asset{.path = "index.html",
               .etag = "3",
               .type = "text/html; charset=utf-8",
               .raw = "<!doctype html>",
               .br = "",
               .gz = ""},
};

std::string links_of(std::string const& path, std::vector<std::pair<std::string, std::string>> headers) {
  kit::http::Request request;
  request.method = "GET";
  request.path = path;
  for (auto& [name, value] : headers) request.headers.emplace_back(name, value);
  auto const reply = page(request, pages, "");
  CHECK(reply.status == 200);
  auto const found =
      std::find_if(reply.headers.begin(), reply.headers.end(), [](auto const& each) { return each.first == "Link"; });
  return found == reply.headers.end() ? "" : found->second;
}

}  // namespace

TEST_CASE("the document names the words of the browser's language, and Today to whoever is signed in") {
  std::string const english = "</assets/words-en-abc.js>; rel=modulepreload";
  std::string const spanish = "</assets/words-es-def.js>; rel=modulepreload";
  std::string const today = ", </api/me/today>; rel=preload; as=fetch; crossorigin";
  CHECK(links_of("/", {}) == english);
  CHECK(links_of("/", {{"accept-language", "es-MX,es;q=0.9"}}) == spanish);
  CHECK(links_of("/", {{"cookie", "upswing=secret"}}) == english + today);
  CHECK(links_of("/profile", {{"cookie", "upswing=secret"}}) == english);
  CHECK(links_of("/assets/words-en-abc.js", {{"cookie", "upswing=secret"}}) == "");
}

}  // namespace upswing::app
