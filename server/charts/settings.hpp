#pragma once

// How people want a chart read: type, rule set, baseline, phases, points left out. Every change is a version with who,
// when and why; the chart says so to everyone who sees it.

#include <optional>
#include <string>
#include <vector>

#include "charts/series.hpp"
#include "measures/measures.hpp"

namespace upswing::charts {

using access::PracticeId;
using measures::MeasureId;
using programs::RuleSet;

UPSWING_CHOICES(ChartType, run, i, mr, xbar, s, t, c, u, u_prime, p, p_prime, g, i_prime, moving_s, xmr)

/// Which points the middle line is made from: those before the program, those up to a day, or all.
UPSWING_CHOICES(BaselineRule, program_start, until, none)

struct ChartPhase {
  Day from;
  std::optional<Day> baseline_last;  // the last period that makes line and limits; none: all of the phase
  std::string reason;
  bool four_questions = false;  // begun from a suggestion, each question answered with yes
};
UPSWING_DESCRIBE(ChartPhase, from, baseline_last, reason, four_questions)

struct ChartExclusion {
  Day period;
  std::string reason;
};
UPSWING_DESCRIBE(ChartExclusion, period, reason)

/// Version 0: nobody has set anything.
struct ChartSettings {
  std::optional<ChartType> type;    // none: the advised one
  std::optional<RuleSet> rule_set;  // none: the program's
  bool two_sigma = false;           // draw these lines as well
  BaselineRule baseline = BaselineRule::program_start;
  std::optional<Day> baseline_last;
  std::vector<ChartPhase> phases;        // ascending
  std::vector<ChartExclusion> excluded;  // ascending
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(ChartSettings, type, rule_set, two_sigma, baseline, baseline_last, phases, excluded, version)

struct ChartPhaseInput {
  Day from;
  std::optional<Day> baseline_last;
  std::string reason;
};
UPSWING_DESCRIBE(ChartPhaseInput, from, baseline_last, reason)

struct ChartSettingsInput {
  std::optional<ChartType> type;
  std::optional<RuleSet> rule_set;
  bool two_sigma = false;
  BaselineRule baseline = BaselineRule::program_start;
  std::optional<Day> baseline_last;
  std::vector<ChartPhaseInput> phases;
  std::vector<ChartExclusion> excluded;
  std::optional<std::string> reason;  // of this change; needed where type, rules or baseline change or something goes
};
UPSWING_DESCRIBE(ChartSettingsInput, type, rule_set, two_sigma, baseline, baseline_last, phases, excluded, reason)

/// A suggestion to start a phase, thought through: started if each answer is yes, or declined; kept either way.
struct RebaseInput {
  Day from;
  bool start = false;
  bool distinct = false;  // is the process distinctly different?
  bool known = false;     // do we know why?
  bool wanted = false;    // is the change one we want?
  bool expected = false;  // do we expect it to last?
  std::optional<Day> baseline_last;
  std::string reason;
};
UPSWING_DESCRIBE(RebaseInput, from, start, distinct, known, wanted, expected, baseline_last, reason)

UPSWING_CHOICES(ChangedPart, type, rule_set, two_sigma, baseline, phase_added, phase_changed, phase_removed,
                exclusion_added, exclusion_changed, exclusion_removed, rebase_declined)

/// One difference between two versions. `from`, `to`: choices, or days as they are written.
struct ChartChange {
  ChangedPart part{};
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::optional<Day> period;
  std::optional<std::string> reason;
  bool four_questions = false;
};
UPSWING_DESCRIBE(ChartChange, part, from, to, period, reason, four_questions)

std::vector<ChartChange> changes_between(ChartSettings const& before, ChartSettings const& after);
/// Whether these need a reason of their own; a phase or exclusion that is added brings one.
bool need_reason(std::vector<ChartChange> const& changes);

/// In order of time, a phase that was there before keeping its answers.
ChartSettings settings_from(ChartSettingsInput const& input, ChartSettings const& before);

inline constexpr std::size_t most_phases = 20;
inline constexpr std::size_t most_excluded = 100;
inline constexpr int fewest_in_phase = 2;

}  // namespace upswing::charts

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&charts::ChartPhaseInput::reason>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&charts::ChartExclusion::reason>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&charts::ChartSettingsInput::two_sigma>{.may_miss = true};
template <> inline constexpr Meta meta<&charts::ChartSettingsInput::baseline>{.may_miss = true};
template <> inline constexpr Meta meta<&charts::ChartSettingsInput::phases>{.may_miss = true};
template <> inline constexpr Meta meta<&charts::ChartSettingsInput::excluded>{.may_miss = true};
template <> inline constexpr Meta meta<&charts::ChartSettingsInput::reason>{.max_len = 500};
template <> inline constexpr Meta meta<&charts::RebaseInput::reason>{.min_len = 1, .max_len = 500};
}  // namespace upswing::kit::def
