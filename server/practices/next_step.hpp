// The one next step of a practice: rooms offer what could be done next, the team may put its own words in place of that.
//
// To offer steps, a room gives app/rooms.cpp a NextStepSource and pushes Steps (practices.hpp) with a key of
// practices.today.step, a link, minutes, and an order; the lowest order nobody put off is the one. Orders in use:
// 10 numbers a day is set for, 20 a running test, 30 a plan that waits for a word, 40 the first priority, 50 a test to plan,
// 60 an open action, 80 an open seat, 95 what is always there.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "practices/practice.hpp"

namespace upswing::practices {

struct Step;

struct NextStepSource {
  int from = 0;  // no offer of this room has a lower order; rooms are asked in this order, and no further than needed
  std::function<void(access::ReadTx const&, Practice const&, std::vector<Step>&)> offer;
};

// In the team's or coach's own words; without words there is none.
struct OwnStep {
  std::string words;
  std::string who;  // a member's name; empty: anyone
  std::optional<Day> until_day;
  std::string said_by;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(OwnStep, words, who, until_day, said_by, version)

struct OwnStepInput {
  std::string words;
  std::string who;
  std::optional<Day> until_day;
};
UPSWING_DESCRIBE(OwnStepInput, words, who, until_day)

struct PutOff {
  std::string step;
  Day until_day{};
};
UPSWING_DESCRIBE(PutOff, step, until_day)

struct NotNow {
  std::string step;
};
UPSWING_DESCRIBE(NotNow, step)

struct NextStep {
  std::string step;  // what "not now" names: the key and where it leads
  std::string key;   // practices.today.step.<key>; "own": see `words`; "rest": nothing more today
  std::string link;
  std::int64_t minutes = 0;
  std::string who;  // a member's name; empty: anyone
  kit::def::Words args{};
  std::string words;
  std::optional<Day> until_day;
  std::string said_by;
  std::int64_t version = 0;  // of the own words
};
UPSWING_DESCRIBE(NextStep, step, key, link, minutes, who, args, words, until_day, said_by, version)

// Exactly one, with what "not now" names in `next`: own words while their day has not passed, else the first offer that is
// not put off, else "rest".
Step choose(Practice const& practice, OwnStep const& own, std::vector<Step> const& offers,
            std::vector<PutOff> const& put_off, Day today);
// Whether nothing that is offered from this order on would be chosen before what is there.
bool is_settled(OwnStep const& own, std::vector<Step> const& offers, std::vector<PutOff> const& put_off, Day today,
                int from);
kit::def::FieldErrors check(OwnStepInput const& input, Day today);

// The step of a practice, derived anew each time it is asked for.
NextStep next_step_of(access::ReadTx const& tx, Practice const& practice);
// The same as a card of Today; none when nothing more is to be done today.
std::optional<Step> next_step_for(access::ReadTx const& tx, Practice const& practice);
// Set once, at the start of the program (app/rooms.cpp).
void set_next_step_sources(std::vector<NextStepSource> sources);
// This room's own: a seat that is being looked for.
NextStepSource next_step_source();

}  // namespace upswing::practices

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&practices::OwnStepInput::words>{.min_len = 1, .max_len = 200};
template <> inline constexpr Meta meta<&practices::OwnStepInput::who>{.max_len = 100};
template <> inline constexpr Meta meta<&practices::NotNow::step>{.min_len = 1, .max_len = 400};
}  // namespace upswing::kit::def
