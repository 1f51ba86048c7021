// Right of the point, left, above, below: the first free place is taken.

#include "charts/funnel_names.hpp"

#include <algorithm>
#include <array>

#include "charts/draw_parts.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  [[nodiscard]] bool overlaps(Box const& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
};

constexpr double longest_name = 14;  // times the font

std::array<Box, 4> places_around(double x, double y, double width, Layout const& layout) {
  double const away = beyond_reach(layout.dot) + 4;
  double const half = layout.font * 0.6;
  double const over = y - away;
  double const under = y + away;
  return {Box{x + away, y - half, x + away + width, y + half}, Box{x - away - width, y - half, x - away, y + half},
          Box{x - width / 2, over - 2 * half, x + width / 2, over},
          Box{x - width / 2, under, x + width / 2, under + 2 * half}};
}

}  // namespace

void draw_names_beyond(Svg& svg, Chart const& chart, Layout const& layout) {
  std::vector<Box> taken;
  for (ChartPoint const& point : chart.points) {
    if (!point.value) continue;
    double const x = layout.x(point.number);
    double const y = layout.y(*point.value);
    double const reach = point.beyond ? beyond_reach(layout.dot) : layout.dot;
    taken.push_back({x - reach, y - reach, x + reach, y + reach});
  }
  for (EndLabel const& label : layout.ends) {
    taken.push_back({layout.right + 4, label.y - reach_above(label, layout.font), layout.width,
                     label.y + reach_below(label, layout.font)});
  }
  Box const paper{layout.left, layout.top, layout.width, layout.bottom};
  svg.open("g", {{"aria-hidden", "true"}}).raw("\n");
  for (ChartPoint const& point : chart.points) {
    if (!point.value || !point.beyond || point.facts.label.empty()) continue;
    std::string const name = ellipsized(point.facts.label, longest_name * layout.font, layout.font);
    for (Box const& box :
         places_around(layout.x(point.number), layout.y(*point.value), text_width(name, layout.font), layout)) {
      bool const inside =
          box.left >= paper.left && box.right <= paper.right && box.top >= paper.top - 20 && box.bottom <= paper.bottom;
      if (!inside || std::any_of(taken.begin(), taken.end(), [&](Box const& each) { return each.overlaps(box); })) {
        continue;
      }
      svg.text("us-name", (box.left + box.right) / 2, (box.top + box.bottom) / 2 + layout.font * 0.35, "middle", name);
      taken.push_back(box);
      break;
    }
  }
  svg.close("g");
}

}  // namespace upswing::charts
