// What coaching adds to Today: a call that is near, on both sides; one of today that nobody has said anything about yet; a
// draft that waits for its coach; and calendars.
#include <algorithm>

#include "coaching/coaching.hpp"
#include "coaching/contact_store.hpp"
#include "coaching/letter_store.hpp"

namespace upswing::coaching {
namespace {

using access::ReadTx;
using practices::Step;

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;
constexpr int order_near = 12;
constexpr int order_week = 45;
constexpr int order_mail = 11;
constexpr int order_draft = 11;

std::string page_of(Meeting const& meeting, std::string const& page) {
  return "/practices/" + meeting.practice_id.text + "/coaching/" + page;
}

Step step_of(Meeting const& meeting, std::string key, std::string page, std::int64_t minutes, int order) {
  auto const local = kit::local_time(meeting.starts_at, meeting.time_zone);
  return {.key = std::move(key),
          .practice_id = meeting.practice_id,
          .program_id = {},
          .practice_name = meeting.practice_name,
          .link = page_of(meeting, page),
          .minutes = minutes,
          .args = {{"coach", meeting.coach},
                   {"practice", meeting.practice_name},
                   {"day", kit::spell(local.day)},
                   {"minute_of_day", std::to_string(local.minute)},
                   {"mode", std::string(kit::def::spell(meeting.mode))}},
          .order = order};
}

// The next one of each side, and the latest that somebody has still to tell about.
void steps(ReadTx const& tx, std::vector<Step>& list) {
  std::int64_t const now = tx.now().ms;
  bool team_told = false, coach_told = false, asked = false;
  for (auto const& meeting : meetings_between(tx, {now - 14 * day_ms}, {now + 7 * day_ms})) {
    auto const one = "contacts/" + meeting.id.text;
    bool const gone_by = meeting.starts_at.ms + meeting.planned_min * 60'000 < now;
    // From the next day on a coach's offer speaks of it, with the same page among its ways (offer.hpp).
    if (kit::local_day(meeting.starts_at, meeting.time_zone) < kit::local_day(tx.now(), meeting.time_zone)) continue;
    bool const near = meeting.starts_at.ms < now + 2 * day_ms;
    bool const tomorrow = meeting.starts_at.ms < now + day_ms;
    if (gone_by) {
      if (meeting.coached && !asked) list.push_back(step_of(meeting, "call_after", one + "/after", 3, order_near));
      asked = asked || meeting.coached;
    } else if (meeting.coached) {
      if (!coach_told) list.push_back(step_of(meeting, "call_prepare", "prep", 5, near ? order_near : order_week));
      coach_told = true;
    } else if (!team_told) {
      list.push_back(step_of(meeting, "call_soon", one, 1, tomorrow ? order_near + 1 : order_week));
      team_told = true;
    }
  }
}

// A mail came back for good: an address has changed, perhaps. One at a time; what it said is nowhere.
void mail_step(ReadTx const& tx, std::vector<Step>& list) {
  auto const all = unreached(tx);
  if (all.empty()) return;
  auto const& one = all.front();
  list.push_back({.key = "mail_returned",
                  .practice_id = one.practice_id,
                  .program_id = {},
                  .practice_name = one.practice_name,
                  .link = "/practices/" + one.practice_id.text + "/team",
                  .minutes = 2,
                  .args = {{"name", one.name}, {"practice", one.practice_name}},
                  .order = order_mail});
}

// A draft reaches the team only when its coach releases it. One at a time.
void draft_step(ReadTx const& tx, std::vector<Step>& list) {
  auto const draft = oldest_draft(tx);
  if (draft) list.push_back(step_of(*draft, "draft_waits", "contacts/" + draft->id.text, 2, order_draft));
}

void all_steps(ReadTx const& tx, std::vector<Step>& list) {
  steps(tx, list);
  draft_step(tx, list);
  mail_step(tx, list);
}

void news(ReadTx const&, std::vector<practices::News>&) {}

}  // namespace

practices::TodaySource today_source() { return {all_steps, news}; }

std::vector<planning::CalendarDay> calendar_days(ReadTx const& tx) {
  std::vector<planning::CalendarDay> days;
  for (auto const& meeting : meetings_between(tx, {tx.now().ms - 30 * day_ms}, {tx.now().ms + 400 * day_ms})) {
    auto const who = meeting.coached ? meeting.practice_name : meeting.coach;
    days.push_back({.id = meeting.id.text,
                    .day = kit::local_day(meeting.starts_at, meeting.time_zone),
                    .words = who,
                    .starts_at = meeting.starts_at,
                    .minutes = meeting.planned_min,
                    .changes = meeting.starts_at == meeting.first_at ? 0 : 1});
  }
  return days;
}

std::map<PracticeId, Instant> last_contacts(ReadTx const& tx, std::vector<PracticeId> const& practices) {
  std::map<PracticeId, Instant> all;
  for (auto const& one : last_held(tx)) all.emplace(one.practice_id, one.at);
  std::erase_if(all, [&](auto const& one) {
    return std::find(practices.begin(), practices.end(), one.first) == practices.end();
  });
  return all;
}

}  // namespace upswing::coaching
