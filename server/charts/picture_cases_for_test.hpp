#pragma once

// One series for each thing a picture may have to show: limits, phases, points left out, goals that change, names.

#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "charts/cases_for_test.hpp"

namespace upswing::charts::test {

inline Series with_type(Series series, spc::ChartType type, spc::RuleSet rules = spc::RuleSet::anhoej) {
  series.setup.type = type;
  series.setup.rules = rules;
  return series;
}

/// Numerators and denominators that differ from month to month.
inline Series ratios(Series series, Day first, std::vector<std::pair<int, int>> const& counts) {
  for (std::size_t i = 0; i < counts.size(); ++i) {
    SeriesPoint point;
    point.period = after(first, static_cast<int>(i), series.period);
    point.numerator = counts[i].first;
    point.denominator = counts[i].second;
    series.points.push_back(point);
  }
  return series;
}

inline Series uneven_months() {
  return with_type(ratios(screening(), month(2024, 1),
                          {{22, 41}, {25, 52}, {9, 18},  {30, 61}, {28, 55}, {12, 30}, {33, 58}, {20, 37},
                           {24, 49}, {5, 12},  {31, 60}, {27, 51}, {21, 44}, {29, 57}, {40, 52}, {26, 48},
                           {11, 25}, {35, 63}, {23, 42}, {47, 55}, {30, 50}, {19, 33}, {28, 47}, {34, 59}}),
                   spc::ChartType::p);
}

/// Some months with so few that their limits reach far beyond everything else.
inline Series tiny_denominators() {
  Series series;
  series.measure = "Falls per 1,000 patient days";
  series.unit = "per 1,000";
  series.kind = Kind::rate;
  series.direction = Direction::lower;
  series.multiplier = 1000;
  return with_type(ratios(series, month(2025, 1),
                          {{12, 1400},
                           {10, 1350},
                           {14, 1500},
                           {9, 1280},
                           {11, 1420},
                           {0, 15},
                           {13, 1390},
                           {12, 1450},
                           {8, 1310},
                           {0, 22},
                           {11, 1400},
                           {10, 1380},
                           {15, 1460},
                           {12, 1350}}),
                   spc::ChartType::u);
}

inline Series waiting_weeks() {
  Series series = waiting({14, 12, 15, 13, 16, 11, 14, 15, 13, 12, 14, 16, 9, 8, 10, 7, 9, 8, 11, 8, 9, 7, 10, 8});
  return with_type(series, spc::ChartType::i);
}

/// Two phases; the second has its own line and limits, and the second baseline holds eight of its months.
inline Series two_phases() {
  Series series = waiting_weeks();
  series.setup.phases = {{month(2026, 1), std::nullopt, "A second nurse"}};
  return series;
}

inline Series three_phases() {
  Series series = two_phases();
  series.setup.phases.push_back({month(2026, 7), std::nullopt, "Open mornings"});
  return series;
}

inline Series frozen_and_extended() {
  Series series = waiting_weeks();
  series.baseline_last = month(2025, 12);
  series.goal = 8;
  return series;
}

inline Series left_out() {
  Series series = waiting({14, 12, 15, 13, 16, 11, 34, 15, 13, 12, 14, 16, 13, 15, 12, 14});
  series.setup.excluded = {{month(2025, 7), "The clinic was flooded"}};
  return with_type(series, spc::ChartType::i);
}

inline Series goal_steps() {
  Series series = uneven_months();
  series.goals = {{month(2024, 1), 50}, {month(2024, 9), 60}, {month(2025, 7), 75}};
  series.goal = 75;
  return series;
}

inline Series nhs_rules(Series series) { return with_type(series, spc::ChartType::xmr, spc::RuleSet::nhs); }

/// The same waits as if long ones were wanted: what was better is now what we do not want.
inline Series higher_wanted() {
  Series series =
      with_goal(nhs_rules(waiting({14, 12, 15, 13, 16, 11, 14, 15, 13, 12, 14, 16, 1, 8, 10, 7, 9, 8, 11})), 22);
  series.direction = Direction::higher;
  return series;
}

inline Series practices_side_by_side() {
  Series series = screening();
  series.measure = "Developmental screening, every practice, 2026";
  std::vector<std::pair<std::string, std::pair<int, int>>> const practices = {{"Alder", {52, 101}},
                                                                              {"Birch Street", {18, 40}},
                                                                              {"Cedar", {88, 160}},
                                                                              {"Dogwood Family", {40, 142}},
                                                                              {"Elm", {11, 18}},
                                                                              {"Fir", {70, 133}},
                                                                              {"Grove Pediatrics", {9, 31}},
                                                                              {"Hazel", {122, 175}},
                                                                              {"Ivy", {30, 64}},
                                                                              {"Juniper", {44, 90}},
                                                                              {"Katsura", {61, 110}},
                                                                              {"Linden", {22, 39}},
                                                                              {"Maple Children's", {3, 7}},
                                                                              {"Nettle", {57, 118}},
                                                                              {"Oak", {35, 71}},
                                                                              {"Pine", {79, 150}}};
  for (auto const& [name, counts] : practices) {
    SeriesPoint point;
    point.period = month(2026, 1);
    point.label = name;
    point.numerator = counts.first;
    point.denominator = counts.second;
    series.points.push_back(point);
  }
  series.labelled = series.categorical = true;
  return with_type(series, spc::ChartType::p);
}

inline Series from_a_file() {
  Series series = waiting({});
  series.measure = "Minutes to the first blood pressure";
  series.unit = "minutes";
  std::vector<double> const minutes = {12, 9, 14, 11, 10, 13, 8, 12, 15, 11, 9, 12, 31, 10, 11, 13};
  for (std::size_t i = 0; i < minutes.size(); ++i) {
    SeriesPoint point;
    point.period = month(2026, 1);
    point.label = "Visit no. " + std::to_string(i + 1);
    point.value = minutes[i];
    series.points.push_back(point);
  }
  series.multiplier = 1;
  series.labelled = true;
  return with_type(series, spc::ChartType::i);
}

/// Three hundred days of a steady process with one bad day.
inline Series three_hundred_days() {
  Series series;
  series.measure = "Calls answered late";
  series.kind = Kind::count;
  series.direction = Direction::lower;
  series.period = Period::day;
  std::mt19937 chance(7);
  std::vector<double> counts;
  for (int i = 0; i < 300; ++i) counts.push_back(static_cast<double>(chance() % 12 + chance() % 12));
  counts[120] = 41;
  return with_type(with_values(series, kit::day_of(2026, 1, 1), counts), spc::ChartType::c);
}

inline Series three_points() { return with_type(waiting({14, 12, 15}), spc::ChartType::i); }

inline std::vector<Case> picture_cases() {
  return {{"p", uneven_months()},
          {"tiny denominators", tiny_denominators()},
          {"two phases", two_phases()},
          {"three phases", three_phases()},
          {"frozen", frozen_and_extended()},
          {"left out", left_out()},
          {"goal steps", goal_steps()},
          {"xmr", with_goal(nhs_rules(waiting_weeks()), 12)},
          {"xmr not wanted", higher_wanted()},
          {"funnel", practices_side_by_side()},
          {"labelled", from_a_file()},
          {"three hundred days", three_hundred_days()},
          {"three points", three_points()}};
}

}  // namespace upswing::charts::test
