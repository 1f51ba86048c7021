// A project: say here what it is in practice facilitation.
#pragma once
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::planning {

using access::PracticeId;
using ProjectId = kit::IdOf<struct ProjectNoun>;

struct Project {
  ProjectId id;
  std::string title;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Project, id, title, version)

struct NewProject {
  ProjectId id;
  std::string title;
};
UPSWING_DESCRIBE(NewProject, id, title)

struct ProjectInput {
  std::string title;
};
UPSWING_DESCRIBE(ProjectInput, title)

struct ProjectList {
  std::vector<Project> projects;
};
UPSWING_DESCRIBE(ProjectList, projects)

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(ProjectInput const& input);

}  // namespace upswing::planning

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&planning::NewProject::title>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&planning::ProjectInput::title>{.min_len = 1, .max_len = 500};
}  // namespace upswing::kit::def
