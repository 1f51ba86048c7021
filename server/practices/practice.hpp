// A clinic, its improvement team, and the five seats of a team.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::practices {

using access::PracticeId;
using kit::Day;
using MemberId = kit::IdOf<struct MemberNoun>;
using PhysicianId = kit::IdOf<struct PhysicianNoun>;

UPSWING_CHOICES(PracticeKind, independent, community_health_center, hospital_owned, rural_clinic, school_based, other)

UPSWING_CHOICES(TeamRole, provider_champion, nurse_or_assistant, office_manager, it_ehr, parent_partner, data_lead,
                front_desk, care_coordinator, senior_sponsor, day_to_day_lead, other)
// The first five are the seats every team is asked about (seed B); none counts against a practice.
inline constexpr int seat_count = 5;

UPSWING_CHOICES(SeatState, filled, looking, shared, not_needed)

struct Practice {
  PracticeId id;
  std::string name;
  std::string city;
  std::string state;
  PracticeKind kind{};
  std::int64_t clinicians = 1;
  std::string time_zone;
  std::string about;
  bool shows_name = false;  // has chosen to be shown by name in comparisons
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Practice, id, name, city, state, kind, clinicians, time_zone, about, shows_name, version)

struct PracticeInput {
  std::string name;
  std::string city;
  std::string state;
  PracticeKind kind{};
  std::int64_t clinicians = 1;
  std::string time_zone;
  std::string about;
  bool shows_name = false;
};
UPSWING_DESCRIBE(PracticeInput, name, city, state, kind, clinicians, time_zone, about, shows_name)

struct Member {
  MemberId id;
  std::string name;
  std::optional<std::string> email;
  std::vector<TeamRole> team_roles;
  Day joined_on{};
  std::optional<Day> left_on;
  std::optional<std::string> note;
  bool has_account = false;
  std::int64_t version = 1;
  bool has_access = false;                 // the account holds a role here today
  std::optional<MemberId> successor_id{};  // who took over when they left
};
UPSWING_DESCRIBE(Member, id, name, email, team_roles, joined_on, left_on, note, has_account, version, has_access,
                 successor_id)

struct NewMember {
  MemberId id;
  std::string name;
  std::optional<std::string> email;
  std::vector<TeamRole> team_roles;
  std::optional<std::string> note;
};
UPSWING_DESCRIBE(NewMember, id, name, email, team_roles, note)

struct MemberInput {
  std::string name;
  std::optional<std::string> email;
  std::vector<TeamRole> team_roles;
  std::optional<std::string> note;
};
UPSWING_DESCRIBE(MemberInput, name, email, team_roles, note)

struct Departure {
  Day left_on{};
  std::optional<MemberId> successor_id;  // who takes over, roles included; may be said later
};
UPSWING_DESCRIBE(Departure, left_on, successor_id)

struct Seat {
  TeamRole team_role{};
  SeatState state = SeatState::looking;
  std::vector<std::string> members;  // names of those who hold the role today
  std::optional<std::string> note;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Seat, team_role, state, members, note, version)

struct SeatInput {
  SeatState state{};
  std::optional<std::string> note;
};
UPSWING_DESCRIBE(SeatInput, state, note)

struct FamilySeat {
  bool advisory_group = false;
  std::int64_t parents_wanted = 2;
  std::string buddy;
  std::string stipend;
  std::string language;
  std::string times;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(FamilySeat, advisory_group, parents_wanted, buddy, stipend, language, times, version)

// A physician who takes part in the work, member of the team or not.
struct Physician {
  PhysicianId id;
  std::string name;
  Day joined_on{};
  std::optional<Day> left_on;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Physician, id, name, joined_on, left_on, version)

struct PracticeView {
  Practice practice;
  std::vector<Member> team;
  std::vector<Seat> seats;
  std::optional<FamilySeat> family;  // for the team and its coaches
  std::vector<Physician> physicians;
  std::vector<std::string> may;  // what the viewer may do here
};
UPSWING_DESCRIBE(PracticeView, practice, team, seats, family, physicians, may)

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(PracticeInput const& input);
kit::def::FieldErrors check(MemberInput const& input);
kit::def::FieldErrors check(Departure const& input, Member const& member, Day today);
kit::def::FieldErrors check(SeatInput const& input);

bool is_on_team(Member const& member, Day today);
// The five seats: filled by those who hold the role today, else as the team has said.
std::vector<Seat> seats_of(std::vector<Member> const& team, std::vector<Seat> const& said, Day today);

}  // namespace upswing::practices

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&practices::PracticeInput::name>{.min_len = 1, .max_len = 120};
template <> inline constexpr Meta meta<&practices::PracticeInput::city>{.max_len = 80};
template <> inline constexpr Meta meta<&practices::PracticeInput::state>{.max_len = 40};
template <> inline constexpr Meta meta<&practices::PracticeInput::clinicians>{.min = 1, .max = 2000};
template <> inline constexpr Meta meta<&practices::PracticeInput::about>{.max_len = 2000};
template <> inline constexpr Meta meta<&practices::NewMember::name>{.min_len = 1, .max_len = 100};
template <> inline constexpr Meta meta<&practices::NewMember::note>{.max_len = 500};
template <> inline constexpr Meta meta<&practices::MemberInput::name>{.min_len = 1, .max_len = 100};
template <> inline constexpr Meta meta<&practices::MemberInput::email>{.max_len = 200};
template <> inline constexpr Meta meta<&practices::MemberInput::note>{.max_len = 500};
template <> inline constexpr Meta meta<&practices::SeatInput::note>{.max_len = 500};
}  // namespace upswing::kit::def
