#pragma once

// Room in a picture that a text takes or must not cover.

#include <vector>

#include "charts/layout.hpp"

namespace upswing::charts {

struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  [[nodiscard]] bool overlaps(Box const& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  [[nodiscard]] bool inside(Box const& other) const {
    return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
  }
};

/// What the points with a value cover.
std::vector<Box> boxes_of_points(Chart const& chart, Layout const& layout);

}  // namespace upswing::charts
