#pragma once

// What a chart is made from: columns of equal length, one entry a point, in the order of the points.

#include <cmath>
#include <limits>
#include <vector>

#include "spc/options.hpp"
#include "spc/result.hpp"

namespace upswing::spc {

/// Numbers with NaN where there is none.
using Column = std::vector<double>;

inline constexpr double missing = std::numeric_limits<double>::quiet_NaN();
inline bool present(double number) { return !std::isnan(number); }

struct Series {
  Column values;        // measurements; numerators where there are denominators; means (xbar) or sds (s) of subgroups
  Column denominators;  // empty: none
  Column sizes;         // how many measurements stand behind each point; empty: one
  Column deviations;    // standard deviation (n-1) inside each subgroup: xbar and s
};

/// What is wrong with the numbers themselves, whatever is asked of them: the same for points and for the rows they are
/// made of. Numbered from 1.
std::vector<Problem> check_values(ChartType type, Column const& values, Column const& denominators);

/// Everything wrong with the input, at most a hundred problems, in order of the points. Empty: it can be charted.
std::vector<Problem> check(ChartType type, Series const& series, Options const& options);

}  // namespace upswing::spc
