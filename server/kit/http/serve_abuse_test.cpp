// What the server does with requests that are wrong, too large, too slow or too many.
#include <doctest/doctest.h>

#include <thread>

#include "kit/http/serve.hpp"
#include "kit/test/talk.hpp"

using namespace upswing::kit::http;
using upswing::test::Talk;

namespace {

void answer(Request const& request, Respond const& respond) {
  Reply reply{.type = "text/plain", .body = "heard " + request.path};
  if (request.path == "/big") reply.body.assign(50'000'000, 'b');
  respond(std::move(reply));
}

ServeOptions here(Limits limits = {}) { return {.port = 0, .limits = limits}; }

// The first line of the answer to these bytes, and whether the connection ends after it.
std::string refused(unsigned short port, std::string const& bytes) {
  Talk talk(port);
  talk.say(bytes);
  auto const heard = talk.hear();
  auto line = heard.substr(0, heard.find("\r\n"));
  if (!talk.is_closed(4000)) line += " and stays open";
  return line;
}

}  // namespace

TEST_CASE("a malformed request is refused with 400 and the connection ends") {
  Server server(here(), answer);
  std::string const host = "Host: x\r\n";
  for (std::string const& request : {
           "nonsense\r\n\r\n" + std::string(),
           "GET /\r\n\r\n" + std::string(),
           "GET / HTTP/2.0\r\n" + host + "\r\n",
           "GET / HTTP/1.1\r\nHost : x\r\n\r\n" + std::string(),
           "GET /%00 HTTP/1.1\r\n" + host + "\r\n",
           "GET /%zz HTTP/1.1\r\n" + host + "\r\n",
           "GET /%c3%28 HTTP/1.1\r\n" + host + "\r\n",
           "GET /%07 HTTP/1.1\r\n" + host + "\r\n",
           "GET /a/../b HTTP/1.1\r\n" + host + "\r\n",
           "GET /a/%2e%2e/b HTTP/1.1\r\n" + host + "\r\n",
           "GET /a/%2E%2E%2Fb HTTP/1.1\r\n" + host + "\r\n",
           "GET /a\\..\\b HTTP/1.1\r\n" + host + "\r\n",
           "GET http://x/ HTTP/1.1\r\n" + host + "\r\n",
           "GET / HTTP/1.1\r\n\r\n" + std::string(),
           "GET / HTTP/1.1\r\n" + host + host + "\r\n",
           "POST / HTTP/1.1\r\n" + host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
           "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n",
           "POST / HTTP/1.1\r\n" + host + "Content-Length: 4x\r\n\r\nabcd",
           "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\nGET /smuggled HTTP/1.1\r\n" + host + "\r\n",
           "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + std::string(),
           "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
       }) {
    CAPTURE(request);
    CHECK(refused(server.port(), request) == "HTTP/1.1 400 Bad Request");
  }
}

TEST_CASE("a head above its limit is refused with 431") {
  Server server(here(), answer);
  CHECK(refused(server.port(), "GET / HTTP/1.1\r\nHost: x\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n") ==
        "HTTP/1.1 431 Request Header Fields Too Large");
  CHECK(refused(server.port(), "GET /" + std::string(20'000, 'x')) == "HTTP/1.1 431 Request Header Fields Too Large");
}

TEST_CASE("a body above its limit is refused with 413, whether its length was told or not") {
  Server server(here({.body_bytes = 1000}), answer);
  std::string const head = "POST /p HTTP/1.1\r\nHost: x\r\n";
  CHECK(refused(server.port(), head + "Content-Length: 1001\r\n\r\n") == "HTTP/1.1 413 Content Too Large");
  CHECK(refused(server.port(), head + "Content-Length: 30000\r\n\r\n" + std::string(30'000, 'b')) ==
        "HTTP/1.1 413 Content Too Large");
  CHECK(refused(server.port(), head + "Content-Length: 99999999999999999999\r\n\r\n").starts_with("HTTP/1.1 4"));
  std::string const chunk = "1f4\r\n" + std::string(500, 'c') + "\r\n";
  CHECK(refused(server.port(), head + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk) ==
        "HTTP/1.1 413 Content Too Large");
  Talk talk(server.port());
  talk.say(head + "Content-Length: 1000\r\n\r\n" + std::string(1000, 'b'));
  CHECK(talk.hear().starts_with("HTTP/1.1 200 OK"));
}

TEST_CASE("a head or body that drips in is cut at its deadline, however busy the sender") {
  Server server(here({.header_seconds = 1, .body_seconds = 1}), answer);
  for (std::string const begin :
       {"GET / HTTP/1.1\r\nX: ", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n"}) {
    Talk talk(server.port());
    auto const start = std::chrono::steady_clock::now();
    talk.say(begin);
    while (!talk.is_closed(100) && std::chrono::steady_clock::now() - start < std::chrono::seconds(5)) talk.say("x");
    auto const lasted = std::chrono::steady_clock::now() - start;
    CHECK(lasted > std::chrono::milliseconds(900));
    CHECK(lasted < std::chrono::milliseconds(3200));
  }
}

TEST_CASE("an idle connection is closed when its time is over") {
  Server server(here({.idle_seconds = 1}), answer);
  Talk fresh(server.port());
  Talk used(server.port());
  used.say("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
  CHECK(used.hear().starts_with("HTTP/1.1 200"));
  CHECK(fresh.is_closed(3500));
  CHECK(used.is_closed(1500));
}

TEST_CASE("a client that does not read its answer is cut") {
  Server server(here({.write_seconds = 1}), answer);
  Talk talk(server.port(), 4096);
  talk.say("GET /big HTTP/1.1\r\nHost: x\r\n\r\n");
  auto const start = std::chrono::steady_clock::now();
  auto const patience = std::chrono::seconds(6);
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  CHECK(server.connections() == 1);
  while (server.connections() > 0 && std::chrono::steady_clock::now() - start < patience) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  CHECK(server.connections() == 0);
}

TEST_CASE("no more connections are taken than allowed, and a place that is given up is free again") {
  Server server(here({.connections = 3}), answer);
  auto const ask = [](Talk& talk) {
    talk.say("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    return talk.hear(2000).starts_with("HTTP/1.1 200");
  };
  Talk one(server.port());
  Talk two(server.port());
  CHECK(ask(one));
  CHECK(ask(two));
  {
    Talk three(server.port());
    CHECK(ask(three));
    Talk four(server.port());
    CHECK(!ask(four));
    CHECK(server.connections() == 3);
  }
  for (int i = 0; i < 100 && server.connections() > 2; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  Talk five(server.port());
  CHECK(ask(five));
}

TEST_CASE("clients that leave in the middle leave nothing behind") {
  Server server(here(), answer);
  for (char const* const part :
       {"", "GET", "GET / HTTP/1.1\r\nHost: x\r\n", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc",
        "GET /big HTTP/1.1\r\nHost: x\r\n\r\n"}) {
    Talk(server.port()).say(part);
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  for (int i = 0; i < 300 && server.connections() > 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  CHECK(server.connections() == 0);
}
