// The room's door: what other rooms may use of priorities.
#pragma once
#include <functional>
#include <vector>

#include "access/access.hpp"
#include "practices/practices.hpp"
#include "priorities/priority.hpp"

namespace upswing::priorities {

std::vector<access::Route> routes();
practices::NextStepSource next_step_source();

std::vector<Priority> priorities_of(access::ReadTx const& tx, PracticeId const& practice);
// For the demo.
void add_priority(access::Tx& tx, PracticeId const& practice, Priority const& priority);
void add_dots(access::Tx& tx, PracticeId const& practice, access::AccountId const& account,
              std::vector<Dots> const& dots);

// Called in the transaction in which a team picks: the room of plans begins the project with that id. False: the id is
// taken. Set once, at the start of the program (app/rooms.cpp).
using Picked = std::function<bool(access::Tx&, PracticeId const&, Priority const&, kit::Id const& project)>;
void set_picked(Picked picked);
// How much is under way at a practice already. Set once, at the start.
using CountUnderWay = std::function<TeamLoad(access::ReadTx const&, PracticeId const&)>;
void set_under_way(CountUnderWay count);

}  // namespace upswing::priorities
