// Puts rows and steps together.
#include "pdsa/cycle_rows.hpp"

#include <map>
#include <stdexcept>

namespace upswing::pdsa {
namespace {

template <class Step> void take(Step& step, StepRow const& row) {
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(row.fields, step.fields, errors)) throw std::runtime_error("a step is unreadable");
  step.version = row.version;
}

Cycle cycle_of(CycleRow const& row) {
  Cycle cycle;
  cycle.id = row.id;
  cycle.practice_id = row.practice_id;
  cycle.project_id = row.project_id;
  cycle.idea_id = row.idea_id;
  cycle.previous_id = row.previous_id;
  cycle.ramp_id = row.ramp_id;
  cycle.borrowed_from = row.borrowed_from;
  cycle.title = row.title;
  cycle.shared = row.audience == Audience::program_practices;
  cycle.by = row.by;
  cycle.made_at = row.made_at;
  cycle.version = row.version;
  return cycle;
}

}  // namespace

void take_step(Cycle& cycle, StepRow const& row) {
  if (row.step == "plan") take(cycle.plan, row);
  else if (row.step == "do") take(cycle.seen, row);
  else if (row.step == "study") take(cycle.study, row);
  else take(cycle.act, row);
}

std::vector<Cycle> together(std::vector<CycleRow> const& rows, std::vector<StepRow> const& steps, Day today,
                            std::set<files::ThingId> const& pictured) {
  std::vector<Cycle> cycles;
  std::map<CycleId, std::size_t> place;
  for (auto const& row : rows) {
    place[row.id] = cycles.size();
    cycles.push_back(cycle_of(row));
    cycles.back().pictured = pictured.contains({row.id.text});
  }
  for (auto const& step : steps) {
    if (auto const found = place.find(step.cycle_id); found != place.end()) take_step(cycles[found->second], step);
  }
  derive(cycles, today);
  return cycles;
}

}  // namespace upswing::pdsa
