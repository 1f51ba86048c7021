// Two nodes on one PostgreSQL: what one is told, pages at the other hear; one that dies loses nothing; jobs run once.
#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "app/demo/demo.hpp"
#include "app/test/house.hpp"

namespace upswing::test {
namespace {

// Waits until a reader has something; at most five seconds.
std::string heard(kit::http::EventReader& reader) {
  for (int i = 0; i < 500; ++i) {
    if (auto const lines = reader.take(); !lines.empty()) return lines;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return "";
}

struct Two {
  kit::FixedClock clock{app::scenario_now("half_way")};
  kit::CountedIds ids;
  FreshDatabase database;
  std::shared_ptr<TestPost> post = std::make_shared<TestPost>();
  app::AppOptions options{.database = database.options,
                          .key = kit::Key{},
                          .workers = 1,
                          .password_cost = {.passes = 1, .memory = 8192},
                          .mail = {post, {"", "upswing@example.org"}, "https://upswing.test"}};
  std::unique_ptr<app::App> one = std::make_unique<app::App>(options, &clock, ids, std::span<kit::Asset const>{});
  std::unique_ptr<app::App> two = std::make_unique<app::App>(options, &clock, ids, std::span<kit::Asset const>{});
  Two() { app::load_demo(one->world(), "half_way", 0); }

  static std::string cookie_of(kit::http::Reply const& reply) {
    for (auto const& [name, value] : reply.headers) {
      if (name == "Set-Cookie" && value.starts_with("upswing=")) return value.substr(0, value.find(';'));
    }
    return "";
  }
  kit::http::Reply ask(app::App& node, std::string const& method, std::string const& path, std::string const& body,
                       std::string const& cookie, std::string const& version = "") {
    kit::http::Request request{.method = method, .path = path, .body = body, .address = "192.0.2.1"};
    request.headers = {{"sec-fetch-site", "same-origin"},
                       {"host", "upswing.test"},
                       {"content-type", "application/json"}};
    if (!cookie.empty()) request.headers.emplace_back("cookie", cookie);
    if (!version.empty()) request.headers.emplace_back("if-match", version);
    return node.answer(std::move(request));
  }
};

TEST_CASE("what is written at one node, pages open at the other hear; a login made at one holds at the other") {
  if (!on_postgres()) return;  // with SQLite one node owns the file
  Two house;
  auto const reader = house.two->world().events.listen(cedar_id);
  auto const signed_in = house.ask(*house.one, "POST", "/api/open/login",
                                   R"({"email":"rosa@example.org","password":"twenty-charts"})", "");
  REQUIRE(signed_in.status == 201);
  auto const cookie = Two::cookie_of(signed_in);
  CHECK(house.ask(*house.two, "GET", cedar, "", cookie).status == 200);
  auto const said =
      house.ask(*house.one, "PUT", cedar + "/seats/it_ehr", R"({"state":"shared","note":null})", cookie, "\"v0\"");
  CHECK(said.status != 500);
  auto const member = house.ask(*house.one, "POST", cedar + "/members",
                                R"({"id":"01999d11-9800-7005-8000-0000000009f1","name":"Noor","email":null,)"
                                R"("team_roles":[],"note":null})",
                                cookie);
  REQUIRE(member.status == 201);
  CHECK(heard(*reader).find(R"({"what":"members"})") != std::string::npos);
}

TEST_CASE("a node that ends in the middle of a job leaves it to the other, and a letter goes out once") {
  if (!on_postgres()) return;
  Two house;
  CHECK(house.ask(*house.one, "POST", "/api/open/links/mail", R"({"email":"rosa@example.org","kind":"sign_in"})", "")
            .status == 204);
  house.one.reset();  // gone before it looked for jobs
  house.two->jobs().run_due();
  CHECK(house.post->mails.size() == 1);
  house.two->jobs().run_due();
  CHECK(house.post->mails.size() == 1);
}

TEST_CASE("both nodes looking for jobs at once send each letter once") {
  if (!on_postgres()) return;
  Two house;
  for (auto const* who : {"rosa", "maya", "dana", "lucia", "ellen", "priya", "sam", "grace"}) {
    auto const body = R"({"email":")" + std::string(who) + R"(@example.org","kind":"sign_in"})";
    CHECK(house.ask(*house.one, "POST", "/api/open/links/mail", body, "").status == 204);
  }
  std::thread other([&] { house.two->jobs().run_due(); });
  house.one->jobs().run_due();
  other.join();
  house.one->jobs().run_due();
  CHECK(house.post->mails.size() == 8);
}

}  // namespace
}  // namespace upswing::test
