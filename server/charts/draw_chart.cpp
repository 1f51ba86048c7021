// The picture of a chart, layer by layer. Axes and labels are hidden from screen readers: every point speaks for itself.

#include "charts/draw.hpp"
#include "charts/draw_icons.hpp"
#include "charts/draw_parts.hpp"
#include "charts/picture_words.hpp"

namespace upswing::charts {
namespace {

constexpr double crowded = 2.6;  // dots smaller than this lose their outline

std::string spoken_name(Chart const& chart, Words const& words) {
  int count = 0;
  for (spc::Phase const& phase : chart.found.phases) count += phase.n_values;
  std::string const key = count == 0 ? "picture.name_empty" : plural("picture.name", count);
  return say({key, {{"chart", chart_name(chart)}, {"measure", chart.series.measure}, {"count", std::to_string(count)}}},
             words);
}

void draw_paper(Svg& svg, Layout const& layout, Style style) {
  svg.open("style", {}).raw(chart_style(style, layout.font)).close("style");
  svg.empty("rect", {{"class", "us-paper"}, {"width", layout.width}, {"height", layout.height}});
}

void draw_behind(Svg& svg, Chart const& chart, Layout const& layout, Words const& words, Drawing const& drawing) {
  svg.open("g", {{"aria-hidden", "true"}}).raw("\n");
  draw_baseline(svg, chart, layout);
  draw_band(svg, chart, layout);
  draw_value_axis(svg, chart, layout, words);
  draw_time_axis(svg, chart, layout, words);
  draw_phase_labels(svg, chart, layout, words);
  draw_goal(svg, chart, layout);
  draw_limits(svg, chart, layout, drawing.two_sigma);
  if (!layout.packed()) draw_center(svg, chart, layout);
  draw_end_labels(svg, layout);
  draw_bars(svg, chart, layout, words);
  draw_data_line(svg, chart, layout);
  draw_notes_under(svg, layout);
  if (drawing.stands_alone()) {
    draw_header(svg, layout);
    draw_footer(svg, layout);
  }
  svg.close("g");
}

/// Over a mass of points the middle line would not be seen behind them.
void draw_center_above(Svg& svg, Chart const& chart, Layout const& layout) {
  svg.open("g", {{"aria-hidden", "true"}, {"pointer-events", "none"}}).raw("\n");
  draw_center(svg, chart, layout);
  svg.close("g");
}

/// Points that stand close have no outline and a thinner line; those that stand closer still a faint one. Under the NHS
/// rules the data are grey, so that blue and orange are left for what changed.
std::string picture_class(Chart const& chart, Layout const& layout) {
  std::string style = "us-chart";
  if (layout.dot < crowded) style += " us-dense";
  if (layout.packed()) style += " us-packed";
  if (chart.rule_set == spc::RuleSet::nhs) style += " us-nhs";
  return style;
}

}  // namespace

void open_picture(Svg& svg, Chart const& chart, Layout const& layout, Words const& words, Style style) {
  std::string const size = coordinate(layout.width) + " " + coordinate(layout.height);
  svg.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                   {"class", picture_class(chart, layout)},
                   {"width", layout.width},
                   {"height", layout.height},
                   {"viewBox", "0 0 " + size},
                   {"style", font_rule(style, layout.font)},
                   {"font-size", layout.font},
                   {"role", "group"},
                   {"aria-label", spoken_name(chart, words)}});
  svg.raw("\n");
  if (style != Style::page) draw_paper(svg, layout, style);
}

std::string draw_chart(Chart const& chart, Words const& words, Drawing const& drawing) {
  if (chart.points.empty() && !drawing.stands_alone()) return draw_empty(words, drawing.width);
  if (is_funnel(chart)) return draw_funnel(chart, words, drawing);
  Layout const layout = lay_out(chart, words, drawing);
  Svg svg;
  svg.expect(2000 + chart.points.size() * 400);
  open_picture(svg, chart, layout, words, drawing.style);
  draw_behind(svg, chart, layout, words, drawing);
  draw_icons(svg, chart, layout, words);
  draw_points(svg, chart, layout, words);
  if (layout.packed()) draw_center_above(svg, chart, layout);
  svg.close("svg");
  return svg.take();
}

}  // namespace upswing::charts
