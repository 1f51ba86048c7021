#pragma once

// The layers of the picture, from back to front.

#include "charts/layout.hpp"
#include "charts/svg.hpp"

namespace upswing::charts {

void draw_baseline(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_value_axis(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_time_axis(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_center(Svg& svg, Chart const& chart, Layout const& layout);
void draw_goal(Svg& svg, Chart const& chart, Layout const& layout);
void draw_end_labels(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_data_line(Svg& svg, Chart const& chart, Layout const& layout);
void draw_points(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_header(Svg& svg, Layout const& layout);
void draw_footer(Svg& svg, Layout const& layout, Words const& words, Day as_of);

}  // namespace upswing::charts
