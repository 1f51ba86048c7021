// Many people at once: nothing is lost, nothing is written over unseen, and the audit chain holds. Also run under the
// thread sanitizer.
#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "app/test/house.hpp"
#include "kit/audit.hpp"

namespace upswing::test {
namespace {

constexpr int editors = 8;
constexpr int saves_each = 25;

std::string counted(int numerator) {
  return R"({"state":"counted","numerator":)" + std::to_string(numerator) + R"(,"denominator":1000})";
}

// Adds one to the number in the cell, again and again until somebody else was not faster.
void add_one(Person& person, std::string const& cell, std::atomic<int>& conflicts) {
  auto numerator = 0;
  std::string seen = "\"v0\"";
  while (true) {
    auto const answer = person.put(cell, counted(numerator + 1), seen);
    if (answer.status == 200) return;
    REQUIRE(answer.status == 412);
    ++conflicts;
    numerator = std::stoi(answer.at("/current/numerator"));
    seen = answer.at("/current_etag");
  }
}

TEST_CASE("eight people who add one to the same number two hundred times make two hundred") {
  House house;
  auto const cell = cedar + "/entries/" + screening_id + "/2026-10-01";
  auto const rosa = house.sign_in("rosa@example.org");
  std::atomic<int> conflicts{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < editors; ++i) {
    threads.emplace_back([person = rosa, &cell, &conflicts]() mutable {
      for (int k = 0; k < saves_each; ++k) add_one(person, cell, conflicts);
    });
  }
  for (auto& thread : threads) thread.join();
  auto reader = rosa;
  auto const revisions = reader.get(cell + "/revisions");
  CHECK(revisions.at("/revisions/0/numerator") == std::to_string(editors * saves_each));
  CHECK(revisions.at("/revisions") == "[" + std::to_string(editors * saves_each) + "]");
  MESSAGE("conflicts met: ", conflicts.load());
}

TEST_CASE("while many read, write, listen and sign in, every answer is sound and the audit chains hold") {
  House house;
  auto const maya = house.sign_in("maya@example.org");
  auto const dana = house.sign_in("dana@example.org");
  auto const ellen = house.sign_in("ellen@example.org");
  auto const listener = house.app().world().events.listen(cedar_id);
  std::atomic<int> wrong{0};
  auto const expect = [&](Answer const& answer, int status) { wrong += answer.status != status; };
  std::vector<std::thread> threads;
  threads.emplace_back([&, person = maya]() mutable {
    for (int i = 0; i < 20; ++i) {
      auto const id = "01999d11-9800-7999-8000-0000000002" + std::to_string(10 + i);
      expect(person.post(cedar + "/members", R"({"id":")" + id + R"(","name":"Member","team_roles":[]})"), 201);
    }
  });
  threads.emplace_back([&, person = dana]() mutable {
    for (int i = 0; i < 20; ++i) {
      auto const id = "01999d11-9800-7999-8000-0000000003" + std::to_string(10 + i);
      auto const note = R"({"id":")" + id + R"(","period":"2026-08-01","words":"Note"})";
      expect(person.post((i % 2 ? cedar : willow) + "/charts/" + screening_id + "/annotations", note), 201);
    }
  });
  threads.emplace_back([&, person = ellen]() mutable {
    for (int i = 0; i < 10; ++i) {
      expect(person.get(program + "/overview"), 200);
      expect(person.get(program + "/charts/" + screening_id), 200);
    }
  });
  threads.emplace_back([&] {
    for (int i = 0; i < 5; ++i) {
      auto person = house.sign_in("lucia@example.org");
      expect(person.get("/api/me/today"), 200);
      expect(person.remove("/api/me/login"), 204);
    }
  });
  for (auto& thread : threads) thread.join();
  CHECK(wrong == 0);
  CHECK_FALSE(listener->take().empty());
  house.app().world().read(access::the_program(),
                           [](access::ReadTx const& tx) { CHECK(kit::verify_audit(tx).faults.empty()); });
}

}  // namespace
}  // namespace upswing::test
