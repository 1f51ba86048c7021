// Each text tries the places above and below its point, from near to far, and takes the first that is free.

#include "charts/note_places.hpp"

#include <algorithm>

#include "charts/box.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

constexpr double note_size = 12;
constexpr double above_foot = note_size * 0.75;  // digits and commas around the foot of the text
constexpr double below_foot = note_size * 0.2;
constexpr double step = note_size + 1;
constexpr int farthest = 6;  // steps

struct Pixel {
  double x = 0;
  double y = 0;
};

/// Liang and Barsky: what of a straight line lies inside.
bool crosses(Box const& box, Pixel a, Pixel b) {
  double from = 0;
  double to = 1;
  auto const clip = [&](double start, double way, double low, double high) {
    if (way == 0) return start > low && start < high;
    double const one = (low - start) / way;
    double const two = (high - start) / way;
    from = std::max(from, std::min(one, two));
    to = std::min(to, std::max(one, two));
    return from < to;
  };
  return clip(a.x, b.x - a.x, box.left, box.right) && clip(a.y, b.y - a.y, box.top, box.bottom);
}

std::optional<Pixel> spot_of(ChartPoint const& point, Layout const& layout) {
  if (!point.value) return std::nullopt;
  return Pixel{layout.x(point.number), layout.y(*point.value)};
}

/// What a text must not cover.
struct Covered {
  std::vector<Box> dots;
  std::vector<std::pair<Pixel, Pixel>> lines;
  std::vector<Box> texts;
};

Covered covered_by(Chart const& chart, Layout const& layout) {
  Covered covered{.dots = boxes_of_points(chart, layout), .lines = {}, .texts = {}};
  std::optional<Pixel> before;
  for (ChartPoint const& point : chart.points) {
    auto const here = spot_of(point, layout);
    if (here && before && !chart.series.categorical) covered.lines.emplace_back(*before, *here);
    before = here;
  }
  return covered;
}

bool is_free(Box const& box, Covered const& covered) {
  auto const in_the_way = [&](Box const& other) { return box.overlaps(other); };
  return std::ranges::none_of(covered.texts, in_the_way) && std::ranges::none_of(covered.dots, in_the_way) &&
         std::ranges::none_of(covered.lines, [&](auto const& line) { return crosses(box, line.first, line.second); });
}

/// Above a point that stands high between its neighbors, below one that lies low, so that the line stays clear.
bool better_below(Chart const& chart, std::size_t i) {
  ChartPoint const& point = chart.points[i];
  auto const higher = [&](std::size_t other) {
    auto const& value = chart.points[other].value;
    return value && point.value && *value > *point.value ? 1 : 0;
  };
  int const neighbors = (i > 0 ? higher(i - 1) : 0) + (i + 1 < chart.points.size() ? higher(i + 1) : 0);
  return neighbors == 2 || (neighbors == 1 && (i == 0 || i + 1 == chart.points.size()));
}

std::string numbers_of(ChartPoint const& point) {
  std::string numbers;
  for (int const number : point.annotations) numbers += (numbers.empty() ? "" : ",") + std::to_string(number);
  return numbers;
}

/// The places of one text.
struct Tries {
  Pixel point;
  double half_width;
  double away;
  Layout const& layout;

  [[nodiscard]] double foot(bool below, int steps) const {
    double const far = away + steps * step;
    return below ? point.y + far + above_foot : std::max(point.y - far, layout.top - 20 + note_size);
  }
  [[nodiscard]] bool fits(bool below, int steps) const {
    if (below) return foot(true, steps) + 4 < layout.bottom;
    return steps == 0 || point.y - away - steps * step >= layout.top - 20 + note_size;
  }
  [[nodiscard]] Box box(double foot) const {
    return {point.x - half_width, foot - above_foot, point.x + half_width, foot + below_foot};
  }
  /// The thin line from the point to a text that stands far from it.
  [[nodiscard]] Box lead(bool below, double foot) const {
    double const dot = layout.dot + 1;
    return below ? Box{point.x - 1, point.y + dot, point.x + 1, foot - above_foot}
                 : Box{point.x - 1, foot + below_foot, point.x + 1, point.y - dot};
  }
};

NotePlace place(std::string numbers, Tries const& tries, bool prefer_below, Covered& covered) {
  bool const first_below = prefer_below && tries.fits(true, 0);
  for (int steps = 0; steps <= farthest; ++steps) {
    for (bool const below : {first_below, !first_below}) {
      if (!tries.fits(below, steps)) continue;
      double const foot = tries.foot(below, steps);
      Box const text = tries.box(foot);
      Box const lead = tries.lead(below, foot);
      bool const led = steps > 0;
      if (!is_free(text, covered) ||
          (led && std::ranges::any_of(covered.texts, [&](Box const& b) { return b.overlaps(lead); })))
        continue;
      covered.texts.push_back(text);
      if (!led) return {std::move(numbers), foot};
      covered.texts.push_back(lead);
      return {std::move(numbers), foot, lead.top, lead.bottom};
    }
  }
  double const foot = tries.foot(first_below, 0);
  covered.texts.push_back(tries.box(foot));
  return {std::move(numbers), foot};
}

}  // namespace

std::vector<std::optional<NotePlace>> note_places(Chart const& chart, Layout const& layout) {
  std::vector<std::optional<NotePlace>> places(chart.points.size());
  auto covered = covered_by(chart, layout);
  for (std::size_t i = 0; i < places.size(); ++i) {
    ChartPoint const& point = chart.points[i];
    if (point.annotations.empty()) continue;
    auto numbers = numbers_of(point);
    Tries const tries{spot_of(point, layout).value_or(Pixel{layout.x(point.number), layout.bottom}),
                      text_width(numbers, note_size) / 2, layout.dot + 6, layout};
    places[i] = place(std::move(numbers), tries, better_below(chart, i), covered);
  }
  return places;
}

}  // namespace upswing::charts
