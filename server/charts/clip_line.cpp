// Crossings are found on the straight piece between two vertices, which is what the line is.

#include "charts/clip_line.hpp"

#include <algorithm>
#include <utility>

namespace upswing::charts {
namespace {

double height(double share, Layout const& layout) { return layout.bottom - share * (layout.bottom - layout.top); }

}  // namespace

Line with_crossings(Line const& line) {
  Line cut;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i > 0) {
      Spot const& a = line[i - 1];
      Spot const& b = line[i];
      Line between;
      for (double const edge : {0.0, 1.0}) {
        if ((a.share < edge) == (b.share < edge) || a.share == edge || b.share == edge) continue;
        between.push_back({a.x + (b.x - a.x) * (edge - a.share) / (b.share - a.share), edge});
      }
      if (between.size() == 2 && a.share > b.share) std::swap(between[0], between[1]);
      cut.insert(cut.end(), between.begin(), between.end());
    }
    cut.push_back(line[i]);
  }
  return cut;
}

void draw_inside(Svg& svg, std::string_view style, Line const& line, Layout const& layout) {
  Path path;
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (!line[i - 1].inside() || !line[i].inside()) continue;
    bool const goes_on = i > 1 && line[i - 2].inside();
    if (!goes_on) path.move(line[i - 1].x, height(line[i - 1].share, layout));
    path.line(line[i].x, height(line[i].share, layout));
  }
  if (!path.empty()) svg.empty("path", {{"class", style}, {"fill", "none"}, {"d", path.data()}});
}

void draw_between(Svg& svg, std::string_view style, Line const& upper, Line const& lower, Layout const& layout) {
  auto const y = [&](Spot spot) { return height(std::clamp(spot.share, 0.0, 1.0), layout); };
  Path path;
  path.move(upper[0].x, y(upper[0]));
  for (std::size_t i = 1; i < upper.size(); ++i) path.line(upper[i].x, y(upper[i]));
  for (std::size_t i = lower.size(); i-- > 0;) path.line(lower[i].x, y(lower[i]));
  svg.empty("path", {{"class", style}, {"d", path.close().data()}});
}

}  // namespace upswing::charts
