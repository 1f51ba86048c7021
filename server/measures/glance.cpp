// Puts a practice's page together.
#include "measures/glance.hpp"

#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/routes.hpp"
#include "measures/strip_store.hpp"

namespace upswing::measures {
namespace {

using access::ReadTx;
using access::Right;

std::vector<MeasureGlance> measures_at(ReadTx const& tx, practices::Practice const& practice) {
  bool const with_drafts = tx.may(Right::see_drafts, practice.id);
  Day const today = practices::today_at(tx, practice);
  auto const settings = all_settings_of(tx, practice.id);
  auto const trail = trail_of(tx, practice.id);
  std::vector<MeasureGlance> list;
  for (auto const& measure : names_of_practice(tx, practice.id)) {
    auto const own = settings.find(measure.id);
    auto const holds = own == settings.end() ? measure.goal : goal_on(own->second, measure.goal, today);
    list.push_back(glance_at(measure, holds, trail.of(measure.id), with_drafts, tx.viewer().language));
  }
  return list;
}

PracticeGlance show_glance(ReadTx const& tx, PracticeId const& id) {
  PracticeGlance glance{practices::view_of(tx, id), {}, {}};
  auto const& practice = glance.view.practice;
  if (tx.may(Right::see_numbers, id)) glance.measures = measures_at(tx, practice);
  if (tx.may(Right::see_work, id)) glance.next_step = practices::next_step_of(tx, practice);
  return glance;
}

}  // namespace

MeasureGlance glance_at(MeasureName const& measure, std::optional<double> goal, std::vector<TrailEntry> const& entries,
                        bool with_drafts, access::Language language) {
  MeasureGlance glance{measure, goal, {}, {}};
  TrailEntry const* last = nullptr;
  for (auto const& entry : entries) {
    if (!entry.sent && !with_drafts) continue;
    auto const& value = glance.trail.emplace_back(plotted(measure.kind, measure.multiplier, entry));
    if (value) last = &entry;
  }
  if (last) {
    glance.last = LastPoint{last->period, programs::period_label(measure.period, last->period, language),
                            plotted(measure.kind, measure.multiplier, *last), last->numerator, last->denominator};
  }
  if (glance.trail.size() > trail_length) glance.trail.erase(glance.trail.begin(), glance.trail.end() - trail_length);
  return glance;
}

std::vector<access::Route> glance_routes() {
  using namespace access;
  return {get<&show_glance>("/api/practices/{practice}/overview", Right::see_practice)};
}

}  // namespace upswing::measures
