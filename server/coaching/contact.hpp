// A contact: a call, a visit or a message between a coach and a practice, planned or held. Team and coach read the same.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "access/place.hpp"
#include "kit/clock.hpp"
#include "kit/def/json.hpp"
#include "pdsa/pdsa.hpp"
#include "planning/planning.hpp"
#include "practices/practices.hpp"

namespace upswing::coaching {

using access::Audience;
using access::PracticeId;
using access::ProgramId;
using kit::Day;
using kit::Instant;
using pdsa::CycleId;
using planning::ProjectId;
using practices::MemberId;
using ContactId = kit::IdOf<struct ContactNoun>;
using SeriesId = kit::IdOf<struct SeriesNoun>;

UPSWING_CHOICES(Mode, call, video, site_visit, email, text, in_person)
// planned: on its first day; moved: planned for another one.
UPSWING_CHOICES(ContactState, planned, moved, held, did_not_happen)
// What the coach mostly did, from most of the coach's own hands to least.
UPSWING_CHOICES(Strategy, doing, managing, consulting, teaching, coaching)
// What the time went to, after what facilitators do (docs/words.md).
UPSWING_CHOICES(Activity, structure, skills, leadership, projects, data, meetings, assessment, encouragement)
UPSWING_CHOICES(Topic, team, priorities, plan, tests, numbers, meetings, workflow, families, barriers, leadership,
                holding)

struct ContactFields {
  ProgramId program_id{};
  Audience audience = Audience::team;  // team or staff; coaches: a draft, until one of them releases it
  Mode mode{};
  ContactState state{};
  Day day{};                // where the practice is
  std::int64_t minute = 0;  // of that day
  std::int64_t planned_min = 0;
  std::int64_t prep_min = 0;
  std::int64_t travel_min = 0;
  std::int64_t contact_min = 0;  // as planned, unless somebody says otherwise
  std::int64_t follow_up_min = 0;
  std::vector<MemberId> people{};
  std::string others{};  // who else, by name
  std::vector<Topic> topics{};
  std::vector<Activity> activities{};
  std::optional<Strategy> strategy{};
  std::vector<ProjectId> projects{};
  std::vector<CycleId> tests{};
  std::string summary{};
  std::string next_step{};
  std::optional<std::int64_t> confidence{};  // 0-10: how sure the team is of its next step
  std::string join_link{};
  std::string place{};
};
UPSWING_DESCRIBE(ContactFields, program_id, audience, mode, state, day, minute, planned_min, prep_min, travel_min,
                 contact_min, follow_up_min, people, others, topics, activities, strategy, projects, tests, summary,
                 next_step, confidence, join_link, place)

struct Contact {
  ContactId id{};
  PracticeId practice_id{};
  std::optional<SeriesId> series_id{};
  std::string by{};  // a name
  Instant starts_at{};
  Instant first_at{};  // when it was first meant to be
  ContactFields fields{};
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Contact, id, practice_id, series_id, by, starts_at, first_at, fields, version)

struct MoveInput {
  Day day{};
  std::int64_t minute = 0;
  bool following = false;  // those of the series that come after it move as far
};
UPSWING_DESCRIBE(MoveInput, day, minute, following)

// What one practice's things say about what may be named here.
struct Known {
  std::vector<MemberId> people;
  std::vector<ProjectId> projects;
  std::vector<CycleId> tests;
};

// `starts_at`: of day and minute, where the practice is.
kit::def::FieldErrors check(ContactFields const& fields, Known const& known, Instant starts_at, Instant now);

inline bool is_draft(ContactFields const& fields) { return fields.audience == Audience::coaches; }
inline bool is_ahead(ContactState state) { return state == ContactState::planned || state == ContactState::moved; }
// A call, a visit: with a time of its own and people who come. Messages are only noted.
inline bool is_meeting(Mode mode) { return mode != Mode::email && mode != Mode::text; }
// Below this a smaller test helps more than a push.
inline constexpr std::int64_t sure_enough = 7;

}  // namespace upswing::coaching

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&coaching::ContactFields::minute>{.min = 0, .max = 1439};
template <> inline constexpr Meta meta<&coaching::ContactFields::planned_min>{.min = 0, .max = 1440};
template <> inline constexpr Meta meta<&coaching::ContactFields::prep_min>{.min = 0, .max = 1440};
template <> inline constexpr Meta meta<&coaching::ContactFields::travel_min>{.min = 0, .max = 1440};
template <> inline constexpr Meta meta<&coaching::ContactFields::contact_min>{.min = 0, .max = 1440};
template <> inline constexpr Meta meta<&coaching::ContactFields::follow_up_min>{.min = 0, .max = 1440};
template <> inline constexpr Meta meta<&coaching::ContactFields::others>{.max_len = 500};
template <> inline constexpr Meta meta<&coaching::ContactFields::summary>{.max_len = 8000};
template <> inline constexpr Meta meta<&coaching::ContactFields::next_step>{.max_len = 2000};
template <> inline constexpr Meta meta<&coaching::ContactFields::confidence>{.min = 0, .max = 10};
template <> inline constexpr Meta meta<&coaching::ContactFields::join_link>{.max_len = 500};
template <> inline constexpr Meta meta<&coaching::ContactFields::place>{.max_len = 500};
template <> inline constexpr Meta meta<&coaching::MoveInput::minute>{.min = 0, .max = 1439};
}  // namespace upswing::kit::def
