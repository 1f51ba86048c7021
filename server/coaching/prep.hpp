// What a coach reads before a call, on one page that may be shown to the room: nothing private is in it, and nothing of
// another practice. Whatever stands here, the team may read as well.
#pragma once
#include "charts/charts.hpp"
#include "coaching/promise.hpp"
#include "coaching/questions.hpp"
#include "programs/programs.hpp"

namespace upswing::coaching {

UPSWING_CHOICES(PrepKind, test_planned, test_seen, test_learned, test_decided, action_done, noted, looked, numbers_sent,
                joined_team)

// One thing that happened since, in the team's own words.
struct PrepNews {
  Instant at{};
  PrepKind kind{};
  std::string who{};
  std::string title{};
  std::string words{};
  std::string link{};
};
UPSWING_DESCRIBE(PrepNews, at, kind, who, title, words, link)

// Something to begin with: a key of the pages' words and what fills them.
struct Strength {
  std::string key{};
  kit::def::Words args{};
};
UPSWING_DESCRIBE(Strength, key, args)

// What gets in the way, as the whole team may read it.
struct PrepBarrier {
  std::string words{};
  std::string tried{};
};
UPSWING_DESCRIBE(PrepBarrier, words, tried)

struct Prep {
  std::string practice_name{};
  std::string time_zone{};
  ProgramId program_id{};
  std::string program_name{};
  Day today{};
  std::optional<Contact> next{};
  std::optional<Contact> last{};
  Instant since{};
  std::optional<Strength> strength{};
  std::vector<charts::ChartSignal> signals{};
  std::vector<PrepNews> news{};     // in the order of time
  std::vector<GivenPromise> own{};  // the coach's
  std::vector<GivenPromise> theirs{};
  std::vector<pdsa::CycleLine> tests{};  // those not decided on
  std::vector<PrepBarrier> barriers{};
  std::vector<OpenQuestion> questions{};
  std::optional<std::int64_t> confidence{};  // as said last time
};
UPSWING_DESCRIBE(Prep, practice_name, time_zone, program_id, program_name, today, next, last, since, strength, signals,
                 news, own, theirs, tests, barriers, questions, confidence)

// What the work looks like, the most telling first.
std::vector<WorkState> states_of(Prep const& prep);
std::optional<Strength> strength_of(Prep const& prep, std::vector<GivenPromise> const& promises);

}  // namespace upswing::coaching
