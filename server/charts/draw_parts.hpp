#pragma once

// The layers of the picture, from back to front.

#include "charts/layout.hpp"
#include "charts/svg.hpp"

namespace upswing::charts {

void draw_baseline(Svg& svg, Chart const& chart, Layout const& layout);
void draw_band(Svg& svg, Chart const& chart, Layout const& layout);
void draw_value_axis(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_time_axis(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_phase_labels(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_goal(Svg& svg, Chart const& chart, Layout const& layout);
void draw_limits(Svg& svg, Chart const& chart, Layout const& layout, bool two_sigma);
void draw_center(Svg& svg, Chart const& chart, Layout const& layout);
void draw_end_labels(Svg& svg, Layout const& layout);
void draw_bars(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_data_line(Svg& svg, Chart const& chart, Layout const& layout);
void draw_points(Svg& svg, Chart const& chart, Layout const& layout, Words const& words);
void draw_notes_under(Svg& svg, Layout const& layout);
void draw_header(Svg& svg, Layout const& layout);
void draw_footer(Svg& svg, Layout const& layout);

/// The sign of one point that has a value.
void draw_mark(Svg& svg, Chart const& chart, ChartPoint const& point, Layout const& layout);

/// The outermost element, with the picture's spoken name; then, where it stands alone, its style and its paper.
void open_picture(Svg& svg, Chart const& chart, Layout const& layout, Words const& words, Style style);

/// From the middle of a dot to the tips of the frame it has beyond the limits.
constexpr double beyond_reach(double dot) { return dot * 1.9 + 1.7; }

/// The last point of the phase's frozen baseline; 0: it has none.
int frozen_end(Chart const& chart, spc::Phase const& phase);
/// The first point of the phase that has a value; its first point where none has.
int first_value(Chart const& chart, spc::Phase const& phase);

}  // namespace upswing::charts
