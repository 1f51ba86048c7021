#pragma once

// From what a practice entered to a series: the measure says what is drawn, the settings where the start ends.

#include <optional>
#include <vector>

#include "charts/note_store.hpp"
#include "charts/series.hpp"
#include "measures/measures.hpp"

namespace upswing::charts {

/// `program_start`: the day the practice's program began, if any. The start then ends with the last of the measure's
/// periods that was over before it, unless the settings name another.
Series series_of(measures::Measure const& measure, measures::MeasureSettings const& settings,
                 std::optional<Day> program_start, std::vector<measures::Entry> const& entries);

/// Numbered from 1 in the order given.
std::vector<Annotation> numbered(std::vector<StoredAnnotation> const& stored);

}  // namespace upswing::charts
