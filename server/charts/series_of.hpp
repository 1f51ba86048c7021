#pragma once

// From what a practice entered to a series: the measure says what is drawn, the settings where the start ends.

#include <optional>
#include <vector>

#include "charts/note_store.hpp"
#include "charts/series.hpp"
#include "charts/settings.hpp"
#include "measures/measures.hpp"

namespace upswing::charts {

/// What the practice's program says of its charts.
struct ProgramTerms {
  std::optional<Day> start;  // the day it began, if there is a program
  RuleSet rules = RuleSet::anhoej;
};

/// The start ends with the last of the measure's periods that was over before the program began, unless the settings name
/// another.
Series series_of(measures::Measure const& measure, measures::MeasureSettings const& goal, ChartSettings const& settings,
                 ProgramTerms const& terms, std::vector<measures::Entry> const& entries);

/// Numbered from 1 in the order given.
std::vector<Annotation> numbered(std::vector<StoredAnnotation> const& stored);

}  // namespace upswing::charts
