// A sequence with c crossings is c + 1 runs that take turns. How many ways there are to make m points out of k runs of
// at most l is a count of compositions; each way has probability p^above q^below.

#include "spc/box_law.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace upswing::spc {
namespace {

constexpr double stays_in_box = 0.925;
constexpr double shift = 0.8;

/// ways[k * (n + 1) + m]: compositions of m into k parts of at most l.
std::vector<double> compositions(int n, int l) {
  auto const width = static_cast<std::size_t>(n) + 1;
  std::vector<double> ways(width * width, 0);
  ways[0] = 1;
  for (std::size_t k = 1; k < width; ++k) {
    for (std::size_t m = k; m < width; ++m) {
      double sum = 0;
      for (std::size_t part = 1; part <= std::min(m, static_cast<std::size_t>(l)); ++part) {
        sum += ways[(k - 1) * width + m - part];
      }
      ways[k * width + m] = sum;
    }
  }
  return ways;
}

/// P(C = c and L <= l) with `ways` for this l.
double at_most(int n, int c, double p, std::vector<double> const& ways) {
  auto const width = static_cast<std::size_t>(n) + 1;
  auto const more = static_cast<std::size_t>((c + 2) / 2);   // runs of the side that begins
  auto const fewer = static_cast<std::size_t>((c + 1) / 2);  // of the other
  double sum = 0;
  for (std::size_t a = more; a + fewer < width; ++a) {
    double const both = ways[more * width + a] * ways[fewer * width + width - 1 - a];
    if (both == 0) continue;
    auto const b = static_cast<double>(width - 1 - a);
    auto const above = static_cast<double>(a);
    sum += both * (std::pow(p, above) * std::pow(1 - p, b) + std::pow(1 - p, above) * std::pow(p, b));
  }
  return sum;
}

/// inside[c][l]: P(C >= c and L <= l).
std::vector<double> boxes(JointLaw const& law) {
  int const n = law.n();
  auto const width = static_cast<std::size_t>(n) + 1;
  std::vector<double> inside(width * width, 0);
  for (int c = n - 1; c >= 0; --c) {
    double row = 0;
    for (int l = 1; l <= n; ++l) {
      row += law.at(c, l);
      auto const i = static_cast<std::size_t>(c) * width + static_cast<std::size_t>(l);
      inside[i] = row + inside[i + width];
    }
  }
  return inside;
}

}  // namespace

JointLaw::JointLaw(int n, double p)
    : n_(n), width_(static_cast<std::size_t>(n) + 1), law_(static_cast<std::size_t>(n) * width_, 0) {
  std::vector<double> before(static_cast<std::size_t>(n), 0);
  for (int l = 1; l <= n; ++l) {
    std::vector<double> const ways = compositions(n, l);
    for (int c = 0; c < n; ++c) {
      double const now = at_most(n, c, p, ways);
      law_[static_cast<std::size_t>(c) * width_ + static_cast<std::size_t>(l)] =
          now - before[static_cast<std::size_t>(c)];
      before[static_cast<std::size_t>(c)] = now;
    }
  }
}

double shifted_share() { return 0.5 * std::erfc(-shift / std::numbers::sqrt2); }

Box find_best_box(JointLaw const& stable, JointLaw const& shifted) {
  std::vector<double> const calm = boxes(stable);
  std::vector<double> const moved = boxes(shifted);
  auto const width = static_cast<std::size_t>(stable.n()) + 1;
  Box best;
  double least = 2;
  for (int c = 0; c < stable.n(); ++c) {
    for (int l = 1; l <= stable.n(); ++l) {
      auto const i = static_cast<std::size_t>(c) * width + static_cast<std::size_t>(l);
      if (calm[i] < stays_in_box || moved[i] >= least) continue;
      least = moved[i];
      best = {c, l};
    }
  }
  return best;
}

CutBox find_cut_box(JointLaw const& stable, JointLaw const& shifted, Box const& box) {
  auto const width = static_cast<std::size_t>(stable.n()) + 1;
  auto const corner = static_cast<std::size_t>(box.crossings_min) * width + static_cast<std::size_t>(box.longest_max);
  double const calm = boxes(stable)[corner];
  double const moved = boxes(shifted)[corner];
  CutBox best{box, box.crossings_min, box.longest_max};
  double least = moved;
  // What the two strips take away; the corner itself belongs to both.
  double calm_left = 0;
  double moved_left = 0;
  for (int l = box.longest_max; l >= 1; --l) {
    double calm_gone = calm_left;
    double moved_gone = moved_left;
    for (int c = box.crossings_min; c < stable.n(); ++c) {
      bool const some = c > box.crossings_min || l < box.longest_max;
      if (calm - calm_gone >= stays_in_box && moved - moved_gone < least && some) {
        least = moved - moved_gone;
        best = {box, c, l};
      }
      bool const corner_gone = c == box.crossings_min && l < box.longest_max;
      if (corner_gone) continue;
      calm_gone += stable.at(c, box.longest_max);
      moved_gone += shifted.at(c, box.longest_max);
    }
    calm_left += stable.at(box.crossings_min, l);
    moved_left += shifted.at(box.crossings_min, l);
  }
  return best;
}

}  // namespace upswing::spc
