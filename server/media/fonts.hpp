// The fonts of the pictures. They are inside the program, so that a picture looks the same on every machine.
#pragma once
#include <string>

namespace upswing::media {

inline constexpr auto* house_family = "Atkinson Hyperlegible Next";  // the pages' own
inline constexpr auto* other_scripts = "DejaVu Sans";                // Greek, Cyrillic, Hebrew, Arabic and more

/// Makes fontconfig know these fonts and nothing else; false when it cannot read them.
bool give_fonts();

/// The family that text of a chart is set in. Without the pages' packages at build time it is DejaVu Sans.
std::string family_used();

}  // namespace upswing::media
