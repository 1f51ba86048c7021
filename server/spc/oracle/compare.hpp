#pragma once

// Our run chart beside the reference's, field by field: numbers at 1e-9, counts and flags exactly.

#include <algorithm>
#include <cmath>

#include "spc/oracle/read_case.hpp"
#include "spc/run_chart.hpp"

namespace upswing::spc::oracle {

constexpr double relative = 1e-9;
constexpr double absolute_near_zero = 1e-12;

struct Comparison {
  std::vector<std::string> differences;
  std::vector<std::string> skipped;  // fields whose rule set this version does not have

  void note(bool same, std::string const& what) {
    if (!same) differences.push_back(what);
  }
};

inline bool close(std::optional<double> ours, std::optional<double> theirs) {
  if (!ours || !theirs) return ours.has_value() == theirs.has_value();
  return std::abs(*ours - *theirs) <= std::max(absolute_near_zero, relative * std::abs(*theirs));
}

inline bool same_count(std::optional<int> ours, json::value const& theirs) {
  return theirs.is_null() ? !ours : ours && *ours == theirs.to_number<int>();
}

inline void compare_phase(Phase const& ours, json::object const& theirs, bool anhoej, Comparison& comparison) {
  std::string const where = "phase " + std::to_string(ours.number) + " ";
  comparison.note(same_count(ours.n_obs, theirs.at("n_obs")), where + "n_obs");
  comparison.note(same_count(ours.n_useful, theirs.at("n_useful")), where + "n_useful");
  comparison.note(same_count(ours.longest_run, theirs.at("longest_run")), where + "longest_run");
  comparison.note(same_count(ours.longest_run_max, theirs.at("longest_run_max")), where + "longest_run_max");
  comparison.note(same_count(ours.crossings, theirs.at("n_crossings")), where + "n_crossings");
  comparison.note(same_count(ours.crossings_min, theirs.at("n_crossings_min")), where + "n_crossings_min");
  if (anhoej) {
    comparison.note(ours.signal() == theirs.at("runs_signal").as_bool(), where + "runs_signal");
  } else {
    comparison.skipped.push_back(where + "runs_signal");
  }
}

inline void compare_points(Chart const& ours, json::object const& theirs, Comparison& comparison) {
  Values const y = numbers(theirs.at("y"));
  Values const cl = numbers(theirs.at("cl"));
  json::array const& include = theirs.at("include").as_array();
  json::array const& part = theirs.at("part").as_array();
  if (ours.points.size() != y.size()) return comparison.note(false, "number of points");
  for (std::size_t i = 0; i < y.size(); ++i) {
    std::string const where = "point " + std::to_string(i + 1) + " ";
    comparison.note(close(ours.points[i].value, y[i]), where + "y");
    comparison.note(close(ours.points[i].center, cl[i]), where + "cl");
    comparison.note(ours.points[i].included == include[i].as_bool(), where + "include");
    comparison.note(ours.points[i].phase == part[i].to_number<int>(), where + "part");
  }
}

inline void compare_phases(Chart const& ours, json::object const& theirs, bool anhoej, Comparison& comparison) {
  json::value const* phases = theirs.if_contains("phases");
  if (phases && phases->is_array() && !phases->as_array().empty()) {
    json::array const& all = phases->as_array();
    if (ours.phases.size() != all.size()) return comparison.note(false, "number of phases");
    for (std::size_t i = 0; i < all.size(); ++i) {
      compare_phase(ours.phases[i], all[i].as_object(), anhoej, comparison);
    }
  } else if (ours.phases.size() == 1) {
    compare_phase(ours.phases[0], theirs, anhoej, comparison);
  } else {
    comparison.note(false, "number of phases");
  }
}

/// The median and the useful points of a case of another rule set; its runs and trends belong to that rule set.
inline void compare_median(Chart const& ours, json::object const& theirs, Comparison& comparison) {
  Phase const& phase = ours.phases.at(0);
  auto const on = [&](int side) {
    return static_cast<int>(
        std::count_if(ours.points.begin(), ours.points.end(), [&](Point const& point) { return point.side == side; }));
  };
  comparison.note(close(phase.center, number(theirs.at("cl"))), "cl");
  comparison.note(same_count(phase.n_useful, theirs.at("n_useful")), "n_useful");
  comparison.note(same_count(on(1), theirs.at("n_above")), "n_above");
  comparison.note(same_count(on(-1), theirs.at("n_below")), "n_below");
  int const runs = phase.crossings ? *phase.crossings + 1 : 0;
  comparison.note(same_count(runs, theirs.at("n_runs")), "n_runs");
  comparison.skipped.emplace_back("shifts, trends and p of runs");
}

/// A case whose input is refused counts as agreeing where the reference stops too, or where its quirk says that it
/// accepts bad input ("freeze_below_two_accepted" and its like); so does a point it draws at infinity.
inline bool may_refuse(json::object const& written) {
  if (!text(written.at("expected").as_object(), "error").empty()) return true;
  for (json::value const& quirk : written.at("quirks").as_array()) {
    std::string const id(quirk.as_string());
    if (id.ends_with("_accepted") || id == "pb_invalid_option_ignored" || id == "infinite_y") return true;
  }
  return false;
}

inline bool has_quirk(json::object const& written, char const* id) {
  json::array const& quirks = written.at("quirks").as_array();
  return std::any_of(quirks.begin(), quirks.end(), [&](json::value const& quirk) { return quirk == id; });
}

inline Comparison compare_run(json::object const& written) {
  Comparison comparison;
  Result<RunInput> const input = read_input(written);
  Result<RunChart> const chart = input ? run_chart(input.value()) : Result<RunChart>(input.problem());
  if (!chart) {
    comparison.note(may_refuse(written), "refused: " + words(chart.problem()));
    return comparison;
  }
  json::object const& expected = written.at("expected").as_object();
  if (text(written, "source") == "ihi") {
    compare_median(chart.value(), expected, comparison);
    return comparison;
  }
  bool const anhoej = text(written.at("options").as_object(), "method") == "anhoej";
  compare_points(chart.value(), expected, comparison);
  compare_phases(chart.value(), expected, anhoej, comparison);
  // infinite_y: the reference lets a zero denominator be a point at infinity, here it is missing.
  // fp_tie: a point lies on the line by rounding in one of the two.
  if (has_quirk(written, "infinite_y") || has_quirk(written, "fp_tie")) {
    for (std::string& each : comparison.differences) comparison.skipped.push_back(std::move(each));
    comparison.differences.clear();
  }
  return comparison;
}

}  // namespace upswing::spc::oracle
