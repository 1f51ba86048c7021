// People as the host sees them: an account, what it holds, whether it can be used. Never what anybody wrote.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/people_store.hpp"
#include "kit/def/json.hpp"

namespace upswing::partnership {

using access::AccountId;
using access::Instant;
using access::PracticeId;
using access::ProgramId;
using access::Role;
using GrantId = kit::IdOf<struct GrantNoun>;

struct Person {
  AccountId id;
  std::string name;
  std::string email;
  access::Language language{};
  bool disabled = false;
  bool has_password = false;
  std::int64_t logins = 0;
  std::optional<Instant> seen_at;
  std::vector<access::HeldRole> roles;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Person, id, name, email, language, disabled, has_password, logins, seen_at, roles, version)

struct People {
  std::vector<Person> people;
};
UPSWING_DESCRIBE(People, people)

struct NewPerson {
  AccountId id;
  std::string name;
  std::string email;
  access::Language language{};
};
UPSWING_DESCRIBE(NewPerson, id, name, email, language)

struct DisabledInput {
  bool disabled = false;
};
UPSWING_DESCRIBE(DisabledInput, disabled)

// The id is the page's, so that a role given twice by a shaky connection is held once.
struct RoleInput {
  GrantId id;
  Role role{};
  std::optional<PracticeId> practice_id;
  std::optional<ProgramId> program_id;
  std::optional<AccountId> supervises;
};
UPSWING_DESCRIBE(RoleInput, id, role, practice_id, program_id, supervises)

// Shown once, kept only as a hash.
struct FirstPassword {
  std::string password;
};
UPSWING_DESCRIBE(FirstPassword, password)

// Where a role is held.
enum class Held { at_practice, as_coach, over_coach, at_program, everywhere };
Held held(Role role);

kit::def::FieldErrors check(NewPerson const& input);
// What the role asks for must be there, and nothing else.
kit::def::FieldErrors check(RoleInput const& input);

}  // namespace upswing::partnership

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&partnership::NewPerson::name>{.min_len = 1, .max_len = 100};
template <> inline constexpr Meta meta<&partnership::NewPerson::email>{.min_len = 1, .max_len = 200};
}  // namespace upswing::kit::def
