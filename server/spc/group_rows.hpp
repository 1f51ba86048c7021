#pragma once

// Rows that belong to one point: several charts of one week, several weeks of one month.

#include <vector>

#include "spc/result.hpp"
#include "spc/run_input.hpp"

namespace upswing::spc {

enum class Aggregate { mean, median, sum };

struct Grouped {
  std::vector<double> keys;  // ascending, each once
  Values values;
  Values denominators;  // empty if the rows have none
};

/// One row for each key, in ascending order. With denominators, sums of both (a row that lacks one part lacks both);
/// without, the aggregate of the values. A group of missing values only is missing.
Result<Grouped> group_rows(std::vector<double> const& keys, Values const& values, Values const& denominators,
                           Aggregate aggregate);

}  // namespace upswing::spc
