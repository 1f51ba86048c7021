// NHS England, Making Data Count: seven on one side, seven rising or falling, two of three near a limit. A point on the
// mean breaks a shift and an equal step breaks a trend, unlike the rules of run charts.

#include <algorithm>
#include <vector>

#include "spc/rules.hpp"

namespace upswing::spc {
namespace {

constexpr std::size_t row_length = 7;
constexpr std::size_t window = 3;

class Nhs {
 public:
  Nhs(Chart& chart, Phase const& phase) : chart_(chart), phase_(phase), points_(counted_points(chart, phase)) {}

  void mark_near() {
    for (std::size_t const i : points_) {
      double const value = chart_.values[i];
      double const reach = 2 * chart_.sigma[i];
      bool const outside = chart_.has(i, bit(Rule::beyond_limits));
      bool const near = value > phase_.middle + reach || value < phase_.middle - reach;
      if (near && !outside) chart_.marks[i] |= bit(Mark::near_limit);
    }
  }

  void shift() {
    rows(
        Rule::nhs_shift, Rule::nhs_shift, [&](std::size_t at) { return side(at); }, 0);
  }

  /// A trend of seven points has six steps; the step into its first point is not part of it.
  void trend() {
    rows(
        Rule::nhs_rise, Rule::nhs_fall,
        [&](std::size_t at) {
          if (at == 0) return 0;
          double const step = chart_.values[points_[at]] - chart_.values[points_[at - 1]];
          return (step > 0) - (step < 0);
        },
        1);
  }

  void two_of_three() {
    for (std::size_t at = 0; at + window <= points_.size(); ++at) {
      int near = 0;
      bool same = side(at) != 0;
      for (std::size_t each = at; each < at + window; ++each) {
        near += is_near(each);
        same = same && side(each) == side(at);
      }
      if (!same || near < 2) continue;
      for (std::size_t each = at; each < at + window; ++each) {
        if (is_near(each)) mark(Rule::nhs_two_of_three, each);
      }
      record(Rule::nhs_two_of_three, at, at + window - 1, side(at));
    }
  }

 private:
  [[nodiscard]] int side(std::size_t at) const { return chart_.side(points_[at]); }
  [[nodiscard]] bool is_near(std::size_t at) const { return chart_.has(points_[at], bit(Mark::near_limit)); }
  void mark(Rule rule, std::size_t at) { chart_.marks[points_[at]] |= bit(rule); }

  void record(Rule rule, std::size_t from, std::size_t to, int side) {
    auto const number = [&](std::size_t at) { return static_cast<int>(points_[at]) + 1; };
    chart_.runs.push_back({rule, phase_.number, number(from), number(to), static_cast<int>(to - from) + 1, side});
  }

  /// Rows of equal, nonzero signs; `before` more points belong to the row.
  template <class Sign> void rows(Rule up, Rule down, Sign const& sign, std::size_t before) {
    std::size_t from = 0;
    for (std::size_t at = 0; at < points_.size(); ++at) {
      int const here = sign(at);
      if (here != sign(from)) from = at;
      bool const ends = at + 1 == points_.size() || sign(at + 1) != here;
      if (here == 0 || !ends || at - from + 1 + before < row_length) continue;
      Rule const rule = here > 0 ? up : down;
      for (std::size_t each = from - before; each <= at; ++each) mark(rule, each);
      record(rule, from - before, at, here);
    }
  }

  Chart& chart_;
  Phase const& phase_;
  std::vector<std::size_t> points_;
};

}  // namespace

void apply_nhs(Chart& chart, Phase& phase) {
  Nhs nhs(chart, phase);
  nhs.mark_near();
  nhs.shift();
  nhs.trend();
  nhs.two_of_three();
}

}  // namespace upswing::spc
