// When a coach is away, or goes: somebody stands in between two days, or takes the practice over with its shared history,
// its promises and what is planned. A coach in training comes along between two days, by invitation. Private notes go
// nowhere.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "coaching/promise.hpp"
#include "coaching/skill.hpp"
#include "kit/def/json.hpp"

namespace upswing::coaching {

using access::AccountId;
using CoverId = kit::IdOf<struct CoverNoun>;

struct Cover {
  CoverId id{};
  std::string away{};
  std::string stand_in{};
  Day from_day{};
  Day until_day{};
  access::Role role{};  // coach: stands in; coach_in_training: looks on and writes drafts
  bool begun = false;
};
UPSWING_DESCRIBE(Cover, id, away, stand_in, from_day, until_day, role, begun)

struct NewCover {
  CoverId id{};
  ProgramId program_id{};
  AccountId stand_in{};
  Day from_day{};
  Day until_day{};
};
UPSWING_DESCRIBE(NewCover, id, program_id, stand_in, from_day, until_day)

struct CoachChange {
  ProgramId program_id{};
  AccountId to{};
  bool stay = false;  // the coach who hands over stays beside the new one
};
UPSWING_DESCRIBE(CoachChange, program_id, to, stay)

// A coach of the same program, or one who supervises there.
struct Colleague {
  AccountId id{};
  std::string name{};
};
UPSWING_DESCRIBE(Colleague, id, name)

struct PacketPerson {
  std::string name{};
  std::vector<practices::TeamRole> roles{};
  std::optional<Day> joined_on{};
};
UPSWING_DESCRIBE(PacketPerson, name, roles, joined_on)

// What whoever comes next reads on one page; all of it is what the team reads too.
struct Packet {
  std::string practice_name{};
  ProgramId program_id{};
  Day today{};
  std::vector<PacketPerson> people{};
  std::vector<Contact> ahead{};      // the next first
  std::vector<Contact> held{};       // the latest first, twelve at most
  std::vector<GivenPromise> open{};  // of both sides
  std::vector<GivenPromise> kept{};  // the latest first, twelve at most
  std::vector<SkillLine> skills{};   // what the team leads by itself, what it wants help with
  std::vector<Cover> covers{};
  std::vector<Colleague> colleagues{};  // who could stand in or take over
  std::vector<Colleague> learners{};    // who could come along to learn
  bool may = false;                     // the viewer may hand over
};
UPSWING_DESCRIBE(Packet, practice_name, program_id, today, people, ahead, held, open, kept, skills, covers, colleagues,
                 learners, may)

kit::def::FieldErrors check(NewCover const& input, Day today);

// What a supervisor sees of each coach, by name: counts and strategies, no order of merit and nothing private.
struct StrategyCount {
  Strategy strategy{};
  std::int64_t contacts = 0;
};
UPSWING_DESCRIBE(StrategyCount, strategy, contacts)

struct SupervisedPractice {
  PracticeId practice_id{};
  std::string practice_name{};
  std::optional<Instant> last_contact{};
};
UPSWING_DESCRIBE(SupervisedPractice, practice_id, practice_name, last_contact)

struct SupervisedCoach {
  AccountId id{};
  std::string name{};
  std::int64_t contacts = 0;  // held in the last ninety days
  std::int64_t minutes = 0;   // of them, with preparation, travel and follow-up
  std::vector<StrategyCount> strategies{};
  std::vector<SupervisedPractice> practices{};
};
UPSWING_DESCRIBE(SupervisedCoach, id, name, contacts, minutes, strategies, practices)

struct Supervised {
  std::vector<SupervisedCoach> coaches{};
};
UPSWING_DESCRIBE(Supervised, coaches)

}  // namespace upswing::coaching
