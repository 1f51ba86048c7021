// Fills what travels from what was read.

#include "charts/view.hpp"

#include <algorithm>

#include "charts/broke.hpp"
#include "charts/periods.hpp"
#include "charts/sentence.hpp"
#include "charts/spoken.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::charts::view {
namespace {

static_assert(static_cast<int>(PointState::missing) == static_cast<int>(State::missing));

ChartPoint point_of(charts::ChartPoint const& point, charts::Chart const& chart, Words const& words) {
  auto const& facts = point.facts;
  ChartPoint shown{.number = point.number,
                   .period = facts.period,
                   .label = say(short_date(facts.period, chart.by_event() ? Period::day : chart.series.period), words),
                   .value = point.value,
                   .numerator = facts.numerator,
                   .denominator = facts.denominator,
                   .state = static_cast<PointState>(static_cast<int>(facts.state)),
                   .sent = facts.sent,
                   .useful = point.useful,
                   .in_baseline = point.in_baseline,
                   .signal = point.signal,
                   .beyond = point.beyond,
                   .broke = rules_broken(chart, point),
                   .side = point.side,
                   .phase = point.phase,
                   .center = point.center,
                   .lower = point.lower,
                   .upper = point.upper,
                   .excluded = why_excluded(chart, point),
                   .note = {},
                   .annotations = {point.annotations.begin(), point.annotations.end()},
                   .spoken = spoken_label(point, chart, words)};
  if (!facts.note.empty()) shown.note = facts.note;
  return shown;
}

ChartBaseline baseline_of(charts::Baseline const& start) {
  return {{}, start.points, start.frozen, start.first, start.last, {}, {}, {}, start.center};
}

/// Below ten useful points the page is as silent as the sentence, whatever the flags.
ChartRuns runs_of(charts::Chart const& chart) {
  auto const& runs = chart.runs;
  bool const speak = chart.rules_speak();
  return {runs.n_useful,      runs.longest_run,    runs.longest_run_max,       runs.crossings,
          runs.crossings_min, speak && runs.shift, speak && runs.few_crossings};
}

ChartPhaseView phase_of(charts::Chart const& chart, spc::Phase const& phase) {
  auto const period_at = [&](int number) { return chart.points[static_cast<std::size_t>(number - 1)].facts.period; };
  ChartPhaseView shown{
      phase.number, period_at(phase.first), period_at(phase.last), phase.n_values, phase.center, false, {}};
  shown.trial = chart.has_limits() && phase.n_baseline < spc::fewest_for_limits;
  for (auto const& start : chart.series.setup.phases) {
    if (start.from == shown.from) shown.reason = start.reason;
  }
  return shown;
}

/// The version that set where the baseline ends, in its newest form.
void say_who_set(std::vector<SettingsVersion> const& versions, ChartBaseline& baseline) {
  ChartSettings before;
  for (auto const& one : versions) {
    for (auto const& change : changes_between(before, one.settings)) {
      if (change.part != ChangedPart::baseline) continue;
      baseline.reason = one.reason;
      baseline.set_by = one.by;
      baseline.set_at = one.at.ms > 0 ? std::optional(one.at) : std::nullopt;
    }
    before = one.settings;
  }
}

}  // namespace

Chart view_of(charts::Chart const& chart, Words const& words) {
  Chart shown;
  shown.type = static_cast<ChartType>(static_cast<int>(chart.type));
  shown.rule_set = static_cast<RuleSet>(static_cast<int>(chart.rule_set));
  for (auto const& phase : chart.found.phases) shown.phases.push_back(phase_of(chart, phase));
  shown.goal = chart.series.goal;
  shown.offer_weekly = offers_weekly(chart);
  for (auto const& point : chart.points) shown.points.push_back(point_of(point, chart, words));
  shown.baseline = baseline_of(chart.baseline);
  shown.runs = runs_of(chart);
  auto sentence = write_sentence(chart, words);
  shown.sentence = {std::move(sentence.lead), std::move(sentence.more), std::move(sentence.rule),
                    std::move(sentence.expert)};
  return shown;
}

Chart view_of(ChartSource const& source, Words const& words) {
  Chart shown = view_of(source.chart, words);
  shown.measure = source.measure;
  shown.practice_id = source.practice.id;
  shown.practice_name = source.practice.name;
  shown.goal_version = source.goal.version;
  shown.own_rules = source.settings.rule_set && !source.without_rules;
  shown.settings = source.settings;
  shown.baseline.rule = source.settings.baseline;
  say_who_set(source.versions, shown.baseline);
  if (source.pin.any()) shown.pin = source.pin;
  return shown;
}

std::vector<SettingsStep> history_of(std::vector<SettingsVersion> const& versions,
                                     std::vector<Declined> const& declined) {
  std::vector<SettingsStep> steps;
  ChartSettings before;
  for (auto const& one : versions) {
    auto const at = one.at.ms > 0 ? std::optional(one.at) : std::nullopt;
    steps.push_back({one.settings.version, changes_between(before, one.settings), one.reason, one.by, at});
    before = one.settings;
  }
  for (auto const& one : declined) {
    ChartChange const change{ChangedPart::rebase_declined, {}, {}, one.starts_on, {}, false};
    steps.push_back({0, {change}, one.reason, one.by, one.at});
  }
  auto const later = [](SettingsStep const& a, SettingsStep const& b) {
    return a.at.value_or(kit::Instant{}).ms > b.at.value_or(kit::Instant{}).ms;
  };
  std::reverse(steps.begin(), steps.end());
  std::stable_sort(steps.begin(), steps.end(), later);
  return steps;
}

Annotation view_of(StoredAnnotation const& stored, std::int64_t number, access::AccountId const& viewer, bool leads) {
  return {stored.id,
          number,
          stored.period,
          stored.words,
          stored.audience,
          stored.by,
          stored.at,
          leads || stored.author_id == viewer,
          {},
          stored.version};
}

Reply view_of(StoredReply const& stored, access::AccountId const& viewer, bool leads) {
  return {stored.id, stored.words, stored.by, stored.at, leads || stored.author_id == viewer, stored.version};
}

RebaseSuggestion view_of(charts::RebaseSuggestion const& suggestion) {
  auto const direction = suggestion.side > 0 ? measures::Direction::higher : measures::Direction::lower;
  return {suggestion.from,      direction,       suggestion.length, suggestion.old_center, suggestion.new_center,
          suggestion.available, suggestion.trial};
}

Look view_of(StoredLook const& stored) {
  std::vector<std::string> people;
  for (auto const name : kit::text::split(stored.people, '\n')) people.emplace_back(name);
  return {stored.id, stored.looked_on, std::move(people), stored.words, stored.audience, stored.by, stored.at};
}

}  // namespace upswing::charts::view
