// The routes of the room's files, gathered by project_routes.cpp.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "access/tx.hpp"
#include "planning/project.hpp"

namespace upswing::planning {

// The project at its home practice, or "not found".
Project the_project(access::ReadTx const& tx, PracticeId const& practice, ProjectId const& id);

std::vector<access::Route> action_routes();
std::vector<access::Route> bundle_routes();
std::vector<access::Route> picture_routes();
std::vector<access::Route> feed_routes();

}  // namespace upswing::planning
