// Cards of Today that stand beside the next steps and not in a row with them: nobody has to do them. A room gives app/rooms.cpp a
// source.
#pragma once
#include <functional>
#include <vector>

#include "practices/practices.hpp"

namespace upswing::practices {

using AlsoSource = std::function<void(access::ReadTx const&, std::vector<Step>&)>;
// Set once, at the start of the program (app/rooms.cpp).
void set_also_sources(std::vector<AlsoSource> sources);

}  // namespace upswing::practices
