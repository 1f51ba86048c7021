// Tests as the database holds them: a row for each, and a row for each step that holds something.
#pragma once
#include <set>

#include "files/files.hpp"
#include "pdsa/cycle.hpp"

namespace upswing::pdsa {

struct CycleRow {
  CycleId id;
  PracticeId practice_id;
  std::optional<ProjectId> project_id;
  std::optional<IdeaId> idea_id;
  std::optional<CycleId> previous_id;
  CycleId ramp_id;
  std::optional<CycleId> borrowed_from;
  std::string title;
  Audience audience{};
  std::string by;
  Instant made_at{};
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(CycleRow, id, practice_id, project_id, idea_id, previous_id, ramp_id, borrowed_from, title, audience,
                 by, made_at, version)

struct StepRow {
  CycleId cycle_id;
  std::string step;
  std::string fields;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(StepRow, cycle_id, step, fields, version)

// The fields of a step as they were written.
void take_step(Cycle& cycle, StepRow const& row);

// Rows and steps as tests, with number, state and cues as of this day; `pictured` are those with a photo or a document.
std::vector<Cycle> together(std::vector<CycleRow> const& rows, std::vector<StepRow> const& steps, Day today,
                            std::set<files::ThingId> const& pictured);

}  // namespace upswing::pdsa
