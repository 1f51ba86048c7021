// The routes of the room's files, gathered by encouragement_routes.cpp.
#pragma once
#include <vector>

#include "access/access.hpp"

namespace upswing::encouragement {

std::vector<access::Route> message_routes();

}  // namespace upswing::encouragement
