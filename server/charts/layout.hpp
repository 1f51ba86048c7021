#pragma once

// Where everything goes: a frame of pixels around the plot, and the two ways from data to pixels.

#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/draw.hpp"
#include "charts/end_labels.hpp"
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
  double time_axis = 0;  // below the plot, or below the bars
  double bars_top = 0;   // of the small plot of numerators; 0: there is none
  double spacing = 0;    // between points
  double dot = 4;        // radius
  double icon = 0;       // size of the two icons at the top right; 0: there are none
  Scale scale;
  Scale bars;
  std::vector<std::string> title;  // lines, in a picture that stands alone
  std::vector<std::string> subtitle;
  std::vector<std::string> notes;   // lines under the axis
  std::vector<std::string> footer;  // chart and rules, then the date: one line, or two where it is narrow
  std::string unit;                 // above the axis
  std::vector<EndLabel> ends;
  std::vector<double> places;  // x of each point, where they do not stand in a row: a funnel

  [[nodiscard]] double x(int point_number) const;
  [[nodiscard]] double y(double value) const;
  [[nodiscard]] double bar_y(double value) const;
  [[nodiscard]] double header_bottom() const;  // below title and subtitle
  [[nodiscard]] double inset() const;          // free at the sides of a picture that stands alone
  [[nodiscard]] double notes_top() const;      // below the two lines of the axis
  [[nodiscard]] bool narrow() const;           // a phone
  [[nodiscard]] bool packed() const;           // points stand so close that line and dots would hide all else
};

Layout lay_out(Chart const& chart, Words const& words, Drawing const& drawing);

/// One point alone is its own middle; the line is drawn from two on.
bool shows_center(Chart const& chart);

/// The goal in force at the end.
std::optional<double> last_goal(Chart const& chart);

/// The limits of the phase that lasts plainly differ from point to point: the denominators do.
bool limits_vary(Chart const& chart);

}  // namespace upswing::charts
