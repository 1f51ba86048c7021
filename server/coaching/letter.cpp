// Writes the mails of coaching.
#include "coaching/letter.hpp"

#include "access/account_store.hpp"
#include "access/letter_store.hpp"
#include "coaching/contact_store.hpp"
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

// What goes with a mail about a contact, so that it stands in the reader's calendar.
std::string invitation(Tx const& tx, planning::CalendarDay const& day, AccountId const& coach,
                       access::Account const& guest, bool called_off) {
  auto const host = access::find_account(tx, coach);
  if (!host) return {};
  return planning::invitation_text(day, {host->name, host->email, guest.name, guest.email, called_off}, tx.now());
}

void write_soon(Tx& tx, access::World& world, SoonMeeting const& meeting, AccountId const& person) {
  auto const account = access::find_account(tx, person);
  if (!account) return;
  bool const to_coach = person == meeting.author_id;
  auto const day = calendar_day({.id = meeting.id,
                                 .practice_id = meeting.practice_id,
                                 .by = meeting.coach,
                                 .starts_at = meeting.starts_at,
                                 .fields = contact_fields(meeting.fields),
                                 .version = meeting.version},
                                meeting.practice_name, world.mail.address);
  access::write_letter(tx, world.ids,
                       {.key = "call_soon " + meeting.id.text + " " + std::to_string(meeting.starts_at.ms) + " " +
                               person.text,
                        .account_id = person,
                        .kind = to_coach ? "call_soon_coach" : "call_soon",
                        .args = {{"when", say_when(meeting.starts_at, meeting.time_zone, account->language)},
                                 {"coach", meeting.coach},
                                 {"practice", meeting.practice_name},
                                 {"calendar", invitation(tx, day, meeting.author_id, *account, false)}},
                        .link_kind = access::LinkKind::page,
                        .link_about = to_coach ? "/practices/" + meeting.practice_id.text + "/coaching/prep"
                                               : page_of(meeting.practice_id, meeting.id),
                        .zone = meeting.time_zone});
}

void remind(Tx& tx, access::World& world) {
  for (auto const& meeting : every_meeting_between(tx, tx.now(), {tx.now().ms + two_days_ms})) {
    for (auto const& person : team_readers(tx, meeting.practice_id, meeting.audience)) {
      write_soon(tx, world, meeting, person);
    }
    if (still_coaches(tx, meeting.author_id, meeting.practice_id)) write_soon(tx, world, meeting, meeting.author_id);
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

planning::CalendarDay calendar_day(Contact const& contact, std::string const& practice_name, std::string const& pages) {
  auto const link = pages + page_of(contact.practice_id, contact.id);
  return {.id = contact.id.text,
          .day = contact.fields.day,
          .words = practice_name + ": " + contact.by,
          .starts_at = contact.starts_at,
          .minutes = contact.fields.planned_min,
          .link = contact.fields.join_link.empty() ? link : contact.fields.join_link,
          .place = contact.fields.place,
          .changes = contact.version - 1};
}

void tell_change(Tx& tx, access::World& world, Contact const& before, std::optional<Contact> const& after) {
  bool const was_ahead = is_ahead(before.fields.state) && before.starts_at > tx.now();
  bool const is_still = after && is_ahead(after->fields.state);
  if (!was_ahead || (is_still && after->starts_at == before.starts_at)) return;
  auto const practice = practices::the_practice(tx, before.practice_id);
  auto now = is_still ? *after : before;
  now.version = after ? after->version : before.version + 1;
  auto const day = calendar_day(now, practice.name, world.mail.address);
  auto const coach = coach_of(tx, before.id);
  for (auto const& person : told_of(tx, practice.id, before.id)) {
    auto const account = access::find_account(tx, person);
    if (!account || !coach) continue;
    access::write_letter(tx, world.ids,
                         {.key =
                              "call_change " + before.id.text + " " + std::to_string(now.version) + " " + person.text,
                          .account_id = person,
                          .kind = is_still ? "call_moved" : "call_off",
                          .args = {{"when", say_when(now.starts_at, practice.time_zone, account->language)},
                                   {"before", say_when(before.starts_at, practice.time_zone, account->language)},
                                   {"coach", before.by},
                                   {"practice", practice.name},
                                   {"calendar", invitation(tx, day, *coach, *account, !is_still)}},
                          .link_kind = is_still ? std::optional(access::LinkKind::page) : std::nullopt,
                          .link_about = is_still ? page_of(practice.id, before.id) : "",
                          .zone = practice.time_zone});
  }
}

kit::jobs::Kind call_reminder_job(access::World& world) {
  return kit::jobs::inside("call_reminders",
                           [&world](kit::db::Connection& connection, kit::Instant now, kit::jobs::Job const&) {
                             Tx tx(connection, access::the_program(), now);
                             remind(tx, world);
                           });
}

kit::jobs::Round call_reminder_round() { return {"call_reminders", hour_ms}; }

}  // namespace upswing::coaching
