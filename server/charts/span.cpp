// The keys of the pieces.

#include "charts/span.hpp"

#include "charts/periods.hpp"

namespace upswing::charts {
namespace {

Phrase bound(SeriesPoint const& point, Facts const& facts, Series const& series) {
  Period const period = facts.noun == Noun::point ? Period::day : series.period;
  bool const by_day = !series.labelled && (period == Period::day || period == Period::week);
  return {by_day ? "bound.day" : "bound.other", {{"date", point_name(point, series)}}};
}

}  // namespace

std::string noun_key(Noun noun) {
  switch (noun) {
    case Noun::day: return "day";
    case Noun::week: return "week";
    case Noun::month: return "month";
    case Noun::quarter: return "quarter";
    case Noun::point: return "point";
  }
  return "point";
}

Phrase last_span(Span const& span, Noun noun) {
  return {(span.gaps ? "span_last_counted." : "span_last.") + noun_key(noun), {{"count", number_word(span.count)}}};
}

Phrase dated_span(Span const& span, Facts const& facts, Series const& series) {
  return {(span.gaps ? "span_dated_counted." : "span_dated.") + noun_key(facts.noun),
          {{"count", number_word(span.count)},
           {"from", bound(span.from, facts, series)},
           {"to", bound(span.to, facts, series)}}};
}

Phrase line_phrase(Chart const& chart, Facts const& facts) {
  if (!facts.frozen) return {"line.all", {}};
  return {(chart.baseline.gaps ? "line_first_counted." : "line_first.") + noun_key(facts.noun),
          {{"count", number_word(chart.baseline.points)}}};
}

Phrase side_phrase(int side) { return {side > 0 ? "side.above" : "side.below", {}}; }

Phrase beside_phrase(int side) { return {side > 0 ? "beside.above" : "beside.below", {}}; }

}  // namespace upswing::charts
