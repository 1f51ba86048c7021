// The chart review sheet of a reporting period: one row a chart, and for each share the team counts from charts whether the
// chart shows it. A row holds no words and nothing that leads to a patient; its sums fill all those measures at once.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "measures/sheet.hpp"

namespace upswing::measures {

struct ReviewChartNoun;
using ReviewChartId = kit::IdOf<ReviewChartNoun>;

UPSWING_CHOICES(ReviewAnswer, yes, no, not_applicable)

struct ReviewMark {
  MeasureId measure_id;
  ReviewAnswer answer{};
};
UPSWING_DESCRIBE(ReviewMark, measure_id, answer)

struct ReviewChartInput {
  std::vector<ReviewMark> answers;
};
UPSWING_DESCRIBE(ReviewChartInput, answers)

struct ReviewChart {
  ReviewChartId id;
  std::vector<ReviewMark> answers;
  std::string entered_by;  // a name
  kit::Instant entered_at{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(ReviewChart, id, answers, entered_by, entered_at, version)

struct ReviewSum {
  MeasureId measure_id;
  std::int64_t yes = 0;
  std::int64_t no = 0;
  std::int64_t not_applicable = 0;
  bool filled = false;  // the period's number is this sum
};
UPSWING_DESCRIBE(ReviewSum, measure_id, yes, no, not_applicable, filled)

// `version` is a fingerprint of the charts and of the numbers their sums would replace.
struct Review {
  std::string period;
  std::vector<MeasureId> measures;  // the columns, as on the period's sheet
  std::vector<ReviewChart> charts;  // in the order they were begun
  std::vector<ReviewSum> sums;
  std::int64_t planned = 0;  // charts, if the measures say so
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Review, period, measures, charts, sums, planned, version)

inline constexpr std::size_t most_charts = 300;

// The shares that have one number in the period and are not counted from a report: each chart says yes, no or n/a.
std::vector<MeasureId> reviewed_measures(Sheet const& sheet);
kit::def::FieldErrors check(ReviewChartInput const& input, std::vector<MeasureId> const& measures);
// Puts charts and sheet together.
Review review_of(Sheet const& sheet, std::vector<ReviewChart> charts);
// What a sum says as an entry; nothing when no chart has an answer for the measure.
std::optional<EntryInput> entry_of(ReviewSum const& sum);

}  // namespace upswing::measures
