// The room's door: what other rooms may use of pdsa.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "pdsa/cycle.hpp"
#include "pdsa/in_motion.hpp"
#include "pdsa/list.hpp"

namespace upswing::pdsa {

std::vector<access::Route> routes();
practices::TodaySource today_source();
practices::NextStepSource next_step_source();

// The tests of a practice that the viewer may read, oldest first.
std::vector<Cycle> cycles_of(access::ReadTx const& tx, PracticeId const& practice);
// Of those, whole ramps in which a test looks at this measure.
std::vector<Cycle> cycles_of_measure(access::ReadTx const& tx, PracticeId const& practice,
                                     measures::MeasureId const& measure);

// At each practice that the viewer coaches, or whose coach they supervise: its test in motion.
std::vector<TestInMotion> tests_in_motion(access::ReadTx const& tx);

// For planning: where the tests of a project's ideas stand, and the days of tests that are still to come.
std::vector<planning::IdeaTest> idea_tests(access::ReadTx const& tx, PracticeId const& practice,
                                           ProjectId const& project);
std::vector<planning::CalendarDay> test_days(access::ReadTx const& tx, PracticeId const& practice);

// What is written in a test, step by step.
struct CycleSteps {
  PlanFields plan{};
  std::optional<DoFields> seen{};
  std::optional<StudyFields> study{};
  std::optional<ActFields> act{};
  bool shared = false;
};
UPSWING_DESCRIBE(CycleSteps, plan, seen, study, act, shared)
// A test as somebody made it at a time.
void add_cycle(access::Tx& tx, PracticeId const& practice, NewCycle const& cycle, CycleId const& ramp,
               CycleSteps const& steps, access::AccountId const& author, Instant at);

}  // namespace upswing::pdsa
