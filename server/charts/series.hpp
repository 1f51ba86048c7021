#pragma once

// What a chart is made from: one measure of one practice, period by period, as the team sent it.

#include <optional>
#include <string>
#include <vector>

#include "kit/days.hpp"
#include "spc/options.hpp"

namespace upswing::charts {

using kit::Day;

enum class Kind { proportion, rate, count, continuous, days_between };
enum class Direction { higher, lower, none };  // which way the numbers are wanted to go, if any
enum class Period { day, week, month, quarter };

/// Counted: there is a number. The others are different facts and all leave a gap.
enum class State { counted, not_applicable, no_data, missing };

struct SeriesPoint {
  Day period;                         // first day of the period; of days between events, the day of the event
  std::string label;                  // its name, where the series is labelled
  std::optional<double> value;        // continuous, days_between
  std::optional<double> numerator;    // proportion, rate, count
  std::optional<double> denominator;  // proportion, rate
  State state = State::counted;
  bool sent = true;  // false: a draft
  std::string note;
};

/// Something that happened, pinned on the chart; its number is drawn at the point and written out below.
struct Annotation {
  int number = 0;
  Day period;
  std::string words;
};

/// A person said: from this period on, line and limits are made anew.
struct PhaseStart {
  Day from;
  std::optional<Day> baseline_last;  // the last period that makes line and limits; none: all of the phase
  std::string reason;
};

/// A person said: this point is not to count.
struct Exclusion {
  Day period;
  std::string reason;
};

/// From this period on the goal is this, in units of the drawn value.
struct GoalStep {
  Day from;
  double value = 0;
};

/// How a person wants the series charted.
struct ChartSetup {
  std::optional<spc::ChartType> type;  // none: the advised one
  spc::RuleSet rules = spc::RuleSet::anhoej;
  std::vector<PhaseStart> phases;  // ascending
  std::vector<Exclusion> excluded;
};

struct Series {
  std::string measure;     // full name
  std::string short_name;  // for small pictures
  std::string definition;  // "Well visits with a finished screening / well visits at 9, 18, 24 or 30 months"
  std::string unit;        // "days", "per 1,000"; not used for proportions of 100
  Kind kind = Kind::proportion;
  Direction direction = Direction::higher;
  Period period = Period::month;
  double multiplier = 100;      // 1 for counts and measurements
  bool counts_charts = false;   // the denominators are patient charts someone looked through
  std::optional<double> goal;   // in units of the drawn value; the latest, where it changed over time
  std::vector<GoalStep> goals;  // where it changed over time: each from when; ascending
  ChartSetup setup;
  bool labelled = false;             // the points have names of their own and no periods: files, practices side by side
  bool categorical = false;          // they have no order either: a funnel
  std::optional<Day> baseline_last;  // the last period of the start, given by a person or by the program's start
  std::vector<SeriesPoint> points;
  std::vector<Annotation> annotations;
};

}  // namespace upswing::charts
