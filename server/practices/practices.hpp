// The room's door: what other rooms may use of practices, and the sources by which they add to Today.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/access.hpp"
#include "access/audience.hpp"
#include "access/link.hpp"
#include "access/tx.hpp"
#include "practices/next_step.hpp"
#include "practices/practice.hpp"
#include "practices/team.hpp"
#include "practices/welcome.hpp"

namespace upswing::practices {

std::vector<access::Route> routes();

// The practice, or "not found".
Practice the_practice(access::ReadTx const& tx, access::PracticeId const& id);
// The calendar day it is at the practice.
kit::Day today_at(access::ReadTx const& tx, Practice const& practice);
// The practices a person works for (not: coaches or oversees), by name.
std::vector<Practice> own_practices(access::ReadTx const& tx);
// Every practice in reach, by name.
std::vector<Practice> practices_in_reach(access::ReadTx const& tx);
// Those who are or were on the team, in the order they joined.
std::vector<Member> team_of(access::ReadTx const& tx, access::PracticeId const& practice);
// The names of those on the team today; for lists to tick.
std::vector<std::string> team_names(access::ReadTx const& tx, access::PracticeId const& practice);
// Name and day of a practice that may be out of the viewer's reach: where practices share a project.
std::string practice_name(access::ReadTx const& tx, access::PracticeId const& practice);
kit::Day day_there(access::ReadTx const& tx, access::PracticeId const& practice);
// Those who are on the team today, and the physicians who take part.
std::vector<Member> team_today(access::ReadTx const& tx, access::PracticeId const& practice);
std::vector<Physician> physicians_today(access::ReadTx const& tx, access::PracticeId const& practice);
// The viewer as a member of the teams they are on.
std::vector<MemberId> viewer_as_member(access::ReadTx const& tx);

// Every practice of the partnership, by name; for the host.
std::vector<Practice> every_practice(access::ReadTx const& tx);
// Somebody may sign in here from now on: links the account to the member with that address, or adds a member.
void welcome_to_team(access::Tx& tx, access::PracticeId const& practice, MemberId const& new_id,
                     std::string const& name, std::string const& email, access::AccountId const& account);

void add_practice(access::Tx& tx, Practice const& practice);
void add_member(access::Tx& tx, access::PracticeId const& practice, Member const& member,
                std::optional<access::AccountId> const& account);
void put_seat(access::Tx& tx, access::PracticeId const& practice, Seat const& seat);
void put_family_seat(access::Tx& tx, access::PracticeId const& practice, FamilySeatInput const& input);
void add_physician(access::Tx& tx, access::PracticeId const& practice, Physician const& physician);

// For the demo: what somebody said, and how far they are with the welcome.
void put_voice(access::Tx& tx, PracticeId const& practice, access::AccountId const& author, NewVoice const& voice);
void put_welcome(access::Tx& tx, PracticeId const& practice, access::AccountId const& account, Day begun_on,
                 WelcomeInput const& input);

// Somebody took an invitation: the member of the team has an account from now on.
void joined(access::Tx& tx, access::Invitation const& invitation, access::AccountId const& account);

// A practice as the viewer sees it, or "not found".
PracticeView view_of(access::ReadTx const& tx, access::PracticeId const& id);

// One next step on Today: a word key (today.step.<key>), where it leads, how long it takes. The lowest `order` comes first.
struct Step {
  std::string key;
  std::optional<access::PracticeId> practice_id;
  std::optional<access::ProgramId> program_id;
  std::optional<std::string> practice_name;
  std::string link;
  std::int64_t minutes = 0;
  kit::def::Words args{};
  int order = 100;  // not shown
  access::Right needs =
      access::Right::see_work;  // not shown; a practice's next step is on the Today of those who have it
  std::string who{};            // a member's name; empty: anyone
  std::string next{};           // the practice's one next step: what "not now" names
  std::string words{};          // of a step in the team's own words
};
UPSWING_DESCRIBE(Step, key, practice_id, program_id, practice_name, link, minutes, args, who, next, words)

// What colleagues did: a word key (today.news.<key>).
struct News {
  kit::Instant at{};
  std::string who;
  std::string key;
  kit::def::Words args{};
};
UPSWING_DESCRIBE(News, at, who, key, args)

struct TodaySource {
  std::function<void(access::ReadTx const&, std::vector<Step>&)> steps;
  std::function<void(access::ReadTx const&, std::vector<News>&)> news;
};
// Set once, at the start of the program (app/rooms.cpp).
void set_today_sources(std::vector<TodaySource> sources);
// This room's own steps: seats that are being looked for.
TodaySource today_source();

// Set once, at the start of the program: what rooms know of the open things of a member who leaves.
void set_handover_sources(std::vector<HandoverSource> sources);
// This room's own: roles that nobody else holds.
HandoverSource handover_source();

}  // namespace upswing::practices
