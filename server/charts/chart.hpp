#pragma once

// One chart, read: every period in its place, the start told apart, the rules applied. Sentence, picture, table and
// file are all made from this.

#include <optional>
#include <vector>

#include "charts/baseline.hpp"
#include "charts/series.hpp"
#include "spc/run_chart.hpp"

namespace upswing::charts {

struct ChartPoint {
  int number = 0;               // from 1, gaps included
  SeriesPoint facts;            // state `missing` where nothing was sent for the period
  std::optional<double> value;  // as drawn
  std::optional<double> center;
  int side = 0;  // -1 below the line, +1 above, 0 on it or missing
  bool useful = false;
  bool in_baseline = false;  // a frozen baseline, or the start
  bool signal = false;       // belongs to a run that is too long for chance, and enough points are useful
  std::vector<int> annotations;
};

struct Chart {
  Series series;
  std::vector<ChartPoint> points;
  Baseline baseline;
  spc::Phase runs;  // all numbers missing when there is no point
  spc::RuleSet rule_set = spc::RuleSet::anhoej;

  /// The rules speak from ten useful points on; below, sentence and picture stay silent.
  [[nodiscard]] bool rules_speak() const { return runs.n_useful >= spc::fewest_useful; }
  /// The ordinary periods, or what else a point stands for.
  [[nodiscard]] bool by_event() const { return series.kind == Kind::days_between; }
};

/// The chart of a series in any order. Refuses numbers that cannot be drawn (see spc::Reason).
spc::Result<Chart> read_chart(Series series);

}  // namespace upswing::charts
