#pragma once

// One measure side by side in the practices of a program: never a ranking, and of practices shown by a code nothing but
// percentages, rates and times.

#include <optional>
#include <vector>

#include "charts/view.hpp"
#include "programs/programs.hpp"

namespace upswing::charts {

/// What one panel is made from.
struct Compared {
  programs::Shown shown;
  Series series;
};

view::Panel panel_of(Compared const& compared, Words const& words, int width);

/// The beginning of what a panel says. Of a coded practice it names no count of people.
std::string lead_of(Chart const& chart, Words const& words, bool coded);

/// The middle of the practices, period by period. The middle of one or two would be one's neighbor's number.
inline constexpr std::size_t fewest_for_median = 3;
struct Middle {
  std::vector<Day> periods;
  std::vector<std::optional<double>> values;
};
Middle middle_of(std::vector<Series> const& all);

}  // namespace upswing::charts
