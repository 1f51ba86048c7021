#pragma once

// What is true of a chart and worth saying, before any words: the sentence is made from these and nothing else.

#include <optional>
#include <vector>

#include "charts/chart.hpp"

namespace upswing::charts {

/// What one point stands for, in the sentence.
enum class Noun { day, week, month, quarter, point };

/// A row of points in time: how many have a number, and whether all its periods have.
struct Span {
  SeriesPoint from;
  SeriesPoint to;
  int first_number = 0;  // point number
  int count = 0;
  bool gaps = false;
};

/// A run on one side that is too long for chance. Points on the line may lie inside it, so `useful` can be less than `span.count`.
struct LongRun {
  Span span;
  int useful = 0;
  int side = 0;
  bool lasts = false;   // no useful point on the other side came after it
  int since = 0;        // points with a number after it
  int since_other = 0;  // of these, on the other side
};

/// Points that only go up or only go down for too long.
struct Trend {
  Span span;
  int side = 0;
  bool lasts = false;  // it goes on to the last point
};

/// Another arrangement of points that chance seldom makes; the latest of its rule.
struct Pattern {
  spc::Rule rule{};
  Span span;
  int side = 0;
};

/// Points outside the limits, in the phase that lasts.
struct Beyond {
  int count = 0;
  SeriesPoint latest;
  int side = 0;          // of the latest
  bool is_last = false;  // no point came after it
};

struct Facts {
  Noun noun = Noun::month;
  int n_values = 0;
  int n_useful = 0;
  bool constant = false;  // three or more numbers, all the same
  SeriesPoint first;      // with a number; meaningful if n_values > 0
  SeriesPoint last;
  std::optional<double> margin;    // by chance alone, either way, in drawn units; see `margin.hpp`
  bool too_rare = false;           // counts so small that no margin can be given
  std::vector<LongRun> long_runs;  // only when the rules speak
  bool few_crossings = false;      // only when the rules speak
  bool many_crossings = false;     // only when the rules speak, like all below
  bool corner = false;             // longest run and crossings both near their limits
  std::optional<Beyond> beyond;
  std::optional<Trend> trend;  // the latest
  std::vector<Pattern> patterns;
  int near_note = 0;              // a note stands where the latest long run begins; its number
  int excluded = 0;               // points a person left out
  bool trial_limits = false;      // made from few points
  std::optional<Span> reached;    // the last points in a row that reached the goal
  bool frozen = false;            // the middle line is that of the start, and points follow it
  bool drafts = false;            // some drawn point is not sent yet
  bool weekly_is_sooner = false;  // the period is a month or longer
};

Facts gather_facts(Chart const& chart);

}  // namespace upswing::charts
