// Facts that hold for every control chart, tried on many made-up series.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <boost/json.hpp>

#include "spc/group_rows.hpp"
#include "spc/make_chart.hpp"
#include "spc/nhs.hpp"
#include "spc/write_json.hpp"

using namespace upswing::spc;

namespace {

int between(int low, int high) { return *rc::gen::resize(100, rc::gen::inRange(low, high)); }

/// Whole numbers keep sums exact.
Column any_values(int low, int high) {
  Column values;
  for (int count = between(0, 40); count > 0; --count) {
    values.push_back(between(0, 12) == 0 ? missing : between(low, high));
  }
  return values;
}

ChartType any_type() {
  return *rc::gen::element(ChartType::run, ChartType::i, ChartType::mr, ChartType::t, ChartType::c, ChartType::u,
                           ChartType::u_prime, ChartType::p, ChartType::p_prime, ChartType::g, ChartType::i_prime,
                           ChartType::moving_s, ChartType::xmr);
}

RuleSet any_rules(ChartType type) {
  if (type == ChartType::xmr) return RuleSet::nhs;
  RuleSet const rules = *rc::gen::element(RuleSet::anhoej, RuleSet::anhoej_bestbox, RuleSet::anhoej_cutbox,
                                          RuleSet::perla, RuleSet::western_electric, RuleSet::nelson);
  bool const zones = rules == RuleSet::western_electric || rules == RuleSet::nelson;
  return zones && type == ChartType::run ? RuleSet::anhoej : rules;
}

Series any_series(ChartType type) {
  Series series{any_values(1, 30), {}, {}, {}};
  if (needs_denominators(type) || (may_divide(type) && between(0, 2) == 0)) {
    for (double const value : series.values)
      series.denominators.push_back(present(value) ? value + between(0, 40) : 10);
  }
  return series;
}

Chart charted(ChartType type, Series const& series, Options const& options = {}) {
  auto const chart = make_chart(type, series, options);
  RC_ASSERT(chart.ok());
  return chart.value();
}

bool near(std::optional<double> a, std::optional<double> b) {
  if (a.has_value() != b.has_value()) return false;
  return !a || std::abs(*a - *b) <= 1e-9 * std::max({1.0, std::abs(*a), std::abs(*b)});
}

template <class Property> void holds(char const* fact, Property property) { CHECK(rc::check(fact, property)); }

}  // namespace

TEST_CASE("twice the values are twice the lines and limits, with the same findings") {
  holds("scaling", [] {
    ChartType const type = *rc::gen::element(ChartType::i, ChartType::xmr, ChartType::mr, ChartType::i_prime,
                                             ChartType::moving_s, ChartType::run);
    Options options;
    options.rules = type == ChartType::xmr ? RuleSet::nhs : RuleSet::anhoej;
    options.screen_ranges = between(0, 2) == 0;
    Series series{any_values(-30, 30), {}, {}, {}};
    Chart const once = charted(type, series, options);
    for (double& value : series.values) value *= 2;
    Chart const twice = charted(type, series, options);
    RC_ASSERT(once.marks == twice.marks);
    for (std::size_t i = 0; i < once.size(); ++i) {
      RC_ASSERT(twice.limit(i, 3) == 2 * once.limit(i, 3) || std::isnan(once.limit(i, 3)));
    }
  });
}

TEST_CASE("adding a constant moves an I chart as a whole and changes no finding") {
  holds("adding", [] {
    Series series{any_values(-30, 30), {}, {}, {}};
    Chart const before = charted(ChartType::i, series);
    for (double& value : series.values) value += 64;
    Chart const after = charted(ChartType::i, series);
    for (std::size_t i = 0; i < before.size(); ++i) {
      RC_ASSERT(near(after.point(i).upper,
                     before.point(i).upper ? std::optional(*before.point(i).upper + 64) : std::nullopt));
      RC_ASSERT(before.point(i).side == after.point(i).side);
    }
  });
}

TEST_CASE("the order of measurements inside a subgroup is of no account") {
  holds("permuting", [] {
    Column keys;
    Column values;
    for (int key = 0, keys_count = between(1, 12); key < keys_count; ++key) {
      for (int each = between(1, 6); each > 0; --each) {
        keys.push_back(key);
        values.push_back(between(0, 50));
      }
    }
    ChartType const type = *rc::gen::element(ChartType::xbar, ChartType::s);
    Chart const forward = charted(type, group_rows(type, keys, values, {}, Aggregate::mean).value().series);
    std::reverse(keys.begin(), keys.end());
    std::reverse(values.begin(), values.end());
    Chart const backward = charted(type, group_rows(type, keys, values, {}, Aggregate::mean).value().series);
    RC_ASSERT(forward.size() == backward.size());
    for (std::size_t i = 0; i < forward.size(); ++i) {
      RC_ASSERT(near(forward.point(i).value, backward.point(i).value));
      RC_ASSERT(near(forward.point(i).upper, backward.point(i).upper));
    }
  });
}

TEST_CASE("a phase is the chart of its points alone") {
  holds("phases", [] {
    ChartType const type = any_type();
    Series const series = any_series(type);
    RC_PRE(series.values.size() > 1);
    Options options;
    options.rules = any_rules(type);
    int const cut = between(1, static_cast<int>(series.values.size()));
    Options split = options;
    split.split = {cut};
    Chart const whole = charted(type, series, split);
    auto const at = static_cast<std::ptrdiff_t>(cut);
    Series second{{series.values.begin() + at, series.values.end()}, {}, {}, {}};
    if (!series.denominators.empty())
      second.denominators.assign(series.denominators.begin() + at, series.denominators.end());
    Chart const alone = charted(type, second, options);
    for (std::size_t i = 0; i < alone.size(); ++i) {
      Point const inside = whole.point(i + static_cast<std::size_t>(cut));
      Point const by_itself = alone.point(i);
      RC_ASSERT(inside.value == by_itself.value);
      RC_ASSERT(inside.center == by_itself.center);
      RC_ASSERT(inside.upper == by_itself.upper);
      RC_ASSERT(inside.lower == by_itself.lower);
      RC_ASSERT(inside.broke == by_itself.broke);
    }
  });
}

TEST_CASE("the more are counted, the closer the limits") {
  holds("narrowing", [] {
    ChartType const type = *rc::gen::element(ChartType::p, ChartType::u, ChartType::p_prime, ChartType::u_prime);
    Series series = any_series(type);
    Chart const chart = charted(type, series);
    for (std::size_t i = 0; i < chart.size(); ++i) {
      for (std::size_t j = 0; j < chart.size(); ++j) {
        bool const both = present(chart.values[i]) && present(chart.values[j]);
        if (!both || series.denominators[i] > series.denominators[j] || !chart.point(i).upper) continue;
        RC_ASSERT(*chart.point(i).upper >= *chart.point(j).upper);
        RC_ASSERT(*chart.point(i).lower <= *chart.point(j).lower);
      }
    }
  });
}

TEST_CASE("a point is beyond if and only if it is drawn outside its limits, and the line lies between them") {
  holds("beyond", [] {
    ChartType const type = any_type();
    Options options;
    options.rules = any_rules(type);
    Chart const chart = charted(type, any_series(type), options);
    for (std::size_t i = 0; i < chart.size(); ++i) {
      Point const point = chart.point(i);
      if (!point.value || !point.upper) continue;
      double const slack = 1e-9 * (1 + *point.upper);
      if (point.beyond)
        RC_ASSERT(*point.value > *point.upper - slack || *point.value < point.lower.value_or(0) + slack);
      else
        RC_ASSERT(*point.value <= *point.upper + slack && *point.value >= point.lower.value_or(*point.value) - slack);
      if (type != ChartType::g) RC_ASSERT(*point.center <= *point.upper + slack);
    }
  });
}

TEST_CASE("an excluded point changes nothing but itself") {
  holds("excluding", [] {
    ChartType const type = *rc::gen::element(ChartType::i, ChartType::p, ChartType::c, ChartType::run, ChartType::u);
    Series series = any_series(type);
    RC_PRE(!series.values.empty());
    int const out = between(1, static_cast<int>(series.values.size()) + 1);
    Options options;
    options.exclude = {out};
    Chart const with = charted(type, series, options);
    auto const at = static_cast<std::ptrdiff_t>(out - 1);
    series.values.erase(series.values.begin() + at);
    if (!series.denominators.empty()) series.denominators.erase(series.denominators.begin() + at);
    Chart const without = charted(type, series);
    if (without.phases.empty()) return;
    RC_ASSERT(with.phases[0].center == without.phases[0].center);
    RC_ASSERT(with.phases[0].crossings == without.phases[0].crossings);
    RC_ASSERT(with.phases[0].n_useful == without.phases[0].n_useful);
  });
}

TEST_CASE("every chart writes JSON that can be read, with as many entries as points") {
  holds("writing", [] {
    ChartType const type = any_type();
    Options options;
    options.rules = any_rules(type);
    options.multiplier = *rc::gen::element(1.0, 100.0, 0.001);
    options.improvement = *rc::gen::element(Improvement::increase, Improvement::decrease, Improvement::neutral);
    if (between(0, 2) == 0) options.targets = {{1, 5}};
    Series const series = any_series(type);
    if (series.values.empty()) options.targets.clear();
    Chart const chart = charted(type, series, options);
    auto const json = boost::json::parse(write_json(chart, {}, "ward \"a\"\n")).as_object();
    RC_ASSERT(json.at("y").as_array().size() == chart.size());
    RC_ASSERT(json.at("series") == "ward \"a\"\n");
    RC_ASSERT(json.at("signal").as_bool() == chart.signal());
  });
}
