#pragma once

// From the rows of a file to its charts.

#include <string>
#include <variant>
#include <vector>

#include "charts/chart.hpp"
#include "charts/file_options.hpp"
#include "charts/file_table.hpp"

namespace upswing::charts {

struct FileChart {
  std::string name;                 // of the series; empty: the file has one
  std::vector<std::string> labels;  // x of each point; empty: numbered from 1
  spc::Series series;               // one entry a point
  spc::Chart chart;
};

using FileCharts = std::variant<std::vector<FileChart>, std::vector<FileProblem>>;

/// A chart for each series, or every line that is in the way.
FileCharts chart_table(std::vector<FileSeries> const& table, FileOptions const& options);

/// The same as a picture and a sentence need it.
Chart chart_to_draw(FileChart const& file, FileAsk const& ask);

}  // namespace upswing::charts
