// The parts of the room's routes.
#pragma once
#include <vector>

#include "access/route.hpp"

namespace upswing::partnership {

std::vector<access::Route> person_routes();
std::vector<access::Route> place_routes();
std::vector<access::Route> audit_routes();
std::vector<access::Route> machine_routes();

}  // namespace upswing::partnership
