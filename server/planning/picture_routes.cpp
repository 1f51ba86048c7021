// The pictures of a plan, drawn by the server: one drawing for the page and for paper.
#include <algorithm>

#include "measures/measures.hpp"
#include "planning/action_store.hpp"
#include "planning/draw.hpp"
#include "planning/paper.hpp"
#include "planning/routes.hpp"
#include "planning/view.hpp"

namespace upswing::planning {
namespace {

using access::ReadTx;
using access::Right;
using kit::http::Reply;

std::string aim_sentence(Aim const& aim) {
  std::string words;
  for (auto const* piece : {&aim.what, &aim.whom}) {
    if (!piece->empty()) words += (words.empty() ? "" : ", ") + *piece;
  }
  if (!aim.to_value.empty()) words += ": " + (aim.from_value.empty() ? "" : aim.from_value + " → ") + aim.to_value;
  if (aim.by_day) words += ", " + kit::spell(*aim.by_day);
  return words;
}

// The state of a test as a shape, the same as on the page's tags.
std::string shape_of_state(std::string const& state) {
  if (state == "planned") return "○";
  if (state == "trying") return "◐";
  if (state == "learning") return "◕";
  return state == "let_go" ? "–" : "●";
}

}  // namespace

std::map<IdeaId, std::string> idea_words(ReadTx const& tx, Project const& project) {
  std::map<IdeaId, std::string> words;
  for (auto const& idea : ideas_of(tx, project.id)) words[idea.id] = idea.words;
  return words;
}

std::string drawn_drivers(ReadTx const& tx, Project const& project) {
  auto const parts = read_parts(tx, project);
  auto const aim = aim_sentence(parts.aim);
  DriverWords words{.aim = aim.empty() ? project.title : aim};
  words.ideas = idea_words(tx, project);
  auto const language = tx.viewer().language;
  for (auto const& test : tests_of(tx, project)) {
    words.states[test.idea_id] = shape_of_state(test.state) + " " + said(language, "planning.test." + test.state);
  }
  for (auto const& one : measures::measures_in_use(tx, project.practice_id)) words.measures[one.id] = one.short_name;
  return draw_drivers(parts.drivers, words);
}

namespace {

Reply show_drivers(ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  return {.type = "image/svg+xml", .body = drawn_drivers(tx, the_project(tx, practice, id))};
}

Reply show_map(ReadTx const& tx, PracticeId const& practice, ProjectId const& id, PieceId const& map) {
  auto const project = the_project(tx, practice, id);
  auto const maps = read_parts(tx, project).workflow.maps;
  auto const found = std::find_if(maps.begin(), maps.end(), [&](WorkflowMap const& one) { return one.id == map; });
  if (found == maps.end()) throw kit::http::not_found();
  return {.type = "image/svg+xml", .body = draw_map(*found, idea_words(tx, project))};
}

}  // namespace

std::vector<access::Route> picture_routes() {
  using namespace access;
  return {
      for_partners(gives(get<&show_drivers>("/api/practices/{practice}/planning/projects/{project}/drivers/svg",
                                            Right::see_work),
                         "image/svg+xml")),
      for_partners(gives(get<&show_map>("/api/practices/{practice}/planning/projects/{project}/workflow/{map}/svg",
                                        Right::see_work),
                         "image/svg+xml")),
  };
}

}  // namespace upswing::planning
