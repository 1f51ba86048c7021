// Tests in motion, for many practices at once: one query.
#include <stdexcept>

#include "pdsa/pdsa.hpp"

namespace upswing::pdsa {
namespace {

struct MotionRow {
  PracticeId practice_id;
  CycleId id;
  std::string title;
  std::optional<std::string> plan;
  bool seen = false;
};
UPSWING_DESCRIBE(MotionRow, practice_id, id, title, plan, seen)

}  // namespace

std::vector<TestInMotion> tests_in_motion(access::ReadTx const& tx) {
  // Of the viewer's own places as a coach, or of those they supervise; each role reads its own levels.
  auto const rows = tx.all<MotionRow>(
      "WITH mine AS (SELECT DISTINCT g.practice_id AS practice_id, g.role AS role FROM access_grant g"
      " WHERE g.practice_id IS NOT NULL AND g.ended_at IS NULL AND g.role IN ('coach', 'coach_in_training')"
      " AND (g.account_id = {viewer} OR g.account_id IN (SELECT s.supervises FROM access_grant s"
      " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL)))"
      " SELECT c.practice_id, c.id, c.title, p.fields, EXISTS (SELECT 1 FROM pdsa_step d WHERE d.cycle_id = c.id"
      " AND d.step = 'do') FROM mine JOIN pdsa_cycle c ON c.practice_id = mine.practice_id"
      " JOIN access_audience l ON l.role = mine.role AND l.audience = c.audience"
      " LEFT JOIN pdsa_step p ON p.cycle_id = c.id AND p.step = 'plan'"
      " WHERE NOT EXISTS (SELECT 1 FROM pdsa_step a WHERE a.cycle_id = c.id AND a.step = 'act'"
      " AND a.fields LIKE '%\"decision\":\"%')"
      " AND NOT EXISTS (SELECT 1 FROM pdsa_cycle n WHERE n.ramp_id = c.ramp_id AND n.made_at > c.made_at)"
      " ORDER BY c.practice_id, c.made_at DESC, c.id");
  std::vector<TestInMotion> tests;
  for (auto const& row : rows) {
    if (!tests.empty() && tests.back().practice_id == row.practice_id) continue;
    PlanFields plan;
    kit::def::FieldErrors errors;
    if (row.plan && !kit::def::from_json(*row.plan, plan, errors)) throw std::runtime_error("a plan is unreadable");
    tests.push_back({row.practice_id, row.id, row.title, plan.question, plan.test_day, row.seen});
  }
  return tests;
}

}  // namespace upswing::pdsa
