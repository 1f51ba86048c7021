// Pictures: golden files to look at, and what must hold for each of them.

#include "charts/draw.hpp"

#include <doctest/doctest.h>

#include "charts/cases_for_test.hpp"
#include "charts/golden_for_test.hpp"
#include "charts/layout.hpp"
#include "charts/spoken.hpp"
#include "charts/svg.hpp"
#include "charts/svg_for_test.hpp"
#include "charts/text_width.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

Day const as_of = upswing::kit::day_of(2026, 10, 6);

Series named(std::string const& name) {
  for (Case const& each : all_cases()) {
    if (each.name == name) return each.series;
  }
  throw std::runtime_error("no case " + name);
}

Series annotated(Series series) {
  series.annotations = {{1, month(2025, 5), "New form"}, {2, month(2026, 1), "Huddle"}};
  return series;
}

int count(std::string const& text, std::string const& part) {
  int found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

/// The values of an attribute, in order.
std::vector<double> numbers_of(std::string const& text, std::string const& attribute) {
  std::vector<double> numbers;
  std::string const start = " " + attribute + "=\"";
  for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
    numbers.push_back(std::stod(text.substr(at + start.size())));
  }
  return numbers;
}

}  // namespace

TEST_CASE("pictures are the ones a person has looked at and accepted") {
  Chart const shift = chart_of(annotated(named("shift the way we want")));
  CHECK(matches_golden("shift_640.svg", draw_chart(shift, english(), {640, Style::page, as_of})));
  CHECK(matches_golden("shift_320_es.svg", draw_chart(shift, spanish(), {320, Style::page, as_of})));
  CHECK(matches_golden("shift_1280_file.svg", draw_chart(shift, english(), {1280, Style::file, as_of})));
  CHECK(matches_golden("gap_640.svg",
                       draw_chart(chart_of(named("shift with a gap")), english(), {640, Style::page, as_of})));
  CHECK(matches_golden("weeks_320.svg",
                       draw_chart(chart_of(named("weeks in a shift")), spanish(), {320, Style::page, as_of})));
  CHECK(matches_golden("calm_640.svg",
                       draw_chart(chart_of(named("calm with a short start")), english(), {640, Style::page, as_of})));
  CHECK(
      matches_golden("wait_640_file.svg", draw_chart(chart_of(named("a wait")), spanish(), {640, Style::file, as_of})));
  CHECK(matches_golden("one_point_320.svg",
                       draw_chart(chart_of(named("one point")), english(), {320, Style::page, as_of})));
  CHECK(matches_golden("empty_640.svg", draw_chart(chart_of(screening()), english(), {640, Style::page, as_of})));
  CHECK(matches_golden("panel_own.svg", draw_panel(shift, english(), {"Practice C", true, 240})));
  CHECK(matches_golden("panel_empty.svg", draw_panel(chart_of(screening()), spanish(), {"Practice D", false, 240})));
}

TEST_CASE("every point can be reached, speaks for itself, and only the first is in the tab order") {
  for (Case const& each : all_cases()) {
    CAPTURE(each.name);
    Chart const chart = chart_of(each.series);
    if (chart.points.empty()) continue;
    std::string const picture = draw_chart(chart, english(), {640, Style::page, as_of});
    CHECK(count(picture, "class=\"us-pt") == static_cast<int>(chart.points.size()));
    CHECK(count(picture, "tabindex=\"0\"") == 1);
    int const icons = count(picture, "class=\"us-icon\"");
    CHECK(count(picture, "aria-label=\"") == static_cast<int>(chart.points.size()) + 1 + icons);
  }
}

TEST_CASE("everything lies inside the picture at every width, and no text is under eleven pixels") {
  for (Case const& each : all_cases()) {
    for (int const width : {320, 390, 640, 1280, 1600}) {
      CAPTURE(each.name);
      CAPTURE(width);
      std::string const picture = draw_chart(chart_of(each.series), spanish(), {width, Style::file, as_of});
      double const height = numbers_of(picture, "height").front();
      for (double const x : numbers_of(picture, "cx")) CHECK((x >= 0 && x <= width));
      for (double const y : numbers_of(picture, "cy")) CHECK((y >= 0 && y <= height));
      for (double const y : numbers_of(picture, "y")) CHECK((y >= 0 && y <= height));
      for (double const size : numbers_of(picture, "font-size")) CHECK(size >= 11);
    }
  }
}

TEST_CASE("a width outside 320 to 1600 is drawn at the nearest one") {
  Chart const chart = chart_of(of_forty({10, 12}));
  CHECK(draw_chart(chart, english(), {10, Style::page, as_of}) ==
        draw_chart(chart, english(), {320, Style::page, as_of}));
  CHECK(draw_chart(chart, english(), {9999, Style::page, as_of}) ==
        draw_chart(chart, english(), {1600, Style::page, as_of}));
}

TEST_CASE("a flat picture is the file's, with every variable replaced by its light colour") {
  Chart const chart = chart_of(annotated(named("shift the way we want")));
  std::string const file = draw_chart(chart, english(), {640, Style::file, as_of});
  std::string const flat = draw_chart(chart, english(), {640, Style::flat, as_of});
  for (std::string const word : {"var(", "--us", "@media", ":focus"}) {
    CAPTURE(word);
    CHECK(count(file, word) > 0);
    CHECK(count(flat, word) == 0);
  }
  CHECK(count(flat, ".us-line{stroke:#00558C;stroke-width:2;") == 1);
  CHECK(count(flat, ".us-label,.us-foot{fill:#52616A;font-size:13px}") == 1);
  CHECK(flat.substr(flat.find("</style>")) == file.substr(file.find("</style>")));
}

TEST_CASE("people's text cannot become markup") {
  Series series = of_forty({10, 12});
  series.measure = "<script>alert(\"1\")</script> & 'more'";
  series.definition = "]]></style><img src=x onerror=alert(1)>";
  std::string const picture = draw_chart(chart_of(series), english(), {640, Style::file, as_of});
  CHECK(count(picture, "<script") == 0);
  CHECK(count(picture, "<img") == 0);
  CHECK(count(picture, "</style>") == 1);
  CHECK(escaped("a<b>&\"'\x01") == "a&lt;b&gt;&amp;&quot;&#39; ");
}

TEST_CASE("a point says its date, its count, its value, its side and its notes") {
  Chart const chart = chart_of(annotated(named("shift the way we want")));
  CHECK(spoken_label(chart.points[12], chart, english()) ==
        "January 2026: 20 of 40, 50 percent, above the middle line, part of a shift, note 2");
  CHECK(spoken_label(chart.points[12], chart, spanish()) ==
        "Enero de 2026: 20 de 40, 50 por ciento, por encima de la línea central, parte de una racha larga, nota 2");
  CHECK(spoken_label(chart.points[0], chart, english()) ==
        "January 2025: 14 of 40, 35 percent, below the middle line, in the baseline");
}

TEST_CASE("a gap says why it is one") {
  Series series = of_forty({10, 12, 14});
  series.points[1].state = State::not_applicable;
  Chart const chart = chart_of(series);
  CHECK(spoken_label(chart.points[1], chart, english()) == "February 2025: nobody to count");
}

TEST_CASE("percentages stay within 0 and 100 and are not stretched to zero") {
  Scale const high = value_scale(chart_of(of_forty({38, 39, 40})), 5);
  CHECK(high.low > 50);
  CHECK(high.high == 100);
  Scale const wide = value_scale(chart_of(of_forty({4, 30, 38})), 5);
  CHECK(wide.low == 0);
  CHECK(wide.high == 100);
}

TEST_CASE("a long text is wrapped, and what is left out is marked") {
  CHECK(wrapped("one two three", 1000, 12, 2) == std::vector<std::string>{"one two three"});
  CHECK(wrapped("one two three", 10, 12, 2) == std::vector<std::string>{"one", "two \u2026"});
}

TEST_CASE("on a phone, notes of six months in a row stand apart, over neither dots nor each other") {
  Series series = named("shift the way we want");
  for (int i = 0; i < 6; ++i) series.annotations.push_back({i + 1, month(2025, 3U + static_cast<unsigned>(i)), "Test"});
  series.annotations.push_back({17, month(2025, 4), "Another of April"});
  auto const elements = elements_of(draw_chart(chart_of(series), english(), {320, Style::page, as_of}));
  std::vector<TextBox> boxes;
  for (auto const& each : elements) {
    if (each.has_class("us-note-mark")) boxes.push_back(box_of(each, 12));
  }
  REQUIRE(boxes.size() == 6);
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) CHECK_FALSE(boxes[a].overlaps(boxes[b]));
    for (auto const& dot : elements) {
      if (!dot.has_class("us-dot") || dot.name != "circle") continue;
      double const x = std::stod(dot.get("cx"));
      double const y = std::stod(dot.get("cy"));
      CHECK_FALSE((x > boxes[a].left && x < boxes[a].right && y > boxes[a].top && y < boxes[a].bottom));
    }
  }
}
