// A workflow map: a lane for each role, steps from left to right in their order, arrows between them.
#include <algorithm>

#include "planning/draw.hpp"
#include "planning/draw_pieces.hpp"

namespace upswing::planning {
namespace {

using draw::Box;

constexpr std::size_t letters = 17;
constexpr std::size_t most_lines = 5;
constexpr double name_width = 130;
constexpr double step_width = 150;
constexpr double column = 184;
constexpr double lane_height = 150;
constexpr double margin = 6;

std::size_t lane_of(WorkflowMap const& map, FlowStep const& step) {
  auto const found =
      std::find_if(map.lanes.begin(), map.lanes.end(), [&](Lane const& lane) { return lane.id == step.lane_id; });
  return static_cast<std::size_t>(found - map.lanes.begin());
}

Box box_of(WorkflowMap const& map, std::size_t i) {
  auto const lines = static_cast<double>(wrapped(map.steps[i].words, letters, most_lines).size());
  double const height = std::max(1.0, lines) * draw::line_height + 2 * draw::pad;
  double const top = margin + static_cast<double>(lane_of(map, map.steps[i])) * lane_height;
  return {name_width + static_cast<double>(i) * column + 16, top + (lane_height - 20 - height) / 2, step_width, height};
}

std::string times_of(FlowStep const& step) {
  std::string words;
  if (step.minutes > 0) words = std::to_string(step.minutes) + " min";
  if (step.wait_minutes > 0) words += (words.empty() ? "+" : " + ") + std::to_string(step.wait_minutes) + " min";
  return words;
}

std::string pin_of(FlowStep const& step, Box const& b, int number) {
  if (step.pain.empty()) return "";
  auto const kind = step.pain_from_family ? "plan_pin plan_family_pin" : "plan_pin";
  return "<circle class=\"" + std::string(kind) + "\" cx=\"" + draw::number(b.x + b.w - 4) + "\" cy=\"" +
         draw::number(b.y) + "\" r=\"11\" fill=\"#fff\" stroke=\"#8a5300\" stroke-width=\"2\"/>" +
         draw::text(b.x + b.w - 8, b.y + 5, std::to_string(number), "plan_words");
}

std::string lanes(WorkflowMap const& map, double width) {
  std::string out;
  for (std::size_t i = 0; i < map.lanes.size(); ++i) {
    double const top = margin + static_cast<double>(i) * lane_height;
    out += "<rect class=\"plan_lane\" x=\"1\" y=\"" + draw::number(top) + "\" width=\"" + draw::number(width - 2) +
           "\" height=\"" + draw::number(lane_height) + "\" fill=\"none\" stroke=\"#d9d2c7\"/>";
    out += draw::lines(12, top + 26, wrapped(map.lanes[i].name, 14, 4));
  }
  return out;
}

std::string arrow(Box const& from, Box const& to, char const* kind) {
  double const y = to.y + to.h / 2;
  auto const tip = draw::number(to.x - 7);
  return draw::curve(from.x + from.w, from.y + from.h / 2, to.x, y, kind) +
         "<path class=\"plan_tip\" fill=\"#7a868e\" d=\"M" + draw::number(to.x) + " " + draw::number(y) + "L" + tip +
         " " + draw::number(y - 4) + "L" + tip + " " + draw::number(y + 4) + "z\"/>";
}

std::string arrows(WorkflowMap const& map) {
  std::string out;
  for (std::size_t i = 0; i < map.steps.size(); ++i) {
    if (i + 1 < map.steps.size()) out += arrow(box_of(map, i), box_of(map, i + 1), "plan_link");
    for (std::size_t j = 0; j < map.steps.size(); ++j) {
      if (map.steps[i].otherwise == map.steps[j].id)
        out += arrow(box_of(map, i), box_of(map, j), "plan_link plan_otherwise");
    }
  }
  return out;
}

}  // namespace

std::string draw_map(WorkflowMap const& map) {
  double const width = name_width + static_cast<double>(map.steps.size()) * column + 20;
  double const height = 2 * margin + static_cast<double>(map.lanes.size()) * lane_height;
  std::string out = draw::open(width, height) + lanes(map, width) + arrows(map);
  int pain = 0;
  for (std::size_t i = 0; i < map.steps.size(); ++i) {
    auto const& step = map.steps[i];
    auto const b = box_of(map, i);
    out += draw::box(b, "plan_box plan_" + std::string(kit::def::spell(step.kind)));
    out += draw::lines(b.x + draw::pad, b.y + draw::pad + 14, wrapped(step.words, letters, most_lines));
    out += draw::text(b.x + draw::pad, b.y + b.h + 16, times_of(step), "plan_state");
    out += pin_of(step, b, step.pain.empty() ? 0 : ++pain);
  }
  return out + "</svg>";
}

}  // namespace upswing::planning
