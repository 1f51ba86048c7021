// Rules of a test: what its state is, what helps to learn from it, and what the next one begins with.
#include "pdsa/cycle.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "kit/text/utf8.hpp"

namespace upswing::pdsa {

kit::def::FieldErrors check(NewCycle const& input) {
  if (!kit::text::is_blank(input.title)) return {};
  return {{"/title", "required", "is required"}};
}

kit::def::FieldErrors check(PlanFields const& plan) {
  kit::def::FieldErrors errors;
  if (!plan.ready) return errors;
  if (kit::text::is_blank(plan.question))
    errors.push_back({"/question", "required", "is required once the test is ready"});
  if (!plan.test_day) errors.push_back({"/test_day", "required", "is required once the test is ready"});
  return errors;
}

kit::def::FieldErrors check(DoFields const& seen, std::vector<practices::Member> const& team) {
  kit::def::FieldErrors errors;
  if (seen.count && seen.out_of && *seen.count > *seen.out_of) {
    errors.push_back({"/count", "above_out_of", "is more than out of"});
  }
  for (std::size_t i = 0; i < seen.people.size(); ++i) {
    auto const is_them = [&](auto const& member) { return member.id == seen.people[i]; };
    if (std::ranges::any_of(team, is_them)) continue;
    errors.push_back({"/people/" + std::to_string(i), "not_a_choice", "is not of this team"});
  }
  return errors;
}

namespace {

bool has_data(Cycle const& cycle) {
  auto const& seen = cycle.seen.fields;
  return !kit::text::is_blank(seen.saw) || seen.count.has_value() || cycle.pictured;
}

bool has_begun(PlanFields const& plan, Day today) { return plan.ready && plan.test_day && *plan.test_day <= today; }

}  // namespace

CycleState state_of(Cycle const& cycle, Day today) {
  if (auto const decision = cycle.act.fields.decision) {
    if (*decision == Decision::kept) return CycleState::kept;
    return *decision == Decision::changed ? CycleState::changed : CycleState::let_go;
  }
  if (has_data(cycle)) return CycleState::learning;
  return has_begun(cycle.plan.fields, today) ? CycleState::trying : CycleState::planned;
}

std::vector<Cue> cues_of(Cycle const& cycle) {
  auto const& plan = cycle.plan.fields;
  std::vector<Cue> cues;
  auto const add = [&](bool there, Cue cue) {
    if (there) cues.push_back(cue);
  };
  add(!kit::text::is_blank(plan.prediction), Cue::prediction);
  add(plan.size.has_value() || (!kit::text::is_blank(plan.who) && !kit::text::is_blank(plan.duration)), Cue::scale);
  add(plan.measure_id.has_value() || !kit::text::is_blank(plan.look_at), Cue::measure);
  add(has_data(cycle), Cue::data);
  add(cycle.study.fields.compared.has_value(), Cue::comparison);
  add(cycle.act.fields.decision.has_value(), Cue::decision);
  return cues;
}

PlanFields next_plan(PlanFields const& plan, ActFields const& act) {
  auto next = plan;
  if (!kit::text::is_blank(act.next)) next.question = act.next;
  next.prediction.clear();
  next.test_day.reset();
  next.ready = false;
  return next;
}

PlanFields borrowed_plan(PlanFields const& plan) {
  PlanFields mine;
  mine.question = plan.question;
  mine.size = plan.size;
  mine.duration = plan.duration;
  mine.look_at = plan.look_at;
  return mine;
}

void derive(std::vector<Cycle>& cycles, Day today) {
  std::map<CycleId, std::int64_t> tests;
  std::set<CycleId> continued;
  for (auto& cycle : cycles) {
    cycle.number = ++tests[cycle.ramp_id];
    // A photo from before its day belongs to the plan.
    cycle.pictured = cycle.pictured && has_begun(cycle.plan.fields, today);
    cycle.state = state_of(cycle, today);
    cycle.cues = cues_of(cycle);
    if (cycle.previous_id) continued.insert(*cycle.previous_id);
  }
  for (auto& cycle : cycles) {
    bool const settled = cycle.state == CycleState::kept || cycle.state == CycleState::let_go;
    cycle.followed_up = settled || continued.contains(cycle.id);
  }
}

}  // namespace upswing::pdsa
