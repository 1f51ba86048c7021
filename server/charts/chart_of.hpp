#pragma once

// One measure of one practice, read from the rooms below: what every answer about a chart is made from.

#include "access/access.hpp"
#include "charts/asked.hpp"
#include "charts/chart.hpp"
#include "charts/note_store.hpp"
#include "charts/series_of.hpp"
#include "charts/settings_store.hpp"
#include "charts/tests_on.hpp"
#include "measures/measures.hpp"
#include "programs/programs.hpp"

namespace upswing::charts {

struct ChartSource {
  practices::Practice practice;
  measures::Measure measure;
  measures::MeasureSettings goal;
  ChartSettings settings;                 // those the chart is made with
  std::vector<SettingsVersion> versions;  // up to those, oldest first
  ProgramTerms terms;
  std::vector<StoredAnnotation> annotations;
  std::vector<ChartTest> tests;
  ChartPin pin;
  bool without_type = false;  // see fit.hpp
  bool without_rules = false;
  Chart chart;
};

/// "Not found" where the practice does not use the measure or there is no such version of its settings; a problem in
/// words where its numbers cannot be drawn.
ChartSource chart_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                     ChartPin const& pin = {});

/// What a practice's programs say of its measures. Programs it was only invited to say nothing. Of those that ask for a
/// measure the latest counts, or of all of them for a measure of the practice's own.
class TermsOfPrograms {
 public:
  TermsOfPrograms(access::ReadTx const& tx, PracticeId const& practice);
  [[nodiscard]] ProgramTerms of(measures::Measure const& measure) const;

 private:
  ProgramTerms latest_;
  std::map<MeasureId, ProgramTerms> by_measure_;
};

}  // namespace upswing::charts
