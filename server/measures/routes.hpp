// The route files of this room.
#pragma once
#include <vector>

#include "access/route.hpp"
#include "measures/measure.hpp"

namespace upswing::measures {

std::vector<access::Route> entry_routes();
std::vector<access::Route> glance_routes();
std::vector<access::Route> import_routes();
std::vector<access::Route> overview_routes();
std::vector<access::Route> review_routes();
std::vector<access::Route> program_routes();
std::vector<access::Route> choice_routes();
std::vector<access::Route> snapshot_routes();

// What a definition says from now on; that something else is counted is kept with the day.
Measure change_definition(access::Tx& tx, access::IfMatch seen, Measure const& before, MeasureInput const& input);

}  // namespace upswing::measures
