// The picture of a chart, layer by layer. Axes and labels are hidden from screen readers: every point speaks for itself.

#include "charts/draw.hpp"
#include "charts/draw_parts.hpp"

namespace upswing::charts {
namespace {

constexpr double crowded = 2.6;  // dots smaller than this lose their outline

std::string spoken_name(Chart const& chart, Words const& words) {
  int const count = chart.runs.n_values;
  std::string const key = count == 0 ? "picture.name_empty" : plural("picture.name", count);
  return say({key, {{"measure", chart.series.measure}, {"count", std::to_string(count)}}}, words);
}

void open_picture(Svg& svg, Chart const& chart, Layout const& layout, Words const& words, Style style) {
  std::string const width = coordinate(layout.width);
  std::string const height = coordinate(layout.height);
  svg.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                   {"class", layout.dot < crowded ? "us-chart us-dense" : "us-chart"},
                   {"width", width},
                   {"height", height},
                   {"viewBox", "0 0 " + width + " " + height},
                   {"style", font_rule(style, layout.font)},
                   {"font-size", coordinate(layout.font)},
                   {"role", "group"},
                   {"aria-label", spoken_name(chart, words)}});
  svg.raw("\n");
}

void draw_paper(Svg& svg, Layout const& layout, Style style) {
  svg.open("style", {}).raw(chart_style(style, layout.font)).close("style");
  svg.empty("rect",
            {{"class", "us-paper"}, {"width", coordinate(layout.width)}, {"height", coordinate(layout.height)}});
}

}  // namespace

std::string draw_chart(Chart const& chart, Words const& words, Drawing const& drawing) {
  if (chart.points.empty() && !drawing.stands_alone()) return draw_empty(words, drawing.width);
  Layout const layout = lay_out(chart, words, drawing);
  Svg svg;
  open_picture(svg, chart, layout, words, drawing.style);
  if (drawing.stands_alone()) draw_paper(svg, layout, drawing.style);
  svg.open("g", {{"aria-hidden", "true"}}).raw("\n");
  draw_baseline(svg, chart, layout, words);
  draw_value_axis(svg, chart, layout, words);
  draw_time_axis(svg, chart, layout, words);
  draw_goal(svg, chart, layout);
  draw_center(svg, chart, layout);
  draw_end_labels(svg, chart, layout, words);
  draw_data_line(svg, chart, layout);
  if (drawing.stands_alone()) {
    draw_header(svg, layout);
    draw_footer(svg, layout, words, drawing.as_of);
  }
  svg.close("g");
  draw_points(svg, chart, layout, words);
  svg.close("svg");
  return svg.markup();
}

}  // namespace upswing::charts
