#pragma once

// The two icons of Making Data Count: how the numbers vary, and whether the goal will be met while nothing changes. Shape
// and letter say what the color says: a ring for the way we want, a square for the other, a hexagon for neither.

#include <string>

#include "charts/layout.hpp"
#include "charts/svg.hpp"
#include "spc/nhs.hpp"

namespace upswing::charts {

/// Held up to so many pixels, so that its letter can be read.
inline constexpr int smallest_icon = 24;

/// An <svg role="img"> of that size with its meaning as its name. Style::page: the page colors its classes.
std::string draw_variation_icon(spc::VariationIcon icon, Words const& words, int size, Style style = Style::page);
std::string draw_assurance_icon(spc::AssuranceIcon icon, Words const& words, int size, Style style = Style::page);

/// "It is getting better: numbers are higher than before by more than chance."
std::string icon_words(spc::VariationIcon icon, Words const& words);
std::string icon_words(spc::AssuranceIcon icon, Words const& words);

/// The chart follows the rules the icons belong to, and they have something to go by.
bool has_icons(Chart const& chart);

/// Both at the top right of a picture.
void draw_icons(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);

}  // namespace upswing::charts
