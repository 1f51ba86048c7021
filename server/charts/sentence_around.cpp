// What a reader of the chart has to know beside its signals: which phase is meant, what was left out, how firm the
// limits are, and what the goal may expect of a process that goes on as it is.

#include "charts/numbers.hpp"
#include "charts/periods.hpp"
#include "charts/sentence.hpp"
#include "spc/nhs.hpp"

namespace upswing::charts {
namespace {

Phrase say_phase(Chart const& chart) {
  std::size_t const first = static_cast<std::size_t>(chart.runs.first - 1);
  return {"phase", {{"date", point_name(chart.points[first].facts, chart.series)}}};
}

/// The NHS tells it from the limits and the goal; on limits that still move it would be a guess.
std::optional<Phrase> say_assurance(Chart const& chart) {
  bool const wanted = chart.series.goal && chart.series.direction != Direction::none;
  if (chart.rule_set != spc::RuleSet::nhs || !wanted || chart.runs.n_baseline < spc::fewest_for_limits) return {};
  auto const icon = spc::assurance_icon(chart.found);
  if (!icon) return {};
  return Phrase{"assurance." + std::string(spc::name(*icon)),
                {{"goal", value_phrase(*chart.series.goal, chart.series)}}};
}

}  // namespace

std::vector<Phrase> say_around(Chart const& chart, Facts const& facts) {
  std::vector<Phrase> around;
  if (chart.found.phases.size() > 1) around.push_back(say_phase(chart));
  if (facts.excluded > 0) {
    around.push_back({plural("excluded", facts.excluded), {{"count", number_word(facts.excluded)}}});
  }
  if (!chart.rules_speak()) return around;
  if (auto assurance = say_assurance(chart)) around.push_back(std::move(*assurance));
  if (facts.trial_limits) around.push_back({"trial_limits", {{"count", number_word(chart.runs.n_baseline)}}});
  return around;
}

}  // namespace upswing::charts
