#pragma once

// Rows that belong to one point: several charts of one week, several weeks of one month, a subgroup of measurements.

#include <vector>

#include "spc/result.hpp"
#include "spc/series.hpp"

namespace upswing::spc {

enum class Aggregate { mean, median, sum, deviation };

struct Grouped {
  Column keys;  // ascending, each once
  Series series;
};

/// One point for each key, in ascending order, made as the chart wants it. Where it divides, sums of both parts (a row
/// that lacks one part, or has nothing to divide by, lacks both). C counts: sums. Xbar and S: mean and standard
/// deviation, with the size of each subgroup. Otherwise the aggregate of the values, with the sizes. A group of missing
/// values only is missing. A row that no chart of the type could hold is a problem, with its number.
Result<Grouped> group_rows(ChartType type, Column const& keys, Column const& values, Column const& denominators,
                           Aggregate aggregate);

}  // namespace upswing::spc
