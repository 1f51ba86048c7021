// What rules other than long runs and few crossings found: points outside the limits, trends, too many crossings, and
// the zone patterns. Each is told once, the latest of its kind.

#include <array>
#include <utility>

#include "charts/periods.hpp"
#include "charts/sentence.hpp"
#include "charts/span.hpp"

namespace upswing::charts {
namespace {

std::string sided(std::string const& key, int side) { return key + (side > 0 ? "_above" : "_below"); }

Phrase say_beyond(Beyond const& beyond, Series const& series) {
  Phrase const name = point_name(beyond.latest, series);
  if (beyond.count == 1) return {sided("beyond.one", beyond.side), {{"date", name}}};
  return {"beyond.many", {{"count", number_word(beyond.count)}, {"date", name}}};
}

Phrase say_trend(Trend const& trend, Facts const& facts, Series const& series) {
  std::string const way = trend.side > 0 ? "_up" : "_down";
  if (trend.lasts) return {"trend.now" + way, {{"span", last_span(trend.span, facts.noun)}}};
  return {"trend.past" + way, {{"span", dated_span(trend.span, facts, series)}}};
}

std::string pattern_key(Pattern const& pattern) {
  using spc::Rule;
  constexpr std::array<std::pair<Rule, char const*>, 6> keys{{{Rule::two_of_three, "two_of_three"},
                                                              {Rule::nhs_two_of_three, "two_of_three"},
                                                              {Rule::four_of_five, "four_of_five"},
                                                              {Rule::fourteen_zigzag, "zigzag"},
                                                              {Rule::fifteen_close, "close"},
                                                              {Rule::eight_apart, "apart"}}};
  for (auto const& [rule, key] : keys) {
    std::string const found = std::string("pattern.") + key;
    if (rule == pattern.rule) return pattern.side == 0 ? found : sided(found, pattern.side);
  }
  return "pattern.apart";
}

Phrase say_pattern(Pattern const& pattern, Series const& series) {
  return {pattern_key(pattern),
          {{"date", point_name(pattern.span.to, series)}, {"count", number_word(pattern.span.count)}}};
}

}  // namespace

std::vector<Phrase> say_other(Chart const& chart, Facts const& facts) {
  std::vector<Phrase> found;
  if (facts.beyond) found.push_back(say_beyond(*facts.beyond, chart.series));
  if (facts.trend) found.push_back(say_trend(*facts.trend, facts, chart.series));
  if (facts.many_crossings) found.push_back({"many_crossings", {}});
  if (facts.corner) found.push_back({"corner", {}});
  for (Pattern const& pattern : facts.patterns) found.push_back(say_pattern(pattern, chart.series));
  return found;
}

}  // namespace upswing::charts
