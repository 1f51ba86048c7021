// The room's door: what other rooms may use of coaching.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "coaching/contact.hpp"

namespace upswing::coaching {

std::vector<access::Route> routes();

}  // namespace upswing::coaching
