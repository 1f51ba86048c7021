// The route files of this room.
#pragma once
#include <vector>

#include "access/route.hpp"

namespace upswing::measures {

std::vector<access::Route> entry_routes();
std::vector<access::Route> import_routes();
std::vector<access::Route> review_routes();
std::vector<access::Route> program_routes();

}  // namespace upswing::measures
