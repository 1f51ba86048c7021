// Under ten points: what can be said honestly, how far chance alone reaches, and what would tell sooner.

#include <cmath>

#include "charts/numbers.hpp"
#include "charts/periods.hpp"
#include "charts/sentence.hpp"
#include "charts/span.hpp"

namespace upswing::charts {
namespace {

Period named_by(Chart const& chart) { return chart.by_event() ? Period::day : chart.series.period; }

/// "June 22 of 40". The year is said only where the two points lie in different ones.
Phrase dated_amount(SeriesPoint const& point, Chart const& chart, Facts const& facts) {
  bool const one_year = !chart.series.labelled && facts.first.period.year() == facts.last.period.year();
  Period const period = named_by(chart);
  Phrase const date = one_year ? date_without_year(point.period, period) : point_name(point, chart.series);
  return {one_year && period == Period::month ? "dated.month" : "dated.other",
          {{"date", date}, {"amount", amount_phrase(point, chart.series)}}};
}

std::string lead_key(Chart const& chart, Facts const& facts) {
  if (!facts.margin) return facts.too_rare ? "early.rare" : "early.plain";
  bool const one = std::lround(*facts.margin) <= 1;
  if (chart.series.kind != Kind::proportion) return one ? "early.count_one" : "early.count_other";
  std::string const key = chart.series.counts_charts ? "early.charts" : "early.proportion";
  return key + (one ? "_one" : "_other");
}

Phrase lead_two(Chart const& chart, Facts const& facts) {
  double const n = std::min(facts.first.denominator.value_or(0), facts.last.denominator.value_or(0));
  return {lead_key(chart, facts),
          {{"first", dated_amount(facts.first, chart, facts)},
           {"last", dated_amount(facts.last, chart, facts)},
           {"out_of", plain_number(n)},
           {"margin", fixed_number(facts.margin.value_or(0), 0)}}};
}

}  // namespace

Phrase say_still_needed(Facts const& facts) {
  if (facts.n_useful == 0) return {"early.need_zero", {}};
  return {plural("early.need", facts.n_useful), {{"count", number_word(facts.n_useful)}}};
}

Saying say_early(Chart const& chart, Facts const& facts) {
  Saying saying;
  if (facts.n_values == 1) {
    saying.lead = {"first.lead",
                   {{"date", point_name(facts.last, chart.series)},
                    {"amount", amount_phrase(facts.last, chart.series)}}};
    saying.more.push_back({"first.more", {}});
  } else {
    saying.lead = lead_two(chart, facts);
  }
  if (facts.weekly_is_sooner) saying.more.push_back({"early.weekly", {}});
  if (facts.n_values > 1) saying.more.push_back(say_still_needed(facts));
  return saying;
}

}  // namespace upswing::charts
