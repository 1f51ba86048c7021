// Planning in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "planning/project.hpp"

namespace upswing::planning {

// The oldest first.
std::vector<Project> projects_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Project> find_project(access::ReadTx const& tx, PracticeId const& practice, ProjectId const& id);
// False if the id is taken already.
bool insert_project(access::Tx& tx, PracticeId const& practice, NewProject const& input);
// False if somebody changed it since `version`.
bool update_project(access::Tx& tx, PracticeId const& practice, ProjectId const& id, ProjectInput const& input,
                    std::int64_t version);

}  // namespace upswing::planning
