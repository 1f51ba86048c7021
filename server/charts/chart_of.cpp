// Gathers a chart's parts.

#include "charts/chart_of.hpp"

#include <algorithm>

#include "charts/fit.hpp"

namespace upswing::charts {

using access::ReadTx;
using access::Right;

TermsOfPrograms::TermsOfPrograms(ReadTx const& tx, PracticeId const& practice) {
  auto const later = [](ProgramTerms& known, ProgramTerms const& one) {
    if (!known.start || *known.start < *one.start) known = one;
  };
  for (auto const& enrollment : programs::enrollments_of(tx, practice)) {
    if (enrollment.status == programs::Status::invited) continue;
    auto const program = programs::the_program(tx, enrollment.program_id);
    ProgramTerms const terms{program.starts_on, program.rule_set};
    later(latest_, terms);
    for (auto const& measure : programs::measures_of(tx, program.id)) later(by_measure_[measure.measure_id], terms);
  }
}

ProgramTerms TermsOfPrograms::of(measures::Measure const& measure) const {
  if (measure.practice_id) return latest_;
  auto const found = by_measure_.find(measure.id);
  return found == by_measure_.end() ? ProgramTerms{} : found->second;
}

namespace {

std::vector<SettingsVersion> versions_up_to(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                                            std::optional<std::int64_t> pinned) {
  auto versions = versions_of(tx, practice, measure);
  if (!pinned) return versions;
  auto const newest = versions.empty() ? 0 : versions.back().settings.version;
  if (*pinned > newest) throw kit::http::not_found();
  std::erase_if(versions, [&](SettingsVersion const& one) { return one.settings.version > *pinned; });
  return versions;
}

std::vector<measures::Entry> entries_for(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                                         ChartPin const& pin) {
  bool const drafts = tx.may(Right::see_drafts, practice);
  auto entries = pin.as_of ? measures::entries_as_of(tx, practice, measure, drafts, *pin.as_of)
                           : measures::entries_of(tx, practice, measure, drafts);
  if (pin.until) std::erase_if(entries, [&](measures::Entry const& entry) { return entry.period > *pin.until; });
  return entries;
}

}  // namespace

ChartSource chart_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure, ChartPin const& pin) {
  ChartSource source;
  source.practice = practices::the_practice(tx, practice);
  source.measure = measures::the_measure(tx, practice, measure);
  source.goal = measures::settings_of(tx, practice, measure);
  source.versions = versions_up_to(tx, practice, measure, pin.settings);
  if (!source.versions.empty()) source.settings = source.versions.back().settings;
  source.terms = TermsOfPrograms(tx, practice).of(source.measure);
  source.annotations = annotations_of(tx, practice, measure);
  source.pin = pin;
  if (pin.until) std::erase_if(source.annotations, [&](auto const& note) { return note.period > *pin.until; });
  auto series =
      series_of(source.measure, source.goal, source.settings, source.terms, entries_for(tx, practice, measure, pin));
  series.annotations = numbered(source.annotations);
  source.tests =
      tests_on(tx, source.practice, source.measure, pin, static_cast<std::int64_t>(source.annotations.size()) + 1);
  for (auto& mark : marks_of(source.tests)) series.annotations.push_back(std::move(mark));
  auto read = read_fitting(series);
  if (!read) throw kit::http::Problem(409, "chart_refused", spc::words(read.problem()));
  source.without_type = read.value().without_type;
  source.without_rules = read.value().without_rules;
  source.chart = std::move(read.value().chart);
  return source;
}

}  // namespace upswing::charts
