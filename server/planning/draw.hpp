// The two pictures of a plan as SVG, for the page and for paper. They hold a person's own words only; colors come from the
// classes of the page's style.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "planning/diagram.hpp"

namespace upswing::planning {

// What the picture of the drivers needs beside the boxes.
struct DriverWords {
  std::string aim{};
  std::map<IdeaId, std::string> ideas{};
  std::map<IdeaId, std::string> states{};  // of the idea's latest test
  std::map<MeasureId, std::string> measures{};
};

// Lines of at most `width` letters (one of Chinese or a small picture counts as two), at most `lines` of them; the last one ends in an ellipsis where more was said.
std::vector<std::string> wrapped(std::string_view text, std::size_t width, std::size_t lines);
std::string draw_drivers(Drivers const& drivers, DriverWords const& words);
// After so many steps the map goes on below itself, so that it can be read on a page.
inline constexpr std::size_t steps_in_a_row = 6;
std::string draw_map(WorkflowMap const& map, std::map<IdeaId, std::string> const& ideas,
                     std::size_t in_a_row = steps_in_a_row);

// Pictures beside each other in one; there is room for at least `places`.
std::string draw_beside(std::vector<std::string> const& pictures, std::size_t places);

}  // namespace upswing::planning
