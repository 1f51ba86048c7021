// The list of rooms.
#pragma once
#include <vector>

#include "access/route.hpp"
#include "kit/jobs/worker.hpp"

namespace upswing::app {

// Every route of every room.
std::vector<access::Route> all_routes();
// Every kind of job and every round of the timetable.
void add_jobs(kit::jobs::Worker& worker, access::World& world);
// Gives the lower rooms what the higher ones add: steps and news of Today, words of the sentence. Once, at the start.
void connect_rooms();

}  // namespace upswing::app
