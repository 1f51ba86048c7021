// What encouragement may notice of numbers, and what it may let a coach offer: periods sent early, when numbers were sent at all,
// and periods that were not sent a week after their day. For app/rooms.cpp.
#pragma once
#include "encouragement/effort_source.hpp"
#include "encouragement/offer_source.hpp"

namespace upswing::measures {

encouragement::EffortSource effort_source();
encouragement::OfferSource offer_source();

// A coach may offer something about numbers from this many days past their day on.
inline constexpr int days_until_offer = 7;

// Of the periods so far the newest for which the two mails have gone to the practice and a week has passed; none for those
// that lie too far back to talk about.
std::optional<kit::Day> offer_period(programs::Program const& program, kit::Day today);

}  // namespace upswing::measures
