#pragma once

// Tests of change that belong to a measure: marked on its chart by number, after the notes, for those who read the work.

#include <vector>

#include "charts/asked.hpp"
#include "charts/series.hpp"
#include "measures/measures.hpp"
#include "pdsa/pdsa.hpp"

namespace upswing::charts {

struct ChartTest {
  pdsa::CycleId id;
  std::int64_t mark = 0;  // its period's number on the chart
  Day period{};
  Day test_day{};
  std::string title;
  std::int64_t number = 1;  // along its ramp
  std::string question;
  pdsa::CycleState state{};
};
UPSWING_DESCRIBE(ChartTest, id, mark, period, test_day, title, number, question, state)

/// Those of them whose day has come, numbered from `first` on in their order of days; those of one period
/// share its number, so that marks never crowd. A pin leaves out what came later.
std::vector<ChartTest> tests_among(std::vector<pdsa::Cycle> const& cycles, measures::Measure const& measure, Day today,
                                   ChartPin const& pin, std::int64_t first);
/// The same of a practice; nothing for who does not read the work there.
std::vector<ChartTest> tests_on(access::ReadTx const& tx, practices::Practice const& practice,
                                measures::Measure const& measure, ChartPin const& pin, std::int64_t first);
/// As marks of the picture.
std::vector<Annotation> marks_of(std::vector<ChartTest> const& tests);

}  // namespace upswing::charts
