#pragma once

// One measure of one practice, read from the rooms below: what every answer about a chart is made from.

#include "access/access.hpp"
#include "charts/chart.hpp"
#include "charts/note_store.hpp"
#include "measures/measures.hpp"
#include "programs/programs.hpp"

namespace upswing::charts {

struct ChartSource {
  practices::Practice practice;
  measures::Measure measure;
  measures::MeasureSettings settings;
  std::vector<StoredAnnotation> annotations;
  Chart chart;
};

/// "Not found" where the practice does not use the measure; a problem in words where its numbers cannot be drawn.
ChartSource chart_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure);

/// The day the practice's program began: the latest of those that ask for the measure, or of all for a measure of the
/// practice's own. Programs it was only invited to do not count.
class ProgramStarts {
 public:
  ProgramStarts(access::ReadTx const& tx, PracticeId const& practice);
  [[nodiscard]] std::optional<Day> of(measures::Measure const& measure) const;

 private:
  std::optional<Day> latest_;
  std::map<MeasureId, Day> by_measure_;
};

}  // namespace upswing::charts
