#pragma once

// One phase as the formulas see it, and what they answer: where the center line is, what the limits stand about, and one
// sigma for each point. Everything here is before the multiplier.

#include <cstdint>
#include <limits>
#include <optional>
#include <span>

#include "spc/options.hpp"
#include "spc/rule.hpp"
#include "spc/series.hpp"

namespace upswing::spc {

struct Slice {
  std::span<double const> y;           // plotted, NaN where missing
  std::span<double const> numerators;  // empty where the chart does not divide
  std::span<double const> n;           // denominators; empty where the chart does not divide
  std::span<double const> sizes;       // empty: one measurement a point
  std::span<double const> deviations;  // sd inside each subgroup
  std::span<std::uint32_t const> marks;
  std::span<double> sigma;  // to be filled, NaN where there are no limits
  Options const* options = nullptr;

  /// The point may help to make line and limits; it may still be missing.
  [[nodiscard]] bool base(std::size_t i) const { return (marks[i] & bit(Mark::in_baseline)) != 0; }
  [[nodiscard]] bool used(std::size_t i) const { return base(i) && present(y[i]); }
  [[nodiscard]] double given_center(double otherwise) const { return options->center.value_or(otherwise); }
};

struct Lines {
  double center = missing;  // drawn
  double middle = missing;  // the limits stand about this; the same but for G and T
  double lowest = -std::numeric_limits<double>::infinity();
  double highest = std::numeric_limits<double>::infinity();
  double power = 1;  // limits are raised to it
  Lower lower = Lower::made;
  double range_mean = missing;
  double sigma_z = missing;
};

Lines run_lines(Slice const& slice);
Lines i_lines(Slice const& slice);
Lines xmr_lines(Slice const& slice);
Lines mr_lines(Slice const& slice);
Lines xbar_lines(Slice const& slice);
Lines s_lines(Slice const& slice);
Lines t_lines(Slice const& slice);
Lines c_lines(Slice const& slice);
Lines u_lines(Slice const& slice);
Lines u_prime_lines(Slice const& slice);
Lines p_lines(Slice const& slice);
Lines p_prime_lines(Slice const& slice);
Lines g_lines(Slice const& slice);
Lines i_prime_lines(Slice const& slice);
Lines moving_s_lines(Slice const& slice);

/// Those of the chart.
Lines lines_of(ChartType type, Slice const& slice);

}  // namespace upswing::spc
