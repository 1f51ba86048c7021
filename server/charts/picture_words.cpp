// The words around a picture.

#include "charts/picture_words.hpp"

#include <algorithm>

#include "charts/layout.hpp"
#include "charts/periods.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

Phrase rules_name(Chart const& chart) { return {"rule_set." + std::string(spc::name(chart.rule_set)), {}}; }

bool limits_leave(Chart const& chart, Scale const& scale) {
  return std::any_of(chart.points.begin(), chart.points.end(), [&](ChartPoint const& point) {
    return (point.upper && !scale.holds(*point.upper)) || (point.lower && !scale.holds(*point.lower));
  });
}

bool has_trial_limits(Chart const& chart) {
  return std::any_of(chart.found.notes.begin(), chart.found.notes.end(), [&](spc::Note const& note) {
    return note.remark == spc::Remark::trial_limits && note.phase == chart.runs.number;
  });
}

}  // namespace

Phrase chart_name(Chart const& chart) { return {"chart_type." + std::string(spc::name(chart.type)), {}}; }

std::string stamp_words(Chart const& chart, Words const& words) {
  if (is_funnel(chart)) return say({"picture.funnel", {{"chart", chart_name(chart)}}}, words);
  bool const run = chart.type == spc::ChartType::run;
  Phrase const stamp{run ? "picture.rules_run" : "picture.rules",
                     {{"chart", chart_name(chart)}, {"rules", rules_name(chart)}}};
  return say(stamp, words);
}

std::string as_of_words(Day as_of, Words const& words) {
  if (as_of == Day{}) return {};  // a file that somebody brought: nobody knows
  return say({"picture.as_of", {{"date", short_date(as_of, Period::day)}}}, words);
}

std::vector<std::string> notes_under(Chart const& chart, Words const& words, Drawing const& drawing,
                                     Layout const& layout) {
  std::vector<std::string> notes;
  auto const add = [&](std::string const& text) {
    double const width = layout.width - 2 * layout.inset();
    for (std::string const& line : wrapped(text, width, layout.font, 3)) notes.push_back(line);
  };
  bool const unusual = chart.rule_set != spc::RuleSet::anhoej || is_funnel(chart);
  if (unusual && !drawing.stands_alone()) add(stamp_words(chart, words));
  if (shows_center(chart) && has_trial_limits(chart) && !is_funnel(chart))
    add(say({"trial_limits", {{"count", number_word(chart.runs.n_baseline)}}}, words));
  if (limits_vary(chart)) add(say({"picture.limits_wider", {}}, words));
  if (!is_funnel(chart) && limits_leave(chart, layout.scale)) add(say({"picture.limits_outside", {}}, words));
  return notes;
}

bool is_funnel(Chart const& chart) { return chart.series.categorical && spc::needs_denominators(chart.type); }

}  // namespace upswing::charts
