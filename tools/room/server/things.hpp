// The room's door: what other rooms may use of things.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "things/thing.hpp"

namespace upswing::things {

std::vector<access::Route> routes();

}  // namespace upswing::things
