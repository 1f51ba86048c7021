// The parts of a point's label, joined by commas: amount, value, side, signal, start, draft, notes.

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

void add_findings(std::vector<Phrase>& parts, ChartPoint const& point, Chart const& chart) {
  if (point.value && point.center && chart.runs.n_values > 1) {
    parts.push_back({point.side > 0 ? "spoken.above" : point.side < 0 ? "spoken.below" : "spoken.on", {}});
  }
  if (point.signal) parts.push_back({"spoken.shift", {}});
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
