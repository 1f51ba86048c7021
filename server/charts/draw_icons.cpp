// Drawn for any size: all lengths are parts of the icon's radius.

#include "charts/draw_icons.hpp"

#include <algorithm>
#include <numbers>

namespace upswing::charts {
namespace {

struct Place {
  double x = 0;  // of the middle
  double y = 0;
  double radius = 0;
};

enum class Frame { ring, square, hexagon };

struct Look {
  std::string_view color;  // class
  Frame frame = Frame::ring;
  std::string_view letter;
  int arrow = 0;  // 1 up, -1 down
};

Look look_of(spc::VariationIcon icon) {
  using enum spc::VariationIcon;
  switch (icon) {
    case common_cause: return {"us-icon-common", Frame::ring, "", 0};
    case improvement_high: return {"us-icon-better", Frame::ring, "H", 1};
    case improvement_low: return {"us-icon-better", Frame::ring, "L", -1};
    case concern_high: return {"us-icon-worse", Frame::square, "H", 1};
    case concern_low: return {"us-icon-worse", Frame::square, "L", -1};
    case neutral_high: return {"us-icon-neutral", Frame::hexagon, "", 1};
    case neutral_low: return {"us-icon-neutral", Frame::hexagon, "", -1};
  }
  return {};
}

Look look_of(spc::AssuranceIcon icon) {
  using enum spc::AssuranceIcon;
  switch (icon) {
    case pass: return {"us-icon-better", Frame::ring, "P", 0};
    case fail: return {"us-icon-worse", Frame::square, "F", 0};
    case inconsistent: return {"us-icon-common", Frame::ring, "?", 0};
  }
  return {};
}

void draw_frame(Svg& svg, std::string const& style, Frame frame, Place at) {
  double const reach = at.radius * (frame == Frame::square ? 0.88 : 0.94);
  if (frame == Frame::ring) {
    svg.circle(style, at.x, at.y, reach);
  } else if (frame == Frame::square) {
    svg.empty("rect", {{"class", style},
                       {"x", at.x - reach},
                       {"y", at.y - reach},
                       {"width", 2 * reach},
                       {"height", 2 * reach},
                       {"rx", reach / 4}});
  } else {
    Path path;
    double const half = reach * std::numbers::sqrt3 / 2;
    path.move(at.x, at.y - reach).line(at.x + half, at.y - reach / 2).line(at.x + half, at.y + reach / 2);
    path.line(at.x, at.y + reach).line(at.x - half, at.y + reach / 2).line(at.x - half, at.y - reach / 2).close();
    svg.empty("path", {{"class", style}, {"d", path.data()}});
  }
}

void draw_letter(Svg& svg, std::string_view letter, double x, double y, double size) {
  svg.open("text", {{"class", "us-icon-letter"},
                    {"x", x},
                    {"y", y + size * 0.36},
                    {"text-anchor", "middle"},
                    {"font-size", size}})
      .raw(letter)
      .close("text");
}

void draw_arrow(Svg& svg, std::string const& style, double x, double y, double reach, int way) {
  double const tip = y - way * reach;
  double const wing = reach * 0.62;
  Path path;
  path.move(x, y + way * reach)
      .line(x, tip)
      .move(x - wing, tip + way * wing)
      .line(x, tip)
      .line(x + wing, tip + way * wing);
  svg.empty("path", {{"class", style}, {"fill", "none"}, {"d", path.data()}});
}

/// Up and down around a level: nothing but chance.
void draw_wave(Svg& svg, std::string const& style, Place at) {
  double const step = at.radius * 0.28;
  Path path;
  path.move(at.x - 2 * step, at.y + step * 0.5).line(at.x - step, at.y - step).line(at.x, at.y + step);
  path.line(at.x + step, at.y - step).line(at.x + 2 * step, at.y + step * 0.5);
  svg.empty("path", {{"class", style}, {"fill", "none"}, {"d", path.data()}});
}

/// The goal, as a dotted line below the letter.
void draw_target(Svg& svg, Place at) {
  double const reach = at.radius * 0.5;
  double const y = at.y + at.radius * 0.55;
  svg.line("us-goal", at.x - reach, y, at.x + reach, y);
}

void draw_look(Svg& svg, Look const& look, Place at) {
  std::string const color(look.color);
  draw_frame(svg, "us-icon-frame " + color, look.frame, at);
  std::string const line = "us-icon-line " + color;
  double const size = std::max(11.0, at.radius * 0.95);
  if (look.arrow == 0) {
    if (look.letter.empty()) draw_wave(svg, line, at);
    else draw_letter(svg, look.letter, at.x, at.y - at.radius * 0.06, size);
    return;
  }
  double const aside = look.letter.empty() ? 0 : at.radius * 0.36;
  draw_arrow(svg, line, at.x + aside, at.y, at.radius * 0.42, look.arrow);
  if (!look.letter.empty()) draw_letter(svg, look.letter, at.x - aside * 0.9, at.y, size);
}

template <class Icon> void draw_icon(Svg& svg, Icon icon, Place at) {
  draw_look(svg, look_of(icon), at);
  if constexpr (std::is_same_v<Icon, spc::AssuranceIcon>) draw_target(svg, at);
}

template <class Icon> std::string alone(Icon icon, Words const& words, int size, Style style) {
  double const side = std::max(size, smallest_icon);
  Svg svg;
  svg.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                   {"class", "us-chart us-icon"},
                   {"width", side},
                   {"height", side},
                   {"viewBox", "0 0 " + coordinate(side) + " " + coordinate(side)},
                   {"role", "img"},
                   {"aria-label", icon_words(icon, words)}});
  svg.raw("\n");
  if (style != Style::page) svg.open("style", {}).raw(chart_style(style, 12)).close("style");
  draw_icon(svg, icon, {side / 2, side / 2, side / 2});
  svg.close("svg");
  return svg.take();
}

template <class Icon> void placed(Svg& svg, Icon icon, Words const& words, Place at) {
  svg.open("g", {{"class", "us-icon"}, {"role", "img"}, {"aria-label", icon_words(icon, words)}}).raw("\n");
  draw_icon(svg, icon, at);
  svg.close("g");
}

}  // namespace

std::string icon_words(spc::VariationIcon icon, Words const& words) {
  return say({"picture.variation." + std::string(spc::name(icon)), {}}, words);
}

std::string icon_words(spc::AssuranceIcon icon, Words const& words) {
  return say({"picture.assurance." + std::string(spc::name(icon)), {}}, words);
}

std::string draw_variation_icon(spc::VariationIcon icon, Words const& words, int size, Style style) {
  return alone(icon, words, size, style);
}

std::string draw_assurance_icon(spc::AssuranceIcon icon, Words const& words, int size, Style style) {
  return alone(icon, words, size, style);
}

bool has_icons(Chart const& chart) { return chart.rule_set == spc::RuleSet::nhs && chart.rules_speak(); }

void draw_icons(Svg& svg, Chart const& chart, Layout const& layout, Words const& words) {
  if (layout.icon == 0) return;
  double const radius = layout.icon / 2;
  Place at{layout.width - layout.inset() - 2 - radius, 4 + radius, radius};
  auto const assurance = spc::assurance_icon(chart.found);
  if (assurance) {
    placed(svg, *assurance, words, at);
    at.x -= layout.icon + 6;
  }
  if (auto const variation = spc::variation_icon(chart.found)) placed(svg, *variation, words, at);
}

}  // namespace upswing::charts
