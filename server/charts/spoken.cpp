// The parts of a point's label, joined by commas: amount, value, side, left out, signal, start, draft, notes.

#include "charts/spoken.hpp"

#include <cmath>

#include "charts/numbers.hpp"
#include "charts/periods.hpp"
#include "charts/span.hpp"

namespace upswing::charts {
namespace {

std::string why_empty(State state) {
  switch (state) {
    case State::not_applicable: return "spoken.not_applicable";
    case State::no_data: return "spoken.no_data";
    case State::counted:
    case State::missing: return "spoken.missing";
  }
  return "spoken.missing";
}

void add_value(std::vector<Phrase>& parts, ChartPoint const& point, Chart const& chart) {
  if (!point.value) {
    parts.push_back({why_empty(point.facts.state), {}});
    return;
  }
  parts.push_back(amount_phrase(point.facts, chart.series));
  if (!point.facts.numerator || !point.facts.denominator) return;
  if (is_percent(chart.series)) {
    parts.push_back({"spoken.percent", {{"value", plain_number(std::round(*point.value * 10) / 10)}}});
  } else {
    parts.push_back(value_phrase(*point.value, chart.series));
  }
}

/// What the point is part of, by the rules it broke: a row on one side, a rise or fall, anything else.
std::string signal_key(ChartPoint const& point, Chart const& chart) {
  using spc::Rule;
  constexpr std::uint32_t shifts = bit(Rule::long_run) | bit(Rule::shift_of_six) | bit(Rule::eight_one_side) |
                                   bit(Rule::nine_one_side) | bit(Rule::nhs_shift);
  constexpr std::uint32_t trends =
      bit(Rule::trend_of_five) | bit(Rule::six_trend) | bit(Rule::nhs_rise) | bit(Rule::nhs_fall);
  std::uint32_t const broke = chart.found.point(static_cast<std::size_t>(point.number - 1)).broke;
  if ((broke & shifts) != 0) return "spoken.shift";
  if ((broke & trends) != 0) return "spoken.trend";
  return (broke & ~bit(Rule::beyond_limits)) != 0 ? "spoken.pattern" : "";
}

Phrase left_out(ChartPoint const& point, Chart const& chart) {
  for (Exclusion const& each : chart.series.setup.excluded) {
    if (each.period == point.facts.period && !each.reason.empty()) {
      return {"spoken.excluded_because", {{"reason", each.reason}}};
    }
  }
  return {"spoken.excluded", {}};
}

void add_findings(std::vector<Phrase>& parts, ChartPoint const& point, Chart const& chart) {
  if (point.value && point.center && chart.runs.n_values > 1) {
    parts.push_back({point.side > 0 ? "spoken.above" : point.side < 0 ? "spoken.below" : "spoken.on", {}});
  }
  if (point.excluded) parts.push_back(left_out(point, chart));
  if (point.beyond) parts.push_back({"spoken.beyond", {}});
  if (std::string key = point.signal ? signal_key(point, chart) : ""; !key.empty()) parts.push_back({key, {}});
  if (point.in_baseline) parts.push_back({chart.baseline.frozen ? "spoken.baseline" : "spoken.start", {}});
  if (point.value && !point.facts.sent) parts.push_back({"spoken.draft", {}});
  for (int const number : point.annotations) parts.push_back({"spoken.note", {{"number", std::to_string(number)}}});
}

}  // namespace

std::string spoken_label(ChartPoint const& point, Chart const& chart, Words const& words) {
  std::vector<Phrase> parts;
  add_value(parts, point, chart);
  add_findings(parts, point, chart);
  Period const period = chart.by_event() ? Period::day : chart.series.period;
  Phrase const name =
      chart.series.labelled ? point_name(point.facts, chart.series) : spoken_date(point.facts.period, period);
  std::string label = say_sentence(name, words) + ": ";
  for (std::size_t i = 0; i < parts.size(); ++i) label += (i == 0 ? "" : ", ") + say(parts[i], words);
  return label;
}

}  // namespace upswing::charts
