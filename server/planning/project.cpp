// Rules of planning.
#include "planning/project.hpp"

namespace upswing::planning {

kit::def::FieldErrors check(ProjectInput const& input) {
  if (input.title.find_first_not_of(" \t\n") != std::string::npos) return {};
  return {{"/title", "required", "is required"}};
}

}  // namespace upswing::planning
