// Efforts and offers of the viewer's places, as the rooms above know them now, without what was said already or put off.
#pragma once
#include <vector>

#include "encouragement/effort.hpp"
#include "encouragement/offer_source.hpp"

namespace upswing::encouragement {

// Where the viewer takes part. Not the viewer's own, and not of those who would rather get no such messages. The newest first.
std::vector<Effort> efforts_of(access::ReadTx const& tx, Which const& which);
// Where the viewer coaches.
std::vector<Offer> offers_of(access::ReadTx const& tx, Which const& which);

}  // namespace upswing::encouragement
