// A whole project as one file, to keep, to take along, or to read in again (docs/export.md).
#pragma once
#include <string>
#include <vector>

#include "planning/view.hpp"

namespace upswing::planning {

inline constexpr char const* bundle_format = "upswing.project/1";

struct BundleIdea {
  IdeaId id;
  std::string words;
  IdeaSource source{};
  std::string from_whom;
  IdeaAnswer answer{};
  std::string because;
};
UPSWING_DESCRIBE(BundleIdea, id, words, source, from_whom, answer, because)

struct BundleAction {
  std::string words;
  std::string owner_name;
  std::optional<MemberId> owner_id;
  std::optional<Day> due_on;
  ActionState state{};
};
UPSWING_DESCRIBE(BundleAction, words, owner_name, owner_id, due_on, state)

// What an id in the parts means: a measure, or a physician who takes part.
struct BundleName {
  kit::Id id;
  std::string name;
};
UPSWING_DESCRIBE(BundleName, id, name)

struct Bundle {
  std::string format = bundle_format;
  std::string title;
  ProjectState state{};
  Parts parts;
  std::vector<BundleIdea> ideas;
  std::vector<BundleAction> actions;
  std::vector<BundleName> names;  // for whoever reads the file; nothing is made of them when it comes in again
};
UPSWING_DESCRIBE(Bundle, format, title, state, parts, ideas, actions, names)

struct ImportProject {
  ProjectId id;
  Bundle bundle;
};
UPSWING_DESCRIBE(ImportProject, id, bundle)

// What is wrong with a bundle that somebody brings.
kit::def::FieldErrors check(Bundle const& bundle);
Bundle bundle_of(access::ReadTx const& tx, Project const& project);
// One line for each filled field: part, number within the part, field, value.
std::string csv_of(Bundle const& bundle);

}  // namespace upswing::planning

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&planning::Bundle::title>{.min_len = 1, .max_len = 200};
template <> inline constexpr Meta meta<&planning::Bundle::names>{.may_miss = true};
template <> inline constexpr Meta meta<&planning::BundleIdea::words>{.min_len = 1};
template <> inline constexpr Meta meta<&planning::BundleAction::words>{.min_len = 1, .max_len = 2000};
}  // namespace upswing::kit::def
