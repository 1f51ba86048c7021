// Puts a template's words into a new project.
#pragma once
#include "access/tx.hpp"
#include "kit/ids.hpp"
#include "planning/templates.hpp"

namespace upswing::planning {

void fill_from_template(access::Tx& tx, kit::Ids& ids, ProjectId const& project, ProjectTemplateWords const& words);

}  // namespace upswing::planning
