#pragma once

// Lines that may leave the plot: cut exactly where they do, never bent to stay inside.

#include <string_view>
#include <vector>

#include "charts/layout.hpp"
#include "charts/svg.hpp"

namespace upswing::charts {

struct Spot {
  double x = 0;
  double share = 0;  // of the scale: below 0 and above 1 lie outside the plot

  [[nodiscard]] bool inside() const { return share >= 0 && share <= 1; }
};
using Line = std::vector<Spot>;

/// The line with a vertex wherever it leaves or enters the plot.
Line with_crossings(Line const& line);

/// What lies inside of a line that has its crossings.
void draw_inside(Svg& svg, std::string_view style, Line const& line, Layout const& layout);

/// The area between two such lines, as far as it lies inside.
void draw_between(Svg& svg, std::string_view style, Line const& upper, Line const& lower, Layout const& layout);

}  // namespace upswing::charts
