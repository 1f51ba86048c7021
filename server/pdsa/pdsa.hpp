// The room's door: what other rooms may use of pdsa.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "pdsa/cycle.hpp"

namespace upswing::pdsa {

std::vector<access::Route> routes();

}  // namespace upswing::pdsa
