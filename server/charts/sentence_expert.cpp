// The chart in the words of the field, with every number that was used.

#include <algorithm>

#include "charts/numbers.hpp"
#include "charts/periods.hpp"
#include "charts/sentence.hpp"

namespace upswing::charts {
namespace {

std::string digits(int number) { return std::to_string(number); }

Phrase say_chart(Chart const& chart) {
  return {"expert.chart",
          {{"chart", Phrase{"chart_type." + std::string(spc::name(chart.type)), {}}},
           {"rules", Phrase{"rule_set." + std::string(spc::name(chart.rule_set)), {}}}}};
}

Phrase say_phase(Chart const& chart, spc::Phase const& phase) {
  auto const name = [&](int number) {
    return point_name(chart.points[static_cast<std::size_t>(number - 1)].facts, chart.series);
  };
  return {"expert.phase", {{"number", digits(phase.number)}, {"from", name(phase.first)}, {"to", name(phase.last)}}};
}

Phrase say_center(Chart const& chart, spc::Phase const& phase) {
  if (!phase.center) return {"expert.no_center", {}};
  std::string const key = phase.n_baseline < phase.n_values ? "expert.center_frozen" : "expert.center_all";
  return {key,
          {{"center", value_phrase(*phase.center, chart.series)},
           {"count", digits(phase.n_baseline)},
           {"all", digits(phase.n_values)}}};
}

/// The limits of the phase's last point that has some.
std::optional<Phrase> say_limits(Chart const& chart, spc::Phase const& phase) {
  for (int number = phase.last; number >= phase.first; --number) {
    ChartPoint const& point = chart.points[static_cast<std::size_t>(number - 1)];
    if (!point.upper) continue;
    if (!point.lower) return Phrase{"expert.upper", {{"upper", value_phrase(*point.upper, chart.series)}}};
    return Phrase{"expert.limits",
                  {{"lower", value_phrase(*point.lower, chart.series)},
                   {"upper", value_phrase(*point.upper, chart.series)},
                   {"name", point_name(point.facts, chart.series)}}};
  }
  return {};
}

Phrase say_runs(spc::Phase const& phase) {
  return {"expert.runs",
          {{"useful", digits(phase.n_useful)},
           {"longest", digits(phase.longest_run.value_or(0))},
           {"longest_max", digits(phase.box_longest_max.value_or(phase.longest_run_max.value_or(0)))},
           {"crossings", digits(phase.crossings.value_or(0))},
           {"crossings_min", digits(phase.box_crossings_min.value_or(phase.crossings_min.value_or(0)))}}};
}

Phrase say_found(Chart const& chart, spc::Run const& run) {
  auto const name = [&](int number) {
    return point_name(chart.points[static_cast<std::size_t>(number - 1)].facts, chart.series);
  };
  return {"expert.signal",
          {{"rule", Phrase{"expert_rule." + std::string(spc::name(run.rule)), {}}},
           {"from", name(run.first)},
           {"to", name(run.last)},
           {"length", digits(run.length)}}};
}

void add_numbers(std::vector<Phrase>& lines, spc::Phase const& phase, double multiplier) {
  if (phase.sigma_z) lines.push_back({"expert.sigma_z", {{"value", plain_number(*phase.sigma_z)}}});
  if (phase.range_mean && phase.power == 1)
    lines.push_back({"expert.range_mean", {{"value", plain_number(*phase.range_mean * multiplier)}}});
  if (phase.runs_p_low) {
    lines.push_back(
        {"expert.runs_p", {{"low", plain_number(*phase.runs_p_low)}, {"high", plain_number(*phase.runs_p_high)}}});
  }
}

void add_beyond(std::vector<Phrase>& lines, Chart const& chart, spc::Phase const& phase) {
  for (ChartPoint const& point : chart.points) {
    if (point.phase != phase.number || !point.beyond) continue;
    lines.push_back({"expert.beyond", {{"name", point_name(point.facts, chart.series)}}});
  }
}

void add_phase(std::vector<Phrase>& lines, Chart const& chart, spc::Phase const& phase) {
  if (chart.found.phases.size() > 1) lines.push_back(say_phase(chart, phase));
  lines.push_back(say_center(chart, phase));
  if (auto limits = say_limits(chart, phase)) lines.push_back(std::move(*limits));
  lines.push_back(say_runs(phase));
  add_numbers(lines, phase, chart.found.options.multiplier);
  if (!chart.rules_speak_in(phase.number)) {
    lines.push_back({"expert.silent", {{"useful", digits(phase.n_useful)}}});
    return;
  }
  add_beyond(lines, chart, phase);
  for (spc::Run const& run : chart.found.runs) {
    if (run.phase == phase.number) lines.push_back(say_found(chart, run));
  }
}

}  // namespace

std::vector<Phrase> say_expert(Chart const& chart) {
  std::vector<Phrase> lines{say_chart(chart)};
  for (spc::Phase const& phase : chart.found.phases) add_phase(lines, chart, phase);
  for (ChartPoint const& point : chart.points) {
    if (point.excluded) lines.push_back({"expert.excluded", {{"name", point_name(point.facts, chart.series)}}});
  }
  if (chart.found.options.screen_ranges) lines.push_back({"expert.screened", {}});
  return lines;
}

}  // namespace upswing::charts
