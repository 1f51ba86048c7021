// A coach's practices, one line each, in the order in which they would be glad of a call. The rule is plain, says its reasons,
// and stands on the page: nobody is worst, some have waited longer.
#pragma once
#include "barriers/barriers.hpp"
#include "coaching/contact.hpp"
#include "programs/programs.hpp"

namespace upswing::coaching {

using ViewId = kit::IdOf<struct ViewNoun>;

UPSWING_CHOICES(Reason, help_waiting, own_promise, long_quiet, call_soon, tell_what_became, first_call, test_waits,
                no_next_date, numbers_waiting)

// What a reason weighs.
struct Weight {
  Reason reason{};
  std::int64_t points = 0;
};
UPSWING_DESCRIBE(Weight, reason, points)

struct CaseTest {
  CycleId id{};
  std::string title{};
  std::optional<Day> test_day{};
  bool seen = false;
};
UPSWING_DESCRIBE(CaseTest, id, title, test_day, seen)

struct CaseLine {
  PracticeId practice_id{};
  std::string practice_name{};
  ProgramId program_id{};
  std::string program_name{};
  std::string time_zone{};
  programs::Status status{};
  Day joined_on{};
  std::optional<Instant> last_contact{};
  std::optional<Instant> next_contact{};
  std::optional<Instant> not_told{};  // its time has gone by, and nobody said what became of it
  std::int64_t own_promises = 0;      // the coach's
  std::optional<Day> own_due{};
  std::int64_t their_promises = 0;
  std::optional<CaseTest> test{};
  std::string measure{};
  std::vector<std::optional<double>> trail{};  // of the program's first measure, oldest first
  std::optional<std::string> sent_until{};     // the newest period that was sent
  std::optional<std::string> waits_for{};      // a period that is over and was not sent
  std::optional<Day> due_on{};
  std::int64_t help_requests = 0;
  std::int64_t barriers = 0;
  std::vector<Weight> reasons{};
  std::int64_t points = 0;
};
UPSWING_DESCRIBE(CaseLine, practice_id, practice_name, program_id, program_name, time_zone, status, joined_on,
                 last_contact, next_contact, not_told, own_promises, own_due, their_promises, test, measure, trail,
                 sent_until, waits_for, due_on, help_requests, barriers, reasons, points)

struct SavedView {
  ViewId id{};
  std::string name{};
  std::string asked{};  // the page's own words for what is shown: the query of its address
};
UPSWING_DESCRIBE(SavedView, id, name, asked)

struct Caseload {
  Instant now{};
  std::vector<Weight> rule{};
  std::vector<CaseLine> lines{};
  std::vector<SavedView> views{};
};
UPSWING_DESCRIBE(Caseload, now, rule, lines, views)

// Days without a word after which a call would be welcome.
inline constexpr int quiet_days = 35;

std::vector<Weight> const& the_rule();
// Says reasons and points of a line; `today` is the day where the practice is.
void weigh(CaseLine& line, Day today, Instant now);
// Those who would be glad of a call first; then those not spoken with for longest, then by name.
void sort_by_call(std::vector<CaseLine>& lines);

}  // namespace upswing::coaching

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&coaching::SavedView::name>{.min_len = 1, .max_len = 60};
template <> inline constexpr Meta meta<&coaching::SavedView::asked>{.max_len = 500};
}  // namespace upswing::kit::def
