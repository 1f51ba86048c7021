// What the server does with well-meant requests, over real sockets.
#include "kit/http/serve.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

#include "kit/http/events.hpp"
#include "kit/test/talk.hpp"

using namespace upswing::kit::http;
using upswing::test::Talk;

namespace {

// Says back what it was asked.
void echo(Request const& request, Respond const& respond) {
  Reply reply{.type = "text/plain"};
  reply.body = request.method + " " + request.path + "?" + request.query + " " + std::to_string(request.body.size());
  if (request.path == "/big") reply.body.assign(8'000'000, 'b');
  if (request.path == "/none") reply = {.status = 204};
  if (request.path == "/who") reply.body = request.address + (request.secure ? " secure" : " plain");
  if (request.path == "/body") reply.body = request.body;
  if (request.path == "/split") reply.with("Location", "/a\r\nSet-Cookie: stolen=1");
  respond(std::move(reply));
}

ServeOptions here(Limits limits = {}) { return {.port = 0, .limits = limits}; }

std::string get(std::string const& path) { return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"; }

std::string body_of(std::string const& answer) {
  auto const head = answer.find("\r\n\r\n");
  return head == std::string::npos ? "" : answer.substr(head + 4);
}

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("one connection answers one request after the other") {
  Server server(here(), echo);
  Talk talk(server.port());
  for (int i = 0; i < 3; ++i) {
    talk.say(get("/a%20b?x=%31"));
    auto const answer = talk.hear();
    CHECK(answer.starts_with("HTTP/1.1 200 OK\r\nDate: "));
    CHECK(has(answer, "Connection: keep-alive"));
    CHECK(body_of(answer) == "GET /a b?x=%31 0");
  }
}

TEST_CASE("requests sent at once are answered in their order") {
  Server server(here(), echo);
  Talk talk(server.port());
  talk.say(get("/1") + get("/2") + "POST /3 HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody" + get("/4"));
  CHECK(body_of(talk.hear()) == "GET /1? 0");
  CHECK(body_of(talk.hear()) == "GET /2? 0");
  CHECK(body_of(talk.hear()) == "POST /3? 4");
  CHECK(body_of(talk.hear()) == "GET /4? 0");
}

TEST_CASE("a request may come byte by byte") {
  Server server(here(), echo);
  Talk talk(server.port());
  for (char const c : "POST /3 HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbod") {
    if (c != '\0') talk.say(std::string(1, c));
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  talk.say("y");
  CHECK(body_of(talk.hear()) == "POST /3? 4");
  talk.say("POST /4 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (char const* const part : {"0", "\r", "\n", "\r", "\n"}) {
    talk.say(part);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  CHECK(body_of(talk.hear()) == "POST /4? 0");
}

TEST_CASE("HEAD answers as GET would, without the body") {
  Server server(here(), echo);
  Talk talk(server.port());
  talk.say("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n" + get("/b"));
  CHECK(has(talk.hear(5000, true), "Content-Length: 10\r\n"));
  CHECK(body_of(talk.hear()) == "GET /b? 0");
}

TEST_CASE("an answer without content has no length") {
  Server server(here(), echo);
  Talk talk(server.port());
  talk.say(get("/none"));
  auto const answer = talk.hear();
  CHECK(answer.starts_with("HTTP/1.1 204 No Content\r\n"));
  CHECK(!has(answer, "Content-"));
}

TEST_CASE("who asks first whether to send the body is told to go on") {
  Server server(here(), echo);
  Talk talk(server.port());
  talk.say("PUT /p HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
  CHECK(talk.hear() == "HTTP/1.1 100 Continue\r\n\r\n");
  talk.say("abc");
  CHECK(body_of(talk.hear()) == "PUT /p? 3");
}

TEST_CASE("a body in chunks arrives whole") {
  Server server(here(), echo);
  Talk talk(server.port());
  talk.say("POST /body HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n");
  talk.say("5;x=y\r\npedia\r\n0\r\nTrailer: t\r\n\r\n");
  CHECK(body_of(talk.hear()) == "Wikipedia");
}

TEST_CASE("HTTP/1.0 and Connection: close end the connection after the answer") {
  Server server(here(), echo);
  for (char const* const request :
       {"GET /a HTTP/1.0\r\n\r\n", "GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"}) {
    Talk talk(server.port());
    talk.say(request);
    CHECK(has(talk.hear(), "Connection: close"));
    CHECK(talk.is_closed(2000));
  }
}

TEST_CASE("a large answer arrives whole, also at a slow reader that keeps on reading") {
  Server server(here({.write_seconds = 2}), echo);
  Talk talk(server.port(), 65'536);
  talk.say(get("/big"));
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  CHECK(body_of(talk.hear(20'000)).size() == 8'000'000);
}

TEST_CASE("a header value with a line end does not begin another header") {
  Server server(here(), echo);
  Talk talk(server.port());
  talk.say(get("/split"));
  CHECK(has(talk.hear(), "Location: /a  Set-Cookie: stolen=1\r\n"));
}

TEST_CASE("only a trusted proxy is believed who asks, and only its own last word") {
  std::string const headers =
      "X-Forwarded-For: 6.6.6.6, 7.7.7.7\r\nX-Forwarded-For: 8.8.8.8, 9.9.9.9\r\nX-Forwarded-Proto: https\r\n";
  std::string const request = "GET /who HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
  Server alone(here(), echo);
  Talk direct(alone.port());
  direct.say(request);
  CHECK(body_of(direct.hear()) == "127.0.0.1 plain");
  auto behind = here();
  behind.trusted_proxies = {"127.0.0.1"};
  Server proxied(behind, echo);
  Talk talk(proxied.port());
  talk.say(request);
  CHECK(body_of(talk.hear()) == "9.9.9.9 secure");
}

TEST_CASE("an answer may come later and from another thread") {
  std::vector<std::thread> threads;
  std::mutex guard;
  {
    Server server(here(), [&](Request request, Respond respond) {
      std::lock_guard const lock(guard);
      threads.emplace_back([request = std::move(request), respond = std::move(respond)] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        echo(request, respond);
        respond({.status = 500});  // a second answer is dropped
      });
    });
    Talk one(server.port());
    Talk two(server.port());
    one.say(get("/1"));
    two.say(get("/2") + get("/3"));
    CHECK(body_of(one.hear()) == "GET /1? 0");
    CHECK(body_of(two.hear()) == "GET /2? 0");
    CHECK(body_of(two.hear()) == "GET /3? 0");
  }
  for (auto& thread : threads) thread.join();
}

TEST_CASE("an answer that comes after the server has ended harms nobody") {
  Respond late;
  std::promise<void> asked;
  {
    Server server(here(), [&](Request const&, Respond respond) {
      late = std::move(respond);
      asked.set_value();
    });
    Talk talk(server.port());
    talk.say(get("/1"));
    REQUIRE(asked.get_future().wait_for(std::chrono::seconds(20)) == std::future_status::ready);
  }
  REQUIRE(late);
  late({.status = 200});
}

TEST_CASE("a handler that throws or forgets to answer is a 500, and the next request is served") {
  Server server(here(), [](Request const& request, Respond const& respond) {
    if (request.path == "/throw") throw std::runtime_error("no");
    if (request.path == "/forget") return;
    echo(request, respond);
  });
  Talk talk(server.port());
  talk.say(get("/throw"));
  CHECK(talk.hear().starts_with("HTTP/1.1 500 "));
  talk.say(get("/forget"));
  CHECK(talk.hear().starts_with("HTTP/1.1 500 "));
  talk.say(get("/a"));
  CHECK(body_of(talk.hear()) == "GET /a? 0");
}

TEST_CASE("events reach those who listen, as soon as they are told") {
  EventHub hub;
  Server server(here(), [&](Request const&, Respond const& respond) {
    Reply reply{.type = "text/event-stream"};
    reply.events = hub.listen("topic");
    respond(std::move(reply));
  });
  Talk one(server.port());
  Talk two(server.port());
  one.say(get("/events"));
  two.say(get("/events"));
  CHECK(has(one.hear_until("retry: 3000\n\n"), "Content-Type: text/event-stream"));
  two.hear_until("retry: 3000\n\n");
  hub.tell("topic", "changed", "{\"id\":1}");
  hub.tell("other", "changed", "{\"id\":2}");
  hub.tell("topic", "changed", "{\"id\":3}");
  for (auto* talk : {&one, &two}) {
    auto const heard = talk->hear_until("{\"id\":3}\n\n");
    CHECK(
        has(heard, "\r\n\r\nretry: 3000\n\nevent: changed\ndata: {\"id\":1}\n\nevent: changed\ndata: {\"id\":3}\n\n"));
  }
}

TEST_CASE("stop ends listeners and idle connections at once and lets a running request end") {
  EventHub hub;
  std::atomic<bool> begun{false};
  std::thread slow;
  auto server = std::make_unique<Server>(here(), [&](Request const& request, Respond respond) {
    if (request.path == "/events") {
      Reply reply{.type = "text/event-stream"};
      reply.events = hub.listen("topic");
      return respond(std::move(reply));
    }
    slow = std::thread([&begun, respond = std::move(respond)] {
      begun = true;
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      respond({.status = 200, .body = "finished"});
    });
  });
  Talk idle(server->port());
  Talk listener(server->port());
  listener.say(get("/events"));
  listener.hear_until("retry: 3000\n\n");
  Talk running(server->port());
  running.say(get("/slow"));
  while (!begun) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  auto const start = std::chrono::steady_clock::now();
  server->stop(10);
  auto const took = std::chrono::steady_clock::now() - start;
  CHECK(took < std::chrono::seconds(2));
  CHECK(server->connections() == 0);
  auto const answer = running.hear();
  CHECK(body_of(answer) == "finished");
  CHECK(has(answer, "Connection: close"));
  CHECK(idle.is_closed(1000));
  CHECK(listener.is_closed(1000));
  slow.join();
  server.reset();
  hub.tell("topic", "changed", "{}");
}

TEST_CASE("five hundred idle connections leave room for new requests") {
  Server server(here(), echo);
  std::vector<std::unique_ptr<Talk>> idle;
  for (int i = 0; i < 500; ++i) idle.push_back(std::make_unique<Talk>(server.port()));
  for (int i = 0; i < 500; i += 50) {
    idle[static_cast<std::size_t>(i)]->say(get("/early"));
    CHECK(body_of(idle[static_cast<std::size_t>(i)]->hear()) == "GET /early? 0");
  }
  Talk talk(server.port());
  talk.say(get("/late"));
  CHECK(body_of(talk.hear(1000)) == "GET /late? 0");
  CHECK(server.connections() == 501);
}
