#pragma once

// What stands at the right ends of the lines: middle, goal and limits, each beside its line and none over another.

#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

struct Layout;
struct Scale;

struct EndLabel {
  double at = 0;      // the value of its line
  std::string value;  // "72.5%"
  std::string word;   // "upper limit"; none where there is no room for it
  double y = 0;       // of its line, after the labels were kept apart
};

/// From the highest to the lowest. In narrow pictures limits have their values only; a limit that is held at the end of
/// what is possible, 0 or 100 percent, has none.
std::vector<EndLabel> end_labels(Chart const& chart, Scale const& scale, Words const& words, bool narrow);

double end_label_width(std::vector<EndLabel> const& labels, double font);

/// Finds each label's place, as near to its line as the others allow.
void keep_apart(std::vector<EndLabel>& labels, Layout const& layout);

/// How far the text of a label reaches above and below its place.
double reach_above(EndLabel const& label, double font);
double reach_below(EndLabel const& label, double font);

}  // namespace upswing::charts
