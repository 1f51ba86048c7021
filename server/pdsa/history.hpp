// What stood in a test before: who changed which field, and when.
#pragma once
#include "pdsa/cycle.hpp"

namespace upswing::pdsa {

// Lists and numbers as JSON writes them; an empty text where there was nothing.
struct FieldChange {
  std::string field;
  std::string before;
  std::string after;
};
UPSWING_DESCRIBE(FieldChange, field, before, after)

struct CycleRevision {
  std::string step;  // plan, do, study, act
  std::string by;
  Instant at{};
  std::vector<FieldChange> changes;
};
UPSWING_DESCRIBE(CycleRevision, step, by, at, changes)

struct CycleHistory {
  std::vector<CycleRevision> revisions;  // newest first
};
UPSWING_DESCRIBE(CycleHistory, revisions)

// The fields that differ between two stored texts of a step.
std::vector<FieldChange> changes_between(std::string const& step, std::string const& before, std::string const& after);

}  // namespace upswing::pdsa
