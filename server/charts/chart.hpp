#pragma once

// One chart, read: every period in its place, the start told apart, the rules applied. Sentence, picture, table and
// file are all made from this.

#include <optional>
#include <vector>

#include "charts/baseline.hpp"
#include "charts/series.hpp"
#include "spc/make_chart.hpp"

namespace upswing::charts {

struct ChartPoint {
  int number = 0;               // from 1, gaps included
  SeriesPoint facts;            // state `missing` where nothing was sent for the period
  std::optional<double> value;  // as drawn
  std::optional<double> center;
  int side = 0;  // -1 below the line, +1 above, 0 on it or missing
  bool useful = false;
  bool in_baseline = false;  // a frozen baseline, or the start
  bool signal = false;       // broke a rule, is not excluded, and enough points are useful
  bool beyond = false;       // and that rule is the limits
  bool excluded = false;     // a person left it out; it is drawn, and nothing is made from it
  int phase = 1;
  std::optional<double> lower;  // three sigma, where the chart has limits
  std::optional<double> upper;
  std::optional<double> lower2;  // two sigma
  std::optional<double> upper2;
  std::vector<int> annotations;
};

struct Chart {
  Series series;
  std::vector<ChartPoint> points;
  Baseline baseline;
  spc::Phase runs;   // the phase that lasts; all numbers missing when there is no point
  spc::Chart found;  // what the arithmetic says: every phase, every run
  spc::RuleSet rule_set = spc::RuleSet::anhoej;
  spc::ChartType type = spc::ChartType::run;

  /// The rules speak from ten useful points on; below, sentence and picture stay silent.
  [[nodiscard]] bool rules_speak() const { return runs.n_useful >= spc::fewest_useful; }
  /// The same of any phase.
  [[nodiscard]] bool rules_speak_in(int phase) const {
    return found.phases[static_cast<std::size_t>(phase - 1)].n_useful >= spc::fewest_useful;
  }
  [[nodiscard]] bool has_limits() const { return found.has_limits(); }
  /// The ordinary periods, or what else a point stands for.
  [[nodiscard]] bool by_event() const { return series.kind == Kind::days_between; }
};

/// The chart of a series in any order. Refuses numbers that cannot be drawn (see spc::Reason).
spc::Result<Chart> read_chart(Series series);

/// A labelled series whose chart is made already: one point of the series for each point of the chart.
Chart chart_with(Series series, spc::Chart found);

}  // namespace upswing::charts
