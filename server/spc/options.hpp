#pragma once

// What a caller may ask of a chart. Points are numbered from 1 over the whole series, phases or not.

#include <optional>
#include <string_view>
#include <vector>

namespace upswing::spc {

enum class ChartType { run, i, mr, xbar, s, t, c, u, u_prime, p, p_prime, g, i_prime, moving_s, xmr };

enum class RuleSet { anhoej, anhoej_bestbox, anhoej_cutbox, perla, western_electric, nelson, nhs };

/// The lower limit: made like the upper one, always zero (MR), or not there (moving s).
enum class Lower { made, zero, none };

/// Which way the numbers are wanted to go.
enum class Improvement { increase, decrease, neutral };

/// From this point on the target is this. A first target may begin at point 1.
struct Target {
  int from = 1;
  double value = 0;
};

struct Options {
  RuleSet rules = RuleSet::anhoej;
  std::optional<int> freeze;       // the first so many points make line and limits; on xmr inside every phase
  std::optional<int> freeze_each;  // the same inside every phase, on any chart
  std::vector<int> freeze_at;      // last baseline points: the phase that has one of these freezes there
  std::vector<int> split;          // {12} means: points 1 to 12 are a phase, point 13 starts the next
  std::vector<int> exclude;        // point numbers left out of line, limits and rules
  std::optional<double> center;    // a center line given from outside, before the multiplier
  std::optional<double> sigma;     // given standard deviation of one measurement (i, xmr, xbar, s, i_prime, moving_s)
  std::vector<Target> targets;     // in units of the drawn value; not multiplied
  double multiplier = 1;           // 100 for percent; applied after everything else
  bool screen_ranges = false;      // drop moving ranges of 3.267 times their mean or more, once (Nelson 1982)
  bool categorical = false;        // the points have no order: a funnel. No rules about order are applied
  Improvement improvement = Improvement::increase;
};

/// The names used in results and on the command line: "i", "up", "anhoej". Both ways; nothing for an unknown name.
std::string_view name(ChartType type);
std::string_view name(RuleSet rules);
std::optional<ChartType> chart_type_named(std::string_view name);
/// "ihi" is another name of perla.
std::optional<RuleSet> rule_set_named(std::string_view name);

/// The chart divides its values by denominators and cannot do without them.
bool needs_denominators(ChartType type);
/// The chart makes use of denominators if it is given some.
bool may_divide(ChartType type);
/// The chart describes several measurements at each point.
bool of_subgroups(ChartType type);

}  // namespace upswing::spc
