// The routes of the room's files, gathered by project_routes.cpp.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "access/access.hpp"
#include "access/tx.hpp"
#include "planning/project.hpp"

namespace upswing::planning {

// The project at its home practice, or "not found".
Project the_project(access::ReadTx const& tx, PracticeId const& practice, ProjectId const& id);

// The address of a project's page.
std::string page_of(PracticeId const& home, ProjectId const& project);
// The words of each idea.
std::map<IdeaId, std::string> idea_words(access::ReadTx const& tx, Project const& project);
// The picture of the drivers as SVG, with their measures and the states of the ideas' tests.
std::string drawn_drivers(access::ReadTx const& tx, Project const& project);

std::vector<access::Route> action_routes();
std::vector<access::Route> bundle_routes();
std::vector<access::Route> picture_routes();
std::vector<access::Route> feed_routes();
std::vector<access::Route> paper_routes();

}  // namespace upswing::planning
