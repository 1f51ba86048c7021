#pragma once

// Charts as they travel to the browser. In a namespace of their own: the words are those of the pages (Chart, Annotation,
// Look), and `charts::Chart` is what the arithmetic works on.

#include <optional>
#include <string>
#include <vector>

#include "charts/advice.hpp"
#include "charts/asked.hpp"
#include "charts/chart_of.hpp"
#include "charts/note_store.hpp"
#include "charts/phrase.hpp"
#include "charts/reply_store.hpp"
#include "charts/settings_store.hpp"
#include "measures/measures.hpp"

namespace upswing::charts::view {

UPSWING_CHOICES(PointState, counted, not_applicable, no_data, missing)

struct ChartPoint {
  std::int64_t number = 0;  // from 1, gaps included
  Day period{};
  std::string label;
  std::optional<double> value;  // as drawn
  std::optional<double> numerator;
  std::optional<double> denominator;
  PointState state{};
  bool sent = false;
  bool useful = false;
  bool in_baseline = false;
  bool signal = false;
  bool beyond = false;             // outside its limits
  std::vector<std::string> broke;  // names of the rules it broke
  std::int64_t side = 0;           // -1 below the middle line, 1 above, 0 on it or missing
  std::int64_t phase = 1;
  std::optional<double> center;
  std::optional<double> lower;  // three sigma, where the chart has limits
  std::optional<double> upper;
  std::optional<std::string> excluded;  // why a person left it out
  std::optional<std::string> note;
  std::vector<std::int64_t> annotations;  // their numbers
  std::string spoken;
};
UPSWING_DESCRIBE(ChartPoint, number, period, label, value, numerator, denominator, state, sent, useful, in_baseline,
                 signal, beyond, broke, side, phase, center, lower, upper, excluded, note, annotations, spoken)

struct ChartBaseline {
  BaselineRule rule{};
  std::int64_t points = 0;
  bool frozen = false;
  std::optional<Day> first;
  std::optional<Day> last;
  std::optional<std::string> reason;
  std::optional<std::string> set_by;  // a name
  std::optional<kit::Instant> set_at;
  std::optional<double> center;
};
UPSWING_DESCRIBE(ChartBaseline, rule, points, frozen, first, last, reason, set_by, set_at, center)

/// A phase as it is drawn; the first has no reason of its own.
struct ChartPhaseView {
  std::int64_t number = 1;
  Day from{};
  Day last{};
  std::int64_t points = 0;  // with a number
  std::optional<double> center;
  bool trial = false;  // its limits come from too few points to stay
  std::optional<std::string> reason;
};
UPSWING_DESCRIBE(ChartPhaseView, number, from, last, points, center, trial, reason)

/// A suggestion, never more: from here on the numbers look like another process.
struct RebaseSuggestion {
  Day from{};
  measures::Direction direction{};  // where the numbers went
  std::int64_t run_length = 0;
  std::optional<double> old_center;
  std::optional<double> new_center;
  std::int64_t points = 0;  // there are to make new lines from
  bool trial = false;       // fewer than make lines that stay
};
UPSWING_DESCRIBE(RebaseSuggestion, from, direction, run_length, old_center, new_center, points, trial)

struct ChartRuns {
  std::int64_t n_useful = 0;
  std::optional<std::int64_t> longest_run;
  std::optional<std::int64_t> longest_run_max;
  std::optional<std::int64_t> crossings;
  std::optional<std::int64_t> crossings_min;
  bool shift = false;
  bool few_crossings = false;
};
UPSWING_DESCRIBE(ChartRuns, n_useful, longest_run, longest_run_max, crossings, crossings_min, shift, few_crossings)

struct ChartSentence {
  std::string lead;
  std::vector<std::string> more;
  std::string rule;
  std::vector<std::string> expert;  // the same for a statistician, line by line
};
UPSWING_DESCRIBE(ChartSentence, lead, more, rule, expert)

/// An answer to a note.
struct Reply {
  ReplyId id;
  std::string words;
  std::string by;  // a name
  kit::Instant at{};
  bool may_change = false;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Reply, id, words, by, at, may_change, version)

struct Annotation {
  AnnotationId id;
  std::int64_t number = 0;
  Day period{};
  std::string words;
  Audience audience{};
  std::string by;  // a name
  kit::Instant at{};
  bool may_change = false;     // the viewer wrote it, or leads the practice
  std::vector<Reply> replies;  // oldest first
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Annotation, id, number, period, words, audience, by, at, may_change, replies, version)

struct Look {
  LookId id;
  Day looked_on{};
  std::vector<std::string> people;
  std::optional<std::string> words;
  Audience audience{};
  std::string by;
  kit::Instant at{};
};
UPSWING_DESCRIBE(Look, id, looked_on, people, words, audience, by, at)

struct Chart {
  measures::Measure measure;
  PracticeId practice_id;
  std::string practice_name;
  ChartType type{};
  RuleSet rule_set{};
  bool own_rules = false;  // the practice's, not the program's
  std::optional<double> goal;
  std::int64_t goal_version = 0;
  bool offer_weekly = false;
  std::vector<ChartPoint> points;
  ChartBaseline baseline;
  ChartRuns runs;
  ChartSentence sentence;
  std::vector<Annotation> annotations;  // numbered in order of time
  std::vector<ChartTest> tests;         // numbered on from the notes
  std::vector<Look> looks;              // newest first
  std::vector<ChartPhaseView> phases;
  std::vector<std::string> warnings;
  std::optional<RebaseSuggestion> rebase;
  ChartSettings settings;
  std::optional<ChartPin> pin;  // where a link asked for a chart of the past
  kit::Instant now{};           // for such a link
};
UPSWING_DESCRIBE(Chart, measure, practice_id, practice_name, type, rule_set, own_rules, goal, goal_version,
                 offer_weekly, points, baseline, runs, sentence, annotations, tests, looks, phases, warnings, rebase,
                 settings, pin, now)

/// One version of the settings, or a suggestion declined, as history.
struct SettingsStep {
  std::int64_t version = 0;  // 0: a suggestion that was declined
  std::vector<ChartChange> changes;
  std::optional<std::string> reason;
  std::optional<std::string> by;  // a name
  std::optional<kit::Instant> at;
};
UPSWING_DESCRIBE(SettingsStep, version, changes, reason, by, at)

struct TypeChoice {
  ChartType type{};
  std::vector<RuleSet> rule_sets;  // that suit it
};
UPSWING_DESCRIBE(TypeChoice, type, rule_sets)

/// What there is to choose, and what was chosen so far.
struct ChartSetupView {
  ChartSettings settings;
  ChartType advised{};
  std::string advice;  // why
  RuleSet program_rules{};
  std::vector<TypeChoice> types;
  std::vector<SettingsStep> history;  // newest first
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(ChartSetupView, settings, advised, advice, program_rules, types, history, version)

/// One practice among those of a program. Coded: without an id, and without counts of people.
struct Panel {
  std::optional<PracticeId> practice_id;
  std::string name;
  bool coded = false;
  bool own = false;
  std::string svg;
  std::string lead;
  std::optional<double> last;
  std::int64_t n_points = 0;
};
UPSWING_DESCRIBE(Panel, practice_id, name, coded, own, svg, lead, last, n_points)

struct ProgramCharts {
  measures::Measure measure;
  std::vector<Panel> panels;                               // one's own first
  std::vector<Day> periods;                                // those any practice has a number for
  std::vector<std::optional<double>> median_of_practices;  // for each; none where fewer than three have one
  std::int64_t reported = 0;                               // practices with a number
  std::int64_t of = 0;
  std::int64_t total = 0;  // practices there are to show; `panels` may be a page of them
};
UPSWING_DESCRIBE(ProgramCharts, measure, panels, periods, median_of_practices, reported, of, total)

/// Points, phases, start, runs and sentence of a chart in these words; the rest is the caller's to fill.
Chart view_of(charts::Chart const& chart, Words const& words);
/// The same, with what people set and why.
Chart view_of(ChartSource const& source, Words const& words);
/// Newest first.
std::vector<SettingsStep> history_of(std::vector<SettingsVersion> const& versions,
                                     std::vector<Declined> const& declined);
Annotation view_of(StoredAnnotation const& stored, std::int64_t number, access::AccountId const& viewer, bool leads);
Reply view_of(StoredReply const& stored, access::AccountId const& viewer, bool leads);
Look view_of(StoredLook const& stored);
RebaseSuggestion view_of(charts::RebaseSuggestion const& suggestion);

}  // namespace upswing::charts::view
