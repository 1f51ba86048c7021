// What is known of calls and of the team's own writing, for the rule of offers.
#pragma once
#include <vector>

#include "access/tx.hpp"
#include "coaching/offer.hpp"

namespace upswing::coaching {

// A line for each enrollment under way that the viewer coaches, by name.
std::vector<CallFacts> call_facts(access::ReadTx const& tx, encouragement::Which const& which);

}  // namespace upswing::coaching
