// The tests of a practice on one page: a line each, and what share of them says what was expected and what came of it.
#pragma once
#include "pdsa/cycle.hpp"

namespace upswing::pdsa {

struct CycleLine {
  CycleId id;
  CycleId ramp_id;
  std::optional<ProjectId> project_id;
  std::optional<IdeaId> idea_id;
  std::string title;
  std::int64_t number = 1;
  CycleState state{};
  std::string question;
  std::string who;
  std::string place;
  std::string duration;
  std::optional<std::int64_t> size;
  std::optional<Day> test_day;
  std::string saw;
  std::string learned;
  std::string why;
  std::vector<MemberId> people;  // who took part
  bool shared = false;
  Instant made_at{};
};
UPSWING_DESCRIBE(CycleLine, id, ramp_id, project_id, idea_id, title, number, state, question, who, place, duration,
                 size, test_day, saw, learned, why, people, shared, made_at)

// Of all tests: those with a prediction. Of those with something seen: those decided on, or followed by another.
struct CycleShares {
  std::int64_t tests = 0;
  std::int64_t with_prediction = 0;
  std::int64_t tried = 0;
  std::int64_t followed_up = 0;
};
UPSWING_DESCRIBE(CycleShares, tests, with_prediction, tried, followed_up)

struct CycleList {
  std::vector<CycleLine> cycles;  // oldest first
  CycleShares shares;
  Day today{};
};
UPSWING_DESCRIBE(CycleList, cycles, shares, today)

// A test that another practice of the same program shared; its name only where it shows it.
struct SharedCycle {
  CycleId id;
  std::optional<std::string> practice_name;
  std::string title;
  std::string question;
  std::string prediction;
  std::string duration;
  std::optional<std::int64_t> size;
  std::string look_at;
  std::string learned;
  CycleState state{};
};
UPSWING_DESCRIBE(SharedCycle, id, practice_name, title, question, prediction, duration, size, look_at, learned, state)

struct SharedCycles {
  std::vector<SharedCycle> cycles;
};
UPSWING_DESCRIBE(SharedCycles, cycles)

// A test on its way between practices, as either side sees it.
struct Borrowing {
  std::optional<SharedCycle> from;       // the other practice's test, while it shares it
  std::int64_t practices = 0;            // that try it too
  std::vector<SharedCycle> shared_back;  // their tests, where they share them
};
UPSWING_DESCRIBE(Borrowing, from, practices, shared_back)

CycleLine line_of(Cycle const& cycle);
CycleShares shares_of(std::vector<Cycle> const& cycles);

}  // namespace upswing::pdsa
