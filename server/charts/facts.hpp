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
  Day from;
  Day to;
  int count = 0;
  bool gaps = false;
};

/// A run that is too long for chance. Points on the line may lie inside it, so `useful` can be less than `span.count`.
struct LongRun {
  Span span;
  int useful = 0;
  int side = 0;
  bool lasts = false;   // no useful point on the other side came after it
  int since = 0;        // points with a number after it
  int since_other = 0;  // of these, on the other side
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
  std::optional<Span> reached;     // the last points in a row that reached the goal
  bool frozen = false;             // the middle line is that of the start, and points follow it
  bool drafts = false;             // some drawn point is not sent yet
  bool weekly_is_sooner = false;   // the period is a month or longer
};

Facts gather_facts(Chart const& chart);

}  // namespace upswing::charts
