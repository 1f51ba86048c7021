// Planning in the database.
#include "planning/project_store.hpp"

namespace upswing::planning {

std::vector<Project> projects_of(access::ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Project>("SELECT {columns} FROM planning_project WHERE practice_id = $1 ORDER BY id", practice);
}

std::optional<Project> find_project(access::ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  return tx.one<Project>("SELECT {columns} FROM planning_project WHERE practice_id = $1 AND id = $2", practice, id);
}

bool insert_project(access::Tx& tx, PracticeId const& practice, NewProject const& input) {
  return tx.run(
             "INSERT INTO planning_project (id, practice_id, title, version) VALUES ($1, $2, $3, 1)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.title) == 1;
}

bool update_project(access::Tx& tx, PracticeId const& practice, ProjectId const& id, ProjectInput const& input,
                    std::int64_t version) {
  return tx.run(
             "UPDATE planning_project SET title = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.title) == 1;
}

}  // namespace upswing::planning
