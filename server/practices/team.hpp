// What a team needs beside its seats: the family seat's own facts, physicians who take part without being members, and
// handing over when somebody leaves.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "practices/practice.hpp"

namespace upswing::practices {

// What the practice offers whoever takes the family seat. Two parents or more is the suggestion: nobody sits there alone.
struct FamilySeatInput {
  bool advisory_group = false;  // there is a family advisory group beside the team
  std::int64_t parents_wanted = 2;
  std::string buddy;  // who of the team keeps them company
  std::string stipend;
  std::string language;
  std::string times;
};
UPSWING_DESCRIBE(FamilySeatInput, advisory_group, parents_wanted, buddy, stipend, language, times)

struct PhysicianInput {
  std::string name;
  Day joined_on{};
  std::optional<Day> left_on;
};
UPSWING_DESCRIBE(PhysicianInput, name, joined_on, left_on)

struct NewPhysician {
  PhysicianId id;
  std::string name;
  Day joined_on{};
};
UPSWING_DESCRIBE(NewPhysician, id, name, joined_on)

// A thing that waits for somebody to carry on: a word key (practices.open.<key>) and where it is.
struct OpenThing {
  std::string key;
  kit::def::Words args{};
  std::string link;
};
UPSWING_DESCRIBE(OpenThing, key, args, link)

struct OpenThings {
  std::vector<OpenThing> things;
};
UPSWING_DESCRIBE(OpenThings, things)

// Who takes over from a member who has left.
struct HandoverInput {
  MemberId successor_id;
  bool takes_roles = true;
};
UPSWING_DESCRIBE(HandoverInput, successor_id, takes_roles)

// A member and the account by which they sign in, if they do.
struct TeamPerson {
  Member member;
  std::optional<access::AccountId> account;
};

// What another room knows of a person's open things, and what it does when somebody takes them over.
struct HandoverSource {
  std::function<void(access::ReadTx const&, PracticeId const&, TeamPerson const&, std::vector<OpenThing>&)> open;
  std::function<void(access::Tx&, PracticeId const&, TeamPerson const& from, TeamPerson const& to)> take_over;
};

kit::def::FieldErrors check(PhysicianInput const& input);
kit::def::FieldErrors check(HandoverInput const& input, MemberId const& from, std::vector<Member> const& team,
                            Day today);
// The roles that nobody else on the team holds today; "other" is nobody's to take over.
std::vector<TeamRole> roles_held_alone(Member const& member, std::vector<Member> const& team, Day today);
// The roles of one who takes over those of another: their own first.
std::vector<TeamRole> roles_together(std::vector<TeamRole> own, std::vector<TeamRole> const& taken);

}  // namespace upswing::practices

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&practices::FamilySeatInput::parents_wanted>{.min = 0, .max = 20};
template <> inline constexpr Meta meta<&practices::FamilySeatInput::buddy>{.max_len = 200};
template <> inline constexpr Meta meta<&practices::FamilySeatInput::stipend>{.max_len = 500};
template <> inline constexpr Meta meta<&practices::FamilySeatInput::language>{.max_len = 200};
template <> inline constexpr Meta meta<&practices::FamilySeatInput::times>{.max_len = 500};
template <> inline constexpr Meta meta<&practices::PhysicianInput::name>{.min_len = 1, .max_len = 100};
template <> inline constexpr Meta meta<&practices::NewPhysician::name>{.min_len = 1, .max_len = 100};
}  // namespace upswing::kit::def
