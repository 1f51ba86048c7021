// What happened at a practice since a moment, in the rooms below.
#pragma once
#include <vector>

#include "access/tx.hpp"
#include "coaching/prep.hpp"

namespace upswing::coaching {

// In the order of time. Only what the whole team may read: it may be shown to the room.
std::vector<PrepNews> news_since(access::ReadTx const& tx, PracticeId const& practice, Instant since);

}  // namespace upswing::coaching
