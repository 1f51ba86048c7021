// The colours of charts: light, dark and print. Shapes say the same as colours; nothing hangs on colour alone.

#include "charts/draw.hpp"

namespace upswing::charts {

std::string_view chart_style() {
  return R"css(
.us-chart{--us-data:#00558C;--us-signal:#B8680A;--us-ink:#1E2A30;--us-muted:#52616A;--us-grid:#E7E1D8;--us-rule:#7A868E;
--us-paper:#FFFFFF;--us-shade:#F1EDE6;--us-off:#7A868E;--us-focus:#1D4ED8;
font-family:"Atkinson Hyperlegible Next",system-ui,"Liberation Sans",sans-serif;background:var(--us-paper)}
@media (prefers-color-scheme:dark){.us-chart{--us-data:#6CB6F2;--us-signal:#F5B83D;--us-ink:#EEF1F2;--us-muted:#A9B5BC;
--us-grid:#2C353A;--us-rule:#7F8D95;--us-paper:#1D2327;--us-shade:#252D32;--us-off:#7F8D95;--us-focus:#9DC1FF}}
@media print{.us-chart{--us-data:#00558C;--us-signal:#B8680A;--us-ink:#000;--us-muted:#333;--us-grid:#DDD;--us-rule:#555;
--us-paper:#FFF;--us-shade:#F2F2F2;--us-off:#666}.us-hit,.us-focus{display:none}}
.us-paper{fill:var(--us-paper)}
.us-grid{stroke:var(--us-grid);stroke-width:1}
.us-axis{stroke:var(--us-rule);stroke-width:1}
.us-label,.us-foot{fill:var(--us-muted);font-size:var(--us-font)}
.us-foot{font-size:11px}
.us-title{fill:var(--us-ink);font-size:16px;font-weight:650}
.us-end-value{fill:var(--us-ink);font-size:var(--us-font);font-weight:650}
.us-center{stroke:var(--us-muted);stroke-width:1.5;stroke-dasharray:6 4}
.us-center-base{stroke-dasharray:none}
.us-goal{stroke:var(--us-muted);stroke-width:1.5;stroke-dasharray:1.5 4;stroke-linecap:round}
.us-baseline,.us-start{fill:var(--us-shade)}
.us-baseline-edge{stroke:var(--us-rule);stroke-width:1.5}
.us-start-edge{stroke:var(--us-rule);stroke-width:1.5;stroke-dasharray:3 3}
.us-line{stroke:var(--us-data);stroke-width:2;stroke-linejoin:round;fill:none}
.us-dot{fill:var(--us-data);stroke:var(--us-paper);stroke-width:1}
.us-dense .us-dot{stroke:none}
.us-dense .us-line{stroke-width:1.2}
.us-off{fill:var(--us-off)}
.us-signal{fill:var(--us-signal)}
.us-draft{fill:var(--us-paper);stroke:var(--us-data);stroke-width:2}
.us-draft.us-signal{stroke:var(--us-signal)}
.us-gap-mark{stroke:var(--us-rule);stroke-width:3}
.us-note-mark{fill:var(--us-ink);font-size:11px;font-weight:650}
.us-focus{stroke:var(--us-focus);stroke-width:3}
.us-pt:focus{outline:none}
.us-pt:focus .us-focus{visibility:visible}
.us-sample{stroke:var(--us-rule);stroke-width:2;fill:none;stroke-dasharray:2 4}
.us-sample-dot{fill:var(--us-rule)}
.us-teach{fill:var(--us-ink);font-size:14px}
.us-own-frame{fill:none;stroke:var(--us-data);stroke-width:2}
)css";
}

}  // namespace upswing::charts
