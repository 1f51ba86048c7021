// Small pictures: one panel of many, and the picture before there is a number.

#include <algorithm>
#include <array>

#include "charts/draw.hpp"
#include "charts/draw_parts.hpp"
#include "charts/numbers.hpp"

namespace upswing::charts {
namespace {

std::string panel_label(Chart const& chart, Words const& words, Panel const& panel) {
  int const count = chart.runs.n_values;
  Phrase label{"picture.panel_empty", {{"name", panel.name}}};
  if (count > 0 && (!panel.tells_values || !chart.runs.center)) {
    label = {plural("picture.panel_quiet", count), {{"name", panel.name}, {"count", std::to_string(count)}}};
  } else if (count > 0) {
    auto const last = std::find_if(chart.points.rbegin(), chart.points.rend(),
                                   [](ChartPoint const& point) { return point.value.has_value(); });
    label = {plural("picture.panel", count),
             {{"name", panel.name},
              {"count", std::to_string(count)},
              {"last", value_phrase(*last->value, chart.series)},
              {"middle", value_phrase(*chart.runs.center, chart.series)}}};
  }
  return say(panel.own ? Phrase{"picture.panel_own", {{"panel", label}}} : label, words);
}

Layout panel_layout(Chart const& chart, int width) {
  Layout layout;
  layout.width = width;
  layout.height = width / 2.0;
  layout.left = 6;
  layout.right = layout.width - 10;
  layout.top = 10;
  layout.bottom = layout.height - 10;
  layout.scale = value_scale(chart, 4);
  layout.spacing = (layout.right - layout.left) / std::max(6, static_cast<int>(chart.points.size()));
  layout.dot = 4;
  return layout;
}

void open_small(Svg& svg, std::string const& style, double width, double height, std::string const& label) {
  svg.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                   {"class", style},
                   {"width", width},
                   {"height", height},
                   {"viewBox", "0 0 " + coordinate(width) + " " + coordinate(height)},
                   {"role", "img"},
                   {"aria-label", label}});
  svg.raw("\n");
}

/// The last point; where there is no order, all of them.
void draw_dots(Svg& svg, Chart const& chart, Layout const& layout) {
  if (chart.series.categorical) {
    for (ChartPoint const& point : chart.points) {
      if (point.value) draw_mark(svg, chart, point, layout);
    }
    return;
  }
  auto const last = std::find_if(chart.points.rbegin(), chart.points.rend(),
                                 [](ChartPoint const& point) { return point.value.has_value(); });
  if (last == chart.points.rend()) return;
  draw_mark(svg, chart, *last, layout);
}

/// Invented: ten points that wander up.
constexpr std::array<double, 10> sample = {0.35, 0.5, 0.3, 0.45, 0.4, 0.6, 0.5, 0.7, 0.65, 0.8};

}  // namespace

std::string draw_panel(Chart const& chart, Words const& words, Panel const& panel) {
  Layout const layout = panel_layout(chart, panel.width);
  Svg svg;
  std::string style = panel.own ? "us-chart us-panel us-own" : "us-chart us-panel";
  if (chart.rule_set == spc::RuleSet::nhs) style += " us-nhs";
  if (layout.packed()) style += " us-dense us-packed";
  open_small(svg, style, layout.width, layout.height, panel_label(chart, words, panel));
  svg.line("us-axis", layout.left, layout.bottom, layout.right, layout.bottom);
  if (!chart.series.categorical) draw_limits(svg, chart, layout, false);
  draw_center(svg, chart, layout);
  draw_data_line(svg, chart, layout);
  draw_dots(svg, chart, layout);
  svg.close("svg");
  return svg.take();
}

std::string draw_empty(Words const& words, int width) {
  double const wide = std::clamp(width, narrowest, widest);
  double const height = std::clamp(wide * 0.42, 190.0, 320.0);
  double const step = (wide - 60) / (static_cast<double>(sample.size()) - 1);
  std::string const yours = say({"picture.yours", {}}, words);
  Svg svg;
  open_small(svg, "us-chart us-empty", wide, height, yours);
  auto const y = [&](double share) { return height - 40 - share * (height - 80); };
  svg.line("us-axis", 20, height - 30, wide - 20, height - 30);
  svg.line("us-center", 20, y(0.5), wide - 20, y(0.5));
  std::string path;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    path += (i == 0 ? "M" : "L") + coordinate(30 + static_cast<double>(i) * step) + " " + coordinate(y(sample[i]));
  }
  svg.empty("path", {{"class", "us-sample"}, {"fill", "none"}, {"d", path}});
  for (std::size_t i = 0; i < sample.size(); ++i) {
    svg.circle("us-sample-dot", 30 + static_cast<double>(i) * step, y(sample[i]), 3);
  }
  svg.text("us-teach", 30, height - 10, "start", yours);
  svg.close("svg");
  return svg.take();
}

}  // namespace upswing::charts
