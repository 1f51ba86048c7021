// The room's door.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "practices/practices.hpp"

namespace upswing::partnership {

std::vector<access::Route> routes();
// The first steps of a fresh installation, for its host.
practices::TodaySource today_source();

}  // namespace upswing::partnership
