// Rules of the chart review sheet.
#include "measures/review.hpp"

#include <algorithm>
#include <set>

namespace upswing::measures {
namespace {

constexpr std::int64_t usual_charts = 20;  // when no measure says how many

bool holds(Entry const& entry, EntryInput const& input) {
  return entry.state == input.state && entry.numerator == input.numerator && entry.denominator == input.denominator;
}

// FNV-1a, cut to what a browser's number holds exactly.
std::int64_t fingerprint(std::string const& text) {
  constexpr std::uint64_t offset = 14695981039346656037ULL;
  constexpr std::uint64_t prime = 1099511628211ULL;
  constexpr unsigned bits_dropped = 12;
  std::uint64_t hash = offset;
  for (char const c : text) hash = (hash ^ static_cast<unsigned char>(c)) * prime;
  return static_cast<std::int64_t>(hash >> bits_dropped);
}

SheetRow const* row_of(Sheet const& sheet, MeasureId const& measure) {
  auto const found =
      std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](auto const& row) { return row.measure.id == measure; });
  return found == sheet.rows.end() ? nullptr : &*found;
}

void count(ReviewSum& sum, std::vector<ReviewChart> const& charts) {
  for (auto const& chart : charts) {
    for (auto const& mark : chart.answers) {
      if (mark.measure_id != sum.measure_id) continue;
      sum.yes += mark.answer == ReviewAnswer::yes;
      sum.no += mark.answer == ReviewAnswer::no;
      sum.not_applicable += mark.answer == ReviewAnswer::not_applicable;
    }
  }
}

}  // namespace

std::vector<MeasureId> reviewed_measures(Sheet const& sheet) {
  std::vector<MeasureId> measures;
  for (auto const& row : sheet.rows) {
    auto const source = row.measure.data_source;
    bool const from_charts = source == DataSource::chart_review || source == DataSource::tally;
    if (row.measure.kind == MeasureKind::proportion && row.cells.size() == 1 && from_charts)
      measures.push_back(row.measure.id);
  }
  return measures;
}

kit::def::FieldErrors check(ReviewChartInput const& input, std::vector<MeasureId> const& measures) {
  kit::def::FieldErrors errors;
  std::set<MeasureId> seen;
  for (std::size_t i = 0; i < input.answers.size(); ++i) {
    auto const& id = input.answers[i].measure_id;
    auto const at = "/answers/" + std::to_string(i) + "/measure_id";
    if (std::find(measures.begin(), measures.end(), id) == measures.end())
      errors.push_back({at, "not_a_choice", "is not counted from charts in this period"});
    else if (!seen.insert(id).second) errors.push_back({at, "twice", "is answered twice"});
  }
  return errors;
}

std::optional<EntryInput> entry_of(ReviewSum const& sum) {
  if (sum.yes + sum.no > 0) {
    return EntryInput{
        EntryState::counted, static_cast<double>(sum.yes), static_cast<double>(sum.yes + sum.no), {}, {}, {}, {}};
  }
  if (sum.not_applicable > 0) return EntryInput{EntryState::not_applicable, {}, {}, {}, {}, {}, {}};
  return std::nullopt;
}

Review review_of(Sheet const& sheet, std::vector<ReviewChart> charts) {
  Review review{.period = sheet.period,
                .measures = reviewed_measures(sheet),
                .charts = std::move(charts),
                .sums = {},
                .planned = 0,
                .version = 0};
  std::string stands_on;
  for (auto const& chart : review.charts) stands_on += chart.id.text + ":" + std::to_string(chart.version) + ";";
  for (auto const& id : review.measures) {
    auto const* row = row_of(sheet, id);
    auto const& entry = row->cells.front().entry;
    ReviewSum sum{.measure_id = id};
    count(sum, review.charts);
    auto const input = entry_of(sum);
    sum.filled = entry && input && holds(*entry, *input);
    review.planned = std::max(review.planned, row->measure.planned_n.value_or(0));
    stands_on += id.text + ":" + std::to_string(entry ? entry->version : 0) + ";";
    review.sums.push_back(sum);
  }
  if (review.planned == 0) review.planned = usual_charts;
  review.version = fingerprint(stands_on);
  return review;
}

}  // namespace upswing::measures
