#pragma once

// The box rules: limits for the longest run and for the crossings chosen together, from their joint law, so that a
// stable process is called stable nearly as often as wanted whatever the number of points (Anhøj and Wentzel-Larsen
// 2020, PLoS ONE 15:e0233920).

#include <optional>

namespace upswing::spc {

/// No signal while crossings >= crossings_min and longest <= longest_max.
struct Box {
  int crossings_min = 0;
  int longest_max = 0;
  bool operator==(Box const&) const = default;
};

/// The same, but without two strips at the corner where both are near their limits: with just crossings_min crossings
/// the longest run may be strip_longest_max at most, and with a longest run of just longest_max there must be at least
/// strip_crossings_min crossings.
struct CutBox {
  Box box;
  int strip_crossings_min = 0;
  int strip_longest_max = 0;
  [[nodiscard]] bool signals(int crossings, int longest) const;
  bool operator==(CutBox const&) const = default;
};

inline constexpr int fewest_for_box = 10;
inline constexpr int most_for_box = 100;

/// Of boxes that a stable process stays in with probability 0.925 or more, the one that a process shifted by 0.8
/// standard deviations is least likely to stay in. Nothing outside 10 to 100 useful points.
std::optional<Box> best_box(int n_useful);
std::optional<CutBox> cut_box(int n_useful);

}  // namespace upswing::spc
