// Mails about numbers that are asked for: one before the day, one after it, then the coach is offered to call. Nothing more.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/world.hpp"
#include "kit/jobs/worker.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {

// numbers_soon and numbers_waiting go to the practice, coach_offer to its coaches.
UPSWING_CHOICES(Reminder, numbers_soon, numbers_waiting, coach_offer)

// What is to be written on a day about a period that was not sent; nothing on most days.
std::optional<Reminder> reminder_on(kit::Day today, kit::Day due);

// Looks every hour for practices whose period was not sent; each letter is written once.
kit::jobs::Kind reminder_job(access::World& world);
kit::jobs::Round reminder_round();

// Whether a login that the link of a reminder opened may ask a route of the practice: the path of its page names the
// practice and the period.
bool month_card_fits(std::string_view card, std::vector<std::string> const& names);

}  // namespace upswing::measures
