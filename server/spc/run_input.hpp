#pragma once

// What a chart is made from. Points are numbered from 1 over the whole series, phases or not.

#include <optional>
#include <vector>

#include "spc/chart.hpp"
#include "spc/result.hpp"

namespace upswing::spc {

using Values = std::vector<std::optional<double>>;

struct Options {
  std::optional<int> freeze;       // the first so many points make the center line; not used together with a split
  std::optional<int> freeze_each;  // the same inside every phase
  std::vector<int> split;          // {12} means: points 1 to 12 are a phase, point 13 starts the next
  std::vector<int> exclude;        // point numbers left out of center line and rules
  std::optional<double> center;    // a center line given from outside, before the multiplier
  double multiplier = 1;           // 100 for percent; applied after everything else
  RuleSet rules = RuleSet::anhoej;
};

struct RunInput {
  Values values;        // measurements, or numerators when there are denominators
  Values denominators;  // empty: none
  Options options;
};

/// The first thing wrong with the input, if any.
std::optional<Problem> check(RunInput const& input);

}  // namespace upswing::spc
