// Words around the plot: at the ends of the lines, above the picture, below it.

#include <algorithm>

#include "charts/draw_parts.hpp"
#include "charts/periods.hpp"

namespace upswing::charts {
namespace {

struct EndLabel {
  double y = 0;  // of its line
  std::string value;
  std::string word;
};

/// Two labels of two lines each need so much height between them.
double label_height(double font) { return font * 2.3; }

void keep_apart(EndLabel& upper, EndLabel& lower, Layout const& layout) {
  double const height = label_height(layout.font);
  double const overlap = height - (lower.y - upper.y);
  if (overlap <= 0) return;
  upper.y -= overlap / 2;
  lower.y += overlap / 2;
  double const too_high = layout.top - upper.y;
  double const too_low = lower.y - layout.bottom;
  double const push = std::max(too_high, 0.0) - std::max(too_low, 0.0);
  upper.y += push;
  lower.y += push;
}

void write(Svg& svg, EndLabel const& label, Layout const& layout) {
  double const x = layout.right + 7;
  svg.text("us-end-value", x, label.y - 1, "start", label.value);
  svg.text("us-label", x, label.y + layout.font, "start", label.word);
}

}  // namespace

void draw_end_labels(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  std::vector<EndLabel> labels;
  if (shows_center(chart)) {
    labels.push_back({layout.y(*chart.runs.center), center_value(chart, words), say({"picture.middle", {}}, words)});
  }
  if (chart.series.goal) {
    labels.push_back({layout.y(*chart.series.goal), goal_value(chart, words), say({"picture.goal", {}}, words)});
  }
  std::stable_sort(labels.begin(), labels.end(), [](EndLabel const& a, EndLabel const& b) { return a.y < b.y; });
  if (labels.size() == 2) keep_apart(labels[0], labels[1], layout);
  for (EndLabel const& label : labels) write(svg, label, layout);
}

void draw_header(Svg& svg, Layout const& layout) {
  double y = 6;
  for (std::string const& line : layout.title) svg.text("us-title", 8, (y += 21) - 4, "start", line);
  for (std::string const& line : layout.subtitle) svg.text("us-label", 8, (y += 17) - 3, "start", line);
}

void draw_footer(Svg& svg, Layout const& layout, Words const& words, Day as_of) {
  double const y = layout.height - 7;
  svg.text("us-foot", 8, y, "start", say({"picture.rules", {}}, words));
  Phrase const date{"picture.as_of", {{"date", short_date(as_of, Period::day)}}};
  svg.text("us-foot", layout.width - 8, y, "end", say(date, words));
}

}  // namespace upswing::charts
