// An operational definition: what is counted, of whom, how often, and which way is better.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {

using access::PracticeId;
using access::ProgramId;
using kit::Day;
using programs::MeasureId;
using programs::Period;

UPSWING_CHOICES(MeasureType, outcome, process, balancing, structure)
UPSWING_CHOICES(MeasureKind, proportion, rate, count, continuous, days_between)
UPSWING_CHOICES(Direction, higher, lower)
UPSWING_CHOICES(DataSource, ehr_report, registry, chart_review, survey, tally, claims)
UPSWING_CHOICES(Sampling, all, random, systematic, consecutive, convenience)

struct Measure {
  MeasureId id;
  std::optional<PracticeId> practice_id;  // a measure of that practice's own; none: of a program
  std::string name;
  std::string short_name;
  MeasureType type = MeasureType::process;
  MeasureKind kind = MeasureKind::proportion;
  std::string purpose;
  std::string numerator;
  std::string denominator;
  std::string exclusions;
  std::string exceptions;
  std::string unit;
  double multiplier = 1;  // 100 for percent, 1000 for "per 1,000"
  Direction direction = Direction::higher;
  std::optional<double> goal;       // in the unit shown, after the multiplier
  std::optional<double> benchmark;  // likewise
  std::string benchmark_source;
  DataSource data_source = DataSource::chart_review;
  Sampling sampling = Sampling::all;
  std::optional<std::int64_t> planned_n;
  Period period = Period::month;
  std::string who_collects;
  std::optional<std::int64_t> due_day;
  std::string strata;
  std::string steward;
  std::string source_address;
  std::string licence_note;
  std::optional<Day> retired_on;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Measure, id, practice_id, name, short_name, type, kind, purpose, numerator, denominator, exclusions,
                 exceptions, unit, multiplier, direction, goal, benchmark, benchmark_source, data_source, sampling,
                 planned_n, period, who_collects, due_day, strata, steward, source_address, licence_note, retired_on,
                 version)

// What a practice says of a measure of its own; `id` is made by the page, so that sending it twice makes one measure.
// What a card needs to know of a measure.
struct MeasureName {
  MeasureId id;
  std::optional<PracticeId> practice_id;  // the practice's own
  std::string name;
  MeasureType type{};
  MeasureKind kind{};
  std::string unit;
  double multiplier = 1;
  Period period{};
  std::optional<double> goal;  // of the definition
};
UPSWING_DESCRIBE(MeasureName, id, practice_id, name, type, kind, unit, multiplier, period, goal)

struct MeasureInput {
  MeasureId id;
  std::string name;
  std::string short_name;
  MeasureType type = MeasureType::process;
  MeasureKind kind = MeasureKind::proportion;
  std::string purpose;
  std::string numerator;
  std::string denominator;
  std::string exclusions;
  std::string exceptions;
  std::string unit;
  double multiplier = 1;
  Direction direction = Direction::higher;
  std::optional<double> goal;
  std::optional<double> benchmark;
  std::string benchmark_source;
  DataSource data_source = DataSource::chart_review;
  Sampling sampling = Sampling::all;
  std::optional<std::int64_t> planned_n;
  Period period = Period::month;
  std::string who_collects;
  std::optional<std::int64_t> due_day;
  std::string strata;
  std::string steward;
  std::string source_address;
  std::string licence_note;
  std::optional<Day> retired_on;
};
UPSWING_DESCRIBE(MeasureInput, id, name, short_name, type, kind, purpose, numerator, denominator, exclusions,
                 exceptions, unit, multiplier, direction, goal, benchmark, benchmark_source, data_source, sampling,
                 planned_n, period, who_collects, due_day, strata, steward, source_address, licence_note, retired_on)

// From this day on the goal is another one.
struct GoalChange {
  Day from{};
  double goal = 0;
};
UPSWING_DESCRIBE(GoalChange, from, goal)

// How a practice uses a measure: its own goal, and what it became later.
struct MeasureSettings {
  std::optional<double> goal;         // none: the measure's
  std::vector<GoalChange> changes{};  // ascending
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(MeasureSettings, goal, changes, version)

struct MeasureSettingsInput {
  std::optional<double> goal;
  std::vector<GoalChange> changes{};
};
UPSWING_DESCRIBE(MeasureSettingsInput, goal, changes)

struct MeasureView {
  Measure measure;
  MeasureSettings settings;
};
UPSWING_DESCRIBE(MeasureView, measure, settings)

// The last counted period of a measure, for lists.
struct LastPoint {
  Day period{};
  std::string label;
  std::optional<double> value;
  std::optional<double> numerator;
  std::optional<double> denominator;
};
UPSWING_DESCRIBE(LastPoint, period, label, value, numerator, denominator)

struct MeasureLine {
  Measure measure;
  std::optional<double> goal;
  std::int64_t entries = 0;
  std::optional<LastPoint> last;
  std::vector<std::optional<double>> trail;  // the last twelve values, oldest first
};
UPSWING_DESCRIBE(MeasureLine, measure, goal, entries, last, trail)

struct MeasureList {
  std::vector<MeasureLine> measures;
};
UPSWING_DESCRIBE(MeasureList, measures)

kit::def::FieldErrors check(MeasureInput const& input);
kit::def::FieldErrors check(MeasureSettingsInput const& input, Measure const& measure);
// The goal that holds on a day: the practice's own, as it was then; else the measure's.
std::optional<double> goal_on(MeasureSettings const& settings, std::optional<double> of_measure, Day day);
inline std::optional<double> goal_on(MeasureSettings const& settings, Measure const& measure, Day day) {
  return goal_on(settings, measure.goal, day);
}
// Whether what is counted, or of whom, is something else now.
bool counts_differently(Measure const& before, Measure const& after);
// Numerator and denominator, not a single value.
bool is_ratio(MeasureKind kind);
Measure measure_of(MeasureInput const& input, std::optional<PracticeId> const& practice);

}  // namespace upswing::measures

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&measures::MeasureInput::name>{.min_len = 1, .max_len = 120};
template <> inline constexpr Meta meta<&measures::MeasureInput::short_name>{.min_len = 1, .max_len = 60};
template <> inline constexpr Meta meta<&measures::MeasureInput::purpose>{.max_len = 1000};
template <> inline constexpr Meta meta<&measures::MeasureInput::numerator>{.max_len = 1000};
template <> inline constexpr Meta meta<&measures::MeasureInput::denominator>{.max_len = 1000};
template <> inline constexpr Meta meta<&measures::MeasureInput::exclusions>{.max_len = 1000, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureInput::exceptions>{.max_len = 1000, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureInput::unit>{.max_len = 30, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureInput::multiplier>{.min = 0.000001, .max = 1'000'000};
template <> inline constexpr Meta meta<&measures::MeasureInput::goal>{.min = -1e9, .max = 1e9};
template <> inline constexpr Meta meta<&measures::MeasureInput::benchmark>{.min = -1e9, .max = 1e9};
template <> inline constexpr Meta meta<&measures::MeasureInput::benchmark_source>{.max_len = 300, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureInput::planned_n>{.min = 1, .max = 100'000};
template <> inline constexpr Meta meta<&measures::MeasureInput::who_collects>{.max_len = 200, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureInput::due_day>{.min = 1, .max = 28};
template <> inline constexpr Meta meta<&measures::MeasureInput::strata>{.max_len = 300, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureInput::steward>{.max_len = 200, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureInput::source_address>{.max_len = 500, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureInput::licence_note>{.max_len = 300, .may_miss = true};
template <> inline constexpr Meta meta<&measures::MeasureSettingsInput::goal>{.min = -1e9, .max = 1e9};
template <> inline constexpr Meta meta<&measures::MeasureSettingsInput::changes>{.may_miss = true};
template <> inline constexpr Meta meta<&measures::GoalChange::goal>{.min = -1e9, .max = 1e9};
}  // namespace upswing::kit::def
