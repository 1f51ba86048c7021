// Writes the mails of coaching.
#include "coaching/letter.hpp"

#include "access/account_store.hpp"
#include "access/letter_store.hpp"
#include "coaching/letter_store.hpp"
#include "programs/programs.hpp"

namespace upswing::coaching {
namespace {

using access::AccountId;
using access::ReadTx;
using access::Tx;

constexpr std::int64_t hour_ms = 3600LL * 1000;
constexpr std::int64_t two_days_ms = 48 * hour_ms;

std::string page_of(PracticeId const& practice, ContactId const& contact) {
  return "/practices/" + practice.text + "/coaching/contacts/" + contact.text;
}

std::string two(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string say_clock(int minute) {
  int const hour = minute / 60;
  return std::to_string(hour % 12 == 0 ? 12 : hour % 12) + ":" + two(minute % 60) + (hour < 12 ? " AM" : " PM");
}

void write_soon(Tx& tx, kit::Ids& ids, SoonMeeting const& meeting, AccountId const& person) {
  auto const account = access::find_account(tx, person);
  if (!account) return;
  bool const to_coach = person == meeting.author_id;
  access::write_letter(tx, ids,
                       {.key = "call_soon " + meeting.id.text + " " + std::to_string(meeting.starts_at.ms) + " " +
                               person.text,
                        .account_id = person,
                        .kind = to_coach ? "call_soon_coach" : "call_soon",
                        .args = {{"when", say_when(meeting.starts_at, meeting.time_zone, account->language)},
                                 {"coach", meeting.coach},
                                 {"practice", meeting.practice_name}},
                        .link_kind = access::LinkKind::page,
                        .link_about = to_coach ? "/practices/" + meeting.practice_id.text + "/coaching/prep"
                                               : page_of(meeting.practice_id, meeting.id),
                        .zone = meeting.time_zone});
}

void remind(Tx& tx, kit::Ids& ids) {
  for (auto const& meeting : every_meeting_between(tx, tx.now(), {tx.now().ms + two_days_ms})) {
    for (auto const& person : team_readers(tx, meeting.practice_id, meeting.audience)) {
      write_soon(tx, ids, meeting, person);
    }
    if (still_coaches(tx, meeting.author_id, meeting.practice_id)) write_soon(tx, ids, meeting, meeting.author_id);
  }
}

}  // namespace

std::string say_when(Instant at, std::string_view zone, access::Language language) {
  auto const local = kit::local_time(at, zone);
  return programs::period_label(programs::Period::day, local.day, language) + ", " + say_clock(local.minute);
}

void tell_team(Tx& tx, kit::Ids& ids, Contact const& contact) {
  auto const practice = practices::the_practice(tx, contact.practice_id);
  for (auto const& person : team_readers(tx, practice.id, contact.fields.audience)) {
    auto const account = access::find_account(tx, person);
    if (!account) continue;
    access::write_letter(tx, ids,
                         {.key = "call_summary " + contact.id.text + " " + person.text,
                          .account_id = person,
                          .kind = "call_summary",
                          .args = {{"day", programs::period_label(programs::Period::day, contact.fields.day,
                                                                  account->language)},
                                   {"coach", contact.by},
                                   {"practice", practice.name}},
                          .link_kind = access::LinkKind::page,
                          .link_about = page_of(practice.id, contact.id),
                          .zone = practice.time_zone});
  }
}

kit::jobs::Kind call_reminder_job(access::World& world) {
  return kit::jobs::inside("call_reminders",
                           [&world](kit::db::Connection& connection, kit::Instant now, kit::jobs::Job const&) {
                             Tx tx(connection, access::the_program(), now);
                             remind(tx, world.ids);
                           });
}

kit::jobs::Round call_reminder_round() { return {"call_reminders", hour_ms}; }

}  // namespace upswing::coaching
