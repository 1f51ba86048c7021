// The whole program with the demo `half_way` inside, for tests that speak to it as people of the demo:
//
//   test::House house;                                   // Tuesday, October 6, 2026, on SQLite or PostgreSQL
//   auto rosa = house.sign_in("rosa@example.org");
//   auto sheet = rosa.get(test::cedar + "/periods/2026-09");
//   CHECK(sheet.status == 200);
//   CHECK(sheet.at("/state") == "part");
//
// With UPSWING_TEST_NODES=2, on PostgreSQL, two nodes answer in turn: every test is then one of two nodes on one database.
// A House is made new for each test that writes; `shared_house()` is for those that only read.
#pragma once
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "app/app.hpp"
#include "kit/test/databases.hpp"

namespace upswing::test {

// Ids of the demo (demo/README.md).
inline std::string const cedar_id = "01999d11-9800-7001-8000-000000000001";
inline std::string const cedar = "/api/practices/" + cedar_id;
inline std::string const willow_id = "01999d11-9800-7001-8000-000000000002";
inline std::string const willow = "/api/practices/" + willow_id;
inline std::string const program_id = "01999d11-9800-7002-8000-000000000001";
inline std::string const program = "/api/programs/" + program_id;
inline std::string const screening_id = "01999d11-9800-7003-8000-000000000001";

struct Answer {
  int status = 0;
  std::map<std::string, std::string> headers{};  // names as sent; the last one of a name
  std::string body{};
  // A member by JSON pointer: text without quotes, numbers as written, "null"; "(none)" where there is nothing;
  // "[3]" for a list of three, "{}" for an object.
  std::string at(std::string const& pointer) const;
  std::string etag() const { return headers.contains("ETag") ? headers.at("ETag") : ""; }
  // The word codes of all wrong fields: "/numerator above_denominator, /note too_long".
  std::string fields() const;
};

// Takes mails instead of a mail server; refuses them for good if told so.
class TestPost : public kit::mail::Post {
 public:
  void send(kit::mail::Message const& message) override;
  std::vector<kit::mail::Message> mails{};
  bool refuse = false;
  std::mutex guard{};
};

class House;

// A person with a browser: keeps its cookies, comes from our own page.
class Person {
 public:
  explicit Person(House& house) : house_(&house) {}
  Answer get(std::string const& path);
  Answer post(std::string const& path, std::string const& json);
  Answer put(std::string const& path, std::string const& json, std::string const& if_match = "");
  Answer remove(std::string const& path, std::string const& if_match = "");
  Answer send(kit::http::Request request);

  std::map<std::string, std::string> cookies{};
  std::map<std::string, std::string> headers{{"sec-fetch-site", "same-origin"}, {"host", "upswing.test"}};
  std::string address = "192.0.2.10";

 private:
  House* house_;
};

class House {
 public:
  House();
  ~House();
  Person nobody() { return Person(*this); }
  // Signs in with the demo's password; fails the test if that is refused.
  Person sign_in(std::string const& email);
  std::string password_of(std::string const& email) const;
  app::App& app() { return *app_; }
  // The node that takes the next request: one after the other. There are two on PostgreSQL where UPSWING_TEST_NODES says so.
  app::App& node();
  // Does every job that is due; what was mailed is in `post`.
  void run_jobs() { app_->jobs().run_due(); }
  TestPost& post() { return *post_; }
  // The secret of the newest link in a mail to this address; fails the test if there is none.
  std::string link_mailed_to(std::string const& email) const;
  kit::FixedClock& clock() { return clock_; }

 private:
  kit::FixedClock clock_;
  kit::CountedIds ids_;
  FreshDatabase database_;
  std::shared_ptr<TestPost> post_ = std::make_shared<TestPost>();
  std::unique_ptr<app::App> app_;
  std::unique_ptr<app::App> second_;
  std::atomic<std::size_t> asked_ = 0;
};

House& shared_house();

}  // namespace upswing::test
