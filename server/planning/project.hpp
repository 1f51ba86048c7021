// A project of a practice: what a team wants to change, and the parts of its plan. Each part is a document of its own,
// with a version and a history.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "access/place.hpp"
#include "kit/def/json.hpp"
#include "measures/measures.hpp"
#include "practices/practices.hpp"

namespace upswing::planning {

using access::AccountId;
using access::PracticeId;
using kit::Day;
using kit::Instant;
using measures::MeasureId;
using practices::MemberId;
using practices::PhysicianId;
using ProjectId = kit::IdOf<struct ProjectNoun>;
using IdeaId = kit::IdOf<struct IdeaNoun>;
using ActionId = kit::IdOf<struct ActionNoun>;
using PieceId = kit::IdOf<struct PieceNoun>;  // a milestone, a risk, a driver, a step: something inside a part

UPSWING_CHOICES(ProjectState, active, paused, closed)
UPSWING_CHOICES(Section, problem, aim, story, team, credit, measures, drivers, workflow, timeline, risks, time)
// Whether physicians want certification credit for the work, and by which route. Some sponsors approve before the start.
UPSWING_CHOICES(CreditRoute, not_decided, none, sponsor_project, small_group, large_group, recognition, family_medicine,
                other)

struct Project {
  ProjectId id;
  PracticeId practice_id;
  std::string title;
  ProjectState state{};
  std::optional<kit::Id> priority_id;
  std::optional<std::string> template_key;
  AccountId author_id;
  Instant created_at{};
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Project, id, practice_id, title, state, priority_id, template_key, author_id, created_at, version)

struct NewProject {
  ProjectId id;
  std::string title;
  std::optional<std::string> template_key;
  std::optional<CreditRoute> credit_route;  // the one question at the start; nobody has to answer it
};
UPSWING_DESCRIBE(NewProject, id, title, template_key, credit_route)

struct ProjectInput {
  std::string title;
  ProjectState state{};
};
UPSWING_DESCRIBE(ProjectInput, title, state)

struct ProblemPart {
  std::string words;
};
UPSWING_DESCRIBE(ProblemPart, words)

// "We want <what> for <whom>, from <from> to <to>, by <day>."
struct Aim {
  std::string what;
  std::string whom;
  std::string from_value;
  std::string to_value;
  std::optional<Day> by_day;
};
UPSWING_DESCRIBE(Aim, what, whom, from_value, to_value, by_day)

// Why it matters: a patient's story. Read by the staff and their coaches until somebody widens it.
struct Story {
  std::string words;
  access::Audience audience = access::Audience::staff;
};
UPSWING_DESCRIBE(Story, words, audience)

struct Lead {
  std::optional<MemberId> member_id;
  std::string name;
  std::string leads;
};
UPSWING_DESCRIBE(Lead, member_id, name, leads)

struct ProjectTeam {
  std::vector<Lead> people;
  std::vector<PhysicianId> physicians;  // who take part, of whatever practice
};
UPSWING_DESCRIBE(ProjectTeam, people, physicians)

struct Credit {
  CreditRoute route{};
  bool sponsor_asked = false;
  std::string note;
  std::vector<PhysicianId> physicians;  // who want it
};
UPSWING_DESCRIBE(Credit, route, sponsor_asked, note, physicians)

struct LinkedMeasure {
  MeasureId measure_id;
  measures::MeasureType role{};
};
UPSWING_DESCRIBE(LinkedMeasure, measure_id, role)

struct LinkedMeasures {
  std::vector<LinkedMeasure> measures;
};
UPSWING_DESCRIBE(LinkedMeasures, measures)

struct Milestone {
  PieceId id;
  std::string words;
  std::optional<Day> on_day;
  bool reached = false;
};
UPSWING_DESCRIBE(Milestone, id, words, on_day, reached)

struct Timeline {
  std::vector<Milestone> milestones;
};
UPSWING_DESCRIBE(Timeline, milestones)

UPSWING_CHOICES(Likely, seldom, maybe, often)

struct Risk {
  PieceId id;
  std::string words;
  Likely likely{};
  std::string plan;
};
UPSWING_DESCRIBE(Risk, id, words, likely, plan)

struct Risks {
  std::vector<Risk> risks;
};
UPSWING_DESCRIBE(Risks, risks)

struct TimeBudget {
  std::int64_t minutes_a_week = 0;
  std::string note;
};
UPSWING_DESCRIBE(TimeBudget, minutes_a_week, note)

// How far a part is; nothing is asked for.
UPSWING_CHOICES(Far, nothing, begun, there)

kit::def::FieldErrors check(ProjectInput const& input);
kit::def::FieldErrors check(Story const& story);

// Questions that may sharpen an aim (planning.cue.<key>); they never stop anybody.
std::vector<std::string> cues_of(Aim const& aim, Day today);
// Cues a small plan may ignore: more than three projects under way, more than ten open actions.
std::vector<std::string> load_cues(std::int64_t active_projects, std::int64_t open_actions);

Far far_of(ProblemPart const& part);
Far far_of(Aim const& part);
Far far_of(Story const& part);
Far far_of(ProjectTeam const& part);
Far far_of(Credit const& part);
Far far_of(LinkedMeasures const& part);
Far far_of(Timeline const& part);
Far far_of(Risks const& part);
Far far_of(TimeBudget const& part);

}  // namespace upswing::planning

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&planning::NewProject::title>{.min_len = 1, .max_len = 200};
template <> inline constexpr Meta meta<&planning::NewProject::template_key>{.max_len = 60, .may_miss = true};
template <> inline constexpr Meta meta<&planning::NewProject::credit_route>{.may_miss = true};
template <> inline constexpr Meta meta<&planning::ProjectTeam::physicians>{.may_miss = true};
template <> inline constexpr Meta meta<&planning::ProjectInput::title>{.min_len = 1, .max_len = 200};
template <> inline constexpr Meta meta<&planning::Lead::name>{.min_len = 1, .max_len = 100};
template <> inline constexpr Meta meta<&planning::TimeBudget::minutes_a_week>{.min = 0, .max = 10'000};
}  // namespace upswing::kit::def
