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

// What one measure's marks say of each period; `filled` counts its numbers.
void add_measure(std::string& shown, StripLine const& line, std::vector<Window::Places> const& places,
                 std::vector<char> const& counts, std::int64_t& filled) {
  char* shown_at = shown.data();
  char const* counts_at = counts.data();
  for (auto const& place : places) {
    for (int k = 0; k < place.count; ++k) {
      char const mark = line.at(place.first + k);
      if (mark == no_mark) continue;
      if (*shown_at == overview_mark::open) *shown_at = overview_mark::part;
      filled += *counts_at && (mark == 'C' || mark == 'A');
    }
    ++shown_at, ++counts_at;
  }
}

// Strips and programs often hold their measures in the same order, so the one after the last is tried first.
std::size_t find_measure(std::vector<OverviewMeasure> const& measures, std::string_view id, std::size_t after) {
  for (std::size_t i = 0; i < measures.size(); ++i) {
    auto const at = (after + i) % measures.size();
    if (measures[at].id.text == id) return at;
  }
  return measures.size();
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

std::vector<std::int64_t> numbers_wanted(Window const& window, std::vector<char> const& counts,
                                         std::vector<OverviewMeasure> const& measures) {
  std::vector<std::int64_t> wanted;
  for (auto const& measure : measures) {
    auto& sum = wanted.emplace_back(0);
    for (std::size_t i = 0; i < counts.size(); ++i) sum += counts[i] ? window.places(measure.period)[i].count : 0;
  }
  return wanted;
}

std::vector<char> all_over(Window const& window) {
  std::vector<char> over;
  for (std::size_t i = 0; i < window.starts().size(); ++i) over.push_back(window.over(i) ? 1 : 0);
  return over;
}

void read_row(OverviewRow& row, std::string_view strip, Stay const& stay, Window const& window,
              std::vector<OverviewMeasure> const& measures) {
  auto const count = window.starts().size();
  std::vector<char> counts(count);
  bool whole = true;
  row.marks.assign(count, overview_mark::none);
  row.filled.assign(measures.size(), 0);
  for (std::size_t i = 0; i < count; ++i) {
    bool const there = took_part(stay, window, i);
    whole = whole && there;
    if (!there) continue;
    counts[i] = window.over(i) ? 1 : 0;
    row.marks[i] = window.over(i) ? overview_mark::open : overview_mark::later;
  }
  if (!whole) row.of = numbers_wanted(window, counts, measures);
  if (count == 0) return;
  StripReader reader(strip);
  StripLine line;
  std::int64_t others = 0;  // of measures the program does not ask for
  std::size_t at = 0;
  while (reader.next(line)) {
    auto const found = find_measure(measures, line.measure, at);
    add_measure(row.marks, line, window.places(line.period), counts,
                found == measures.size() ? others : row.filled[found]);
    if (found < measures.size()) at = found + 1;
  }
  reader.sent_days(window.starts().front(), [&](Day day) {
    auto const start = std::lower_bound(window.starts().begin(), window.starts().end(), day);
    if (start != window.starts().end() && *start == day)
      row.marks[static_cast<std::size_t>(start - window.starts().begin())] = overview_mark::sent;
  });
}

}  // namespace upswing::measures
