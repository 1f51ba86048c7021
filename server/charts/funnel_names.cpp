// Right of the point, left, above, below: the first free place is taken.

#include "charts/funnel_names.hpp"

#include <algorithm>
#include <array>

#include "charts/box.hpp"
#include "charts/draw_parts.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

/// A place for a name, and the end of it that stands at the point.
struct Place {
  Box box;
  double x = 0;
  std::string_view anchor;
};

constexpr double longest_name = 14;  // times the font
constexpr double headroom = 20;      // above the plot, where a name may stand

std::array<Place, 4> places_around(double x, double y, double width, Layout const& layout) {
  double const away = beyond_reach(layout.dot) + 4;
  double const half = layout.font * 0.6;
  double const right = x + away;
  double const left = x - away;
  double const over = y - away;
  double const under = y + away;
  return {Place{{right, y - half, right + width, y + half}, right, "start"},
          Place{{left - width, y - half, left, y + half}, left, "end"},
          Place{{x - width / 2, over - 2 * half, x + width / 2, over}, x, "middle"},
          Place{{x - width / 2, under, x + width / 2, under + 2 * half}, x, "middle"}};
}

/// What no name may cover: points, and the labels at the right.
std::vector<Box> covered(Chart const& chart, Layout const& layout) {
  auto taken = boxes_of_points(chart, layout);
  for (EndLabel const& label : layout.ends) {
    double const top = label.y - reach_above(label, layout.font);
    taken.push_back({layout.right + 4, top, layout.width, label.y + reach_below(label, layout.font)});
  }
  return taken;
}

void write_name(Svg& svg, ChartPoint const& point, Layout const& layout, std::vector<Box>& taken) {
  std::string const name = ellipsized(point.facts.label, longest_name * layout.font, layout.font);
  double const width = text_width(name, layout.font);
  Box const paper{layout.left, layout.top - headroom, layout.width, layout.bottom};
  for (Place const& place : places_around(layout.x(point.number), layout.y(*point.value), width, layout)) {
    auto const meets = [&](Box const& each) { return each.overlaps(place.box); };
    if (!place.box.inside(paper) || std::any_of(taken.begin(), taken.end(), meets)) continue;
    double const y = (place.box.top + place.box.bottom) / 2 + layout.font * 0.35;
    svg.text("us-name", place.x, y, place.anchor, name);
    taken.push_back(place.box);
    return;
  }
}

}  // namespace

void draw_names_beyond(Svg& svg, Chart const& chart, Layout const& layout) {
  std::vector<Box> taken = covered(chart, layout);
  svg.open("g", {{"aria-hidden", "true"}}).raw("\n");
  for (ChartPoint const& point : chart.points) {
    if (point.value && point.beyond && !point.facts.label.empty()) write_name(svg, point, layout, taken);
  }
  svg.close("g");
}

}  // namespace upswing::charts
