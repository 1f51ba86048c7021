// What charts add to Today: a chart with news that the team has not looked at together, and what colleagues noted.

#include "charts/charts.hpp"
#include "charts/note_store.hpp"
#include "charts/signals.hpp"

namespace upswing::charts {
namespace {

using access::ReadTx;
using access::Right;
using practices::Step;

constexpr std::int64_t two_weeks_ms = 14LL * 24 * 3600 * 1000;
constexpr int look_again_days = 30;

/// The first of the practice's measures that says something new and was not looked at lately.
std::optional<measures::Measure> worth_a_look(ReadTx const& tx, practices::Practice const& practice) {
  Day const since = kit::plus_days(practices::today_at(tx, practice), -look_again_days);
  auto const looks = last_looks(tx, practice.id);
  auto const not_looked_at = [&](measures::Measure const& measure) {
    auto const looked = looks.find(measure.id);
    return looked == looks.end() || looked->second < since;
  };
  auto found = with_news(tx, practice.id, not_looked_at, 1);
  if (found.empty()) return std::nullopt;
  return std::move(found.front().measure);
}

/// One step a practice. Those who may note it are asked to look together; others to read.
void steps(ReadTx const& tx, std::vector<Step>& list) {
  for (auto const& practice : practices::own_practices(tx)) {
    auto const roles = tx.roles_at(practice.id);
    if (!access::any_may(roles, Right::see_numbers)) continue;
    auto const measure = worth_a_look(tx, practice);
    if (!measure) continue;
    bool const together = access::any_may(roles, Right::annotate);
    list.push_back({.key = together ? "look_together" : "read_chart",
                    .practice_id = practice.id,
                    .program_id = {},
                    .practice_name = practice.name,
                    .link = "/practices/" + practice.id.text + "/measures/" + measure->id.text,
                    .minutes = together ? 5 : 1,
                    .args = {{"measure", measure->short_name}},
                    .order = 40});
  }
}

void tell(std::vector<ChartNews> const& rows, std::string const& key, std::vector<practices::News>& list) {
  for (auto const& row : rows) {
    list.push_back({row.at, row.who, key, {{"measure", row.measure}, {"practice", row.practice}}});
  }
}

void news(ReadTx const& tx, std::vector<practices::News>& list) {
  auto const since = tx.now().ms - two_weeks_ms;
  tell(annotated_lately(tx, since), "note_added", list);
  tell(looked_lately(tx, since), "looked", list);
}

}  // namespace

practices::TodaySource today_source() { return {steps, news}; }

}  // namespace upswing::charts
