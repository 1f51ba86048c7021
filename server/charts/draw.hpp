#pragma once

// Pictures of charts as SVG, coloured by class: the page's tokens, or a style of their own when they stand alone.

#include <string>
#include <string_view>

#include "charts/chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

inline constexpr int narrowest = 320;
inline constexpr int widest = 1600;

/// A page brings its own rules for the classes. A file carries rules with variables: light, dark and print. Flat is the
/// same with every variable replaced, for whatever knows neither variables nor media: PDF, PNG, an office program.
enum class Style { page, file, flat };

struct Drawing {
  int width = 640;  // CSS pixels, held between narrowest and widest
  Style style = Style::page;
  Day as_of;                // told where the picture stands alone
  bool two_sigma = false;   // fine lines at two sigma, too
  bool numerators = false;  // below, what was counted, as bars over the same axis

  /// Then it carries title, definition, "as of", rule set and colours.
  [[nodiscard]] bool stands_alone() const { return style != Style::page; }
};

/// The picture of any chart. Every point is a <g class="us-pt"> with a spoken label; the first can be reached by Tab, the others
/// by the arrow keys of the page.
std::string draw_chart(Chart const& chart, Words const& words, Drawing const& drawing);

/// Ratios without an order, such as practices side by side: each over its denominator, between limits that narrow as it
/// grows. Those beyond are named. Any other chart is drawn as ever.
std::string draw_funnel(Chart const& chart, Words const& words, Drawing const& drawing);

struct Panel {
  std::string name;  // of the practice, or its code
  bool own = false;  // the reader's own practice
  int width = 240;
  bool tells_values = true;  // false: its label says how many points there are, and no number
};

/// A small multiple: line, middle line, limits and last point under one spoken label.
std::string draw_panel(Chart const& chart, Words const& words, Panel const& panel);

/// The picture before the first number: invented points in grey, and where one's own will begin.
std::string draw_empty(Words const& words, int width);

/// The rules a picture of that style carries; `font` is the size of its labels in pixels.
std::string chart_style(Style style, double font);

/// How a picture's outermost element says the size of its labels.
std::string font_rule(Style style, double font);

}  // namespace upswing::charts
