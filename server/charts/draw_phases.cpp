// What makes the middle line and where it is made anew: the shaded start of each phase that freezes, a dotted line behind
// it, and the date from which a new phase counts.

#include <algorithm>

#include "charts/draw_parts.hpp"
#include "charts/facts.hpp"
#include "charts/periods.hpp"
#include "charts/span.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

constexpr double headroom = 8;  // of shade and lines above the plot

Phrase start_label(Chart const& chart) {
  if (!chart.baseline.frozen) return {"picture.start", {}};
  return {"picture.first." + noun_key(gather_facts(chart).noun), {{"count", number_word(chart.baseline.points)}}};
}

void shade(Svg& svg, bool frozen, double from, double to, Layout const& layout) {
  svg.empty("rect", {{"class", frozen ? "us-baseline" : "us-start"},
                     {"x", from},
                     {"y", layout.top - headroom},
                     {"width", to - from},
                     {"height", layout.bottom - layout.top + headroom}});
  svg.line(frozen ? "us-baseline-edge" : "us-start-edge", from, layout.top - headroom, to, layout.top - headroom);
}

void shade_baseline(Svg& svg, Chart const& chart, spc::Phase const& phase, Layout const& layout) {
  int const end = frozen_end(chart, phase);
  int const first = first_value(chart, phase);
  if (end < first) return;
  double const half = layout.spacing / 2;
  double const to = layout.x(end) + half;
  shade(svg, true, layout.x(first) - half, to, layout);
  if (end < phase.last) svg.line("us-freeze", to, layout.top - headroom, to, layout.bottom);
}

/// The first of these texts that fits, or none.
std::string fitting(std::vector<std::string> const& texts, double width, double font) {
  for (std::string const& text : texts) {
    if (text_width(text, font) <= width) return text;
  }
  return "";
}

std::vector<std::string> phase_labels(Chart const& chart, spc::Phase const& phase, Words const& words) {
  std::string const number = std::to_string(phase.number);
  std::string const long_name = say({"picture.phase", {{"number", number}}}, words);
  if (chart.series.labelled) return {long_name, number};
  Day const from = chart.points[static_cast<std::size_t>(phase.first - 1)].facts.period;
  Phrase const date = short_date(from, chart.by_event() ? Period::day : chart.series.period);
  return {say({"picture.phase_from", {{"date", date}}}, words), say(date, words), number};
}

void label_first(Svg& svg, Chart const& chart, double to, Layout const& layout, Words const& words) {
  if (chart.baseline.points == 0) return;
  std::string const label = say(start_label(chart), words);
  double const width = text_width(label, layout.font);
  double const from = layout.x(first_value(chart, chart.found.phases.front())) - layout.spacing / 2;
  double const x = std::max(std::min(from, layout.right - width), 0.0);
  if (chart.found.phases.size() > 1 && x + width > to) return;
  svg.text("us-label", x, layout.top - 13, "start", label);
}

}  // namespace

int frozen_end(Chart const& chart, spc::Phase const& phase) {
  for (int const number : chart.found.options.freeze_at) {
    if (number >= phase.first && number <= phase.last) return number;
  }
  return 0;
}

int first_value(Chart const& chart, spc::Phase const& phase) {
  for (int number = phase.first; number <= phase.last; ++number) {
    if (chart.points[static_cast<std::size_t>(number - 1)].value) return number;
  }
  return phase.first;
}

void draw_baseline(Svg& svg, Chart const& chart, Layout const& layout) {
  if (chart.found.phases.empty()) return;
  if (chart.baseline.points > 0 && !chart.baseline.frozen) {
    double const half = layout.spacing / 2;
    double const from = layout.x(first_value(chart, chart.found.phases.front())) - half;
    double const to = layout.x(chart.baseline.last_number) + half;
    if (from < to) shade(svg, false, from, to, layout);
  }
  for (spc::Phase const& phase : chart.found.phases) shade_baseline(svg, chart, phase, layout);
}

void draw_phase_labels(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  auto const& phases = chart.found.phases;
  for (std::size_t i = 0; i < phases.size(); ++i) {
    double const half = layout.spacing / 2;
    double const from = layout.x(phases[i].first) - half;
    double const to = i + 1 < phases.size() ? layout.x(phases[i + 1].first) - half - 6 : layout.width;
    if (i == 0) {
      label_first(svg, chart, to, layout, words);
      continue;
    }
    svg.line("us-phase", from, layout.top - headroom, from, layout.bottom);
    std::string const label = fitting(phase_labels(chart, phases[i], words), to - from, layout.font);
    if (!label.empty()) svg.text("us-label", from, layout.top - 13, "start", label);
  }
}

}  // namespace upswing::charts
