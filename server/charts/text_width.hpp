#pragma once

// How wide a text will be, near enough to keep labels apart without asking a font.

#include <string>
#include <string_view>
#include <vector>

namespace upswing::charts {

/// An upper estimate in CSS pixels for a humanist sans serif.
double text_width(std::string_view text, double font_size);

/// The text in lines no wider than this; what is left after `most_lines` ends in an ellipsis.
std::vector<std::string> wrapped(std::string_view text, double width, double font_size, std::size_t most_lines);

}  // namespace upswing::charts
