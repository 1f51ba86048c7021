// Western Electric, Statistical Quality Control Handbook 1956; Nelson 1984, J Qual Technol 16:238. Limits are compared
// strictly, but for the zone of rule 7, whose edge belongs to it.

#include "spc/zone_rules.hpp"

#include <algorithm>
#include <cmath>

#include "spc/rules.hpp"

namespace upswing::spc {

ZoneRules::ZoneRules(Chart& chart, Phase const& phase)
    : chart_(chart), phase_(phase), points_(counted_points(chart, phase)) {
  standing_.reserve(points_.size());
  for (std::size_t const i : points_) {
    double const value = chart.values[i];
    standing_.push_back(phase.power == 1 ? value : std::pow(value, 1 / phase.power));
  }
}

bool ZoneRules::outside(std::size_t at, double sigmas, int side) const {
  double const reach = sigmas * chart_.sigma[points_[at]];
  return side > 0 ? standing_[at] > phase_.middle + reach : standing_[at] < phase_.middle - reach;
}

int ZoneRules::side(std::size_t at) const { return chart_.side(points_[at]); }

int ZoneRules::step(std::size_t at) const {
  return (standing_[at] > standing_[at - 1]) - (standing_[at] < standing_[at - 1]);
}

void ZoneRules::flag(Rule rule, std::size_t at) { chart_.marks[points_[at]] |= bit(rule); }

void ZoneRules::record(Rule rule, std::size_t from, std::size_t to, int side) {
  auto const number = [&](std::size_t at) { return static_cast<int>(points_[at]) + 1; };
  chart_.runs.push_back({rule, phase_.number, number(from), number(to), static_cast<int>(to - from) + 1, side});
}

void ZoneRules::join(Rule rule, std::size_t from, std::size_t to, int side) {
  for (auto run = chart_.runs.rbegin(); run != chart_.runs.rend() && run->rule == rule; ++run) {
    bool const overlaps =
        run->phase == phase_.number && run->side == side && static_cast<int>(points_[from]) + 1 <= run->last;
    if (!overlaps) continue;
    auto const first = std::lower_bound(points_.begin(), points_.end(), static_cast<std::size_t>(run->first - 1));
    run->last = static_cast<int>(points_[to]) + 1;
    run->length = static_cast<int>(to) - static_cast<int>(first - points_.begin()) + 1;
    return;
  }
  record(rule, from, to, side);
}

void ZoneRules::beyond(Rule rule, int least, int window, double sigmas) {
  for (auto at = static_cast<std::size_t>(window) - 1; at < points_.size(); ++at) {
    for (int const direction : {1, -1}) {
      if (!outside(at, sigmas, direction)) continue;
      int found = 0;
      std::size_t first = at;
      for (std::size_t back = 0; back < static_cast<std::size_t>(window); ++back) {
        if (!outside(at - back, sigmas, direction)) continue;
        ++found;
        first = at - back;
      }
      if (found < least) continue;
      flag(rule, at);
      join(rule, first, at, direction);
    }
  }
}

template <class Starts, class Follows, class Side>
void ZoneRules::rows(Rule rule, int length, Starts const& starts, Follows const& follows, Side const& side) {
  auto const least = static_cast<std::size_t>(length);
  std::size_t at = 0;
  while (at < points_.size()) {
    std::size_t const from = at++;
    if (!starts(from)) continue;
    while (at < points_.size() && follows(at, from)) ++at;
    if (at - from >= least) {
      for (std::size_t each = from + least - 1; each < at; ++each) flag(rule, each);
      record(rule, from, at - 1, side(from));
    }
    // A turning point belongs to the row it ends and to the row it begins.
    if (at - from > 1 && at < points_.size() && follows(at, at - 1)) --at;
  }
}

void ZoneRules::one_side(Rule rule, int length) {
  rows(
      rule, length, [&](std::size_t at) { return side(at) != 0; },
      [&](std::size_t at, std::size_t from) { return side(at) == side(from); },
      [&](std::size_t from) { return side(from); });
}

void ZoneRules::trend(Rule rule, int length) {
  rows(
      rule, length, [](std::size_t) { return true; },
      [&](std::size_t at, std::size_t from) { return step(at) != 0 && step(at) == step(from + 1); },
      [&](std::size_t from) { return step(from + 1); });
}

void ZoneRules::zigzag(Rule rule, int length) {
  rows(
      rule, length, [](std::size_t) { return true; },
      [&](std::size_t at, std::size_t from) { return step(at) != 0 && (at == from + 1 || step(at) == -step(at - 1)); },
      [](std::size_t) { return 0; });
}

void ZoneRules::close(Rule rule, int length) {
  auto const within = [&](std::size_t at) {
    bool const limits = !std::isnan(chart_.sigma[points_[at]]);
    return limits && !outside(at, 1, 1) && !outside(at, 1, -1);
  };
  rows(
      rule, length, within, [&](std::size_t at, std::size_t) { return within(at); }, [](std::size_t) { return 0; });
}

void ZoneRules::apart(Rule rule, int length) {
  auto const out = [&](std::size_t at) { return outside(at, 1, 1) || outside(at, 1, -1); };
  auto const window = static_cast<std::size_t>(length);
  std::size_t row = 0;  // points beyond one sigma up to here
  for (std::size_t at = 0; at < points_.size(); ++at) {
    row = out(at) ? row + 1 : 0;
    if (row < window) continue;
    int above = 0;
    for (std::size_t back = 0; back < window; ++back) above += outside(at - back, 1, 1);
    if (above == 0 || above == length) continue;
    flag(rule, at);
    join(rule, at + 1 - window, at, 0);
  }
}

}  // namespace upswing::spc
