#pragma once

// One series for each thing a chart may have to say. Golden sentences and pictures are made from these.

#include <string>
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

inline std::vector<Case> all_cases() {
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

}  // namespace upswing::charts::test
