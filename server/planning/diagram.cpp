// Rules of driver diagrams and workflow maps.
#include "planning/diagram.hpp"

#include <algorithm>
#include <map>

namespace upswing::planning {
namespace {

using kit::def::FieldErrors;

std::string at(char const* list, std::size_t i, char const* field) {
  return std::string("/") + list + "/" + std::to_string(i) + "/" + field;
}

// Takes away boxes whose parents are all gone, again and again; what is left stands in a circle.
std::set<PieceId> in_circle(Drivers const& drivers) {
  std::set<PieceId> left;
  for (auto const& one : drivers.drivers) left.insert(one.id);
  for (bool changed = true; changed;) {
    changed = false;
    for (auto const& one : drivers.drivers) {
      if (!left.contains(one.id)) continue;
      bool const held = std::any_of(one.parents.begin(), one.parents.end(),
                                    [&](PieceId const& parent) { return left.contains(parent); });
      if (!held) changed = left.erase(one.id) > 0 || changed;
    }
  }
  return left;
}

template <class List> FieldErrors same_ids(List const& list, char const* name) {
  FieldErrors errors;
  std::set<PieceId> seen;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!seen.insert(list[i].id).second) errors.push_back({at(name, i, "id"), "duplicate", "is there already"});
  }
  return errors;
}

void check_links(Drivers const& drivers, std::set<IdeaId> const& ideas, FieldErrors& errors) {
  std::set<PieceId> known;
  for (auto const& one : drivers.drivers) known.insert(one.id);
  auto const circle = in_circle(drivers);
  for (std::size_t i = 0; i < drivers.drivers.size(); ++i) {
    auto const& one = drivers.drivers[i];
    bool const all_known = std::all_of(one.parents.begin(), one.parents.end(),
                                       [&](PieceId const& parent) { return known.contains(parent); });
    bool const round = all_known && std::any_of(one.parents.begin(), one.parents.end(), [&](PieceId const& parent) {
                         return circle.contains(one.id) && circle.contains(parent);
                       });
    if (!all_known) errors.push_back({at("drivers", i, "parents"), "not_found", "names a box that is not there"});
    if (round) errors.push_back({at("drivers", i, "parents"), "circle", "would lead back to itself"});
    bool const needs = one.level == DriverLevel::idea;
    bool const fits = needs ? one.idea_id && ideas.contains(*one.idea_id) : !one.idea_id;
    if (!fits) errors.push_back({at("drivers", i, "idea_id"), "not_found", "is not an idea of this project"});
  }
}

FieldErrors check(WorkflowMap const& map, std::set<IdeaId> const& ideas) {
  auto errors = same_ids(map.steps, "steps");
  if (map.steps.size() > most_steps) errors.push_back({"/steps", "too_large", "has more steps than can be read"});
  std::set<PieceId> lanes;
  std::set<PieceId> steps;
  for (auto const& lane : map.lanes) lanes.insert(lane.id);
  for (auto const& step : map.steps) steps.insert(step.id);
  for (std::size_t i = 0; i < map.steps.size(); ++i) {
    auto const& step = map.steps[i];
    if (!lanes.contains(step.lane_id)) errors.push_back({at("steps", i, "lane_id"), "not_found", "is no lane here"});
    bool const leads_nowhere = step.otherwise && (!steps.contains(*step.otherwise) || *step.otherwise == step.id);
    if (leads_nowhere) errors.push_back({at("steps", i, "otherwise"), "not_found", "is no other step here"});
    bool const unknown = step.idea_id && !ideas.contains(*step.idea_id);
    if (unknown) errors.push_back({at("steps", i, "idea_id"), "not_found", "is not an idea of this project"});
  }
  return errors;
}

}  // namespace

FieldErrors check(Drivers const& drivers, std::set<IdeaId> const& ideas) {
  if (drivers.drivers.size() > most_drivers) return {{"/drivers", "too_large", "has more boxes than can be read"}};
  auto errors = same_ids(drivers.drivers, "drivers");
  check_links(drivers, ideas, errors);
  return errors;
}

FieldErrors check(Workflow const& workflow, std::set<IdeaId> const& ideas) {
  if (workflow.maps.size() > most_maps) return {{"/maps", "too_large", "has more maps than can be read"}};
  auto errors = same_ids(workflow.maps, "maps");
  for (std::size_t i = 0; i < workflow.maps.size(); ++i) {
    for (auto error : check(workflow.maps[i], ideas)) {
      error.pointer = "/maps/" + std::to_string(i) + error.pointer;
      errors.push_back(std::move(error));
    }
  }
  return errors;
}

MapTotals totals_of(WorkflowMap const& map) {
  MapTotals totals;
  for (std::size_t i = 0; i < map.steps.size(); ++i) {
    auto const& step = map.steps[i];
    totals.touch_minutes += step.minutes;
    totals.wait_minutes += step.wait_minutes;
    if (!step.pain.empty()) ++totals.pains;
    if (i > 0 && map.steps[i - 1].lane_id != step.lane_id) ++totals.hand_offs;
  }
  return totals;
}

std::vector<OutlineLine> outline_of(Drivers const& drivers) {
  std::map<PieceId, std::vector<Driver const*>> below;
  for (auto const& one : drivers.drivers) below[one.parents.empty() ? PieceId{} : one.parents.front()].push_back(&one);
  std::vector<OutlineLine> lines;
  auto const walk = [&](auto const& again, PieceId const& under, int depth) -> void {
    auto const found = below.find(under);
    if (found == below.end()) return;
    for (auto const* one : found->second) {
      lines.push_back({one, depth});
      again(again, one->id, depth + 1);
    }
  };
  walk(walk, {}, 0);
  return lines;
}

Far far_of(Drivers const& part) {
  bool const with_ideas = std::any_of(part.drivers.begin(), part.drivers.end(),
                                      [](Driver const& one) { return one.level == DriverLevel::idea; });
  return part.drivers.empty() ? Far::nothing : with_ideas ? Far::there : Far::begun;
}

Far far_of(Workflow const& part) {
  bool const drawn =
      std::any_of(part.maps.begin(), part.maps.end(), [](WorkflowMap const& map) { return map.steps.size() >= 3; });
  return part.maps.empty() ? Far::nothing : drawn ? Far::there : Far::begun;
}

}  // namespace upswing::planning
