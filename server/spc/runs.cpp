// A crossing is a change of side between neighboring useful points, whatever lies between them on the line:
// Anhøj and Olesen 2014, PLoS ONE 9:e113825.

#include "spc/runs.hpp"

#include <algorithm>

namespace upswing::spc {

Runs count_runs(std::vector<Point> const& points, int first, int last) {
  Runs runs;
  for (int number = first; number <= last; ++number) {
    Point const& point = points[static_cast<std::size_t>(number - 1)];
    if (!point.useful) continue;
    ++runs.n_useful;
    if (runs.all.empty() || runs.all.back().side != point.side) {
      runs.all.push_back(Run{number, number, 0, point.side});
    }
    runs.all.back().last = number;
    runs.longest = std::max(runs.longest, ++runs.all.back().length);
  }
  runs.crossings = runs.all.empty() ? 0 : static_cast<int>(runs.all.size()) - 1;
  return runs;
}

}  // namespace upswing::spc
