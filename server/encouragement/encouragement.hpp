// The room's door: what other rooms may use of encouragement. What they give it: effort_source.hpp, offer_source.hpp.
#pragma once
#include <string_view>
#include <vector>

#include "access/access.hpp"
#include "encouragement/effort_source.hpp"
#include "encouragement/message.hpp"
#include "encouragement/offer_source.hpp"
#include "kit/seal.hpp"
#include "practices/also_source.hpp"

namespace upswing::encouragement {

std::vector<access::Route> routes();
practices::TodaySource today_source();
practices::AlsoSource also_source();

// For the demo: a message as somebody sent it at a time, and the thanks for it.
void put_message(access::Tx& tx, kit::Key const& key, PracticeId const& practice, NewMessage const& message,
                 AccountId const& author, Instant at);
void put_thanks(access::Tx& tx, MessageId const& message, AccountId const& account, Instant at);

}  // namespace upswing::encouragement
