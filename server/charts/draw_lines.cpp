// Data, middle lines and goals.

#include <algorithm>

#include "charts/draw_parts.hpp"

namespace upswing::charts {
namespace {

/// Something other than the limits was found in the phase: the points do not stray around its line by chance alone.
bool runs_signal(Chart const& chart, spc::Phase const& phase) {
  if (!chart.rules_speak_in(phase.number)) return false;
  return phase.signal() || std::any_of(chart.found.runs.begin(), chart.found.runs.end(), [&](spc::Run const& run) {
           return run.phase == phase.number && run.rule != spc::Rule::beyond_limits;
         });
}

void draw_phase_center(Svg& svg, Chart const& chart, spc::Phase const& phase, Layout const& layout) {
  bool const last = phase.last == static_cast<int>(chart.points.size());
  double const half = layout.spacing / 2;
  double const y = layout.y(*phase.center);
  double from = layout.x(phase.number == 1 ? first_value(chart, phase) : phase.first) - half;
  double const to = last ? layout.right : layout.x(phase.last) + half;
  if (int const end = frozen_end(chart, phase)) {
    double const middle = layout.x(end) + half;
    svg.line("us-center us-center-base", from, y, middle, y);
    from = middle;
  }
  if (from >= to) return;
  svg.line(runs_signal(chart, phase) ? "us-center us-center-signal" : "us-center", from, y, to, y);
}

/// The line between two neighbours that are not simply one after the other.
enum class Joint { none, line, by };

Joint joint(ChartPoint const* before, ChartPoint const& point, bool passed_excluded) {
  if (!before) return Joint::none;
  return before->phase == point.phase && !passed_excluded ? Joint::line : Joint::by;
}

}  // namespace

void draw_center(Svg& svg, Chart const& chart, Layout const& layout) {
  for (spc::Phase const& phase : chart.found.phases) {
    if (phase.center && phase.n_values > 1) draw_phase_center(svg, chart, phase, layout);
  }
}

void draw_goal(Svg& svg, Chart const& chart, Layout const& layout) {
  auto const& goals = chart.series.goals;
  auto const draw = [&](double from, double to, double goal) {
    if (from < to) svg.line("us-goal", from, layout.y(goal), to, layout.y(goal));
  };
  if (goals.empty() || chart.points.empty() || chart.series.categorical) {
    if (auto const goal = last_goal(chart)) draw(layout.left, layout.right, *goal);
    return;
  }
  auto const start = [&](Day day) {
    auto const point = std::find_if(chart.points.begin(), chart.points.end(),
                                    [&](ChartPoint const& each) { return each.facts.period >= day; });
    if (point == chart.points.begin()) return layout.left;
    return point == chart.points.end() ? layout.right : layout.x(point->number) - layout.spacing / 2;
  };
  for (std::size_t i = 0; i < goals.size(); ++i) {
    draw(start(goals[i].from), i + 1 < goals.size() ? start(goals[i + 1].from) : layout.right, goals[i].value);
  }
}

void draw_data_line(Svg& svg, Chart const& chart, Layout const& layout) {
  if (chart.series.categorical) return;
  Path line;
  Path by;
  ChartPoint const* before = nullptr;
  bool passed_excluded = false;
  for (ChartPoint const& point : chart.points) {
    if (point.excluded && point.value) {
      passed_excluded = true;
      continue;
    }
    if (!point.value) {
      before = nullptr;
      passed_excluded = false;
      continue;
    }
    double const x = layout.x(point.number);
    double const y = layout.y(*point.value);
    Joint const way = joint(before, point, passed_excluded);
    if (way == Joint::by) by.move(layout.x(before->number), layout.y(*before->value)).line(x, y);
    way == Joint::line ? line.line(x, y) : line.move(x, y);
    before = &point;
    passed_excluded = false;
  }
  if (!line.empty()) svg.empty("path", {{"class", "us-line"}, {"fill", "none"}, {"d", line.data()}});
  if (!by.empty()) svg.empty("path", {{"class", "us-line-by"}, {"fill", "none"}, {"d", by.data()}});
}

}  // namespace upswing::charts
