#pragma once

// One series for each thing a chart may have to say. Golden sentences and pictures are made from these.

#include <string>
#include <utility>
#include <vector>

#include "charts/series_for_test.hpp"

namespace upswing::charts::test {

struct Case {
  std::string name;
  Series series;
};

inline Series waiting(std::vector<double> const& days) {
  Series series;
  series.measure = "Third next available visit";
  series.short_name = "Wait";
  series.unit = "days";
  series.kind = Kind::continuous;
  series.direction = Direction::lower;
  return with_values(series, month(2025, 1), days);
}

inline Series falls(std::vector<double> const& counts) {
  Series series;
  series.measure = "Falls in the waiting room";
  series.short_name = "Falls";
  series.kind = Kind::count;
  series.direction = Direction::lower;
  return with_values(series, month(2026, 6), counts);
}

inline Series weekly(Counts const& met) {
  Series series = screening();
  series.period = Period::week;
  return with_ratios(series, kit::day_of(2026, 6, 1), met, 10);
}

inline Series lower(Series series) {
  series.direction = Direction::lower;
  return series;
}

inline Series with_goal(Series series, double goal) {
  series.goal = goal;
  return series;
}

inline Series with_draft(Series series) {
  series.points.back().sent = false;
  return series;
}

inline Series without_last_number(Series series) {
  SeriesPoint& last = series.points.back();
  last.numerator = last.denominator = std::nullopt;
  last.state = State::no_data;
  return series;
}

inline Series infections() {
  Series series;
  series.measure = "Infections per 10,000 patient days";
  series.short_name = "Infections";
  series.unit = "per 10,000";
  series.kind = Kind::rate;
  series.direction = Direction::lower;
  series.multiplier = 10000;
  return with_ratios(series, month(2026, 5), {3, 5, 2}, 1388);
}

inline Series days_apart() {
  Series series;
  series.measure = "Days between missed results";
  series.short_name = "Days between";
  series.unit = "days";
  series.kind = Kind::days_between;
  series.period = Period::day;
  return with_values(series, kit::day_of(2026, 3, 3), {12, 30, 41});
}

inline Series in_2026(Counts const& met) { return with_ratios(screening(), month(2026, 6), met, 40); }

inline Counts const twelve_then_eight = {14, 17, 13, 18, 15, 16, 12, 19, 15, 17,
                                         16, 14, 20, 22, 21, 25, 24, 27, 26, 28};

inline Series charted_as(Series series, spc::ChartType type, spc::RuleSet rules = spc::RuleSet::anhoej) {
  series.setup.type = type;
  series.setup.rules = rules;
  return series;
}

inline Series with_phase(Series series, Day from, char const* reason) {
  series.setup.phases.push_back({from, std::nullopt, reason});
  return series;
}

inline Series without(Series series, Day period, char const* reason) {
  series.setup.excluded.push_back({period, reason});
  return series;
}

inline Series with_note(Series series, Day period) {
  series.annotations.push_back({1, period, "New form at the front desk"});
  return series;
}

inline Counts const calm_with_a_peak = {20, 24, 19, 25, 21, 23, 18, 26, 20, 24, 22, 21, 19, 25, 38};
inline Counts const rising = {20, 24, 19, 25, 21, 23, 18, 26, 20, 24, 22, 21, 19, 21, 23, 25, 27, 29};
inline Counts const in_turns = {14, 26, 14, 27, 13, 26, 14, 27, 13, 26, 14, 27, 13, 26, 14, 27};

inline std::vector<Case> cases_with_limits() {
  using spc::ChartType;
  using spc::RuleSet;
  return {
      {"calm within limits",
       charted_as(started({20, 24, 19, 25, 21, 23, 18, 26, 20, 24, 22, 21, 19, 25}, 12), ChartType::p)},
      {"one point beyond, the last, wanted", charted_as(started(calm_with_a_peak, 12), ChartType::p)},
      {"one point beyond, the last, not wanted", charted_as(lower(started(calm_with_a_peak, 12)), ChartType::p)},
      {"a point beyond, left out by choice",
       without(charted_as(started(calm_with_a_peak, 12), ChartType::p), month(2026, 3), "The server was down")},
      {"several beyond, trial limits",
       charted_as(started({20, 24, 19, 25, 21, 23, 18, 26, 40, 0, 22, 21, 19, 25}, 8), ChartType::p)},
      {"a shift near a note", with_note(started(twelve_then_eight, 12), month(2025, 12))},
      {"a shift and points beyond", charted_as(started(twelve_then_eight, 12), ChartType::p)},
      {"a second phase, too early",
       with_phase(started(twelve_then_eight, 12), month(2026, 1), "The new form is in use")},
      {"a second phase, calm", with_phase(charted_as(of_forty({10, 12, 11, 13, 12, 10, 11, 13, 12, 25, 27,
                                                               24, 28, 23, 25, 29, 22, 27, 24, 26, 23}),
                                                     ChartType::p),
                                          month(2025, 10), "The new form is in use")},
      {"XmR, the goal out of reach", with_goal(charted_as(waiting({14, 12, 13, 15, 12, 14, 13, 12, 15, 14, 13, 12, 14}),
                                                          ChartType::xmr, RuleSet::nhs),
                                               5)},
      {"XmR, the goal met at times", with_goal(charted_as(waiting({14, 12, 13, 15, 12, 14, 13, 12, 15, 14, 13, 12, 14}),
                                                          ChartType::xmr, RuleSet::nhs),
                                               13)},
      {"XmR, the goal met", with_goal(charted_as(waiting({14, 12, 13, 15, 12, 14, 13, 12, 15, 14, 13, 12, 14}),
                                                 ChartType::xmr, RuleSet::nhs),
                                      30)},
      {"NHS, seven on one side",
       charted_as(waiting({14, 15, 14, 15, 14, 16, 14, 10, 11, 10, 9, 10, 11, 10}), ChartType::xmr, RuleSet::nhs)},
      {"Perla, a shift of six",
       charted_as(started({14, 17, 13, 18, 15, 16, 12, 19, 15, 17, 16, 14, 20, 22, 21, 25, 24, 27}, 12), ChartType::run,
                  RuleSet::perla)},
      {"Perla, a trend that lasts", charted_as(started(rising, 12), ChartType::run, RuleSet::perla)},
      {"Perla, too many runs", charted_as(of_forty(in_turns), ChartType::run, RuleSet::perla)},
      {"Perla, too few runs", charted_as(of_forty({10, 12, 11, 13, 12, 26, 25, 27, 26, 10, 12, 11, 27, 25, 26, 28}),
                                         ChartType::run, RuleSet::perla)},
      {"Western Electric, two of three",
       charted_as(started({20, 24, 19, 25, 21, 23, 18, 26, 20, 24, 22, 21, 29, 22, 29}, 12), ChartType::p,
                  RuleSet::western_electric)},
      {"Nelson, up and down in turns", charted_as(of_forty(in_turns), ChartType::p, RuleSet::nelson)},
      {"Nelson, six in a direction that ended",
       charted_as(started({20, 24, 19, 25, 21, 23, 18, 26, 18, 20, 21, 22, 23, 24, 19}, 12), ChartType::p,
                  RuleSet::nelson)},
      {"the cut box, a corner",
       charted_as(of_forty({10, 11, 12, 13, 12, 11, 10, 30, 31, 30, 12, 31, 32, 30, 12, 30, 31, 32}), ChartType::run,
                  RuleSet::anhoej_cutbox)},
      {"days between on a T chart",
       charted_as(
           [] {
             Series series = days_apart();
             series.points.clear();
             series.setup.type.reset();
             return with_values(series, kit::day_of(2026, 1, 3), {12, 30, 41, 8, 22, 17, 35, 9, 28, 14, 160});
           }(),
           ChartType::t)},
  };
}

inline std::vector<Case> cases_of_run_charts() {
  return {
      {"nothing counted", screening()},
      {"nothing counted, no charts", waiting({})},
      {"one point", in_2026({22})},
      {"two months of a quarter", in_2026({22, gap, gap, 31})},
      {"over the turn of the year", with_ratios(screening(), month(2025, 11), {9, 12, 14}, 20)},
      {"nearly all met", in_2026({39, 40, 40, 39})},
      {"five weeks", weekly({4, 6, 5, 7, 6})},
      {"small counts", falls({4, 6, 5})},
      {"rare counts", falls({0, 1, 0})},
      {"a rate", infections()},
      {"a wait", waiting({14, 12, 9.5})},
      {"days between", days_apart()},
      {"calm without a start", of_forty({20, 24, 19, 25, 21, 23, 18, 26, 20, 24, 22, 21})},
      {"calm with a short start", started({20, 24, 19, 25, 21, 23, 18, 26, 20, 24, 22, 21}, 3)},
      {"calm after a year", started({20, 24, 19, 25, 21, 23, 18, 26, 20, 24, 22, 21, 19, 25, 20, 24}, 12)},
      {"shift the way we want", with_goal(started(twelve_then_eight, 12), 65)},
      {"shift, last month a draft", with_draft(started(twelve_then_eight, 12))},
      {"shift, last month without a number",
       without_last_number(
           started({14, 17, 13, 18, 15, 16, 12, 19, 15, 17, 16, 14, 20, 22, 21, 25, 24, 27, 26, 28, 28}, 12))},
      {"shift the way we do not want", lower(started(twelve_then_eight, 12))},
      {"shift below", started({24, 27, 23, 28, 25, 26, 22, 29, 25, 27, 24, 26, 20, 18, 19, 15, 16, 13, 14, 12}, 12)},
      {"shift with a point on the line",
       started({14, 17, 13, 18, 15, 17, 14, 18, 14, 17, 15, 17, 20, 22, 21, 16, 24, 27, 26, 28, 25}, 12)},
      {"shift with a gap",
       started({14, 17, 13, 18, 15, 16, 12, 19, 15, 17, 16, 14, 20, gap, 22, 21, 25, 24, 27, 26, 28}, 12)},
      {"shift that ended",
       started({14, 17, 13, 18, 15, 16, 12, 19, 15, 17, 16, 14, 20, 22, 21, 25, 24, 27, 26, 28, 29, 12, 18, 13}, 12)},
      {"shift that ended with the last point",
       started({14, 17, 13, 18, 15, 16, 12, 19, 15, 17, 16, 14, 20, 22, 21, 25, 24, 27, 26, 28, 29, 12}, 12)},
      {"two halves", of_forty({10, 12, 11, 13, 12, 10, 11, 13, 12, 25, 27, 26, 28, 27, 25, 26, 28, 27})},
      {"a rise within its own median", of_forty({16, 18, 16, 20, 18, 20, 22, 24, 28, 30, 32, 32})},
      {"weeks in a shift",
       [] {
         Series series = weekly({4, 6, 5, 3, 6, 4, 5, 6, 7, 8, 7, 9, 8, 7, 9, 8});
         series.baseline_last = kit::day_of(2026, 7, 20);
         return series;
       }()},
      {"all the same", of_forty({40, 40, 40, 40, 40, 40, 40, 40, 40})},
      {"many on the line", of_forty({20, 20, 24, 20, 16, 20, 24, 20, 16, 20, 24, 16})},
      {"goal reached once", with_goal(in_2026({22, 25, 31}), 75)},
      {"goal of a lower measure reached", with_goal(waiting({14, 12, 9, 8.5}), 10)},
  };
}

inline std::vector<Case> all_cases() {
  std::vector<Case> all = cases_of_run_charts();
  for (Case& each : cases_with_limits()) all.push_back(std::move(each));
  return all;
}

}  // namespace upswing::charts::test
