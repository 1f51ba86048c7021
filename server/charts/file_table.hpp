#pragma once

// The rows of a file that `upswing chart` draws: what is on the x axis, what was counted, out of how many.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "spc/series.hpp"

namespace upswing::charts {

/// One series of a file. Without x the rows are numbered; with x, equal names are rows of one point.
struct FileSeries {
  std::string name;                // of the series, where a file holds several
  std::vector<std::string> names;  // x of each row as it is written; empty: the file has none
  spc::Column keys;                // what the rows are grouped and ordered by; empty like names
  spc::Column values;
  spc::Column denominators;  // empty: the file has none
  std::vector<std::int64_t> lines;
};

/// A line of the file that cannot be used, in words.
struct FileProblem {
  std::int64_t line = 0;  // 0: the file as a whole
  std::string words;
  bool asking = false;  // it lies in how the chart was asked for, whatever the numbers are
};

/// "line 7: ..."
std::string spell(FileProblem const& problem);

using FileTable = std::variant<std::vector<FileSeries>, std::vector<FileProblem>>;

/// Reads comma-separated text with a heading (x or period, y or value or numerator, n or denominator) or without one
/// (y; x and y; x, y and n). `by` names the column that tells the series apart; empty: one series. What is empty, NA or
/// null is missing.
FileTable read_table(std::string_view csv, std::string const& by);

}  // namespace upswing::charts
