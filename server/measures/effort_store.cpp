// Numbers sent early, and the third of the three words about numbers that did not come: one mail before the day, one after it,
// then the coach's offer (reminder.hpp).
#include "measures/effort_store.hpp"

#include <algorithm>

#include "measures/reminder_store.hpp"

namespace upswing::measures {
namespace {

using access::AccountId;
using access::ReadTx;
using encouragement::FactsByPractice;
using encouragement::Offer;
using encouragement::OfferKind;
using encouragement::Which;
using kit::Instant;

constexpr int days_of_interest = 45;

struct SentRow {
  PracticeId practice_id;
  Day starts{};
  Instant at{};
  AccountId by_id;
  std::string by;
  programs::Period period{};
  std::int64_t due_day = 0;
  std::string time_zone;
};
UPSWING_DESCRIBE(SentRow, practice_id, starts, at, by_id, by, period, due_day, time_zone)

int days_before_due(SentRow const& row) {
  programs::Program program;
  program.period = row.period;
  program.due_day = row.due_day;
  return programs::due_on(program, row.starts).number - kit::local_day(row.at, row.time_zone).number;
}

// In two programs: early is what is early for both.
void add_sent(encouragement::Facts& facts, SentRow const& row) {
  auto const early = days_before_due(row);
  for (auto& known : facts.sent) {
    if (known.starts != row.starts) continue;
    known.days_early = std::min(known.days_early, early);
    return;
  }
  facts.sent.push_back({row.period, row.starts, row.at, early, row.by_id, row.by});
}

void add_efforts(ReadTx const& tx, Which const& which, Instant since, FactsByPractice& facts) {
  for (auto const& row : tx.all<SentRow>(
           "SELECT s.practice_id, s.starts_on, s.sent_at, s.sent_by, a.name, r.period, r.due_day, r.time_zone"
           " FROM measures_submission s JOIN access_account a ON a.id = s.sent_by"
           " JOIN programs_enrollment e ON e.practice_id = s.practice_id AND e.status IN ('active', 'sustaining')"
           " JOIN programs_program r ON r.id = e.program_id AND r.starts_on <= s.starts_on"
           " WHERE s.practice_id BETWEEN $1 AND $2 AND {practices:s.practice_id} AND s.state = 'sent'"
           " AND s.sent_at >= $3 AND s.times_sent = 1 ORDER BY s.starts_on, s.practice_id, r.id",
           which.first, which.last, since)) {
    add_sent(facts[row.practice_id], row);
  }
  encouragement::add_written(
      facts, tx.all<encouragement::Written>(
                 "SELECT s.practice_id, min(CASE WHEN s.sent_at >= $3 THEN s.sent_at END),"
                 " max(CASE WHEN s.sent_at < $3 THEN s.sent_at END) FROM measures_submission s"
                 " WHERE s.practice_id BETWEEN $1 AND $2 AND {practices:s.practice_id} AND s.sent_at IS NOT NULL"
                 " GROUP BY s.practice_id",
                 which.first, which.last, since));
}

struct CoachedRow {
  PracticeId practice_id;
  std::string practice_name;
};
UPSWING_DESCRIBE(CoachedRow, practice_id, practice_name)

std::vector<CoachedRow> coached_in(ReadTx const& tx, Which const& which, ProgramId const& program) {
  return tx.all<CoachedRow>(
      "SELECT DISTINCT p.id, p.name FROM access_grant g JOIN practices_practice p ON p.id = g.practice_id"
      " WHERE g.account_id = {viewer} AND g.ended_at IS NULL AND g.role IN ('coach', 'coach_in_training')"
      " AND p.id BETWEEN $1 AND $2 AND (g.program_id = $3 OR g.program_id IS NULL) ORDER BY p.name, p.id",
      which.first, which.last, program);
}

void add_offers(ReadTx const& tx, Which const& which, std::vector<Offer>& offers) {
  for (auto const& program : running_programs(tx, kit::local_day(tx.now(), "UTC"))) {
    auto const places = coached_in(tx, which, program.id);
    if (places.empty()) continue;
    auto const starts = offer_period(program, kit::local_day(tx.now(), program.time_zone));
    if (!starts) continue;
    auto const name = programs::period_name(program.period, *starts);
    auto const waiting = not_sent(tx, program.id, *starts, programs::last_day(program.period, *starts));
    for (auto const& place : places) {
      if (std::ranges::find(waiting, place.practice_id) == waiting.end()) continue;
      auto const home = "/practices/" + place.practice_id.text;
      offers.push_back(
          {.kind = OfferKind::numbers,
           .key = "numbers " + name,
           .practice_id = place.practice_id,
           .practice_name = place.practice_name,
           .program_id = program.id,
           .args = {{"period", name}},
           .ways = {{"short_call", home + "/coaching/plan?minutes=15"}, {"see_numbers", home + "/measures"}}});
    }
  }
}

}  // namespace

std::optional<Day> offer_period(programs::Program const& program, Day today) {
  std::optional<Day> newest;
  for (Day const start : programs::periods_until(program, program.starts_on, today)) {
    int const late = today.number - programs::due_on(program, start).number;
    if (late >= days_until_offer) newest = late <= days_of_interest ? std::optional(start) : std::nullopt;
  }
  return newest;
}

encouragement::EffortSource effort_source() { return add_efforts; }
encouragement::OfferSource offer_source() { return add_offers; }

}  // namespace upswing::measures
