// Rules of operational definitions.
#include "measures/measure.hpp"

namespace upswing::measures {

bool is_ratio(MeasureKind kind) { return kind == MeasureKind::proportion || kind == MeasureKind::rate; }

kit::def::FieldErrors check(MeasureInput const& input) {
  kit::def::FieldErrors errors;
  if (input.numerator.empty()) errors.push_back({"/numerator", "required", "says what is counted"});
  if (is_ratio(input.kind) && input.denominator.empty()) errors.push_back({"/denominator", "required", "says of whom"});
  bool const percent = input.kind == MeasureKind::proportion;
  if (percent && input.multiplier != 1 && input.multiplier != 100) {
    errors.push_back({"/multiplier", "not_a_choice", "must be 100 (percent) or 1"});
  }
  if (percent && input.goal && (*input.goal < 0 || *input.goal > input.multiplier)) {
    errors.push_back({"/goal", *input.goal < 0 ? "too_small" : "too_large", "is not a share of all"});
  }
  bool const address_ok = input.source_address.empty() || input.source_address.starts_with("https://") ||
                          input.source_address.starts_with("http://");
  if (!address_ok) errors.push_back({"/source_address", "malformed", "must be a web address"});
  return errors;
}

namespace {

constexpr std::size_t most_goal_changes = 20;

void check_share(double goal, Measure const& measure, std::string const& pointer, kit::def::FieldErrors& errors) {
  if (measure.kind != MeasureKind::proportion) return;
  if (goal < 0) errors.push_back({pointer, "too_small", "is below zero"});
  if (goal > measure.multiplier) errors.push_back({pointer, "too_large", "is more than all"});
}

}  // namespace

kit::def::FieldErrors check(MeasureSettingsInput const& input, Measure const& measure) {
  kit::def::FieldErrors errors;
  if (input.goal) check_share(*input.goal, measure, "/goal", errors);
  if (input.changes.size() > most_goal_changes) errors.push_back({"/changes", "too_long", "are too many"});
  for (std::size_t i = 0; i < input.changes.size(); ++i) {
    auto const at = "/changes/" + std::to_string(i);
    check_share(input.changes[i].goal, measure, at + "/goal", errors);
    bool const later = i == 0 || input.changes[i - 1].from < input.changes[i].from;
    if (!later) errors.push_back({at + "/from", "not_ascending", "must be later than the change before"});
  }
  return errors;
}

std::optional<double> goal_on(MeasureSettings const& settings, std::optional<double> of_measure, Day day) {
  auto goal = settings.goal ? settings.goal : of_measure;
  for (auto const& change : settings.changes) {
    if (change.from <= day) goal = change.goal;
  }
  return goal;
}

bool counts_differently(Measure const& before, Measure const& after) {
  return before.numerator != after.numerator || before.denominator != after.denominator ||
         before.exclusions != after.exclusions || before.data_source != after.data_source ||
         before.sampling != after.sampling;
}

Measure measure_of(MeasureInput const& in, std::optional<PracticeId> const& practice) {
  return {in.id,
          practice,
          in.name,
          in.short_name,
          in.type,
          in.kind,
          in.purpose,
          in.numerator,
          in.denominator,
          in.exclusions,
          in.exceptions,
          in.unit,
          in.multiplier,
          in.direction,
          in.goal,
          in.benchmark,
          in.benchmark_source,
          in.data_source,
          in.sampling,
          in.planned_n,
          in.period,
          in.who_collects,
          in.due_day,
          in.strata,
          in.steward,
          in.source_address,
          in.licence_note,
          in.retired_on,
          1};
}

}  // namespace upswing::measures
