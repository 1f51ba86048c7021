// A priority: something a practice could work on, where it came from, what speaks for it, and what became of it. The team
// picks; nothing here adds up to a choice.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::priorities {

using access::PracticeId;
using kit::Day;
using PriorityId = kit::IdOf<struct PriorityNoun>;

UPSWING_CHOICES(PrioritySource, own_concern, survey, data, coach, family)
UPSWING_CHOICES(PriorityState, open, parked, picked, merged)
// What a family hears of its suggestion.
UPSWING_CHOICES(FamilyAnswer, none, trying, later, no)

// 1 a little, 2 some, 3 a lot; 0 nothing said. The first six are criteria for choosing what to work on (facts from
// improvementskills.org): priority, leaders' support, people who would work along, low cost, help that exists already,
// practices to join with.
struct Priority {
  PriorityId id;
  std::string words;
  std::string more;
  PrioritySource source{};
  std::string evidence;
  std::string evidence_link;
  std::optional<std::string> measure_id;
  std::int64_t urgent = 0;
  std::int64_t leadership = 0;
  std::int64_t together = 0;
  std::int64_t low_cost = 0;
  std::int64_t ready_made = 0;
  std::int64_t partners = 0;
  std::int64_t importance = 0;
  std::int64_t energy = 0;
  std::int64_t ease = 0;
  PriorityState state{};
  std::string why;  // why it waits
  FamilyAnswer answer{};
  std::string answer_why;
  std::optional<PriorityId> merged_into;
  std::optional<std::string> project_id;
  std::string added_by;
  std::optional<Day> picked_on;
  std::string picked_by;  // names of those who were at the table
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Priority, id, words, more, source, evidence, evidence_link, measure_id, urgent, leadership, together,
                 low_cost, ready_made, partners, importance, energy, ease, state, why, answer, answer_why, merged_into,
                 project_id, added_by, picked_on, picked_by, version)

struct NewPriority {
  PriorityId id;
  std::string words;
  PrioritySource source{};
};
UPSWING_DESCRIBE(NewPriority, id, words, source)

struct PriorityInput {
  std::string words;
  std::string more;
  PrioritySource source{};
  std::string evidence;
  std::string evidence_link;
  std::optional<std::string> measure_id;
  std::int64_t urgent = 0;
  std::int64_t leadership = 0;
  std::int64_t together = 0;
  std::int64_t low_cost = 0;
  std::int64_t ready_made = 0;
  std::int64_t partners = 0;
  std::int64_t importance = 0;
  std::int64_t energy = 0;
  std::int64_t ease = 0;
};
UPSWING_DESCRIBE(PriorityInput, words, more, source, evidence, evidence_link, measure_id, urgent, leadership, together,
                 low_cost, ready_made, partners, importance, energy, ease)

// Parked, or open again; why it waits.
struct PriorityPlace {
  bool parked = false;
  std::string why;
};
UPSWING_DESCRIBE(PriorityPlace, parked, why)

struct FamilyReply {
  FamilyAnswer answer{};
  std::string why;
};
UPSWING_DESCRIBE(FamilyReply, answer, why)

// The project it becomes has the client's id. `people`: names of those of the team who were at the table; none: who picks.
struct PickInput {
  std::string project_id;
  std::vector<std::string> people;
};
UPSWING_DESCRIBE(PickInput, project_id, people)

struct MergeInput {
  PriorityId into;
};
UPSWING_DESCRIBE(MergeInput, into)

// The second half of a priority that was two.
struct SplitInput {
  PriorityId id;
  std::string words;        // of the one that stays
  std::string other_words;  // of the new one
};
UPSWING_DESCRIBE(SplitInput, id, words, other_words)

struct Dots {
  PriorityId priority_id;
  std::int64_t dots = 0;
};
UPSWING_DESCRIBE(Dots, priority_id, dots)

struct DotsInput {
  std::vector<Dots> dots;
};
UPSWING_DESCRIBE(DotsInput, dots)

struct Vote {
  bool shown = false;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Vote, shown, version)

struct VoteInput {
  bool shown = false;
  bool begin_anew = false;  // takes all dots away
};
UPSWING_DESCRIBE(VoteInput, shown, begin_anew)

// What is under way, as the room of plans counts it.
struct TeamLoad {
  std::int64_t projects = 0;
  std::int64_t open_actions = 0;
};
UPSWING_DESCRIBE(TeamLoad, projects, open_actions)

struct PriorityList {
  std::vector<Priority> priorities;
  Vote vote;
  std::vector<Dots> mine;
  std::vector<Dots> totals;  // only once they are shown
  std::int64_t voters = 0;
  std::int64_t most_dots = 5;
  TeamLoad under_way;
  bool full = false;  // more is under way than a small team usually carries
};
UPSWING_DESCRIBE(PriorityList, priorities, vote, mine, totals, voters, most_dots, under_way, full)

inline constexpr std::int64_t most_dots = 5;  // a person
// From here on the page asks gently; it never forbids.
inline constexpr std::int64_t many_projects = 3;
inline constexpr std::int64_t many_actions = 10;

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(NewPriority const& input);
kit::def::FieldErrors check(PriorityInput const& input);
kit::def::FieldErrors check(FamilyReply const& input);
kit::def::FieldErrors check(SplitInput const& input);
kit::def::FieldErrors check(PickInput const& input, std::vector<std::string> const& team);
// Nobody gives more dots than they have, nor to what cannot be voted on.
kit::def::FieldErrors check(DotsInput const& input, std::vector<Priority> const& priorities);
bool is_full(TeamLoad const& under_way);

}  // namespace upswing::priorities

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&priorities::NewPriority::words>{.min_len = 1, .max_len = 300};
template <> inline constexpr Meta meta<&priorities::PriorityInput::words>{.min_len = 1, .max_len = 300};
template <> inline constexpr Meta meta<&priorities::PriorityInput::more>{.max_len = 4000};
template <> inline constexpr Meta meta<&priorities::PriorityInput::evidence>{.max_len = 2000};
template <> inline constexpr Meta meta<&priorities::PriorityInput::evidence_link>{.max_len = 500};
template <> inline constexpr Meta meta<&priorities::PriorityInput::urgent>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityInput::leadership>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityInput::together>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityInput::low_cost>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityInput::ready_made>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityInput::partners>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityInput::importance>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityInput::energy>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityInput::ease>{.min = 0, .max = 3};
template <> inline constexpr Meta meta<&priorities::PriorityPlace::why>{.max_len = 1000};
template <> inline constexpr Meta meta<&priorities::FamilyReply::why>{.max_len = 1000};
template <> inline constexpr Meta meta<&priorities::PickInput::project_id>{.min_len = 36, .max_len = 36};
template <> inline constexpr Meta meta<&priorities::SplitInput::words>{.min_len = 1, .max_len = 300};
template <> inline constexpr Meta meta<&priorities::SplitInput::other_words>{.min_len = 1, .max_len = 300};
template <> inline constexpr Meta meta<&priorities::Dots::dots>{.min = 0, .max = 5};
}  // namespace upswing::kit::def
