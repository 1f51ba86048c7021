#pragma once

// The pieces that the Western Electric and Nelson rules are made of. Zones are counted in each point's own sigma; a point
// is flagged where it completes the pattern.

#include "spc/chart.hpp"

namespace upswing::spc {

class ZoneRules {
 public:
  ZoneRules(Chart& chart, Phase const& phase);

  /// At least `least` of `window` points, this one among them, beyond so many sigma on this point's side.
  void beyond(Rule rule, int least, int window, double sigmas);
  /// So many in a row on one side of the center line; a point on it breaks the row.
  void one_side(Rule rule, int length);
  /// So many points that only rise or only fall; an equal step breaks the row.
  void trend(Rule rule, int length);
  /// So many points that go up and down in turns.
  void zigzag(Rule rule, int length);
  /// So many in a row within one sigma.
  void close(Rule rule, int length);
  /// So many in a row beyond one sigma, on both sides.
  void apart(Rule rule, int length);

 private:
  [[nodiscard]] bool outside(std::size_t at, double sigmas, int side) const;
  [[nodiscard]] int side(std::size_t at) const;
  [[nodiscard]] int step(std::size_t at) const;
  void flag(Rule rule, std::size_t at);
  void record(Rule rule, std::size_t from, std::size_t to, int side);
  /// The same, joined to the one before it where they overlap.
  void join(Rule rule, std::size_t from, std::size_t to, int side);
  /// Rows of points in which each follows the one before: follows(at) looks at the points `at` and `at - 1`.
  template <class Starts, class Follows, class Side>
  void rows(Rule rule, int length, Starts const& starts, Follows const& follows, Side const& side);

  Chart& chart_;
  Phase const& phase_;
  std::vector<std::size_t> points_;
  std::vector<double> standing_;  // on the scale of the limits
};

}  // namespace upswing::spc
