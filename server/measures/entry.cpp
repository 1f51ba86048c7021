// Rules of entries: what is wrong, and what is merely unusual.
#include "measures/entry.hpp"

#include <cmath>

#include "measures/trail.hpp"

namespace upswing::measures {
namespace {

constexpr double jump_points = 40;  // percentage points between two periods that are worth a second look
constexpr double few = 5;           // below this many, all or none is nothing unusual

bool is_whole(double number) { return number == std::floor(number); }

std::string spelled(double number) {
  std::string out;
  kit::def::write_json_number(number, out);
  return out;
}

void check_ratio(EntryInput const& input, Measure const& measure, kit::def::FieldErrors& errors) {
  if (!input.numerator) errors.push_back({"/numerator", "required", "is required"});
  if (!input.denominator) errors.push_back({"/denominator", "required", "is required"});
  if (!input.numerator || !input.denominator) return;
  bool const share = measure.kind == MeasureKind::proportion;
  if (!is_whole(*input.numerator)) errors.push_back({"/numerator", "not_whole", "must be a whole number"});
  if (share && !is_whole(*input.denominator)) errors.push_back({"/denominator", "not_whole", "must be a whole number"});
  if (share && *input.numerator > *input.denominator) {
    errors.push_back({"/numerator", "above_denominator", "is more than the number it is out of"});
  }
  if (*input.denominator == 0) {
    errors.push_back({"/denominator", "zero_denominator", "is zero: if nobody was eligible, say so"});
  }
}

}  // namespace

EntryInput tidy(EntryInput input, Measure const& measure) {
  if (input.state != EntryState::counted) {
    input.numerator.reset();
    input.denominator.reset();
    input.value.reset();
  }
  if (input.state != EntryState::no_data) {
    input.no_data_reason.reset();
    input.no_data_words.reset();
  }
  if (is_ratio(measure.kind)) input.value.reset();
  else if (measure.kind == MeasureKind::count) input.value.reset(), input.denominator.reset();
  else input.numerator.reset();
  if (input.note && input.note->empty()) input.note.reset();
  if (input.no_data_words && input.no_data_words->empty()) input.no_data_words.reset();
  return input;
}

kit::def::FieldErrors check(EntryInput const& input, Measure const& measure) {
  kit::def::FieldErrors errors;
  if (input.state == EntryState::no_data && !input.no_data_reason) {
    errors.push_back({"/no_data_reason", "required", "says why nothing was collected"});
  }
  if (input.state != EntryState::counted) return errors;
  if (is_ratio(measure.kind)) {
    check_ratio(input, measure, errors);
  } else if (measure.kind == MeasureKind::count) {
    if (!input.numerator) errors.push_back({"/numerator", "required", "is required"});
    else if (!is_whole(*input.numerator)) errors.push_back({"/numerator", "not_whole", "must be a whole number"});
  } else {
    if (!input.value) errors.push_back({"/value", "required", "is required"});
    bool const negative_days = measure.kind == MeasureKind::days_between && input.value && *input.value < 0;
    if (negative_days) errors.push_back({"/value", "negative", "cannot be below zero"});
  }
  return errors;
}

std::vector<Doubt> doubts_of(EntryInput const& input, Measure const& measure, std::optional<Entry> const& before) {
  std::vector<Doubt> doubts;
  if (input.state != EntryState::counted || !is_ratio(measure.kind) || !input.numerator || !input.denominator)
    return doubts;
  double const n = *input.denominator;
  double const share = n > 0 ? *input.numerator / n : 0;
  bool const comparable = before && before->state == EntryState::counted && before->denominator.value_or(0) > 0;
  if (comparable) {
    double const n_before = *before->denominator;
    double const share_before = before->numerator.value_or(0) / n_before;
    if (n >= 2 * n_before || 2 * n <= n_before) {
      doubts.push_back({"denominator_changed", {{"now", spelled(n)}, {"before", spelled(n_before)}}});
    }
    bool const same = *input.numerator == before->numerator.value_or(-1) && n == n_before;
    if (same && share > 0 && share < 1) doubts.push_back({"same_as_before", {}});
    bool const jumped = measure.kind == MeasureKind::proportion && 100 * std::abs(share - share_before) >= jump_points;
    if (jumped)
      doubts.push_back({"value_jumped", {{"points", spelled(std::round(100 * std::abs(share - share_before)))}}});
    bool const all_again = share_before == 1;
    bool const none_again = share_before == 0;
    bool const proportion = measure.kind == MeasureKind::proportion && n >= few;
    if (proportion && share == 1 && !all_again) doubts.push_back({"all_met", {{"n", spelled(n)}}});
    if (proportion && share == 0 && !none_again) doubts.push_back({"none_met", {{"n", spelled(n)}}});
  }
  return doubts;
}

EntryInput input_of(Entry const& entry) {
  return {entry.state,          entry.numerator,     entry.denominator, entry.value,
          entry.no_data_reason, entry.no_data_words, entry.note};
}

std::optional<double> plotted(Measure const& measure, Entry const& entry) {
  return plotted(measure.kind, measure.multiplier, trail_entry(entry));
}

}  // namespace upswing::measures
