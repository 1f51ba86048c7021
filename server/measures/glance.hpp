// A practice at a glance: itself, its measures with their newest numbers, and its one next step, in one answer.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "measures/measure.hpp"
#include "measures/trail.hpp"
#include "practices/practices.hpp"

namespace upswing::measures {

struct MeasureGlance {
  MeasureName measure;
  std::optional<double> goal;  // the practice's, as it is today
  std::optional<LastPoint> last;
  std::vector<std::optional<double>> trail;  // of the last twelve periods there are, oldest first
};
UPSWING_DESCRIBE(MeasureGlance, measure, goal, last, trail)

struct PracticeGlance {
  practices::PracticeView view;
  std::vector<MeasureGlance> measures;           // for who may see numbers
  std::optional<practices::NextStep> next_step;  // for who may see the work
};
UPSWING_DESCRIBE(PracticeGlance, view, measures, next_step)

MeasureGlance glance_at(MeasureName const& measure, std::optional<double> goal, std::vector<TrailEntry> const& entries,
                        bool with_drafts, access::Language language);

}  // namespace upswing::measures
