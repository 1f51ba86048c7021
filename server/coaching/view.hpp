// Calls and visits of a practice on one page, for the team and its coaches.
#pragma once
#include "coaching/promise.hpp"

namespace upswing::coaching {

// A program in which the practice is coached, and whether the viewer is its coach there.
struct CoachedIn {
  ProgramId program_id{};
  std::string program_name{};
  bool coach = false;
  bool drafts = false;  // in training: what the viewer writes is a draft
};
UPSWING_DESCRIBE(CoachedIn, program_id, program_name, coach, drafts)

struct CoachingView {
  std::string practice_name{};
  std::string time_zone{};
  Day today{};
  Instant now{};
  std::vector<CoachedIn> programs{};
  std::vector<Contact> contacts{};       // the latest first
  std::vector<GivenPromise> promises{};  // open ones first
  std::vector<std::string> may{};
};
UPSWING_DESCRIBE(CoachingView, practice_name, time_zone, today, now, programs, contacts, promises, may)

}  // namespace upswing::coaching
