// A program's practices at a glance: who has sent which period, and how many of each measure's numbers are there.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "measures/measure.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {

// One period of one practice, as a letter: s sent, p some numbers are there, o nothing yet, l not over yet, - the practice
// did not take part then.
namespace overview_mark {
inline constexpr char sent = 's';
inline constexpr char part = 'p';
inline constexpr char open = 'o';
inline constexpr char later = 'l';
inline constexpr char none = '-';
}  // namespace overview_mark

struct OverviewMeasure {
  MeasureId id;
  std::string short_name;
  Period period{};
};
UPSWING_DESCRIBE(OverviewMeasure, id, short_name, period)

struct OverviewRow {
  PracticeId practice_id;
  std::string name;
  programs::Status status{};
  std::optional<std::string> coach;
  std::string marks;                 // a letter for each period
  std::vector<std::int64_t> filled;  // for each measure: numbers that were sent, of the periods that are over
  // How many there could be, where the practice was not part of all these periods.
  std::optional<std::vector<std::int64_t>> of;
};
UPSWING_DESCRIBE(OverviewRow, practice_id, name, status, coach, marks, filled, of)

struct Overview {
  std::vector<std::string> periods;  // oldest first
  std::optional<std::string> asked;  // the newest period that is over
  std::optional<Day> due_on;         // and its due day
  std::vector<OverviewMeasure> measures;
  std::vector<std::int64_t> of;  // for each measure: how many numbers there could be
  std::vector<OverviewRow> rows;
  std::optional<PracticeId> next;  // where the next page goes on
};
UPSWING_DESCRIBE(Overview, periods, asked, due_on, measures, of, rows, next)

// How many of the practices that take part have sent the period that is asked for now.
struct OverviewSums {
  std::optional<std::string> asked;
  std::optional<Day> due_on;
  std::int64_t sent = 0;
  std::int64_t of = 0;
};
UPSWING_DESCRIBE(OverviewSums, asked, due_on, sent, of)

// The periods that are shown, and which periods of each kind of measure lie in them.
class Window {
 public:
  // The last `count` reporting periods of a program until today.
  Window(programs::Program const& program, Day today, std::size_t count);

  std::vector<Day> const& starts() const { return starts_; }
  std::optional<Day> asked() const { return asked_; }
  bool over(std::size_t i) const { return ends_[i] < today_; }
  Day end(std::size_t i) const { return ends_[i]; }
  struct Places {
    int first = 0;
    int count = 0;
  };
  std::vector<Places> const& places(Period kind) const { return places_[static_cast<std::size_t>(kind)]; }

 private:
  Day today_;
  std::vector<Day> starts_;
  std::vector<Day> ends_;
  std::optional<Day> asked_;
  std::array<std::vector<Places>, 4> places_;  // by kind
};

// When a practice took part.
struct Stay {
  programs::Status status{};
  Day joined_on{};
  std::optional<Day> ended_on;
};

// How many numbers of each measure there could be from those periods that `counts` says.
std::vector<std::int64_t> numbers_wanted(Window const& window, std::vector<char> const& counts,
                                         std::vector<OverviewMeasure> const& measures);
// All periods that are over.
std::vector<char> all_over(Window const& window);

// Fills marks, filled and of from a practice's strip.
void read_row(OverviewRow& row, std::string_view strip, Stay const& stay, Window const& window,
              std::vector<OverviewMeasure> const& measures);

}  // namespace upswing::measures
