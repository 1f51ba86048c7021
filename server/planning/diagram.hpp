// The two pictures of a plan, as models: the driver diagram (what drives the aim, and ideas that may move it) and
// workflow maps (who does what, how long it takes and waits, where it hurts).
#pragma once
#include <set>
#include <string>
#include <vector>

#include "planning/project.hpp"

namespace upswing::planning {

UPSWING_CHOICES(DriverLevel, primary, secondary, idea)

// A box of the diagram. Without parents it hangs on the aim. A box of the level `idea` shows that idea's words.
struct Driver {
  PieceId id;
  DriverLevel level{};
  std::string words;
  std::vector<PieceId> parents;
  std::vector<MeasureId> measures;
  std::optional<IdeaId> idea_id;
};
UPSWING_DESCRIBE(Driver, id, level, words, parents, measures, idea_id)

struct Drivers {
  std::vector<Driver> drivers;
};
UPSWING_DESCRIBE(Drivers, drivers)

UPSWING_CHOICES(MapState, as_is, to_be)
UPSWING_CHOICES(FlowKind, step, decision)

struct Lane {
  PieceId id;
  std::string name;
};
UPSWING_DESCRIBE(Lane, id, name)

// The flow follows the order of the list; a decision may also lead to another step.
struct FlowStep {
  PieceId id;
  PieceId lane_id;
  FlowKind kind{};
  std::string words;
  std::int64_t minutes = 0;
  std::int64_t wait_minutes = 0;
  std::string pain;  // "hurts here", in words
  bool pain_from_family = false;
  std::optional<PieceId> otherwise;
  std::optional<IdeaId> idea_id;
};
UPSWING_DESCRIBE(FlowStep, id, lane_id, kind, words, minutes, wait_minutes, pain, pain_from_family, otherwise, idea_id)

struct WorkflowMap {
  PieceId id;
  std::string title;
  MapState state{};
  std::vector<Lane> lanes;
  std::vector<FlowStep> steps;
};
UPSWING_DESCRIBE(WorkflowMap, id, title, state, lanes, steps)

struct Workflow {
  std::vector<WorkflowMap> maps;
};
UPSWING_DESCRIBE(Workflow, maps)

struct MapTotals {
  std::int64_t touch_minutes = 0;
  std::int64_t wait_minutes = 0;
  std::int64_t hand_offs = 0;
  std::int64_t pains = 0;
};
UPSWING_DESCRIBE(MapTotals, touch_minutes, wait_minutes, hand_offs, pains)

inline constexpr std::size_t most_drivers = 500;
inline constexpr std::size_t most_maps = 12;
inline constexpr std::size_t most_steps = 200;

// Every parent is there, no box is above itself, ideas and measures are known.
kit::def::FieldErrors check(Drivers const& drivers, std::set<IdeaId> const& ideas);
kit::def::FieldErrors check(Workflow const& workflow, std::set<IdeaId> const& ideas);
MapTotals totals_of(WorkflowMap const& map);

// The boxes as lines in the order they are read: each under the first it hangs on, and how far inward.
struct OutlineLine {
  Driver const* driver = nullptr;
  int depth = 0;
};
std::vector<OutlineLine> outline_of(Drivers const& drivers);

Far far_of(Drivers const& part);
Far far_of(Workflow const& part);

}  // namespace upswing::planning

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&planning::FlowStep::minutes>{.min = 0, .max = 100'000};
template <> inline constexpr Meta meta<&planning::FlowStep::wait_minutes>{.min = 0, .max = 1'000'000};
template <> inline constexpr Meta meta<&planning::WorkflowMap::title>{.max_len = 200};
template <> inline constexpr Meta meta<&planning::Lane::name>{.max_len = 100};
}  // namespace upswing::kit::def
