// Reads strips into rows.
#include "measures/overview.hpp"

#include <algorithm>

#include "measures/sheet.hpp"
#include "measures/strip.hpp"

namespace upswing::measures {
namespace {

bool took_part(Stay const& stay, Window const& window, std::size_t i) {
  bool const left = stay.ended_on && window.starts()[i] > *stay.ended_on;
  return window.end(i) >= stay.joined_on && !left && stay.status != programs::Status::invited;
}

// What one measure's marks say of each period.
void add_measure(OverviewRow& row, StripLine const& line, Window const& window, std::vector<char> const& part,
                 std::optional<std::size_t> measure) {
  for (std::size_t i = 0; i < part.size(); ++i) {
    auto const places = window.places(line.period, i);
    for (int k = 0; k < places.count; ++k) {
      char const mark = line.at(places.first + k);
      if (mark == no_mark) continue;
      char& shown = row.marks[i];
      if (shown == overview_mark::open) shown = overview_mark::part;
      bool const counts = measure && part[i] && is_sent_mark(mark) && is_number_mark(mark);
      if (counts) ++row.filled[*measure];
    }
  }
}

}  // namespace

Window::Window(programs::Program const& program, Day today, std::size_t count) : today_(today) {
  starts_ = programs::periods_until(program, program.starts_on, today);
  if (starts_.size() > count) starts_.erase(starts_.begin(), starts_.end() - static_cast<std::ptrdiff_t>(count));
  for (Day const start : starts_) {
    ends_.push_back(programs::last_day(program.period, start));
    if (ends_.back() < today) asked_ = start;
    for (Period const kind : {Period::day, Period::week, Period::month, Period::quarter}) {
      auto const cells = cells_within(kind, start, ends_.back());
      places_[static_cast<std::size_t>(kind)].push_back(
          {cells.empty() ? 0 : programs::place_of(kind, cells.front()), static_cast<int>(cells.size())});
    }
  }
}

void read_row(OverviewRow& row, std::string_view strip, Stay const& stay, Window const& window,
              std::vector<OverviewMeasure> const& measures) {
  auto const count = window.starts().size();
  std::vector<char> counts(count);
  row.marks.assign(count, overview_mark::none);
  row.filled.assign(measures.size(), 0);
  row.of.assign(measures.size(), 0);
  for (std::size_t i = 0; i < count; ++i) {
    if (!took_part(stay, window, i)) continue;
    counts[i] = window.over(i) ? 1 : 0;
    row.marks[i] = window.over(i) ? overview_mark::open : overview_mark::later;
    for (std::size_t m = 0; counts[i] && m < measures.size(); ++m)
      row.of[m] += window.places(measures[m].period, i).count;
  }
  if (count == 0) return;
  StripReader reader(strip);
  StripLine line;
  while (reader.next(line)) {
    auto const found = std::find_if(measures.begin(), measures.end(),
                                    [&](OverviewMeasure const& one) { return one.id.text == line.measure; });
    add_measure(row, line, window, counts,
                found == measures.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - measures.begin())));
  }
  reader.sent_days(window.starts().front(), [&](Day day) {
    auto const at = std::lower_bound(window.starts().begin(), window.starts().end(), day);
    if (at != window.starts().end() && *at == day)
      row.marks[static_cast<std::size_t>(at - window.starts().begin())] = overview_mark::sent;
  });
}

}  // namespace upswing::measures
