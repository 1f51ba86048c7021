// Gathers a chart's parts.

#include "charts/chart_of.hpp"

#include "charts/series_of.hpp"

namespace upswing::charts {

using access::ReadTx;
using access::Right;

ProgramStarts::ProgramStarts(ReadTx const& tx, PracticeId const& practice) {
  for (auto const& enrollment : programs::enrollments_of(tx, practice)) {
    if (enrollment.status == programs::Status::invited) continue;
    Day const start = programs::the_program(tx, enrollment.program_id).starts_on;
    latest_ = std::max(latest_.value_or(start), start);
    for (auto const& measure : programs::measures_of(tx, enrollment.program_id)) {
      auto const place = by_measure_.emplace(measure.measure_id, start).first;
      place->second = std::max(place->second, start);
    }
  }
}

std::optional<Day> ProgramStarts::of(measures::Measure const& measure) const {
  if (measure.practice_id) return latest_;
  auto const found = by_measure_.find(measure.id);
  return found == by_measure_.end() ? std::nullopt : std::optional(found->second);
}

ChartSource chart_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  ChartSource source{practices::the_practice(tx, practice),
                     measures::the_measure(tx, practice, measure),
                     measures::settings_of(tx, practice, measure),
                     annotations_of(tx, practice, measure),
                     {}};
  bool const drafts = tx.may(Right::see_drafts, practice);
  auto const entries = measures::entries_of(tx, practice, measure, drafts);
  auto series = series_of(source.measure, source.settings, ProgramStarts(tx, practice).of(source.measure), entries);
  series.annotations = numbered(source.annotations);
  auto read = read_chart(std::move(series));
  if (!read) throw kit::http::Problem(409, "chart_refused", spc::words(read.problem()));
  source.chart = std::move(read.value());
  return source;
}

}  // namespace upswing::charts
