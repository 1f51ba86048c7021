// Cells of people's text are made harmless: OWASP, "CSV Injection". Numbers are written by us and need no guard.

#include "charts/csv.hpp"

#include "charts/numbers.hpp"
#include "charts/periods.hpp"

namespace upswing::charts {
namespace {

constexpr std::string_view end_of_line = "\r\n";

std::string quoted(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string cell = "\"";
  for (char const c : text) cell += c == '"' ? std::string("\"\"") : std::string(1, c);
  return cell + "\"";
}

std::string number_cell(std::optional<double> number) { return number ? exact_number(*number) : std::string(); }

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

void add_line(std::string& file, std::vector<std::string> const& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) file += (i == 0 ? "" : ",") + cells[i];
  file += end_of_line;
}

void add_header(std::string& file, Chart const& chart, Words const& words, Day as_of) {
  auto const name = [&](char const* key) { return csv_text(say(of_file(key), words)); };
  add_line(file, {name("measure"), csv_text(chart.series.measure)});
  add_line(file, {name("definition"), csv_text(chart.series.definition)});
  add_line(file, {name("rules"), std::string(spc::name(chart.rule_set))});
  add_line(file, {name("as_of"), kit::spell(as_of)});
  add_line(file, {});
  std::vector<std::string> columns;
  for (char const* key : {"period", "label", "numerator", "denominator", "value", "state", "middle_line", "useful",
                          "in_baseline", "side", "signal", "note"}) {
    columns.push_back(name(key));
  }
  add_line(file, columns);
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

void add_point(std::string& file, ChartPoint const& point, Chart const& chart, Words const& words) {
  auto const yes_no = [&](bool yes) { return csv_text(say(of_file(yes ? "yes" : "no"), words)); };
  Period const period = chart.by_event() ? Period::day : chart.series.period;
  add_line(file, {kit::spell(point.facts.period), csv_text(say(short_date(point.facts.period, period), words)),
                  number_cell(point.facts.numerator), number_cell(point.facts.denominator), number_cell(point.value),
                  csv_text(say(of_file(state_key(point.facts.state)), words)), number_cell(point.center),
                  yes_no(point.useful), yes_no(point.in_baseline), csv_text(side_cell(point, words)),
                  yes_no(point.signal), csv_text(notes_of(point, chart))});
}

}  // namespace

std::string csv_text(std::string_view text) {
  bool const dangerous = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
  return quoted(dangerous ? "'" + std::string(text) : std::string(text));
}

std::string chart_csv(Chart const& chart, Words const& words, Day as_of) {
  std::string file;
  add_header(file, chart, words, as_of);
  for (ChartPoint const& point : chart.points) add_point(file, point, chart, words);
  return file;
}

}  // namespace upswing::charts
