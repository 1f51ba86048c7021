// How a chart is read: what is set, what there is to choose, and every step that led here.

#include <algorithm>

#include "charts/advice.hpp"
#include "charts/chart_of.hpp"
#include "charts/charts.hpp"
#include "charts/fit.hpp"
#include "charts/language_words.hpp"
#include "charts/routes.hpp"
#include "charts/view.hpp"

namespace upswing::charts {

using access::Call;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

void add_settings(Tx& tx, PracticeId const& practice, MeasureId const& measure, ChartSettings const& settings,
                  std::optional<std::string> const& reason, access::AccountId const& author, kit::Instant at) {
  add_version(tx, practice, measure, settings, reason, author, at);
}

namespace {

/// The chart of the same numbers that nobody has set up: what settings are checked against.
Chart plain_chart(ReadTx const& tx, PracticeId const& practice, ChartSource const& source) {
  bool const drafts = tx.may(Right::see_drafts, practice);
  auto const entries = measures::entries_of(tx, practice, source.measure.id, drafts);
  Series series = series_of(source.measure, source.goal, {}, {source.terms.start, {}}, entries);
  auto plain = read_fitting(series);
  if (!plain) throw kit::http::Problem(409, "chart_refused", spc::words(plain.problem()));
  return std::move(plain.value().chart);
}

std::vector<view::TypeChoice> types_of(Chart const& chart) {
  std::vector<view::TypeChoice> types;
  for (auto const type : types_for(chart.series.kind)) types.push_back({type, rules_for(type)});
  return types;
}

view::ChartSetupView show_settings(ReadTx const& tx, Call const& call, PracticeId const& practice,
                                   MeasureId const& measure) {
  auto const source = chart_of(tx, practice, measure);
  view::ChartSetupView shown;
  shown.settings = source.settings;
  auto const advice = advise(source.chart);
  shown.advised = static_cast<ChartType>(static_cast<int>(advice.type));
  shown.advice = say_sentence(advice.why, words_for(tx, call));
  shown.program_rules = source.terms.rules;
  shown.types = types_of(source.chart);
  shown.history = view::history_of(source.versions, declined_of(tx, practice, measure));
  shown.version = source.settings.version;
  return shown;
}

/// Keeps what is new; settings that change nothing make no version.
ChartSettings keep(Tx& tx, PracticeId const& practice, MeasureId const& measure, ChartSource const& source,
                   ChartSettings const& wanted, std::optional<std::string> const& reason) {
  kit::http::must_be_sound(check(wanted, plain_chart(tx, practice, source)));
  auto const changes = changes_between(source.settings, wanted);
  if (changes.empty()) return source.settings;
  if (need_reason(changes) && (!reason || reason->empty())) {
    throw kit::http::wrong_field("/reason", "required", "says why, to everyone who sees the chart");
  }
  if (!add_version(tx, practice, measure, wanted, reason, tx.viewer().account, tx.now())) {
    throw kit::http::stale(source.settings);
  }
  return versions_of(tx, practice, measure).back().settings;
}

ChartSettings set_chart(Tx& tx, IfMatch seen, PracticeId const& practice, MeasureId const& measure,
                        ChartSettingsInput const& input) {
  auto const source = chart_of(tx, practice, measure);
  if (seen.version != source.settings.version) throw kit::http::stale(source.settings);
  return keep(tx, practice, measure, source, settings_from(input, source.settings), input.reason);
}

kit::def::FieldErrors check_answers(RebaseInput const& input) {
  kit::def::FieldErrors errors;
  if (!input.start) return errors;
  auto const ask = [&](bool yes, char const* pointer) {
    if (!yes) errors.push_back({pointer, "must_be_yes", "is needed to start a phase"});
  };
  ask(input.distinct, "/distinct");
  ask(input.known, "/known");
  ask(input.wanted, "/wanted");
  ask(input.expected, "/expected");
  return errors;
}

/// A suggestion thought through: a phase if all four answers are yes, a line in the history if it is declined.
ChartSettings answer_suggestion(Tx& tx, IfMatch seen, PracticeId const& practice, MeasureId const& measure,
                                RebaseInput const& input) {
  auto const source = chart_of(tx, practice, measure);
  kit::http::must_be_sound(check_answers(input));
  if (seen.version != source.settings.version) throw kit::http::stale(source.settings);
  if (!input.start) {
    decline(tx, practice, measure, input.from, input.reason);
    return source.settings;
  }
  ChartSettings wanted = source.settings;
  wanted.phases.push_back({input.from, input.baseline_last, input.reason, true});
  std::stable_sort(wanted.phases.begin(), wanted.phases.end(),
                   [](ChartPhase const& a, ChartPhase const& b) { return a.from < b.from; });
  return keep(tx, practice, measure, source, wanted, input.reason);
}

}  // namespace

std::vector<access::Route> settings_routes() {
  using namespace access;
  return {
      get<&show_settings>("/api/practices/{practice}/charts/{measure}/settings", Right::see_numbers),
      put<&set_chart>("/api/practices/{practice}/charts/{measure}/settings", Right::set_baseline),
      put<&answer_suggestion>("/api/practices/{practice}/charts/{measure}/rebase", Right::set_baseline),
  };
}

}  // namespace upswing::charts
