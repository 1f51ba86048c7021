#pragma once

// A chart as data: points, phases, the rule set that was applied and what it found. The run chart fills the
// center line; control charts add their limits to the same points and phases.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace upswing::spc {

enum class ChartType { run };

enum class RuleSet { anhoej };

/// The name stamped on a result: "run", "anhoej".
std::string_view name(ChartType type);
std::string_view name(RuleSet rules);

/// A rule that points can belong to. A point carries the set of all rules it broke, not only the first.
enum class Rule : std::uint32_t { long_run = 1U << 0U };

struct Point {
  int number = 0;                // from 1, over the whole series
  int phase = 0;                 // from 1
  std::optional<double> value;   // after the multiplier; missing when there is nothing to draw
  std::optional<double> center;  // after the multiplier
  int side = 0;                  // -1 below the center line, +1 above, 0 on it or missing
  bool included = true;          // false: left out of center line, limits and rules by a person
  bool in_baseline = false;      // helped to make the center line
  bool useful = false;           // included, not missing, and off the center line
  std::uint32_t broke = 0;       // set of Rule

  [[nodiscard]] bool broke_rule(Rule rule) const { return (broke & static_cast<std::uint32_t>(rule)) != 0; }
};

/// Consecutive useful points on one side of the center line. Points on the line and gaps may lie between them.
struct Run {
  int first = 0;   // point number
  int last = 0;    // point number
  int length = 0;  // useful points
  int side = 0;    // -1 or +1
};

struct Phase {
  int number = 0;  // from 1
  int first = 0;   // point numbers
  int last = 0;
  std::optional<double> center;
  int n_obs = 0;       // included points, missing ones too
  int n_values = 0;    // of these, not missing
  int n_baseline = 0;  // of these, the ones that made the center line
  int n_useful = 0;
  std::optional<int> longest_run;  // these four are missing when no point is useful
  std::optional<int> longest_run_max;
  std::optional<int> crossings;
  std::optional<int> crossings_min;
  bool shift = false;          // the longest run is longer than its limit
  bool few_crossings = false;  // fewer crossings than their limit
  std::vector<Run> long_runs;  // every run longer than the limit, in order

  [[nodiscard]] bool signal() const { return shift || few_crossings; }
};

/// Something a reader of the result should know; never an error.
enum class Remark {
  zero_denominator,  // the point is missing because its denominator is zero
  no_baseline,       // the phase has no center line: nothing to make it from
  constant,          // all points of the phase lie on its center line
  few_useful,        // fewer useful points than the rules were validated for
};

struct Note {
  Remark remark;
  std::optional<int> point;
  std::optional<int> phase;
};

struct Chart {
  ChartType type = ChartType::run;
  RuleSet rules = RuleSet::anhoej;
  std::vector<Point> points;
  std::vector<Phase> phases;
  std::vector<Note> notes;

  /// True if any phase has a signal.
  [[nodiscard]] bool signal() const;
};

/// The Anhøj rules were validated from ten useful points on: Anhøj and Olesen 2014, PLoS ONE 9:e113825.
inline constexpr int fewest_useful = 10;

}  // namespace upswing::spc
