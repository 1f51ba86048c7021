// The chart's table, line by line.
#include "charts/csv.hpp"

#include "charts/broke.hpp"
#include "charts/numbers.hpp"
#include "charts/periods.hpp"
#include "kit/csv.hpp"

namespace upswing::charts {
namespace {

using kit::csv::Writer;

Phrase of_file(std::string const& key) { return {"file." + key, {}}; }

std::string state_key(State state) {
  switch (state) {
    case State::counted: return "counted";
    case State::not_applicable: return "not_applicable";
    case State::no_data: return "no_data";
    case State::missing: return "missing";
  }
  return "missing";
}

std::string side_cell(ChartPoint const& point, Words const& words) {
  if (!point.value) return {};
  return say(of_file(point.side > 0 ? "above" : point.side < 0 ? "below" : "on"), words);
}

std::string one_cell(std::vector<std::string> const& names) {
  std::string cell;
  for (auto const& name : names) cell += (cell.empty() ? "" : " ") + name;
  return cell;
}

void add_number(Writer& file, std::optional<double> number) {
  if (number) file.number(without_noise(*number));
  else file.empty();
}

void add_header(Writer& file, Chart const& chart, Words const& words, Day as_of) {
  auto const line = [&](char const* key, std::string_view value) {
    file.text(say(of_file(key), words));
    file.text(value);
    file.end_row();
  };
  line("measure", chart.series.measure);
  line("definition", chart.series.definition);
  line("type", spc::name(chart.type));
  line("rules", spc::name(chart.rule_set));
  line("as_of", kit::spell(as_of));
  file.end_row();
  for (char const* key :
       {"period", "label", "numerator", "denominator", "value", "state", "middle_line", "lower", "upper", "lower2",
        "upper2", "phase", "useful", "in_baseline", "side", "signal", "broke", "excluded", "note"}) {
    file.text(say(of_file(key), words));
  }
  file.end_row();
}

/// The note of the period and the words pinned on it, in one cell.
std::string notes_of(ChartPoint const& point, Chart const& chart) {
  std::string notes = point.facts.note;
  for (Annotation const& annotation : chart.series.annotations) {
    if (annotation.period != point.facts.period) continue;
    notes += (notes.empty() ? "" : " | ") + std::to_string(annotation.number) + ": " + annotation.words;
  }
  return notes;
}

void add_point(Writer& file, ChartPoint const& point, Chart const& chart, Words const& words) {
  auto const yes_no = [&](bool yes) { file.text(say(of_file(yes ? "yes" : "no"), words)); };
  Period const period = chart.by_event() ? Period::day : chart.series.period;
  file.text(kit::spell(point.facts.period));
  file.text(say(short_date(point.facts.period, period), words));
  add_number(file, point.facts.numerator);
  add_number(file, point.facts.denominator);
  add_number(file, point.value);
  file.text(say(of_file(state_key(point.facts.state)), words));
  add_number(file, point.center);
  add_number(file, point.lower);
  add_number(file, point.upper);
  add_number(file, point.lower2);
  add_number(file, point.upper2);
  file.number(point.phase);
  yes_no(point.useful);
  yes_no(point.in_baseline);
  file.text(side_cell(point, words));
  yes_no(point.signal);
  file.text(one_cell(rules_broken(chart, point)));
  file.text(why_excluded(chart, point).value_or(""));
  file.text(notes_of(point, chart));
  file.end_row();
}

}  // namespace

std::string chart_csv(Chart const& chart, Words const& words, Day as_of) {
  Writer file;
  add_header(file, chart, words, as_of);
  for (ChartPoint const& point : chart.points) add_point(file, point, chart, words);
  return file.take();
}

}  // namespace upswing::charts
