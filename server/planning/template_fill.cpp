// Puts a template's words into a new project: problem, aim, drivers, and each idea as a line of its own.
#include "planning/template_fill.hpp"

#include "planning/action_store.hpp"
#include "planning/project_store.hpp"

namespace upswing::planning {

void fill_from_template(access::Tx& tx, kit::Ids& ids, ProjectId const& project, ProjectTemplateWords const& words) {
  using access::Audience;
  auto const now = tx.now().ms;
  Drivers tree;
  for (auto const& driver : words.drivers) {
    auto const box = ids.make<PieceId>(now);
    tree.drivers.push_back({box, DriverLevel::primary, driver.words, {}, {}, {}});
    for (auto const& idea : driver.ideas) {
      auto const id = ids.make<IdeaId>(now);
      insert_idea(tx, {id, project, idea, IdeaSource::others, "", IdeaAnswer::none, "", tx.viewer().account, 1});
      tree.drivers.push_back({ids.make<PieceId>(now), DriverLevel::idea, "", {box}, {}, id});
    }
  }
  using kit::def::to_json;
  save_part(tx, project, Section::problem, to_json(ProblemPart{words.problem}), Audience::team, 0);
  save_part(tx, project, Section::aim, to_json(Aim{words.what, words.whom, "", words.to_value, {}}), Audience::team, 0);
  save_part(tx, project, Section::drivers, to_json(tree), Audience::team, 0);
}

}  // namespace upswing::planning
