#pragma once

// Where everything goes: a frame of pixels around the plot, and the two ways from data to pixels.

#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/draw.hpp"
#include "charts/phrase.hpp"
#include "charts/scale.hpp"

namespace upswing::charts {

struct Layout {
  double width = 0;
  double height = 0;
  double font = 12;
  double left = 0;  // edges of the plot
  double right = 0;
  double top = 0;
  double bottom = 0;
  double spacing = 0;  // between points
  double dot = 4;      // radius
  Scale scale;
  std::vector<std::string> title;  // lines, in a picture that stands alone
  std::vector<std::string> subtitle;
  std::string unit;  // above the axis

  [[nodiscard]] double x(int point_number) const;
  [[nodiscard]] double y(double value) const;
  [[nodiscard]] double header_bottom() const;  // below title and subtitle
  [[nodiscard]] double inset() const;          // free at the sides of a picture that stands alone
};

Layout lay_out(Chart const& chart, Words const& words, Drawing const& drawing);

/// One point alone is its own middle; the line is drawn from two on.
bool shows_center(Chart const& chart);

/// The two texts at the right end of the middle line and the goal.
std::string center_value(Chart const& chart, Words const& words);
std::string goal_value(Chart const& chart, Words const& words);

}  // namespace upswing::charts
