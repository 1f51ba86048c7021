#pragma once

// What `upswing chart` answers: numbers for scripts and spreadsheets, a page of text, pictures.

#include <string>
#include <vector>

#include "charts/file_chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

/// One line of JSON a series.
std::string answer_json(std::vector<FileChart> const& charts);

/// A table with every computed column; `series` and `n` stand in it where the file has them.
std::string answer_csv(std::vector<FileChart> const& charts);

/// What the chart says, and its points with their limits, for reading in a terminal.
std::string answer_text(std::vector<FileChart> const& charts, FileAsk const& ask, Words const& words);

/// One picture: the chart, or small ones side by side where the file holds several series.
/// Flat: for renderers that know no variables.
std::string answer_svg(std::vector<FileChart> const& charts, FileAsk const& ask, Words const& words, bool flat = false);

}  // namespace upswing::charts
