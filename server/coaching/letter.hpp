// Mails of coaching: what was agreed can be read, and a call comes soon. They carry days and names, never what was written.
#pragma once
#include "access/world.hpp"
#include "coaching/contact.hpp"
#include "kit/jobs/worker.hpp"

namespace upswing::coaching {

// To everyone of the team who may read the contact, but the one who wrote it.
void tell_team(access::Tx& tx, kit::Ids& ids, Contact const& contact);

// A call that was ahead got another time, or is not held: to those who had a mail about it, for their calendars.
void tell_change(access::Tx& tx, access::World& world, Contact const& before, std::optional<Contact> const& after);

// Looks every hour for calls and visits of the next two days; each person is told once for each time it is planned at.
kit::jobs::Kind call_reminder_job(access::World& world);
kit::jobs::Round call_reminder_round();

// A contact as calendar programs hold it: one id for good, a number that grows with each change. `pages`: where ours are.
planning::CalendarDay calendar_day(Contact const& contact, std::string const& practice_name, std::string const& pages);

// "Thursday, October 8, 12:15 PM" where the practice is.
std::string say_when(Instant at, std::string_view zone, access::Language language);

}  // namespace upswing::coaching
