#pragma once

// Charts as they travel to the browser. In a namespace of their own: the words are those of the pages (Chart, Annotation,
// Look), and `charts::Chart` is what the arithmetic works on.

#include <optional>
#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/note_store.hpp"
#include "charts/phrase.hpp"
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
  std::int64_t side = 0;  // -1 below the middle line, 1 above, 0 on it or missing
  std::optional<std::string> note;
  std::vector<std::int64_t> annotations;  // their numbers
  std::string spoken;
};
UPSWING_DESCRIBE(ChartPoint, number, period, label, value, numerator, denominator, state, sent, useful, in_baseline,
                 signal, side, note, annotations, spoken)

struct ChartBaseline {
  measures::BaselineRule rule{};
  std::int64_t points = 0;
  bool frozen = false;
  std::optional<Day> first;
  std::optional<Day> last;
  std::optional<std::string> reason;
  std::optional<double> center;
};
UPSWING_DESCRIBE(ChartBaseline, rule, points, frozen, first, last, reason, center)

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
};
UPSWING_DESCRIBE(ChartSentence, lead, more, rule)

struct Annotation {
  AnnotationId id;
  std::int64_t number = 0;
  Day period{};
  std::string words;
  Audience audience{};
  std::string by;  // a name
  kit::Instant at{};
  bool may_change = false;  // the viewer wrote it, or leads the practice
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Annotation, id, number, period, words, audience, by, at, may_change, version)

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
  std::string rule_set;
  std::optional<double> goal;
  bool offer_weekly = false;
  std::vector<ChartPoint> points;
  ChartBaseline baseline;
  ChartRuns runs;
  ChartSentence sentence;
  std::vector<Annotation> annotations;  // numbered in order of time
  std::vector<Look> looks;              // newest first
  std::int64_t settings_version = 0;
};
UPSWING_DESCRIBE(Chart, measure, practice_id, practice_name, rule_set, goal, offer_weekly, points, baseline, runs,
                 sentence, annotations, looks, settings_version)

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
};
UPSWING_DESCRIBE(ProgramCharts, measure, panels, periods, median_of_practices, reported, of)

/// Points, start, runs and sentence of a chart in these words; the rest is the caller's to fill.
Chart view_of(charts::Chart const& chart, Words const& words);
Annotation view_of(StoredAnnotation const& stored, std::int64_t number, access::AccountId const& viewer, bool leads);
Look view_of(StoredLook const& stored);

}  // namespace upswing::charts::view
