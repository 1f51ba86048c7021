// A workflow map: a lane for each role, steps from left to right in their order, arrows between them. Under a step stand its
// times and the idea that could change it.
#include <algorithm>

#include "planning/draw.hpp"
#include "planning/draw_pieces.hpp"

namespace upswing::planning {
namespace {

using draw::Box;

constexpr std::size_t letters = 15;
constexpr std::size_t most_lines = 5;
constexpr double name_width = 104;
constexpr double step_width = 132;
constexpr double column = 154;
constexpr double lane_height = 160;
constexpr double notes_height = 38;
constexpr double between_rows = 24;
constexpr double margin = 6;

class Lanes {
 public:
  Lanes(WorkflowMap const& map, std::map<IdeaId, std::string> const& ideas, std::size_t in_a_row)
      : map_(map), ideas_(ideas), in_a_row_(in_a_row) {}

  std::string drawn() const {
    auto const rows = std::max<std::size_t>(1, (map_.steps.size() + in_a_row_ - 1) / in_a_row_);
    auto const columns = static_cast<double>(std::min(in_a_row_, map_.steps.size()));
    double const width = name_width + columns * column + 20;
    std::string out =
        draw::open(width, 2 * margin + static_cast<double>(rows) * (row_height() + between_rows) - between_rows);
    for (std::size_t row = 0; row < rows; ++row) out += lanes(row, width);
    out += arrows(width);
    int pain = 0;
    for (std::size_t i = 0; i < map_.steps.size(); ++i) {
      if (!map_.steps[i].pain.empty()) ++pain;
      out += step(i, pain);
    }
    return out + "</svg>";
  }

 private:
  WorkflowMap const& map_;
  std::map<IdeaId, std::string> const& ideas_;
  std::size_t in_a_row_;

  double row_height() const { return static_cast<double>(map_.lanes.size()) * lane_height; }
  double top_of_row(std::size_t row) const { return margin + static_cast<double>(row) * (row_height() + between_rows); }

  std::size_t lane_of(FlowStep const& step) const {
    auto const found =
        std::find_if(map_.lanes.begin(), map_.lanes.end(), [&](Lane const& lane) { return lane.id == step.lane_id; });
    return static_cast<std::size_t>(found - map_.lanes.begin());
  }

  Box box_of(std::size_t i) const {
    auto const& step = map_.steps[i];
    auto const lines = static_cast<double>(wrapped(step.words, letters, most_lines).size());
    double const height = std::max(1.0, lines) * draw::line_height + 2 * draw::pad;
    double const top = top_of_row(i / in_a_row_) + static_cast<double>(lane_of(step)) * lane_height;
    double const x = name_width + static_cast<double>(i % in_a_row_) * column + 16;
    return {x, top + (lane_height - notes_height - height) / 2, step_width, height};
  }

  std::string lanes(std::size_t row, double width) const {
    std::string out;
    for (std::size_t i = 0; i < map_.lanes.size(); ++i) {
      double const top = top_of_row(row) + static_cast<double>(i) * lane_height;
      out += "<rect class=\"plan_lane\" x=\"1\" y=\"" + draw::number(top) + "\" width=\"" + draw::number(width - 2) +
             "\" height=\"" + draw::number(lane_height) + "\" fill=\"none\" stroke=\"#d9d2c7\"/>";
      out += draw::lines(12, top + 26, wrapped(map_.lanes[i].name, 11, 4));
    }
    return out;
  }

  static std::string tip(double x, double y) {
    auto const back = draw::number(x - 7);
    return "<path class=\"plan_tip\" fill=\"#7a868e\" d=\"M" + draw::number(x) + " " + draw::number(y) + "L" + back +
           " " + draw::number(y - 4) + "L" + back + " " + draw::number(y + 4) + "z\"/>";
  }
  static std::string arrow(Box const& from, Box const& to, char const* kind) {
    double const y = to.y + to.h / 2;
    return draw::curve(from.x + from.w, from.y + from.h / 2, to.x, y, kind) + tip(to.x, y);
  }
  // Where a row ends the arrow leaves the picture, and comes in again where the next one begins.
  static std::string around(Box const& from, Box const& to, double width) {
    double const out_y = from.y + from.h / 2;
    double const in_y = to.y + to.h / 2;
    return draw::curve(from.x + from.w, out_y, width - 8, out_y, "plan_link") + tip(width - 2, out_y) +
           draw::curve(to.x - 14, in_y, to.x, in_y, "plan_link") + tip(to.x, in_y);
  }

  std::string arrows(double width) const {
    std::string out;
    auto const& steps = map_.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      bool const last_of_row = (i + 1) % in_a_row_ == 0;
      if (i + 1 < steps.size()) {
        out += last_of_row ? around(box_of(i), box_of(i + 1), width) : arrow(box_of(i), box_of(i + 1), "plan_link");
      }
      for (std::size_t j = 0; j < steps.size(); ++j) {
        if (steps[i].otherwise == steps[j].id) out += arrow(box_of(i), box_of(j), "plan_link plan_otherwise");
      }
    }
    return out;
  }

  static std::string times_of(FlowStep const& step) {
    std::string words;
    if (step.minutes > 0) words = std::to_string(step.minutes) + " min";
    if (step.wait_minutes > 0) words += (words.empty() ? "+" : " + ") + std::to_string(step.wait_minutes) + " min";
    return words;
  }

  std::string idea_of(FlowStep const& step) const {
    auto const found = step.idea_id ? ideas_.find(*step.idea_id) : ideas_.end();
    if (found == ideas_.end()) return "";
    auto const lines = wrapped("→ " + found->second, letters + 3, 1);
    return lines.empty() ? "" : lines.front();
  }

  static std::string pin_of(FlowStep const& step, Box const& b, int number) {
    if (step.pain.empty()) return "";
    auto const kind = step.pain_from_family ? "plan_pin plan_family_pin" : "plan_pin";
    auto const digits = std::to_string(number);
    double const x = b.x + b.w - 4;
    return "<circle class=\"" + std::string(kind) + "\" cx=\"" + draw::number(x) + "\" cy=\"" + draw::number(b.y) +
           "\" r=\"11\" fill=\"#fff\" stroke=\"#8a5300\" stroke-width=\"2\"/>" +
           draw::text(x - 4 * static_cast<double>(digits.size()), b.y + 5, digits, "plan_words");
  }

  std::string step(std::size_t i, int pain) const {
    auto const& one = map_.steps[i];
    auto const b = box_of(i);
    double const below = b.y + b.h + 16;
    return draw::box(b, "plan_box plan_" + std::string(kit::def::spell(one.kind))) +
           draw::lines(b.x + draw::pad, b.y + draw::pad + 14, wrapped(one.words, letters, most_lines)) +
           draw::text(b.x + draw::pad, below, times_of(one), "plan_state") +
           draw::text(b.x + draw::pad, below + 16, idea_of(one), "plan_state") + pin_of(one, b, pain);
  }
};

}  // namespace

std::string draw_map(WorkflowMap const& map, std::map<IdeaId, std::string> const& ideas, std::size_t in_a_row) {
  return Lanes(map, ideas, in_a_row).drawn();
}

}  // namespace upswing::planning
