// A practice's newest numbers, measure by measure, as one short text, so that its page reads one row. It says nothing that the entries do not say.
//
//   01999d11-9800-7003-8000-000000000001 20332s14/20 20362s 20393d9/11   a measure, then a word an entry, oldest first
//
// A word: the first day of its period (since 1970), s sent or d draft, then numerator/denominator and =value; nothing more
// where nothing was counted. Kept are the entries from the twelfth newest sent one on, and from the newest sent one with a
// number on; so both who reads drafts and who does not find their last twelve and the last value.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "measures/entry.hpp"

namespace upswing::measures {

inline constexpr std::size_t trail_length = 12;

struct TrailEntry {
  Day period{};
  bool sent = false;
  std::optional<double> numerator{};
  std::optional<double> denominator{};
  std::optional<double> value{};
  bool has_number() const { return numerator || value; }
  bool operator==(TrailEntry const&) const = default;
};
TrailEntry trail_entry(Entry const& entry);
// The number a chart shows, after the multiplier; nothing when nothing was counted.
std::optional<double> plotted(MeasureKind kind, double multiplier, TrailEntry const& entry);

// Each change answers false where what is left does not say enough: the trail must be made from the tables then.
struct Trail {
  std::map<std::string, std::vector<TrailEntry>, std::less<>> measures;  // by id; oldest first

  bool set(MeasureId const& measure, TrailEntry const& entry);
  bool clear(MeasureId const& measure, Day period);
  // Everything from the period `first` to `last` counts as sent from now on.
  void send(std::string_view measure, Day first, Day last);
  std::vector<TrailEntry> of(MeasureId const& measure) const;
};
Trail read_trail(std::string_view text);
std::string spell(Trail const& trail);

}  // namespace upswing::measures
