// Lines and shares of a practice's tests.
#include "pdsa/list.hpp"

#include <algorithm>

namespace upswing::pdsa {

CycleLine line_of(Cycle const& cycle) {
  auto const& plan = cycle.plan.fields;
  return {.id = cycle.id,
          .ramp_id = cycle.ramp_id,
          .project_id = cycle.project_id,
          .idea_id = cycle.idea_id,
          .title = cycle.title,
          .number = cycle.number,
          .state = cycle.state,
          .question = plan.question,
          .who = plan.who,
          .place = plan.place,
          .duration = plan.duration,
          .size = plan.size,
          .test_day = plan.test_day,
          .saw = cycle.seen.fields.saw,
          .learned = cycle.study.fields.learned,
          .why = cycle.act.fields.why,
          .people = cycle.seen.fields.people,
          .shared = cycle.shared,
          .made_at = cycle.made_at};
}

CycleShares shares_of(std::vector<Cycle> const& cycles) {
  CycleShares shares;
  for (auto const& cycle : cycles) {
    ++shares.tests;
    auto const has = [&](Cue cue) { return std::ranges::find(cycle.cues, cue) != cycle.cues.end(); };
    if (has(Cue::prediction)) ++shares.with_prediction;
    if (!has(Cue::data) && !has(Cue::decision)) continue;
    ++shares.tried;
    if (cycle.followed_up) ++shares.followed_up;
  }
  return shares;
}

}  // namespace upswing::pdsa
