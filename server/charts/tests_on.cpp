// Finds a measure's tests of change and where they stand on its chart.

#include "charts/tests_on.hpp"

#include <algorithm>

namespace upswing::charts {

std::vector<ChartTest> tests_among(std::vector<pdsa::Cycle> const& cycles, measures::Measure const& measure, Day today,
                                   ChartPin const& pin, std::int64_t first) {
  std::vector<ChartTest> tests;
  for (auto const& cycle : cycles) {
    auto const& plan = cycle.plan.fields;
    if (plan.measure_id != measure.id || !plan.test_day || *plan.test_day > today) continue;
    if (cycle.state == pdsa::CycleState::planned) continue;
    auto const period = measure.kind == measures::MeasureKind::days_between
                            ? *plan.test_day
                            : programs::period_start(measure.period, *plan.test_day);
    if (pin.until && period > *pin.until) continue;
    tests.push_back({cycle.id, 0, period, *plan.test_day, cycle.title, cycle.number, plan.question, cycle.state});
  }
  std::ranges::stable_sort(tests, {}, &ChartTest::test_day);
  for (std::size_t i = 0; i < tests.size(); ++i) {
    if (i > 0 && tests[i].period != tests[i - 1].period) ++first;
    tests[i].mark = first;
  }
  return tests;
}

std::vector<ChartTest> tests_on(access::ReadTx const& tx, practices::Practice const& practice,
                                measures::Measure const& measure, ChartPin const& pin, std::int64_t first) {
  if (!tx.may(access::Right::see_work, practice.id)) return {};
  return tests_among(pdsa::cycles_of_measure(tx, practice.id, measure.id), measure, practices::today_at(tx, practice),
                     pin, first);
}

std::vector<Annotation> marks_of(std::vector<ChartTest> const& tests) {
  std::vector<Annotation> marks;
  for (auto const& test : tests) {
    auto const words = test.title + " (" + std::to_string(test.number) + ")";
    if (!marks.empty() && marks.back().number == test.mark) marks.back().words += "; " + words;
    else marks.push_back({static_cast<int>(test.mark), test.period, words});
  }
  return marks;
}

}  // namespace upswing::charts
