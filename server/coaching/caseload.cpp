// Who would be glad of a call.
#include "coaching/caseload.hpp"

#include <algorithm>

namespace upswing::coaching {
namespace {

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;
constexpr std::int64_t soon_ms = 2 * day_ms;
constexpr int first_days = 14;
constexpr int numbers_days = 7;

Day day_at(Instant at, std::string const& zone) { return kit::local_day(at, zone); }

bool is_under_way(programs::Status status) {
  return status == programs::Status::active || status == programs::Status::sustaining;
}

bool holds(Reason reason, CaseLine const& line, Day today, Instant now) {
  auto const since = [&](Instant at) { return today.number - day_at(at, line.time_zone).number; };
  switch (reason) {
    case Reason::help_waiting: return line.help_requests > 0;
    case Reason::own_promise: return line.own_due && *line.own_due < today;
    case Reason::long_quiet: return line.last_contact && since(*line.last_contact) > quiet_days;
    case Reason::call_soon: return line.next_contact && line.next_contact->ms < now.ms + soon_ms;
    case Reason::tell_what_became: return line.not_told.has_value();
    case Reason::first_call:
      return !line.last_contact && today.number - line.joined_on.number >= first_days && is_under_way(line.status);
    case Reason::test_waits:
      return line.test && line.test->test_day && *line.test->test_day < today && !line.test->seen;
    case Reason::no_next_date: return !line.next_contact && is_under_way(line.status);
    case Reason::numbers_waiting: return line.due_on && today.number - line.due_on->number >= numbers_days;
  }
  return false;
}

}  // namespace

std::vector<Weight> const& the_rule() {
  static std::vector<Weight> const rule{
      {Reason::help_waiting, 40}, {Reason::own_promise, 30},  {Reason::long_quiet, 30},
      {Reason::call_soon, 25},    {Reason::first_call, 25},   {Reason::tell_what_became, 20},
      {Reason::test_waits, 15},   {Reason::no_next_date, 15}, {Reason::numbers_waiting, 10},
  };
  return rule;
}

void weigh(CaseLine& line, Day today, Instant now) {
  for (auto const& weight : the_rule()) {
    if (!holds(weight.reason, line, today, now)) continue;
    line.reasons.push_back(weight);
    line.points += weight.points;
  }
}

void sort_by_call(std::vector<CaseLine>& lines) {
  auto const last = [](CaseLine const& line) { return line.last_contact ? line.last_contact->ms : 0; };
  std::ranges::stable_sort(lines, [&](CaseLine const& a, CaseLine const& b) {
    if (a.points != b.points) return a.points > b.points;
    if (last(a) != last(b)) return last(a) < last(b);
    return a.practice_name < b.practice_name;
  });
}

}  // namespace upswing::coaching
