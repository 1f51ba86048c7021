// The bounded queue and the event queues.
#include "kit/http/workers.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <latch>
#include <memory>
#include <stdexcept>

#include "kit/http/events.hpp"

using namespace upswing::kit::http;

TEST_CASE("a full queue refuses at once, and takes again when there is room") {
  std::latch begun(1);
  std::latch go(1);
  std::atomic<int> ran{0};
  Workers workers(1, 2, 60'000'000);
  CHECK(workers.try_post(
      [&] {
        begun.count_down();
        go.wait();
      },
      {}));
  begun.wait();
  CHECK(workers.try_post([&] { ++ran; }, {}));
  CHECK(workers.try_post([&] { ++ran; }, {}));
  CHECK(!workers.try_post([&] { ++ran; }, {}));
  CHECK(workers.waiting() == 2);
  go.count_down();
  workers.drain();
  CHECK(ran.load() == 2);
  CHECK(!workers.try_post([] {}, {}));
}

TEST_CASE("work that waited too long is told so instead of being run") {
  std::latch begun(1);
  std::latch go(1);
  std::atomic<int> ran{0};
  std::atomic<int> late{0};
  Workers workers(1, 10, 20'000);
  workers.try_post(
      [&] {
        begun.count_down();
        go.wait();
      },
      {});
  begun.wait();
  workers.try_post([&] { ++ran; }, [&] { ++late; });
  workers.try_post([&] { ++ran; }, {});  // has nobody to tell: runs
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  go.count_down();
  workers.drain();
  CHECK(ran.load() == 1);
  CHECK(late.load() == 1);
}

TEST_CASE("draining runs what was queued, once each") {
  std::atomic<int> ran{0};
  {
    Workers workers(3, 1000, 60'000'000);
    for (int i = 0; i < 500; ++i) CHECK(workers.try_post([&] { ++ran; }, {}));
  }
  CHECK(ran.load() == 500);
}

TEST_CASE("work that throws does not take the others with it") {
  std::atomic<int> ran{0};
  Workers workers(1, 10, 60'000'000);
  workers.try_post([] { throw std::runtime_error("no"); }, {});
  workers.try_post([&] { ++ran; }, {});
  workers.drain();
  CHECK(ran.load() == 1);
}

TEST_CASE("a listener hears its topic in order, once") {
  EventHub hub;
  auto const reader = hub.listen("a");
  int woken = 0;
  reader->on_ready([&] { ++woken; });
  hub.tell("a", "changed", "1");
  hub.tell("b", "changed", "2");
  hub.tell("a", "gone", "3");
  CHECK(woken == 2);
  CHECK(reader->take() == "event: changed\ndata: 1\n\nevent: gone\ndata: 3\n\n");
  CHECK(reader->take().empty());
}

TEST_CASE("a listener that falls a hundred lines behind is dropped, the others are not") {
  EventHub hub;
  auto const slow = hub.listen("a");
  auto const quick = hub.listen("a");
  for (int i = 0; i < 101; ++i) {
    hub.tell("a", "e", "1");
    quick->take();
  }
  CHECK(slow->dropped());
  CHECK(!quick->dropped());
}

TEST_CASE("listeners that went away are forgotten, also where nothing is ever told") {
  EventHub hub;
  for (int i = 0; i < 1000; ++i) hub.listen("quiet");
  auto const one = hub.listen("quiet");
  CHECK(hub.listeners() == 1);
  CHECK(hub.kept() == 1);
  hub.tell("quiet", "e", "1");
  CHECK(one->take() == "event: e\ndata: 1\n\n");
}
