// Facts that hold for every run chart, tried on many made-up series.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "spc/run_chart_for_test.hpp"
#include "spc/run_limits.hpp"

using namespace upswing::spc;

namespace {

/// Whole numbers keep sums exact, so that adding a constant cannot move a point off the line by rounding.
Values any_series() {
  auto const numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-6, 7));
  Values values;
  for (int const number : numbers) {
    values.push_back(number == -6 ? std::optional<double>{} : std::optional<double>{number});
  }
  return values;
}

RunChart charted(Values const& values) { return run_chart({values, {}, {}}).value(); }

template <class Change> Values changed(Values values, Change change) {
  for (auto& value : values) {
    if (value) value = change(*value);
  }
  return values;
}

bool same_findings(Chart const& a, Chart const& b) {
  if (a.phases.size() != b.phases.size()) return false;
  if (a.phases.empty()) return true;
  Phase const& p = a.phases[0];
  Phase const& q = b.phases[0];
  return p.n_useful == q.n_useful && p.longest_run == q.longest_run && p.crossings == q.crossings &&
         p.shift == q.shift && p.few_crossings == q.few_crossings;
}

template <class Property> void holds(char const* fact, Property property) { CHECK(rc::check(fact, property)); }

}  // namespace

TEST_CASE("adding a constant changes no finding") {
  holds("adding", [] {
    Values const values = any_series();
    int const constant = *rc::gen::inRange(-1000, 1000);
    RC_ASSERT(same_findings(charted(values), charted(changed(values, [&](double v) { return v + constant; }))));
  });
}

TEST_CASE("turning a series upside down keeps every finding and turns every side") {
  holds("mirroring", [] {
    Values const values = any_series();
    RunChart const up = charted(values);
    RunChart const down = charted(changed(values, [](double v) { return -v; }));
    RC_ASSERT(same_findings(up, down));
    for (std::size_t i = 0; i < up.points.size(); ++i) RC_ASSERT(up.points[i].side == -down.points[i].side);
  });
}

TEST_CASE("reading a series backward keeps every finding") {
  holds("reversing", [] {
    Values values = any_series();
    RunChart const forward = charted(values);
    std::reverse(values.begin(), values.end());
    RC_ASSERT(same_findings(forward, charted(values)));
  });
}

TEST_CASE("points on the line and gaps neither make nor break a run") {
  holds("inserting", [] {
    Values const values = any_series();
    RunInput input{values, {}, {}};
    input.options.center = 0.5;
    RunChart const before = run_chart(input).value();
    auto const where = *rc::gen::inRange<std::size_t>(0, values.size() + 1);
    std::optional<double> const extra = *rc::gen::element(std::optional<double>{}, std::optional<double>{0.5});
    input.values.insert(input.values.begin() + static_cast<std::ptrdiff_t>(where), extra);
    RunChart const after = run_chart(input).value();
    RC_PRE(!before.phases.empty());
    RC_ASSERT(same_findings(before, after));
  });
}

TEST_CASE("findings agree with their limits") {
  holds("limits", [] {
    RunChart const chart = charted(any_series());
    for (Phase const& phase : chart.phases) {
      RC_ASSERT(phase.longest_run.has_value() == (phase.n_useful > 0));
      if (phase.n_useful == 0) continue;
      RC_ASSERT(*phase.longest_run + *phase.crossings <= phase.n_useful);
      RC_ASSERT(phase.longest_run_max == longest_run_limit(phase.n_useful));
      RC_ASSERT(phase.shift == !chart.runs.empty());
      RC_ASSERT(phase.few_crossings == (*phase.crossings < *phase.crossings_min));
    }
  });
}

TEST_CASE("half of the points at most lie on either side of their own median") {
  holds("median", [] {
    RunChart const chart = charted(any_series());
    if (chart.phases.empty()) return;
    auto const on = [&](int side) {
      return std::count_if(chart.points.begin(), chart.points.end(),
                           [&](Point const& point) { return point.side == side; });
    };
    RC_ASSERT(2 * on(1) <= chart.phases[0].n_values);
    RC_ASSERT(2 * on(-1) <= chart.phases[0].n_values);
  });
}

TEST_CASE("phases cover every point once, in order") {
  holds("phases", [] {
    Values const values = any_series();
    RC_PRE(!values.empty());
    int const count = static_cast<int>(values.size());
    RunInput input{values, {}, {}};
    input.options.split = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, count + 1));
    RunChart const chart = run_chart(input).value();
    int next = 1;
    for (Phase const& phase : chart.phases) {
      RC_ASSERT(phase.first == next);
      RC_ASSERT(phase.last >= phase.first);
      next = phase.last + 1;
    }
    RC_ASSERT(next == count + 1);
  });
}
