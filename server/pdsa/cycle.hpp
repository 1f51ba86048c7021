// A cycle is one small test of change: plan, do, study, act. Tests of one idea, each made from the one before, are a ramp.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "access/place.hpp"
#include "kit/def/json.hpp"
#include "measures/measures.hpp"
#include "planning/planning.hpp"
#include "practices/practices.hpp"

namespace upswing::pdsa {

using access::Audience;
using access::PracticeId;
using kit::Day;
using kit::Instant;
using measures::MeasureId;
using planning::IdeaId;
using planning::ProjectId;
using practices::MemberId;
using CycleId = kit::IdOf<struct CycleNoun>;

UPSWING_CHOICES(CycleState, planned, trying, learning, kept, changed, let_go)
UPSWING_CHOICES(Went, as_planned, partly, otherwise)
UPSWING_CHOICES(Compared, as_expected, better, less, something_else)
UPSWING_CHOICES(Decision, kept, changed, let_go)
// What makes a test easier to learn from. None of them is asked for.
UPSWING_CHOICES(Cue, prediction, scale, measure, data, comparison, decision)

struct PlanFields {
  std::string question{};
  std::string prediction{};
  std::string who{};                   // with whom it is tried
  std::string place{};                 // where
  std::optional<std::int64_t> size{};  // with how many
  std::string duration{};              // how long
  std::string tasks{};                 // who does what
  std::optional<Day> test_day{};
  std::string look_at{};  // what we will look at, in words
  std::optional<MeasureId> measure_id{};
  bool ready = false;
};
UPSWING_DESCRIBE(PlanFields, question, prediction, who, place, size, duration, tasks, test_day, look_at, measure_id,
                 ready)

// What happened; a count may stand for words, and so may a photo.
struct DoFields {
  std::string saw{};
  std::optional<std::int64_t> count{};
  std::optional<std::int64_t> out_of{};
  std::optional<Went> went{};
  std::vector<MemberId> people{};  // who took part
};
UPSWING_DESCRIBE(DoFields, saw, count, out_of, went, people)

struct StudyFields {
  std::optional<Compared> compared{};
  std::string learned{};
};
UPSWING_DESCRIBE(StudyFields, compared, learned)

struct ActFields {
  std::optional<Decision> decision{};
  std::string why{};
  std::string next{};  // what to try next
};
UPSWING_DESCRIBE(ActFields, decision, why, next)

// The steps as they travel: each is saved by itself. Version 0: nothing was written yet.
struct PlanStep {
  PlanFields fields{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(PlanStep, fields, version)
struct DoStep {
  DoFields fields;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(DoStep, fields, version)
struct StudyStep {
  StudyFields fields;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(StudyStep, fields, version)
struct ActStep {
  ActFields fields;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(ActStep, fields, version)

struct Cycle {
  CycleId id{};
  PracticeId practice_id;
  std::optional<ProjectId> project_id{};  // none: something to try
  std::optional<IdeaId> idea_id{};
  std::optional<CycleId> previous_id{};
  CycleId ramp_id{};
  std::optional<CycleId> borrowed_from{};
  std::string title{};  // the idea that is tried, the same for all tests of a ramp
  std::int64_t number = 1;
  CycleState state{};
  bool shared = false;  // with the practices of the program
  bool followed_up = false;
  bool pictured = false;  // a photo or a document that the staff reads, which may stand for words
  std::string by{};       // a name
  Instant made_at{};
  PlanStep plan;
  DoStep seen;
  StudyStep study;
  ActStep act;
  std::vector<Cue> cues{};  // those that are there
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Cycle, id, practice_id, project_id, idea_id, previous_id, ramp_id, borrowed_from, title, number, state,
                 shared, followed_up, pictured, by, made_at, plan, seen, study, act, cues, version)

struct NewCycle {
  CycleId id{};
  std::string title{};
  std::optional<ProjectId> project_id{};
  std::optional<IdeaId> idea_id{};
  std::optional<CycleId> previous_id{};    // the next test of this ramp
  std::optional<CycleId> borrowed_from{};  // a test that another practice shared
};
UPSWING_DESCRIBE(NewCycle, id, title, project_id, idea_id, previous_id, borrowed_from)

struct SharingInput {
  bool shared = false;
};
UPSWING_DESCRIBE(SharingInput, shared)

kit::def::FieldErrors check(NewCycle const& input);
// Half-done is fine; only a test that says it is ready needs a question and a day.
kit::def::FieldErrors check(PlanFields const& plan);
kit::def::FieldErrors check(DoFields const& seen, std::vector<practices::Member> const& team);

CycleState state_of(Cycle const& cycle, Day today);
std::vector<Cue> cues_of(Cycle const& cycle);
// The plan of the next test, from what the last one planned and decided. Prediction and day are asked anew.
PlanFields next_plan(PlanFields const& plan, ActFields const& act);
// What another practice's test gives: not its people, who of them does what, or its places.
PlanFields borrowed_plan(PlanFields const& plan);
// Numbers the tests of each ramp in their order of time, and says state, cues and what was followed up.
void derive(std::vector<Cycle>& cycles, Day today);

}  // namespace upswing::pdsa

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&pdsa::NewCycle::title>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&pdsa::PlanFields::size>{.min = 0, .max = 100'000};
template <> inline constexpr Meta meta<&pdsa::PlanFields::who>{.max_len = 1000};
template <> inline constexpr Meta meta<&pdsa::PlanFields::place>{.max_len = 1000};
template <> inline constexpr Meta meta<&pdsa::PlanFields::duration>{.max_len = 1000};
template <> inline constexpr Meta meta<&pdsa::DoFields::count>{.min = 0, .max = 1'000'000};
template <> inline constexpr Meta meta<&pdsa::DoFields::out_of>{.min = 0, .max = 1'000'000};
}  // namespace upswing::kit::def
