// The test that is in motion at each of a coach's practices: the newest one that nothing was decided about yet.
#pragma once
#include "pdsa/cycle.hpp"

namespace upswing::pdsa {

struct TestInMotion {
  PracticeId practice_id;
  CycleId id;
  std::string title;
  std::string question;
  std::optional<Day> test_day;
  bool seen = false;  // what was seen is written down
};
UPSWING_DESCRIBE(TestInMotion, practice_id, id, title, question, test_day, seen)

}  // namespace upswing::pdsa
