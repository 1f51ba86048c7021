// Small charts beside each other.

#include "charts/compare.hpp"

#include <algorithm>
#include <map>

#include "charts/draw.hpp"
#include "charts/fit.hpp"
#include "charts/sentence.hpp"
#include "spc/median.hpp"

namespace upswing::charts {
namespace {

/// A count's value is itself a count of people or events.
bool is_count(Series const& series) { return series.kind == Kind::count; }

std::optional<double> last_value(Chart const& chart) {
  auto const last = std::find_if(chart.points.rbegin(), chart.points.rend(),
                                 [](ChartPoint const& point) { return point.value.has_value(); });
  return last == chart.points.rend() ? std::nullopt : last->value;
}

}  // namespace

std::string lead_of(Chart const& chart, Words const& words, bool coded) {
  auto const facts = gather_facts(chart);
  bool const early = !chart.rules_speak() && facts.n_values > 0;
  if (coded && (early || (is_count(chart.series) && facts.constant))) {
    return say_sentence({plural("so_far", facts.n_values), {{"count", number_word(facts.n_values)}}}, words);
  }
  return say_sentence(choose_words(chart, facts).lead, words);
}

view::Panel panel_of(Compared const& compared, Words const& words, int width) {
  auto const& shown = compared.shown;
  view::Panel panel;
  panel.name = shown.coded ? say({"coded_practice", {{"code", shown.name}}}, words) : shown.name;
  panel.coded = shown.coded;
  panel.own = shown.own;
  if (!shown.coded) panel.practice_id = shown.enrollment.practice_id;
  auto const read = read_fitting(compared.series);
  if (!read) {
    panel.lead = say_sentence({"refused", {}}, words);
    return panel;
  }
  Chart const& chart = read.value().chart;
  bool const tells_values = !shown.coded || !is_count(chart.series);
  panel.svg = draw_panel(chart, words, {panel.name, panel.own, width, tells_values});
  panel.lead = lead_of(chart, words, shown.coded);
  if (tells_values) panel.last = last_value(chart);
  panel.n_points = chart.runs.n_values;
  return panel;
}

Middle middle_of(std::vector<Series> const& all) {
  std::map<Day, std::vector<double>> by_period;
  for (auto const& series : all) {
    auto const read = read_fitting(series);
    if (!read) continue;
    for (auto const& point : read.value().chart.points) {
      if (point.value) by_period[point.facts.period].push_back(*point.value);
    }
  }
  Middle middle;
  for (auto const& [period, values] : by_period) {
    middle.periods.push_back(period);
    middle.values.push_back(values.size() < fewest_for_median ? std::nullopt : spc::median(values));
  }
  return middle;
}

}  // namespace upswing::charts
