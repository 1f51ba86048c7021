// The reference schema names the fields; what it has no name for comes after: limits given, rules, notes, options.

#include "spc/write_json.hpp"

#include "spc/json_writer.hpp"
#include "spc/nhs.hpp"

namespace upswing::spc {
namespace {

std::string_view remark_name(Remark remark) {
  switch (remark) {
    case Remark::zero_denominator: return "zero_denominator";
    case Remark::no_baseline: return "no_baseline";
    case Remark::constant: return "constant";
    case Remark::few_useful: return "few_useful";
    case Remark::trial_limits: return "trial_limits";
    case Remark::freeze_unused: return "freeze_unused";
    case Remark::denominators_unused: return "denominators_unused";
  }
  return "";
}

std::string_view direction_name(Improvement improvement) {
  switch (improvement) {
    case Improvement::increase: return "increase";
    case Improvement::decrease: return "decrease";
    case Improvement::neutral: return "neutral";
  }
  return "";
}

std::string_view assurance_type(AssuranceIcon icon) {
  switch (icon) {
    case AssuranceIcon::pass: return "consistent_pass";
    case AssuranceIcon::fail: return "consistent_fail";
    case AssuranceIcon::inconsistent: return "inconsistent";
  }
  return "";
}

bool gives_scalar_line(Chart const& chart) { return chart.rules == RuleSet::perla && chart.phases.size() == 1; }

void write_points(JsonWriter& json, Chart const& chart, std::vector<std::string> const& labels) {
  std::size_t const size = chart.size();
  if (!labels.empty()) json.list("x", size, [&](std::size_t i) { return labels[i]; });
  json.list("y", size, [&](std::size_t i) { return chart.values[i]; });
  // The reference gives one median to a chart under Perla's rules, and one for each point under all others.
  if (gives_scalar_line(chart)) {
    json.member("cl", chart.phases[0].center);
  } else {
    json.list("cl", size, [&](std::size_t i) { return chart.phase_of(i).center; });
  }
  json.list("lcl", size, [&](std::size_t i) { return chart.limit(i, -3); });
  json.list("ucl", size, [&](std::size_t i) { return chart.limit(i, 3); });
  json.list("lcl95", size, [&](std::size_t i) { return chart.limit(i, -2); });
  json.list("ucl95", size, [&](std::size_t i) { return chart.limit(i, 2); });
  json.list("lcl68", size, [&](std::size_t i) { return chart.limit(i, -1); });
  json.list("ucl68", size, [&](std::size_t i) { return chart.limit(i, 1); });
  // As the references have it: on XmR what cannot be told of a missing point is null, and on moving s, which has no lower
  // limit, what is not beyond the upper one.
  json.list("sigma_signal", size, [&](std::size_t i) -> std::optional<bool> {
    bool const beyond = chart.has(i, bit(Rule::beyond_limits));
    if (chart.type == ChartType::xmr && std::isnan(chart.values[i])) return std::nullopt;
    if (chart.type == ChartType::moving_s && !beyond) return std::nullopt;
    return beyond;
  });
  json.list("include", size, [&](std::size_t i) { return !chart.has(i, bit(Mark::excluded)); });
  json.list("part", size, [&](std::size_t i) { return chart.phase_of(i).number; });
}

/// The numbers of a phase. The limits of runs are Anhøj's; those of the box rules have names of their own.
void write_runs(JsonWriter& json, Chart const& chart, Phase const& phase) {
  json.member("n_obs", phase.n_obs).member("n_useful", phase.n_useful);
  json.member("longest_run", phase.longest_run).member("longest_run_max", phase.longest_run_max);
  json.member("n_crossings", phase.crossings).member("n_crossings_min", phase.crossings_min);
  if (phase.box_longest_max) {
    json.member("box_longest_run_max", phase.box_longest_max).member("box_n_crossings_min", phase.box_crossings_min);
  }
  if (phase.sigma_z) json.member("sigma_z", phase.sigma_z);
  if (phase.range_mean)
    json.member("mean_range", *phase.range_mean * (phase.power == 1 ? chart.options.multiplier : 1));
  json.member("n_baseline", phase.n_baseline);
  if (chart.rules != RuleSet::perla) return;
  json.member("n_above", phase.n_above).member("n_below", phase.n_below());
  json.member("n_runs", phase.crossings.value_or(-1) + 1);
  json.member("runs_p_low", phase.runs_p_low).member("runs_p_high", phase.runs_p_high);
}

void write_phases(JsonWriter& json, Chart const& chart) {
  json.member("runs_signal", chart.runs_signal());
  if (chart.phases.size() == 1) {
    write_runs(json, chart, chart.phases[0]);
  } else {
    for (auto const* name : {"n_obs", "n_useful", "longest_run", "longest_run_max", "n_crossings", "n_crossings_min"}) {
      json.key(name).null();
    }
    if (chart.rules == RuleSet::perla) {
      for (auto const* name : {"n_above", "n_below", "n_runs", "runs_p_low", "runs_p_high"}) json.key(name).null();
    }
  }
  json.key("phases").open('[');
  for (Phase const& phase : chart.phases) {
    json.open('{').member("part", phase.number).member("first", phase.first).member("last", phase.last);
    json.member("cl", phase.center);
    write_runs(json, chart, phase);
    json.member("runs_signal", phase.signal()).close('}');
  }
  json.close(']');
}

void write_flagged(JsonWriter& json, Chart const& chart, std::string_view name, Rule rule) {
  json.key(name).open('[');
  for (std::size_t i = 0; i < chart.size(); ++i) {
    bool const counts = !chart.has(i, bit(Mark::excluded));
    if (counts && chart.has(i, bit(rule))) json.value(static_cast<int>(i) + 1);
  }
  json.close(']');
}

void write_trends(JsonWriter& json, Chart const& chart) {
  json.key("shifts").open('[');
  for (Run const& run : chart.runs) {
    if (run.rule != Rule::shift_of_six) continue;
    json.open('{').member("first", run.first).member("last", run.last).member("length", run.length);
    json.member("side", run.side > 0 ? "above" : "below").close('}');
  }
  json.close(']').key("trends").open('[');
  for (Run const& run : chart.runs) {
    if (run.rule != Rule::trend_of_five) continue;
    json.open('{').member("first", run.first).member("last", run.last).member("length", run.length);
    json.member("direction", run.side > 0 ? "up" : "down").close('}');
  }
  json.close(']');
}

void write_nhs(JsonWriter& json, Chart const& chart) {
  std::size_t const size = chart.size();
  json.list("relative_to_mean", size, [&](std::size_t i) -> std::optional<int> {
    if (std::isnan(chart.values[i]) || !chart.phase_of(i).center) return std::nullopt;
    return chart.side(i);
  });
  json.list("close_to_limits", size, [&](std::size_t i) -> std::optional<bool> {
    if (std::isnan(chart.values[i]) || !chart.phase_of(i).center) return std::nullopt;
    return chart.has(i, bit(Mark::near_limit));
  });
  json.list("special_cause_type", size, [&](std::size_t i) { return name(special_cause(chart, i)); });
  json.list("point_type", size, [&](std::size_t i) { return name(point_type(chart, i)); });
  json.list("short_group_warning", size, [&](std::size_t i) { return is_short_group(chart.phase_of(i)); });
  auto const variation = variation_icon(chart);
  variation ? json.member("variation_icon", name(*variation)) : json.key("variation_icon").null();
  auto const assurance = assurance_icon(chart);
  assurance ? json.member("assurance_type", assurance_type(*assurance)) : json.key("assurance_type").null();
  assurance ? json.member("assurance_icon", name(*assurance)) : json.key("assurance_icon").null();
}

void write_rules(JsonWriter& json, Chart const& chart) {
  switch (chart.rules) {
    case RuleSet::anhoej:
    case RuleSet::anhoej_bestbox:
    case RuleSet::anhoej_cutbox: return;
    case RuleSet::perla: return write_trends(json, chart);
    case RuleSet::nhs: return write_nhs(json, chart);
    case RuleSet::western_electric:
      write_flagged(json, chart, "we1", Rule::beyond_limits);
      write_flagged(json, chart, "we2", Rule::two_of_three);
      write_flagged(json, chart, "we3", Rule::four_of_five);
      write_flagged(json, chart, "we4", Rule::eight_one_side);
      return;
    case RuleSet::nelson:
      write_flagged(json, chart, "nelson1", Rule::beyond_limits);
      write_flagged(json, chart, "nelson2", Rule::nine_one_side);
      write_flagged(json, chart, "nelson3", Rule::six_trend);
      write_flagged(json, chart, "nelson4", Rule::fourteen_zigzag);
      write_flagged(json, chart, "nelson5", Rule::two_of_three);
      write_flagged(json, chart, "nelson6", Rule::four_of_five);
      write_flagged(json, chart, "nelson7", Rule::fifteen_close);
      write_flagged(json, chart, "nelson8", Rule::eight_apart);
      return;
  }
}

void write_signals(JsonWriter& json, Chart const& chart) {
  json.key("signals").open('[');
  for (Run const& run : chart.runs) {
    json.open('{').member("rule", name(run.rule)).member("part", run.phase).member("first", run.first);
    json.member("last", run.last).member("length", run.length).member("side", run.side).close('}');
  }
  json.close(']');
}

void write_notes(JsonWriter& json, Chart const& chart) {
  json.key("notes").open('[');
  for (Note const& note : chart.notes) {
    json.open('{').member("note", remark_name(note.remark));
    if (note.point) json.member("point", note.point);
    if (note.phase) json.member("part", note.phase);
    json.close('}');
  }
  json.close(']');
}

void write_numbers(JsonWriter& json, std::string_view name, std::vector<int> const& numbers) {
  json.list(name, numbers.size(), [&](std::size_t i) { return numbers[i]; });
}

void write_options(JsonWriter& json, Options const& options) {
  json.key("options").open('{').member("freeze", options.freeze).member("freeze_each", options.freeze_each);
  write_numbers(json, "split", options.split);
  write_numbers(json, "exclude", options.exclude);
  json.member("center", options.center).member("sigma", options.sigma).member("multiply", options.multiplier);
  json.member("screen_mr", options.screen_ranges).member("categorical", options.categorical);
  json.member("direction", direction_name(options.improvement)).key("targets").open('[');
  for (Target const& target : options.targets) {
    json.open('{').member("from", target.from).member("value", target.value).close('}');
  }
  json.close(']').close('}');
}

}  // namespace

std::string write_json(Chart const& chart, std::vector<std::string> const& labels, std::string_view series) {
  JsonWriter json;
  json.open('{').member("chart", name(chart.type)).member("rules", name(chart.rules)).key("error").null();
  if (!series.empty()) json.member("series", series);
  write_points(json, chart, labels);
  write_phases(json, chart);
  write_rules(json, chart);
  json.member("signal", chart.signal());
  write_signals(json, chart);
  write_notes(json, chart);
  write_options(json, chart.options);
  json.close('}');
  return json.text();
}

}  // namespace upswing::spc
