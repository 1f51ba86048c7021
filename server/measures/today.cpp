// What measures add to Today: numbers to send, practices that have not, and who sent lately.
#include <algorithm>

#include "measures/calendar_of.hpp"
#include "measures/entry_store.hpp"
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/overview_sums.hpp"
#include "measures/strip_store.hpp"

namespace upswing::measures {
namespace {

using access::ReadTx;
using access::Right;
using practices::Step;

constexpr int numbers_order = 10;
constexpr std::int64_t two_weeks_ms = 14LL * 24 * 3600 * 1000;

std::string month_of(programs::Program const& program, Day start, access::Language language) {
  if (program.period == programs::Period::month) return programs::month_word(start, language);
  return programs::period_label(program.period, start, language);
}

Step step_at(practices::Practice const& practice, std::string key, std::string link) {
  return {.key = std::move(key),
          .practice_id = practice.id,
          .program_id = {},
          .practice_name = practice.name,
          .link = "/practices/" + practice.id.text + std::move(link)};
}

// How many of the numbers that are asked for are there, and how many are asked for.
std::pair<std::int64_t, std::int64_t> filled_in(ReadTx const& tx, PracticeId const& practice, Strip const& strip,
                                                Day starts, Day ends) {
  std::int64_t filled = 0, of = 0;
  for (auto const& asked : asked_measures(tx, practice)) {
    for (Day const cell : cells_within(asked.period, starts, ends)) {
      ++of;
      filled += strip.at(asked.id, asked.period, cell) == no_mark ? 0 : 1;
    }
  }
  return {filled, of};
}

// The oldest period that is over and was not sent; else that all is done.
void numbers_step(ReadTx const& tx, practices::Practice const& practice, std::vector<Step>& steps) {
  auto const calendar = calendar_of(tx, practice);
  if (calendar.starts.empty() || calendar.program.id.empty()) return;
  auto const strip = strip_of(tx, practice.id);
  auto const language = tx.viewer().language;
  auto const period = calendar.program.period;
  auto const waiting = std::find_if(calendar.starts.begin(), calendar.starts.end(), [&](Day start) {
    return programs::last_day(period, start) < calendar.today && !strip.sent.contains(start);
  });
  if (waiting == calendar.starts.end()) {
    auto step = step_at(practice, "all_done", "/data/" + programs::period_name(period, calendar.starts.back()));
    auto const current = programs::period_start(period, calendar.today);
    step.args = {{"month",
                  month_of(calendar.program, programs::period_start(period, kit::plus_days(current, -1)), language)},
                 {"next", kit::spell(programs::due_on(calendar.program, current))}};
    step.order = 60;
    steps.push_back(std::move(step));
    return;
  }
  auto const [filled, of] = filled_in(tx, practice.id, strip, *waiting, programs::last_day(period, *waiting));
  auto const name = programs::period_name(period, *waiting);
  auto step = step_at(practice, filled > 0 ? "continue_numbers" : "send_numbers", "/data/" + name);
  step.minutes = of - filled + 1;
  step.args = {{"month", month_of(calendar.program, *waiting, language)},
               {"period", name},
               {"left", std::to_string(of - filled)},
               {"due", kit::spell(programs::due_on(calendar.program, *waiting))}};
  step.order = numbers_order;
  step.needs = Right::send_numbers;
  steps.push_back(std::move(step));
}

void program_steps(ReadTx const& tx, std::vector<Step>& steps) {
  using access::Role;
  for (auto const& program : programs::programs_as(tx, {Role::coordinator, Role::director, Role::coach})) {
    auto const sums = overview_sums(tx, program);
    if (!sums.asked || sums.of == 0) continue;
    auto const roles = tx.roles_at(program.id);
    bool const runs = std::find(roles.begin(), roles.end(), Role::coach) == roles.end();
    auto const waiting = sums.of - sums.sent;
    auto const start = programs::parse_period(program.period, *sums.asked).value();
    Step step{.key = waiting == 0 ? "all_sent"
                     : runs       ? "chase"
                                  : "coach_practices",
              .practice_id = {},
              .program_id = program.id,
              .practice_name = {},
              .link = "/programs/" + program.id.text,
              .minutes = waiting == 0 ? 0 : 3,
              .args = {{"month", month_of(program, start, tx.viewer().language)},
                       {"count", std::to_string(waiting)},
                       {"due", kit::spell(sums.due_on.value_or(start))}},
              .order = waiting == 0 ? 70 : 20};
    steps.push_back(std::move(step));
  }
}

void steps(ReadTx const& tx, std::vector<Step>& list) {
  for (auto const& practice : practices::own_practices(tx)) {
    if (tx.may(Right::send_numbers, practice.id)) numbers_step(tx, practice, list);
  }
  program_steps(tx, list);
}

void news(ReadTx const& tx, std::vector<practices::News>& list) {
  for (auto const& row : sent_lately(tx, tx.now().ms - two_weeks_ms)) {
    list.push_back(
        {row.at,
         row.who,
         "numbers_sent",
         {{"practice", row.practice}, {"month", programs::month_word(row.starts_on, tx.viewer().language)}}});
  }
}

}  // namespace

practices::TodaySource today_source() { return {steps, news}; }

practices::NextStepSource next_step_source() {
  return {numbers_order, [](ReadTx const& tx, practices::Practice const& practice, std::vector<Step>& offers) {
            std::vector<Step> found;
            numbers_step(tx, practice, found);
            for (auto& step : found) {
              if (step.minutes > 0) offers.push_back(std::move(step));  // "all done" asks nothing of anyone
            }
          }};
}

}  // namespace upswing::measures
