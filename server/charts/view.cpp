// Fills what travels from what was read.

#include "charts/view.hpp"

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
                   .side = point.side,
                   .note = {},
                   .annotations = {point.annotations.begin(), point.annotations.end()},
                   .spoken = spoken_label(point, chart, words)};
  if (!facts.note.empty()) shown.note = facts.note;
  return shown;
}

ChartBaseline baseline_of(charts::Baseline const& start) {
  return {{}, start.points, start.frozen, start.first, start.last, {}, start.center};
}

/// Below ten useful points the page is as silent as the sentence, whatever the flags.
ChartRuns runs_of(charts::Chart const& chart) {
  auto const& runs = chart.runs;
  bool const speak = chart.rules_speak();
  return {runs.n_useful,      runs.longest_run,    runs.longest_run_max,       runs.crossings,
          runs.crossings_min, speak && runs.shift, speak && runs.few_crossings};
}

}  // namespace

Chart view_of(charts::Chart const& chart, Words const& words) {
  Chart shown;
  shown.rule_set = spc::name(chart.rule_set);
  shown.goal = chart.series.goal;
  shown.offer_weekly = offers_weekly(chart);
  for (auto const& point : chart.points) shown.points.push_back(point_of(point, chart, words));
  shown.baseline = baseline_of(chart.baseline);
  shown.runs = runs_of(chart);
  auto sentence = write_sentence(chart, words);
  shown.sentence = {std::move(sentence.lead), std::move(sentence.more), std::move(sentence.rule)};
  return shown;
}

Annotation view_of(StoredAnnotation const& stored, std::int64_t number, access::AccountId const& viewer, bool leads) {
  return {stored.id,       number,    stored.period, stored.words,
          stored.audience, stored.by, stored.at,     leads || stored.author_id == viewer,
          stored.version};
}

Look view_of(StoredLook const& stored) {
  std::vector<std::string> people;
  for (auto const name : kit::text::split(stored.people, '\n')) people.emplace_back(name);
  return {stored.id, stored.looked_on, std::move(people), stored.words, stored.audience, stored.by, stored.at};
}

}  // namespace upswing::charts::view
