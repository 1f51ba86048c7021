// Tests that other practices of the program share: to read, to try here, and what came of it on both sides.
#include "pdsa/cycle_rows.hpp"
#include "pdsa/cycle_store.hpp"

namespace upswing::pdsa {

using access::ReadTx;

namespace {

// As others read it: without people and places, and with the practice's name only where it is shown.
SharedCycle told(Cycle const& cycle) {
  auto const& plan = cycle.plan.fields;
  return {cycle.id,
          cycle.by.empty() ? std::optional<std::string>() : cycle.by,
          cycle.title,
          plan.question,
          plan.prediction,
          plan.duration,
          plan.size,
          plan.look_at,
          cycle.study.fields.learned,
          cycle.state};
}

}  // namespace

std::vector<SharedCycle> shared_with(ReadTx const& tx, PracticeId const& practice, Day today) {
  auto const rows = tx.all<CycleRow>(
      "SELECT c.id, c.practice_id, c.project_id, c.idea_id, c.previous_id, c.ramp_id, c.borrowed_from, c.title,"
      " c.audience, CASE WHEN p.shows_name THEN p.name ELSE '' END, c.made_at, c.version"
      " FROM pdsa_cycle c JOIN practices_practice p ON p.id = c.practice_id"
      " WHERE c.audience = 'program_practices' AND c.practice_id <> $1 AND EXISTS (SELECT 1 FROM programs_enrollment h"
      " JOIN programs_enrollment t ON t.program_id = h.program_id WHERE h.practice_id = $1 AND h.status = 'active'"
      " AND t.practice_id = c.practice_id) ORDER BY c.made_at DESC, c.id LIMIT 100",
      practice);
  if (rows.empty()) return {};
  auto const steps = tx.all<StepRow>(
      "SELECT s.cycle_id, s.step, s.fields, s.version FROM pdsa_step s JOIN pdsa_cycle c ON c.id = s.cycle_id"
      " WHERE c.audience = 'program_practices' AND c.practice_id <> $1 AND EXISTS (SELECT 1 FROM programs_enrollment h"
      " JOIN programs_enrollment t ON t.program_id = h.program_id WHERE h.practice_id = $1 AND h.status = 'active'"
      " AND t.practice_id = c.practice_id)",
      practice);
  std::vector<SharedCycle> shared;
  for (auto const& cycle : together(rows, steps, today, {})) shared.push_back(told(cycle));
  return shared;
}

std::optional<PlanFields> shared_plan(ReadTx const& tx, PracticeId const& practice, CycleId const& id) {
  auto const row = tx.one<StepRow>(
      "SELECT s.cycle_id, s.step, s.fields, s.version FROM pdsa_step s JOIN pdsa_cycle c ON c.id = s.cycle_id"
      " WHERE c.id = $2 AND s.step = 'plan' AND c.audience = 'program_practices' AND EXISTS"
      " (SELECT 1 FROM programs_enrollment h JOIN programs_enrollment t ON t.program_id = h.program_id"
      " WHERE h.practice_id = $1 AND h.status = 'active' AND t.practice_id = c.practice_id)",
      practice, id);
  if (!row) return std::nullopt;
  Cycle cycle;
  take_step(cycle, *row);
  return cycle.plan.fields;
}

Borrowing borrowing_of(ReadTx const& tx, PracticeId const& practice, Cycle const& cycle, Day today) {
  auto const rows = tx.all<CycleRow>(
      "SELECT c.id, c.practice_id, c.project_id, c.idea_id, c.previous_id, c.ramp_id, c.borrowed_from, c.title,"
      " c.audience, CASE WHEN p.shows_name THEN p.name ELSE '' END, c.made_at, c.version"
      " FROM pdsa_cycle c JOIN practices_practice p ON p.id = c.practice_id"
      " WHERE (c.id = $2 OR c.borrowed_from = $3) AND c.audience = 'program_practices' AND c.practice_id <> $1"
      " AND EXISTS (SELECT 1 FROM programs_enrollment h JOIN programs_enrollment t ON t.program_id = h.program_id"
      " WHERE h.practice_id = $1 AND h.status = 'active' AND t.practice_id = c.practice_id) ORDER BY c.made_at, c.id",
      practice, cycle.borrowed_from, cycle.id);
  auto const steps = tx.all<StepRow>(
      "SELECT s.cycle_id, s.step, s.fields, s.version FROM pdsa_step s JOIN pdsa_cycle c ON c.id = s.cycle_id"
      " WHERE (c.id = $1 OR c.borrowed_from = $2) AND c.audience = 'program_practices'",
      cycle.borrowed_from, cycle.id);
  Borrowing borrowing;
  borrowing.practices = tx.one<std::int64_t>(
                              "SELECT count(DISTINCT practice_id) FROM pdsa_cycle"
                              " WHERE borrowed_from = $1 AND practice_id <> $2",
                              cycle.id, practice)
                            .value_or(0);
  for (auto const& other : together(rows, steps, today, {})) {
    if (other.id == cycle.borrowed_from) borrowing.from = told(other);
    else borrowing.shared_back.push_back(told(other));
  }
  return borrowing;
}

}  // namespace upswing::pdsa
