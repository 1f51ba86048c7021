// Whatever the numbers are, the picture is whole: well-formed, without a number that is none, and nothing outside.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>

#include "charts/draw.hpp"
#include "charts/picture_cases_for_test.hpp"
#include "charts/svg_for_test.hpp"
#include "charts/words_for_test.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;
using upswing::spc::ChartType;
using upswing::spc::RuleSet;

namespace {

double any_size() { return std::pow(10.0, *rc::gen::element(-320, -300, -12, -4, 0, 0, 1, 3, 6, 12, 18, 300, 307)); }

/// Numbers of one size or of all sizes, constant ones among them, negative ones where the kind knows them.
std::vector<SeriesPoint> any_points(Kind kind, bool labelled) {
  std::vector<SeriesPoint> points;
  bool const constant = *rc::gen::inRange(0, 5) == 0;
  bool const mixed = *rc::gen::inRange(0, 5) == 0;
  bool const ratio = kind == Kind::proportion || kind == Kind::rate;
  double size = ratio || kind == Kind::count ? 1 : any_size();
  int const count = *rc::gen::element(0, 1, 2, 3, 5, 13, 40, 150);
  for (int i = 0; i < count; ++i) {
    SeriesPoint point;
    point.period = upswing::kit::plus_months(month(2010, 1), i);
    if (labelled) point.label = "Point <" + std::to_string(i) + "> & \"more\"";
    if (*rc::gen::inRange(0, 12) == 0) point.state = *rc::gen::element(State::missing, State::no_data);
    if (mixed) size = any_size();
    double const number = constant ? 7 : *rc::gen::inRange(ratio ? 0 : -50, 60);
    point.sent = *rc::gen::inRange(0, 9) != 0;
    if (ratio) {
      point.denominator = *rc::gen::inRange(0, 5) == 0 ? *rc::gen::inRange(0, 3) : 60 + *rc::gen::inRange(0, 90);
      point.numerator = std::min(number, *point.denominator);
    } else if (kind == Kind::count) {
      point.numerator = std::fabs(number);
    } else {
      point.value = (kind == Kind::days_between ? std::fabs(number) + 1 : number) * size;
    }
    points.push_back(point);
  }
  return points;
}

ChartSetup any_setup(Kind kind) {
  ChartSetup setup;
  bool const ratio = kind == Kind::proportion || kind == Kind::rate;
  if (ratio)
    setup.type = *rc::gen::element(ChartType::run, ChartType::p, ChartType::p_prime, ChartType::u, ChartType::u_prime,
                                   ChartType::i);
  else if (kind == Kind::count) setup.type = *rc::gen::element(ChartType::run, ChartType::c, ChartType::i);
  else setup.type = *rc::gen::element(ChartType::run, ChartType::i, ChartType::mr, ChartType::xmr);
  if (setup.type == ChartType::xmr) setup.rules = RuleSet::nhs;
  else if (setup.type != ChartType::run)
    setup.rules = *rc::gen::element(RuleSet::anhoej, RuleSet::nelson, RuleSet::western_electric);
  if (*rc::gen::arbitrary<bool>()) setup.phases.push_back({month(2010 + *rc::gen::inRange(0, 4), 5), std::nullopt, ""});
  if (setup.phases.size() == 1 && *rc::gen::arbitrary<bool>())
    setup.phases.push_back({month(2015, 3), month(2016, 1), ""});
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
    setup.excluded.push_back({month(2010, static_cast<unsigned>(*rc::gen::inRange(1, 12))), "a </g> reason"});
  }
  return setup;
}

Series any_series() {
  Series series;
  series.measure = *rc::gen::element<std::string>("Visits <b>", "", "\u05de\u05d3\u05d3", std::string(300, 'W'));
  series.unit = *rc::gen::element<std::string>("", "per \"1\"", std::string(200, 'u'));
  series.kind = *rc::gen::element(Kind::proportion, Kind::rate, Kind::count, Kind::continuous, Kind::days_between);
  if (series.kind == Kind::count || series.kind == Kind::continuous || series.kind == Kind::days_between)
    series.multiplier = 1;
  series.labelled = *rc::gen::inRange(0, 4) == 0;
  series.categorical = series.labelled && *rc::gen::arbitrary<bool>();
  series.points = any_points(series.kind, series.labelled);
  series.setup = any_setup(series.kind);
  if (*rc::gen::arbitrary<bool>()) series.goal = *rc::gen::inRange(0, 90);
  if (*rc::gen::inRange(0, 4) == 0) series.goals = {{month(2009, 1), 10}, {month(2011, 1), 20}, {month(2099, 1), 30}};
  if (*rc::gen::arbitrary<bool>()) series.baseline_last = month(2010, 12);
  return series;
}

void check_whole(std::string const& svg) {
  for (Element const& each : elements_of(svg)) {
    for (auto const& [name, value] : each.attributes) {
      if (name == "aria-label" || name == "class") continue;
      RC_ASSERT(value.find("nan") == std::string::npos);
      RC_ASSERT(value.find("inf") == std::string::npos);
    }
    RC_ASSERT(each.text.find("nan") == std::string::npos);
    for (std::string const place : {"x", "x1", "x2", "cx", "y", "y1", "y2", "cy"}) {
      if (each.get(place).empty()) continue;
      RC_ASSERT(each.number(place) >= -1);
      RC_ASSERT(each.number(place) <= 1700);
    }
    for (std::string const size : {"width", "height", "r"}) {
      if (!each.get(size).empty()) RC_ASSERT(each.number(size) >= 0);
    }
  }
}

}  // namespace

TEST_CASE("any series that can be read gives a whole picture, at any width and in any style") {
  CHECK(rc::check("whole", [] {
    auto const chart = read_chart(any_series());
    if (!chart) return;
    Drawing drawing;
    drawing.width = *rc::gen::element(320, 390, 640, 1600);
    drawing.style = *rc::gen::element(Style::page, Style::file, Style::flat);
    drawing.two_sigma = *rc::gen::arbitrary<bool>();
    drawing.numerators = *rc::gen::arbitrary<bool>();
    check_whole(draw_chart(chart.value(), english(), drawing));
    check_whole(draw_panel(chart.value(), english(), {"A & B", false, 240}));
    RC_TAG(std::string(upswing::spc::name(chart.value().type)));
  }));
}

TEST_CASE("no label of any picture lies over another, and none reaches over the edge") {
  CHECK(rc::check("apart", [] {
    auto const chart = read_chart(any_series());
    if (!chart) return;
    Drawing drawing;
    drawing.width = *rc::gen::element(320, 390, 640, 1600);
    drawing.style = *rc::gen::element(Style::page, Style::file);
    drawing.numerators = *rc::gen::arbitrary<bool>();
    std::vector<TextBox> boxes;
    for (Element const& each : elements_of(draw_chart(chart.value(), english(), drawing))) {
      if (each.name == "text") boxes.push_back(box_of(each, drawing.width < 480 ? 12 : 13));
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      if (boxes[i].left < -0.5 || boxes[i].right > drawing.width + 0.5)
        RC_FAIL("outside: " + boxes[i].text + " " + std::to_string(boxes[i].left) + " " +
                std::to_string(boxes[i].right) + " " + std::to_string(boxes[i].top));
      for (std::size_t j = 0; j < i; ++j) {
        if (boxes[i].overlaps(boxes[j])) RC_FAIL(boxes[i].text + " over " + boxes[j].text);
      }
    }
  }));
}

TEST_CASE("every point of any picture has a spoken label that is not empty") {
  CHECK(rc::check("spoken", [] {
    auto const chart = read_chart(any_series());
    if (!chart || chart.value().points.empty()) return;
    std::size_t spoken = 0;
    for (Element const& each : elements_of(draw_chart(chart.value(), english(), {}))) {
      if (!each.has_class("us-pt")) continue;
      ++spoken;
      RC_ASSERT(each.get("aria-label").size() > 3);
    }
    RC_ASSERT(spoken == chart.value().points.size());
  }));
}
