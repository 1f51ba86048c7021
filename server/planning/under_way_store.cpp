// What a practice has in hand, counted for the page of priorities.
#include "planning/planning.hpp"

namespace upswing::planning {

UnderWay under_way_at(access::ReadTx const& tx, PracticeId const& practice) {
  return tx
      .one<UnderWay>(
          "SELECT (SELECT COUNT(*) FROM planning_project WHERE practice_id = $1 AND state = 'active'),"
          " (SELECT COUNT(*) FROM planning_action a JOIN planning_project p ON p.id = a.project_id"
          " WHERE p.practice_id = $1 AND p.state = 'active' AND a.state IN ('open', 'doing'))",
          practice)
      .value_or(UnderWay{});
}

}  // namespace upswing::planning
