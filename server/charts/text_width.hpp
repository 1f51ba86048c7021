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

/// The text in one line no wider than this, cut at a letter and ended by an ellipsis where it must be.
std::string ellipsized(std::string_view text, double width, double font_size);

/// Its first letter that has a direction is Hebrew, Arabic or of a script near them.
bool is_right_to_left(std::string_view text);

}  // namespace upswing::charts
