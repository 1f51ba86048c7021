// Writes reminders, and says what their links open.
#include "measures/reminder.hpp"

#include <algorithm>

#include "access/account_store.hpp"
#include "access/letter_store.hpp"
#include "measures/calendar_of.hpp"
#include "measures/effort_store.hpp"
#include "measures/reminder_store.hpp"

namespace upswing::measures {
namespace {

using access::AccountId;
using access::ReadTx;
using access::Tx;

constexpr std::int64_t hour_ms = 3600LL * 1000;
constexpr int days_before = 3;
constexpr int days_after = 3;
constexpr int days_of_interest = 14;

// A period of a program that is over and not sent by somebody.
struct Asked {
  programs::Program const& program;
  Day starts{};
  Day due{};
  std::string name;
};

std::string page_of(PracticeId const& practice, std::string const& period) {
  return "/practices/" + practice.text + "/data/" + period;
}

std::int64_t minutes_left(ReadTx const& tx, practices::Practice const& practice, Day starts) {
  auto const calendar = calendar_of(tx, practice);
  std::int64_t empty = 0;
  for (auto const& row : sheet_of(tx, practice, calendar, starts).rows) {
    for (auto const& cell : row.cells) empty += !cell.entry;
  }
  return empty + 1;
}

void write_to(Tx& tx, kit::Ids& ids, AccountId const& person, Asked const& asked, PracticeId const& practice_id,
              Reminder reminder) {
  auto const account = access::find_account(tx, person);
  if (!account) return;
  auto const practice = practices::the_practice(tx, practice_id);
  bool const to_coach = reminder == Reminder::coach_offer;
  auto const month = asked.program.period == programs::Period::month
                         ? programs::month_word(asked.starts, account->language)
                         : programs::period_label(asked.program.period, asked.starts, account->language);
  kit::def::Words args{{"month", month},
                       {"practice", practice.name},
                       {"due", programs::period_label(programs::Period::day, asked.due, account->language)}};
  if (!to_coach) args["minutes"] = std::to_string(minutes_left(tx, practice, asked.starts));
  access::write_letter(
      tx, ids,
      {.key = std::string(kit::def::spell(reminder)) + " " + practice_id.text + " " + asked.name + " " + person.text,
       .account_id = person,
       .kind = std::string(kit::def::spell(reminder)),
       .args = std::move(args),
       .link_kind = to_coach ? access::LinkKind::page : access::LinkKind::card,
       .link_about = to_coach ? "/practices/" + practice_id.text + "/encouragement" : page_of(practice_id, asked.name),
       .zone = to_coach ? asked.program.time_zone : practice.time_zone});
}

// The newest period that is over.
std::optional<Day> asked_period(programs::Program const& program, Day today) {
  std::optional<Day> newest;
  for (Day const start : programs::periods_until(program, program.starts_on, today)) {
    if (programs::last_day(program.period, start) < today) newest = start;
  }
  return newest;
}

void remind(Tx& tx, kit::Ids& ids) {
  for (auto const& program : running_programs(tx, kit::local_day(tx.now(), "UTC"))) {
    Day const today = kit::local_day(tx.now(), program.time_zone);
    auto const starts = asked_period(program, today);
    if (!starts) continue;
    Asked const asked{program, *starts, programs::due_on(program, *starts),
                      programs::period_name(program.period, *starts)};
    auto const reminder = reminder_on(today, asked.due);
    if (!reminder) continue;
    for (auto const& practice : not_sent(tx, program.id, *starts, programs::last_day(program.period, *starts))) {
      auto const people =
          *reminder == Reminder::coach_offer ? coaches_of(tx, practice, program.id) : senders_of(tx, practice, today);
      for (auto const& person : people) write_to(tx, ids, person, asked, practice, *reminder);
    }
  }
}

}  // namespace

std::optional<Reminder> reminder_on(Day today, Day due) {
  int const late = today.number - due.number;
  if (late >= -days_before && late <= 0) return Reminder::numbers_soon;
  if (late >= days_after && late < days_until_offer) return Reminder::numbers_waiting;
  if (late >= days_until_offer && late < days_of_interest) return Reminder::coach_offer;
  return std::nullopt;
}

kit::jobs::Kind reminder_job(access::World& world) {
  return kit::jobs::inside("reminders",
                           [&world](kit::db::Connection& connection, kit::Instant now, kit::jobs::Job const&) {
                             Tx tx(connection, access::the_program(), now);
                             remind(tx, world.ids);
                           });
}

kit::jobs::Round reminder_round() { return {"reminders", hour_ms}; }

bool month_card_fits(std::string_view card, std::vector<std::string> const& names) {
  if (names.empty()) return false;
  auto const home = page_of({{names[0]}}, "");
  if (!card.starts_with(home)) return false;
  auto const period = card.substr(home.size());
  // Beside the practice a route names a reporting period, and perhaps a chart of it; or a measure and the day a cell begins.
  if (names.size() == 1 || names[1] == period) return true;
  auto const day = kit::parse_day(names.back());
  for (auto const kind : {Period::month, Period::quarter, Period::week, Period::day}) {
    auto const start = programs::parse_period(kind, period);
    if (!start || !day) continue;
    // Cells belong to the period in which they end: those of a quarter begin up to two months before its last month.
    return *day >= kit::plus_months(*start, -2) && *day <= programs::last_day(kind, *start);
  }
  return false;
}

}  // namespace upswing::measures
