#pragma once

// Where the numbers of notes and tests stand: near their points, and neither on the line, on dots nor on each other.

#include <optional>
#include <vector>

#include "charts/layout.hpp"

namespace upswing::charts {

struct NotePlace {
  std::string numbers;  // "2,6"
  double y = 0;         // the foot of the text
  double from = 0;      // a thin line leads from here on to the point ...
  double to = 0;        // ... to here; both 0: the text stands beside its point
};

/// One for each point of the chart; none where nothing is noted.
std::vector<std::optional<NotePlace>> note_places(Chart const& chart, Layout const& layout);

}  // namespace upswing::charts
