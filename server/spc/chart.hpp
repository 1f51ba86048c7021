#pragma once

// A chart as data: points, phases, limits, the rule set that was applied and what it found. Columns, not objects: a
// million points cost twenty bytes each, and the picture of one point is put together when somebody asks for it.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "spc/options.hpp"
#include "spc/rule.hpp"

namespace upswing::spc {

/// A point as a reader sees it. All numbers are after the multiplier; numbered from 1 over the whole series.
struct Point {
  int number = 0;
  int phase = 0;                 // from 1
  std::optional<double> value;   // missing when there is nothing to draw
  std::optional<double> center;  // the drawn center line
  std::optional<double> lower;   // three sigma below what the limits stand about; missing on charts without limits
  std::optional<double> upper;
  std::optional<double> lower2;  // two sigma
  std::optional<double> upper2;
  int side = 0;              // -1 below the center line, +1 above, 0 on it or missing
  bool included = true;      // false: left out of center line, limits and rules by a person
  bool in_baseline = false;  // helped to make center line and limits
  bool useful = false;       // included, not missing, and off the center line
  bool beyond = false;       // outside its three-sigma limits; told of excluded points too
  std::uint32_t broke = 0;   // set of Rule

  [[nodiscard]] bool broke_rule(Rule rule) const { return (broke & bit(rule)) != 0; }
};

/// Consecutive points that together broke a rule. Points on the line and gaps may lie between them.
struct Run {
  Rule rule = Rule::long_run;
  int phase = 0;
  int first = 0;   // point number
  int last = 0;    // point number
  int length = 0;  // of the points that count for the rule
  int side = 0;    // -1 below or falling, +1 above or rising, 0 where the rule has no side
};

struct Phase {
  int number = 0;  // from 1
  int first = 0;   // point numbers
  int last = 0;
  std::optional<double> center;  // after the multiplier
  int n_obs = 0;                 // included points, missing ones too
  int n_values = 0;              // of these, not missing
  int n_baseline = 0;            // of these, the ones that made the center line
  int n_useful = 0;
  int n_above = 0;
  std::optional<int> longest_run;  // these four are missing when no point is useful
  std::optional<int> longest_run_max;
  std::optional<int> crossings;
  std::optional<int> crossings_min;
  std::optional<int> box_longest_max;  // the box rules judge by these two instead
  std::optional<int> box_crossings_min;
  std::optional<double> runs_p_low;   // P(as few runs or fewer), perla only
  std::optional<double> runs_p_high;  // P(as many runs or more)
  std::optional<double> range_mean;   // of the moving ranges that made sigma, before the multiplier
  std::optional<double> sigma_z;      // Laney's correction of P' and U'
  bool shift = false;                 // a run longer than its rule set allows
  bool few_crossings = false;         // crosses the line less often than its rule set allows
  bool many_crossings = false;        // perla: more runs than chance would give
  bool corner = false;                // the cut box: both within their limits, but together in a corner
  bool trend = false;                 // perla: five points or more that only rise or only fall

  /// What the limits stand about and are held in, before the multiplier (see limit()).
  double middle = std::numeric_limits<double>::quiet_NaN();
  double lowest = -std::numeric_limits<double>::infinity();
  double highest = std::numeric_limits<double>::infinity();
  double power = 1;  // T: the limits are made on the scale of y^(1/3.6)
  Lower lower = Lower::made;

  [[nodiscard]] int n_below() const { return n_useful - n_above; }
  [[nodiscard]] bool signal() const { return shift || few_crossings || many_crossings || corner || trend; }
};

/// Something a reader of the result should know; never an error.
enum class Remark {
  zero_denominator,    // the point is missing because its denominator is zero
  no_baseline,         // the phase has no center line: nothing to make it from
  constant,            // all points of the phase lie on its center line
  few_useful,          // fewer useful points than the runs rules were validated for
  trial_limits,        // limits from fewer than twelve points: they will move with every new one
  freeze_unused,       // freeze does nothing beside a split; freeze_each acts inside every phase
  denominators_unused  // this chart does not divide
};

struct Note {
  Remark remark;
  std::optional<int> point;
  std::optional<int> phase;
};

struct Chart {
  ChartType type = ChartType::run;
  RuleSet rules = RuleSet::anhoej;
  Options options;                   // as asked for
  std::vector<double> values;        // after the multiplier; NaN: missing
  std::vector<double> sigma;         // one sigma of each point, before the multiplier; empty on a run chart
  std::vector<std::uint32_t> marks;  // set of Rule and Mark
  std::vector<Phase> phases;
  std::vector<Run> runs;  // in order of phase, rule and first point
  std::vector<Note> notes;

  [[nodiscard]] std::size_t size() const { return values.size(); }
  [[nodiscard]] Point point(std::size_t index) const;
  [[nodiscard]] Phase const& phase_of(std::size_t index) const;
  /// The limit so many sigma above (or, negative, below) the middle, after the multiplier; NaN where there is none.
  [[nodiscard]] double limit(std::size_t index, double sigmas) const;
  [[nodiscard]] bool has(std::size_t index, std::uint32_t bits) const { return (marks[index] & bits) != 0; }

  /// -1 below the center line, +1 above, 0 on it or missing.
  [[nodiscard]] int side(std::size_t index) const {
    return has(index, bit(Mark::above)) - has(index, bit(Mark::below));
  }

  [[nodiscard]] bool has_limits() const { return !sigma.empty(); }
  /// True if any included point lies beyond its limits.
  [[nodiscard]] bool beyond_signal() const;
  /// True if the runs of any phase have a signal.
  [[nodiscard]] bool runs_signal() const;
  /// Either of the two, or any other rule of the set.
  [[nodiscard]] bool signal() const;
};

/// The runs rules were validated from ten useful points on: Anhøj and Olesen 2014, PLoS ONE 9:e113825.
inline constexpr int fewest_useful = 10;

/// Limits made from fewer points are trial limits: NHS England, Making Data Count.
inline constexpr int fewest_for_limits = 12;

}  // namespace upswing::spc
