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

kit::def::FieldErrors check(MeasureSettingsInput const& input, Measure const& measure) {
  kit::def::FieldErrors errors;
  bool const percent = measure.kind == MeasureKind::proportion && input.goal;
  if (percent && *input.goal < 0) errors.push_back({"/goal", "too_small", "is below zero"});
  if (percent && *input.goal > measure.multiplier) errors.push_back({"/goal", "too_large", "is more than all"});
  return errors;
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
