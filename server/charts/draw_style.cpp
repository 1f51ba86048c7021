// The colours of charts: light, dark and print. Shapes say the same as colours; nothing hangs on colour alone.

#include <array>

#include "charts/draw.hpp"
#include "charts/svg.hpp"

namespace upswing::charts {
namespace {

/// Forced: where the reader's system chooses all colours.
struct Color {
  std::string_view variable, light, dark, print, forced;
};

constexpr std::array colors = {
    Color{"--us-data", "#00558C", "#6CB6F2", "#00558C", "CanvasText"},
    Color{"--us-signal", "#B8680A", "#F5B83D", "#B8680A", "Highlight"},
    Color{"--us-ink", "#1E2A30", "#EEF1F2", "#000", "CanvasText"},
    Color{"--us-muted", "#52616A", "#A9B5BC", "#333", "CanvasText"},
    Color{"--us-grid", "#E7E1D8", "#2C353A", "#DDD", "Canvas"},
    Color{"--us-rule", "#7A868E", "#7F8D95", "#555", "GrayText"},
    Color{"--us-paper", "#FFFFFF", "#1D2327", "#FFF", "Canvas"},
    Color{"--us-shade", "#F1EDE6", "#252D32", "#F2F2F2", "Canvas"},
    Color{"--us-off", "#7A868E", "#7F8D95", "#666", "GrayText"},
    Color{"--us-focus", "#1D4ED8", "#9DC1FF", "#1D4ED8", "Highlight"},
    Color{"--us-better", "#0063B0", "#63B3F4", "#0063B0", "CanvasText"},
    Color{"--us-worse", "#B84A00", "#FF9C57", "#B84A00", "CanvasText"},
    Color{"--us-neutral", "#7430A8", "#C79BF2", "#7430A8", "CanvasText"},
};

/// What holds for every picture that stands alone. Every colour is a variable of the table above.
constexpr std::string_view rules = R"css(
.us-chart{direction:ltr;font-family:"Atkinson Hyperlegible Next",system-ui,"Liberation Sans",sans-serif;background:var(--us-paper)}
.us-paper{fill:var(--us-paper)}
.us-grid{stroke:var(--us-grid);stroke-width:1}
.us-axis{stroke:var(--us-rule);stroke-width:1}
.us-label,.us-foot{fill:var(--us-muted);font-size:var(--us-font)}
.us-foot{font-size:11px}
.us-title{fill:var(--us-ink);font-size:16px;font-weight:650}
.us-end-value{fill:var(--us-ink);font-size:var(--us-font);font-weight:650}
.us-center{stroke:var(--us-muted);stroke-width:1.5;stroke-dasharray:6 4}
.us-center-base{stroke-dasharray:none}
.us-center-signal{stroke:var(--us-signal);stroke-width:2;stroke-dasharray:14 4}
.us-band{fill:var(--us-muted);fill-opacity:.07}
.us-limit{stroke:var(--us-rule);stroke-width:1}
.us-limit-2{stroke-dasharray:1 3}
.us-outside{fill:var(--us-rule)}
.us-panel .us-limit{stroke-opacity:.6}
.us-phase{stroke:var(--us-rule);stroke-width:1;stroke-opacity:.5}
.us-freeze{stroke:var(--us-rule);stroke-width:1.5;stroke-dasharray:1.5 3}
.us-goal{stroke:var(--us-muted);stroke-width:1.5;stroke-dasharray:1.5 4;stroke-linecap:round}
.us-baseline,.us-start{fill:var(--us-shade)}
.us-baseline-edge{stroke:var(--us-rule);stroke-width:1.5}
.us-start-edge{stroke:var(--us-rule);stroke-width:1.5;stroke-dasharray:3 3}
.us-line{stroke:var(--us-data);stroke-width:2;stroke-linejoin:round;fill:none}
.us-line-by{stroke:var(--us-data);stroke-width:1;stroke-dasharray:2 3;fill:none}
.us-bar{fill:var(--us-off);fill-opacity:.6}
.us-bar-excluded{fill-opacity:.25}
.us-dot{fill:var(--us-data);stroke:var(--us-paper);stroke-width:1}
.us-dense .us-dot{stroke:none}
.us-dense .us-line{stroke-width:1.2}
.us-packed .us-line{stroke-width:.8;stroke-opacity:.55}
.us-off{fill:var(--us-off)}
.us-signal{fill:var(--us-signal)}
.us-draft{fill:var(--us-paper);stroke:var(--us-data);stroke-width:2}
.us-draft.us-signal{stroke:var(--us-signal)}
.us-nhs .us-line,.us-nhs .us-line-by{stroke:var(--us-rule)}
.us-nhs .us-center-signal{stroke:var(--us-ink)}
.us-nhs .us-dot{fill:var(--us-off)}
.us-nhs .us-better{fill:var(--us-better)}
.us-nhs .us-worse{fill:var(--us-worse)}
.us-nhs .us-draft{fill:var(--us-paper);stroke:var(--us-off)}
.us-nhs .us-draft.us-better{stroke:var(--us-better)}
.us-nhs .us-draft.us-worse{stroke:var(--us-worse)}
.us-beyond{fill:none;stroke:var(--us-signal);stroke-width:1.5}
.us-nhs .us-beyond.us-better{fill:none;stroke:var(--us-better)}
.us-nhs .us-beyond.us-worse{fill:none;stroke:var(--us-worse)}
.us-dot.us-excluded,.us-dense .us-excluded,.us-nhs .us-excluded{fill:none;stroke:var(--us-off);stroke-width:1.8;stroke-linecap:round}
.us-gap-mark{stroke:var(--us-rule);stroke-width:3}
.us-note-mark{fill:var(--us-ink);font-size:11px;font-weight:650}
.us-note-lead{stroke:var(--us-muted);stroke-width:.75}
.us-name{fill:var(--us-ink);font-size:var(--us-font)}
.us-icon-frame{fill:var(--us-paper);stroke-width:2.5}
.us-icon-line{fill:none;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
.us-icon-letter{fill:var(--us-ink);font-weight:700}
.us-icon-common{stroke:var(--us-rule)}
.us-icon-better{stroke:var(--us-better)}
.us-icon-worse{stroke:var(--us-worse)}
.us-icon-neutral{stroke:var(--us-neutral)}
.us-sample{stroke:var(--us-rule);stroke-width:2;fill:none;stroke-dasharray:2 4}
.us-sample-dot{fill:var(--us-rule)}
.us-teach{fill:var(--us-ink);font-size:14px}
.us-own-frame{fill:none;stroke:var(--us-data);stroke-width:2}
)css";

/// Points can be walked through where there is a keyboard; elsewhere nothing of that is seen.
constexpr std::string_view walked =
    ".us-focus{stroke:var(--us-focus);stroke-width:3}\n"
    ".us-pt:focus{outline:none}\n"
    ".us-pt:focus .us-focus{visibility:visible}\n";
constexpr std::string_view still = ".us-hit,.us-focus{display:none}";

std::string variables(std::string_view Color::*scheme) {
  std::string text = ".us-chart{";
  for (Color const& color : colors) {
    text.append(color.variable).append(":").append(color.*scheme).append(";");
  }
  text.back() = '}';
  return text;
}

std::string value_of(std::string_view variable, double font) {
  for (Color const& color : colors) {
    if (color.variable == variable) return std::string(color.light);
  }
  return coordinate(font) + "px";  // --us-font, the only one that is no colour
}

/// The rules with every variable replaced by what it stands for on white paper.
std::string replaced(std::string_view text, double font) {
  constexpr std::string_view opening = "var(";
  std::string plain;
  while (true) {
    auto const start = text.find(opening);
    plain.append(text.substr(0, start));
    if (start == std::string_view::npos) return plain;
    auto const end = text.find(')', start);
    plain += value_of(text.substr(start + opening.size(), end - start - opening.size()), font);
    text.remove_prefix(end + 1);
  }
}

}  // namespace

std::string chart_style(Style style, double font) {
  if (style == Style::page) return {};
  if (style == Style::flat) return replaced(rules, font).append(still).append("\n");
  std::string text = "\n" + variables(&Color::light) + "\n@media (prefers-color-scheme:dark){";
  text += variables(&Color::dark) + "}\n@media print{" + variables(&Color::print);
  text.append(still).append("}\n@media (forced-colors:active){").append(variables(&Color::forced)).append("}");
  return text.append(rules).append(walked);
}

std::string font_rule(Style style, double font) {
  return (style == Style::flat ? "font-size:" : "--us-font:") + coordinate(font) + "px";
}

}  // namespace upswing::charts
