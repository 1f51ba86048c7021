// The routes of the room's files, put together in barrier_routes.cpp.
#pragma once
#include <vector>

#include "access/route.hpp"
#include "barriers/barriers.hpp"

namespace upswing::barriers {

std::vector<access::Route> help_routes();
std::vector<access::Route> expert_routes();

// For good: whoever wrote it, and whoever edits the practice's work and reads it; not to learn how.
bool may_remove(access::ReadTx const& tx, PracticeId const& practice, bool mine);
void must_be_removable(access::ReadTx const& tx, PracticeId const& practice, bool mine);

// Adds an answer of the viewer and tells the asker; the same id again answers the same.
HelpAnswer keep_answer(access::Tx& tx, kit::Ids& ids, PracticeId const& practice, HelpRequestId const& id,
                       NewHelpAnswer const& input, bool by_asker);

}  // namespace upswing::barriers
