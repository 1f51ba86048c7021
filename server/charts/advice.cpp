// The run chart asks nothing of the numbers, so it is where everybody begins; a chart with limits is told by what was
// counted, and by whether the counts vary as their model says.

#include "charts/advice.hpp"

#include <algorithm>
#include <cmath>

#include "spc/make_chart.hpp"
#include "spc/median.hpp"

namespace upswing::charts {
namespace {

using spc::ChartType;

constexpr double many = 200;           // counted each time: small differences in case mix begin to show
constexpr double overdispersed = 1.5;  // sigma z: points vary half as much again as chance alone would have them
constexpr double expected = 2;  // so many counted, or missed, each time on average; below it few numbers tell little

struct Counts {
  spc::Series series;
  double counted = 0;
  double out_of = 0;
  int values = 0;
  std::vector<double> denominators;
};

Counts counts_of(Chart const& chart) {
  Counts counts;
  for (ChartPoint const& point : chart.points) {
    if (!point.value || point.excluded) continue;
    ++counts.values;
    double const n = point.facts.denominator.value_or(1);
    double const y = point.facts.numerator.value_or(*point.value);
    counts.series.values.push_back(y);
    counts.series.denominators.push_back(n);
    counts.counted += y;
    counts.out_of += n;
    counts.denominators.push_back(n);
  }
  return counts;
}

Advice because(ChartType type, std::string const& reason) { return {type, {"advice." + reason, {}}}; }

/// How much more than its model the series varies; one where that cannot be told.
double excess(Counts const& counts, ChartType widened) {
  auto const chart = spc::make_chart(widened, counts.series, {});
  return chart ? chart.value().phases.front().sigma_z.value_or(1) : 1;
}

Advice for_ratio(Counts const& counts, bool proportion) {
  double const each = counts.counted / counts.values;
  double const rest = proportion ? (counts.out_of - counts.counted) / counts.values : each;
  if (std::min(each, rest) < expected) return because(ChartType::run, "run_rare");
  ChartType const widened = proportion ? ChartType::p_prime : ChartType::u_prime;
  bool const large = spc::median(counts.denominators).value_or(0) >= many;
  if (large && excess(counts, widened) > overdispersed) return because(widened, proportion ? "p_prime" : "u_prime");
  return proportion ? because(ChartType::p, "p") : because(ChartType::u, "u");
}

/// Counts vary as chance has it when their moving ranges are about as wide as the square root of their mean.
Advice for_count(Counts counts) {
  if (counts.counted / counts.values < expected) return because(ChartType::run, "run_rare");
  std::fill(counts.series.denominators.begin(), counts.series.denominators.end(), 1);
  if (excess(counts, ChartType::u_prime) > overdispersed) return because(ChartType::i, "i_count");
  return because(ChartType::c, "c");
}

Advice for_days(Counts const& counts) {
  bool const same_day =
      std::any_of(counts.series.values.begin(), counts.series.values.end(), [](double days) { return days <= 0; });
  return same_day ? because(ChartType::run, "run_same_day") : because(ChartType::t, "t");
}

int last_value(Chart const& chart) {
  for (auto point = chart.points.rbegin(); point != chart.points.rend(); ++point) {
    if (point->value) return point->number;
  }
  return 0;
}

/// The latest run on one side that goes on to the end; nothing if a point on the other side came after it.
spc::Run const* lasting_run(Chart const& chart) {
  constexpr int long_enough = 8;
  spc::Run const* latest = nullptr;
  for (spc::Run const& run : chart.found.runs) {
    bool const one_side = run.rule == spc::Rule::long_run || run.rule == spc::Rule::shift_of_six ||
                          run.rule == spc::Rule::eight_one_side || run.rule == spc::Rule::nine_one_side ||
                          run.rule == spc::Rule::nhs_shift;
    if (one_side && run.phase == chart.runs.number && run.length >= long_enough) latest = &run;
  }
  if (!latest) return nullptr;
  bool const turned = std::any_of(chart.points.begin() + latest->last, chart.points.end(),
                                  [&](ChartPoint const& point) { return point.useful && point.side != latest->side; });
  return turned ? nullptr : latest;
}

/// The center line of the points from there on, as the chart's own type makes it.
std::optional<double> center_from(Chart const& chart, int first) {
  Series series = chart.series;
  series.setup.type = chart.type;
  series.setup.phases.push_back({chart.points[static_cast<std::size_t>(first - 1)].facts.period, std::nullopt, {}});
  auto const read = read_chart(std::move(series));
  return read ? read.value().runs.center : std::nullopt;
}

}  // namespace

Advice advise(Chart const& chart) {
  Counts counts = counts_of(chart);
  if (counts.values < fewest_for_control) return because(ChartType::run, "run_young");
  switch (chart.series.kind) {
    case Kind::proportion: return for_ratio(counts, true);
    case Kind::rate: return for_ratio(counts, false);
    case Kind::count: return for_count(std::move(counts));
    case Kind::continuous: return because(ChartType::i, "i");
    case Kind::days_between: return for_days(counts);
  }
  return because(ChartType::run, "run_young");
}

std::optional<RebaseSuggestion> suggest_rebase(Chart const& chart) {
  if (chart.series.labelled || !chart.rules_speak()) return std::nullopt;
  spc::Run const* const run = lasting_run(chart);
  if (!run || run->first <= chart.runs.first || run->first <= chart.baseline.last_number) return std::nullopt;
  auto const center = center_from(chart, run->first);
  if (!center || !chart.runs.center) return std::nullopt;
  RebaseSuggestion suggestion;
  suggestion.from = chart.points[static_cast<std::size_t>(run->first - 1)].facts.period;
  suggestion.first_number = run->first;
  suggestion.length = run->length;
  suggestion.side = run->side;
  suggestion.old_center = *chart.runs.center;
  suggestion.new_center = *center;
  suggestion.available =
      static_cast<int>(std::count_if(chart.points.begin() + run->first - 1, chart.points.begin() + last_value(chart),
                                     [](ChartPoint const& point) { return point.value && !point.excluded; }));
  suggestion.trial = suggestion.available < spc::fewest_for_limits;
  return suggestion;
}

}  // namespace upswing::charts
