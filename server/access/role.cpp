// The rights table.
#include "access/role.hpp"

#include <array>
#include <bitset>

namespace upswing::access {
namespace {

constexpr std::size_t roles = 15;

constexpr std::bitset<roles> of(std::initializer_list<Role> list) {
  unsigned long long bits = 0;
  for (Role const role : list) bits |= 1ULL << static_cast<unsigned>(role);
  return std::bitset<roles>(bits);
}

using enum Role;
constexpr auto nobody = of({});
constexpr auto team = of({staff, lead, physician, parent_partner, sponsor});
constexpr auto coaches = of({coach, coach_in_training, supervisor});
constexpr auto program_staff = of({coordinator, director});

constexpr std::bitset<roles> holders(Right right) {
  switch (right) {
    case Right::open:
    case Right::self: return nobody;  // not a matter of roles
    case Right::see_practice: return team | coaches | program_staff | of({analyst});
    case Right::edit_practice: return of({staff, lead, coach});
    case Right::see_team: return team | coaches | program_staff;
    case Right::edit_team: return of({staff, lead, coach});
    case Right::invite: return of({lead, coach});
    case Right::see_numbers: return team | coaches | program_staff | of({analyst});
    case Right::see_drafts: return team | coaches | of({analyst});
    case Right::send_numbers: return of({staff, lead, physician, analyst});
    case Right::define_measures: return of({staff, lead, coach});
    case Right::annotate: return of({staff, lead, physician, parent_partner, coach, coach_in_training});
    case Right::set_baseline: return of({staff, lead, coach, analyst});
    case Right::see_work: return team | coaches;
    case Right::edit_work: return of({staff, lead, physician, coach, coach_in_training});
    case Right::take_part: return team | of({coach, coach_in_training});
    case Right::vote: return team;
    case Right::hear_voices: return coaches | of({staff, lead, physician});
    case Right::show_votes: return of({lead, coach});
    case Right::see_coaching: return team | coaches;
    case Right::coach: return of({coach, coach_in_training});
    case Right::see_dose: return coaches | program_staff;
    case Right::ask_help: return team | coaches;
    case Right::see_program: return team | coaches | program_staff | of({analyst});
    case Right::see_handed_in: return coaches | program_staff | of({analyst});
    case Right::see_names: return program_staff | of({analyst});
    case Right::edit_program: return program_staff;
    case Right::export_numbers: return program_staff | of({analyst});
    case Right::host: return of({host});
  }
  return nobody;
}

}  // namespace

bool may(Role role, Right right) { return holders(right).test(static_cast<std::size_t>(role)); }

}  // namespace upswing::access
