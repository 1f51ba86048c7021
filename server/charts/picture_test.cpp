// What holds for the pictures of control charts, and the ones a person has looked at.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <sstream>

#include "charts/draw.hpp"
#include "charts/draw_icons.hpp"
#include "charts/funnel_names.hpp"
#include "charts/golden_for_test.hpp"
#include "charts/layout.hpp"
#include "charts/picture_cases_for_test.hpp"
#include "charts/svg_for_test.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;
using upswing::spc::AssuranceIcon;
using upswing::spc::VariationIcon;

namespace {

Day const as_of = upswing::kit::day_of(2026, 10, 6);

Chart picture_case(std::string const& name) {
  for (Case const& each : picture_cases()) {
    if (each.name == name) return chart_of(each.series);
  }
  throw std::runtime_error("no case " + name);
}

std::string drawn(Chart const& chart, int width, Style style = Style::page) {
  return draw_chart(chart, english(), {width, style, as_of});
}

std::vector<Element> with_class(std::string const& svg, std::string const& style) {
  std::vector<Element> found = elements_of(svg);
  std::erase_if(found, [&](Element const& each) { return !each.has_class(style); });
  return found;
}

std::vector<Element> texts_of(std::string const& svg) {
  std::vector<Element> found = elements_of(svg);
  std::erase_if(found, [](Element const& each) { return each.name != "text"; });
  return found;
}

bool has_text(std::string const& svg, std::string const& text) {
  auto const all = texts_of(svg);
  return std::any_of(all.begin(), all.end(), [&](Element const& each) { return each.text == text; });
}

/// The x of every vertex of a path.
std::vector<double> places_of(Element const& path) {
  std::string data = path.get("d");
  std::replace_if(
      data.begin(), data.end(), [](char c) { return c == 'M' || c == 'L' || c == 'Z'; }, ' ');
  std::istringstream numbers(data);
  std::vector<double> places;
  for (double x = 0, y = 0; numbers >> x >> y;) places.push_back(x);
  return places;
}

std::string spoken_at(std::string const& svg, int number) {
  for (Element const& each : with_class(svg, "us-pt")) {
    if (each.get("data-n") == std::to_string(number)) return each.get("aria-label");
  }
  return "";
}

}  // namespace

TEST_CASE("pictures of control charts are the ones a person has looked at and accepted") {
  auto const golden = [](std::string const& file, std::string const& name, Drawing const& drawing) {
    Words const& words = file.find("_es") == std::string::npos ? english() : spanish();
    CHECK(matches_golden(file, draw_chart(picture_case(name), words, drawing)));
  };
  golden("p_640.svg", "p", {640, Style::page, as_of});
  golden("p_320_es_file.svg", "p", {320, Style::file, as_of});
  golden("tiny_denominators_640.svg", "tiny denominators", {640, Style::page, as_of});
  golden("three_phases_640_flat.svg", "three phases", {640, Style::flat, as_of});
  golden("frozen_640.svg", "frozen", {.width = 640, .as_of = as_of, .two_sigma = true});
  golden("left_out_390.svg", "left out", {390, Style::page, as_of});
  golden("goal_steps_640.svg", "goal steps", {.width = 640, .as_of = as_of, .numerators = true});
  golden("xmr_640_file.svg", "xmr", {640, Style::file, as_of});
  golden("xmr_320_es.svg", "xmr", {320, Style::page, as_of});
  golden("xmr_not_wanted_390.svg", "xmr not wanted", {390, Style::page, as_of});
  golden("funnel_640.svg", "funnel", {640, Style::page, as_of});
  golden("funnel_320_es_flat.svg", "funnel", {320, Style::flat, as_of});
  golden("labelled_640.svg", "labelled", {640, Style::page, as_of});
  golden("three_hundred_days_640.svg", "three hundred days", {640, Style::page, as_of});
  golden("three_points_320.svg", "three points", {320, Style::page, as_of});
  CHECK(matches_golden("panel_limits.svg", draw_panel(picture_case("p"), english(), {"Practice A", false, 240})));
}

TEST_CASE("no label lies over another, and none is cut off at the side") {
  for (Case const& each : picture_cases()) {
    for (int const width : {320, 390, 640, 1100, 1600}) {
      Chart const chart = chart_of(each.series);
      std::string const svg = draw_chart(chart, spanish(), {width, Style::file, as_of, false, true});
      double const font = width < 480 ? 12 : 13;
      std::vector<TextBox> boxes;
      for (Element const& text : texts_of(svg)) boxes.push_back(box_of(text, font));
      for (std::size_t i = 0; i < boxes.size(); ++i) {
        INFO(each.name << " at " << width << ": " << boxes[i].text);
        CHECK(boxes[i].left >= -0.5);
        CHECK(boxes[i].right <= width + 0.5);
        for (std::size_t j = 0; j < i; ++j) {
          CAPTURE(boxes[j].text);
          CHECK_FALSE(boxes[i].overlaps(boxes[j]));
        }
      }
    }
  }
}

TEST_CASE("no letter is smaller than eleven pixels") {
  std::string const css = chart_style(Style::flat, 12);
  std::string const size = "font-size:";
  for (auto at = css.find(size); at != std::string::npos; at = css.find(size, at + 1)) {
    CHECK(std::stod(css.substr(at + size.size())) >= 11);
  }
  for (int const icon : {1, 24, 36, 44, 200}) {
    std::string const svg = draw_variation_icon(VariationIcon::concern_low, english(), icon);
    for (Element const& text : texts_of(svg)) CHECK(text.number("font-size") >= 11);
  }
}

TEST_CASE("limits, middle line and band end where a phase ends, and none reaches into the next") {
  Chart const chart = picture_case("three phases");
  std::string const svg = drawn(chart, 640);
  Layout const layout = lay_out(chart, english(), {640, Style::page, as_of});
  auto const limits = with_class(svg, "us-limit");
  CHECK(limits.size() == 6);
  CHECK(with_class(svg, "us-band").size() == 3);
  CHECK(with_class(svg, "us-center").size() == 3);
  for (Element const& limit : limits) {
    auto const places = places_of(limit);
    auto const whole = [&](upswing::spc::Phase const& phase) {
      double const from = layout.x(phase.first) - layout.spacing / 2 - 0.1;
      double const to = layout.x(phase.last) + layout.spacing / 2 + 0.1;
      return std::all_of(places.begin(), places.end(), [&](double x) { return x >= from && x <= to; });
    };
    CHECK(std::count_if(chart.found.phases.begin(), chart.found.phases.end(), whole) == 1);
  }
  CHECK(has_text(svg, "from Jan 2026"));
  CHECK(with_class(svg, "us-line-by").size() == 1);
}

TEST_CASE("a baseline that is frozen ends in a dotted line midway to the next point") {
  Chart const chart = picture_case("frozen");
  Layout const layout = lay_out(chart, english(), {640, Style::page, as_of});
  auto const freeze = with_class(drawn(chart, 640), "us-freeze");
  REQUIRE(freeze.size() == 1);
  CHECK(freeze[0].number("x1") == doctest::Approx((layout.x(12) + layout.x(13)) / 2).epsilon(0.001));
}

TEST_CASE("the middle line of a phase with a signal has a class and a dash of its own") {
  CHECK(with_class(drawn(picture_case("frozen"), 640), "us-center-signal").size() == 1);
  CHECK(with_class(drawn(picture_case("left out"), 640), "us-center-signal").empty());
}

TEST_CASE("a point left out is a cross, the line passes it by, and its label says why") {
  std::string const svg = drawn(picture_case("left out"), 640);
  CHECK(with_class(svg, "us-excluded").size() == 1);
  CHECK(with_class(svg, "us-line-by").size() == 1);
  CHECK(spoken_at(svg, 7) == "July 2025: 34 days, above the middle line, left out: The clinic was flooded");
}

TEST_CASE("a point beyond its limits is a diamond in a frame, and its label says so") {
  std::string const svg = drawn(picture_case("labelled"), 640);
  CHECK(with_class(svg, "us-beyond").size() == 1);
  CHECK(spoken_at(svg, 13) == "Visit no. 13: 31 minutes, above the middle line, outside the limits");
}

TEST_CASE("a goal that changes is a step for each value, and the last has the label") {
  std::string const svg = drawn(picture_case("goal steps"), 640);
  auto const goals = with_class(svg, "us-goal");
  REQUIRE(goals.size() == 3);
  CHECK(goals[0].get("x2") == goals[1].get("x1"));
  CHECK(goals[1].get("x2") == goals[2].get("x1"));
  CHECK(has_text(svg, "75%"));
  CHECK_FALSE(has_text(svg, "50%"));
}

TEST_CASE("over a funnel the goal is one line, however often it changed") {
  Series series = practices_side_by_side();
  series.goals = {{month(2024, 1), 50}, {month(2026, 1), 60}, {month(2027, 1), 70}};
  std::string const svg = drawn(chart_of(series), 640);
  CHECK(with_class(svg, "us-goal").size() == 1);
  CHECK(has_text(svg, "60%"));
}

TEST_CASE("limits far outside are cut at the edge and marked, so that the data stay readable") {
  Chart const chart = picture_case("tiny denominators");
  std::string const svg = drawn(chart, 640);
  CHECK(value_scale(chart, 6).high <= 40);
  CHECK(with_class(svg, "us-outside").size() == 2);
  CHECK(has_text(svg, "A small arrow at the edge: there the limit goes on outside the picture."));
  CHECK(with_class(drawn(picture_case("p"), 640), "us-outside").empty());
}

TEST_CASE("a limit held at zero or a hundred percent is not labelled") {
  Chart const chart =
      chart_of(with_type(of_forty({39, 40, 40, 39, 38, 40, 40, 39, 40, 40, 39, 40}), upswing::spc::ChartType::p));
  std::string const svg = drawn(chart, 640);
  CHECK(has_text(svg, "lower limit"));
  CHECK_FALSE(has_text(svg, "upper limit"));
}

TEST_CASE("a rule set other than Anhøj's is named on the picture, also on a page") {
  CHECK(has_text(drawn(picture_case("xmr"), 640), "XmR chart, rules: NHS, Making Data Count"));
  CHECK(has_text(drawn(picture_case("p"), 640, Style::file), "P chart, rules: Anhøj"));
  CHECK_FALSE(has_text(drawn(picture_case("p"), 640), "P chart, rules: Anhøj"));
}

TEST_CASE("the two icons are shown with the NHS rules only, each with its meaning in words") {
  auto const icons = with_class(drawn(picture_case("xmr"), 640), "us-icon");
  REQUIRE(icons.size() == 2);
  CHECK(icons[0].get("aria-label") ==
        "If nothing changes, the goal will be met at times and missed at times, by chance");
  CHECK(icons[1].get("aria-label") == "Getting better: lower than chance alone would bring");
  CHECK(with_class(drawn(picture_case("frozen"), 640), "us-icon").empty());
}

TEST_CASE("by the NHS rules a signal has the colour of its icon, and what is not wanted another shape") {
  auto const wanted = with_class(drawn(picture_case("xmr"), 640), "us-better");
  auto const other = with_class(drawn(picture_case("xmr not wanted"), 640), "us-worse");
  REQUIRE(wanted.size() == 12);
  REQUIRE(other.size() == 8);  // seven below the mean, one of them beyond the limit and framed
  CHECK(places_of(wanted[0])[0] > places_of(wanted[0])[3]);  // a diamond's top, its left tip
  CHECK(places_of(other[0])[0] == places_of(other[0])[3]);   // the left edge of a square
  CHECK(with_class(drawn(picture_case("frozen"), 640), "us-better").empty());
}

TEST_CASE("every icon differs from every other without its colour") {
  std::vector<std::string> shapes;
  auto const add = [&](std::string svg) {
    for (std::string const word : {"us-icon-better", "us-icon-worse", "us-icon-neutral", "us-icon-common"}) {
      for (auto at = svg.find(word); at != std::string::npos; at = svg.find(word)) svg.erase(at, word.size());
    }
    shapes.push_back(svg.substr(svg.find('\n')));
  };
  for (int i = 0; i < 7; ++i) add(draw_variation_icon(static_cast<VariationIcon>(i), english(), 44));
  for (int i = 0; i < 3; ++i) add(draw_assurance_icon(static_cast<AssuranceIcon>(i), english(), 44));
  std::sort(shapes.begin(), shapes.end());
  CHECK(std::adjacent_find(shapes.begin(), shapes.end()) == shapes.end());
}

TEST_CASE("a funnel has no line, and its curve meets the limits of each point") {
  Chart const chart = picture_case("funnel");
  std::string const svg = drawn(chart, 640);
  CHECK(with_class(svg, "us-line").empty());
  for (ChartPoint const& point : chart.points) {
    CHECK(*funnel_limit(chart, *point.facts.denominator, 3) == doctest::Approx(*point.upper));
    CHECK(*funnel_limit(chart, *point.facts.denominator, -3) == doctest::Approx(*point.lower));
  }
  CHECK(has_text(svg, "Dogwood Family"));
  CHECK(has_text(svg, "Hazel"));
  CHECK_FALSE(has_text(svg, "Alder"));
}

TEST_CASE("bars of numerators stand under their points, and higher ones are higher") {
  Chart const chart = picture_case("goal steps");
  Drawing const drawing{.width = 640, .as_of = as_of, .numerators = true};
  auto const bars = with_class(draw_chart(chart, english(), drawing), "us-bar");
  Layout const layout = lay_out(chart, english(), drawing);
  REQUIRE(bars.size() == chart.points.size());
  for (std::size_t i = 0; i < bars.size(); ++i) {
    double const middle = bars[i].number("x") + bars[i].number("width") / 2;
    CHECK(std::fabs(middle - layout.x(chart.points[i].number)) < 0.11);
  }
  CHECK(bars[19].number("height") > bars[9].number("height"));
}

TEST_CASE("text from right to left begins at the right and stays within the picture") {
  Series series = from_a_file();
  series.measure = "\u0632\u0645\u0646 \u0627\u0644\u0627\u0646\u062a\u0638\u0627\u0631";
  for (SeriesPoint& point : series.points)
    point.label = "\u05d1\u05d9\u05e7\u05d5\u05e8 \u05e8\u05d0\u05e9\u05d5\u05df";
  std::string const svg = drawn(chart_of(series), 640, Style::file);
  auto const title = with_class(svg, "us-title");
  REQUIRE(title.size() == 1);
  CHECK(title[0].get("text-anchor") == "end");
  CHECK(title[0].number("x") == 632);
  CHECK(chart_style(Style::file, 13).find("direction:ltr") != std::string::npos);
}
