#pragma once

// Which chart suits a series and why, and what a person may want to think about. Advice: nothing here changes a chart.

#include <optional>
#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

/// A control chart is advised from so many numbers on: Provost and Murray, The Health Care Data Guide.
inline constexpr int fewest_for_control = 20;

struct Advice {
  spc::ChartType type = spc::ChartType::run;
  Phrase why;
};

/// The type shown while nobody chose one, and the reason in a sentence. Looks at values and counts, not at limits.
Advice advise(Chart const& chart);

/// Where line and limits could be made anew. Suggested, never applied: only a person can answer Wheeler's questions
/// (is it distinctly different, is the reason known, is it wanted, will it go on).
struct RebaseSuggestion {
  Day from;              // the new phase would begin here
  int first_number = 0;  // its point
  int length = 0;        // of the run on one side
  int side = 0;          // -1 or +1
  double old_center = 0;
  double new_center = 0;
  int available = 0;   // numbers from there on
  bool trial = false;  // too few for firm limits
};

/// After a run that is too long for chance and lasts: eight points or more on one side, none on the other since. Nothing
/// while the rules are silent, or when the phase began there already.
std::optional<RebaseSuggestion> suggest_rebase(Chart const& chart);

/// Unusual, and worth a look: much larger or smaller denominators than before, ever the same number.
std::vector<Phrase> doubts(Chart const& chart);

/// Where few are counted each time, the last three periods together say more than one: "The last three months together:
/// 18 of 27, 66.7%." No rule is applied to such sums.
std::optional<Phrase> together(Chart const& chart);

}  // namespace upswing::charts
