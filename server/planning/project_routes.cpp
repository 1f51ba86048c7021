// A practice's planning.
#include "planning/planning.hpp"
#include "planning/project_store.hpp"

namespace upswing::planning {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Project the_project(ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  auto project = find_project(tx, practice, id);
  if (!project) throw kit::http::not_found();
  return *project;
}

ProjectList list_projects(ReadTx const& tx, PracticeId const& practice) { return {projects_of(tx, practice)}; }

Created<Project> add_project(Tx& tx, PracticeId const& practice, NewProject const& input) {
  kit::http::must_be_sound(check(ProjectInput{input.title}));
  insert_project(tx, practice, input);  // the same id again: the same project is answered
  return {the_project(tx, practice, input.id)};
}

Project change_project(Tx& tx, IfMatch seen, PracticeId const& practice, ProjectId const& id,
                       ProjectInput const& input) {
  auto const before = the_project(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_project(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_project(tx, practice, id);
}

}  // namespace

// Choose the rights in access/role.hpp: who sees planning, who edits them?
std::vector<access::Route> routes() {
  using namespace access;
  return {
      get<&list_projects>("/api/practices/{practice}/planning", Right::see_work),
      post<&add_project>("/api/practices/{practice}/planning", Right::edit_work),
      put<&change_project>("/api/practices/{practice}/planning/{project}", Right::edit_work),
  };
}

}  // namespace upswing::planning
