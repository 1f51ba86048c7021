// The two pictures of a plan as SVG, for the page and for paper. They hold a person's own words only; colors come from the
// classes of the page's style.
#pragma once
#include <map>
#include <string>

#include "planning/diagram.hpp"

namespace upswing::planning {

// What the picture of the drivers needs beside the boxes.
struct DriverWords {
  std::string aim;
  std::map<IdeaId, std::string> ideas;
  std::map<IdeaId, std::string> states;  // of the idea's latest test
};

// Lines of at most `width` characters, at most `lines` of them; the last one ends in an ellipsis where more was said.
std::vector<std::string> wrapped(std::string_view text, std::size_t width, std::size_t lines);
std::string draw_drivers(Drivers const& drivers, DriverWords const& words);
std::string draw_map(WorkflowMap const& map);

}  // namespace upswing::planning
