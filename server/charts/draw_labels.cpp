// Words around the plot: at the ends of the lines, above the picture, below it.

#include "charts/draw_parts.hpp"
#include "charts/text_width.hpp"

namespace upswing::charts {
namespace {

void write(Svg& svg, EndLabel const& label, Layout const& layout) {
  double const x = layout.right + 7;
  if (label.word.empty()) {
    svg.text("us-label", x, label.y + layout.font * 0.35, "start", label.value);
    return;
  }
  svg.text("us-end-value", x, label.y - 1, "start", label.value);
  svg.text("us-label", x, label.y + layout.font, "start", label.word);
}

/// Text from right to left begins at the right.
void write_line(Svg& svg, std::string_view style, double y, std::string_view line, Layout const& layout) {
  bool const right = is_right_to_left(line);
  double const icons = layout.icon > 0 ? 2 * layout.icon + 12 : 0;
  svg.text(style, right ? layout.width - 8 - icons : 8, y, right ? "end" : "start", line);
}

}  // namespace

void draw_end_labels(Svg& svg, Layout const& layout) {
  for (EndLabel const& label : layout.ends) write(svg, label, layout);
}

void draw_header(Svg& svg, Layout const& layout) {
  double y = 6;
  for (std::string const& line : layout.title) write_line(svg, "us-title", (y += 21) - 4, line, layout);
  for (std::string const& line : layout.subtitle) write_line(svg, "us-label", (y += 17) - 3, line, layout);
}

void draw_notes_under(Svg& svg, Layout const& layout) {
  double y = layout.notes_top();
  for (std::string const& line : layout.notes) svg.text("us-label", layout.inset(), (y += 16) - 4, "start", line);
}

void draw_footer(Svg& svg, Layout const& layout) {
  double const y = layout.height - 7;
  bool const two_lines = layout.footer.size() > 2;
  svg.text("us-foot", 8, two_lines ? y - 15 : y, "start", layout.footer.front());
  svg.text("us-foot", two_lines ? 8 : layout.width - 8, y, two_lines ? "start" : "end", layout.footer.back());
}

}  // namespace upswing::charts
