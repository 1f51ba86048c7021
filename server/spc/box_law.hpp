#pragma once

// The joint law of longest run and crossings, and the boxes it leads to. Slow (milliseconds); results come from the
// table of box_limits, and a test makes that table anew from here.

#include <vector>

#include "spc/box_limits.hpp"

namespace upswing::spc {

/// The probability of c crossings together with a longest run of l, for points that lie above the line independently
/// with probability p. at(c, l) for c below n and l from 1 to n.
class JointLaw {
 public:
  JointLaw(int n, double p);
  [[nodiscard]] double at(int crossings, int longest) const {
    return law_[static_cast<std::size_t>(crossings) * width_ + static_cast<std::size_t>(longest)];
  }
  [[nodiscard]] int n() const { return n_; }

 private:
  int n_;
  std::size_t width_;
  std::vector<double> law_;
};

Box find_best_box(JointLaw const& stable, JointLaw const& shifted);
CutBox find_cut_box(JointLaw const& stable, JointLaw const& shifted, Box const& box);

/// Of points about a median that a shift of 0.8 standard deviations moved up, so many lie above it.
double shifted_share();

}  // namespace upswing::spc
