// What to begin with, and what to ask.
#include "coaching/prep.hpp"

#include <algorithm>

namespace upswing::coaching {
namespace {

PrepNews const* latest(std::vector<PrepNews> const& news, PrepKind kind) {
  auto const found = std::find_if(news.rbegin(), news.rend(), [&](auto const& one) { return one.kind == kind; });
  return found == news.rend() ? nullptr : &*found;
}

}  // namespace

std::vector<WorkState> states_of(Prep const& prep) {
  std::vector<WorkState> states;
  auto const add = [&](bool holds, WorkState state) {
    if (holds) states.push_back(state);
  };
  auto const any_test = [&](pdsa::CycleState state) {
    return std::ranges::any_of(prep.tests, [&](auto const& test) { return test.state == state; });
  };
  add(!prep.last, WorkState::first_call);
  add(prep.confidence && *prep.confidence < sure_enough, WorkState::unsure);
  add(!prep.signals.empty(), WorkState::signal);
  add(any_test(pdsa::CycleState::trying), WorkState::test_waits);
  add(any_test(pdsa::CycleState::learning), WorkState::test_seen);
  add(latest(prep.news, PrepKind::test_decided) != nullptr, WorkState::test_decided);
  add(std::ranges::any_of(prep.theirs, [&](auto const& one) { return is_still_open(one, prep.today); }),
      WorkState::promise_open);
  add(!prep.barriers.empty(), WorkState::barrier);
  add(prep.tests.empty(), WorkState::no_test);
  return states;
}

std::optional<Strength> strength_of(Prep const& prep, std::vector<GivenPromise> const& promises) {
  if (auto const* decided = latest(prep.news, PrepKind::test_decided)) {
    return Strength{"test_decided", {{"test", decided->title}}};
  }
  for (auto const& promise : promises) {
    bool const kept = promise.side == Side::practice && promise.state == PromiseState::kept && promise.at >= prep.since;
    if (kept) return Strength{"promise_kept", {{"who", promise.who}, {"words", promise.words}}};
  }
  if (auto const* seen = latest(prep.news, PrepKind::test_seen)) {
    return Strength{"test_seen", {{"who", seen->who}, {"test", seen->title}}};
  }
  if (auto const* done = latest(prep.news, PrepKind::action_done)) {
    return Strength{"action_done", {{"who", done->who}, {"words", done->words}}};
  }
  if (auto const* sent = latest(prep.news, PrepKind::numbers_sent)) {
    return Strength{"numbers_sent", {{"who", sent->who}, {"period", sent->title}}};
  }
  if (auto const* looked = latest(prep.news, PrepKind::looked)) {
    return Strength{"looked", {{"who", looked->who}, {"measure", looked->title}}};
  }
  if (auto const* planned = latest(prep.news, PrepKind::test_planned)) {
    return Strength{"test_planned", {{"who", planned->who}, {"test", planned->title}}};
  }
  return std::nullopt;
}

}  // namespace upswing::coaching
