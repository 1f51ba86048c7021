#include "charts/compare.hpp"

#include <doctest/doctest.h>

#include "charts/news.hpp"
#include "charts/series_for_test.hpp"
#include "charts/words_for_test.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;
namespace programs = upswing::programs;

namespace {

view::Panel panel(Series series, bool coded) {
  programs::Shown shown;
  shown.enrollment.practice_id.text = "01999d11-9800-7001-8000-000000000001";
  shown.name = coded ? "C" : "Cedar Street";
  shown.coded = coded;
  return panel_of({shown, std::move(series)}, english(), 240);
}

bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

Series shifted() { return started({10, 12, 10, 12, 10, 12, 10, 12, 20, 21, 20, 21, 20, 21, 20, 21, 20}, 8); }

}  // namespace

TEST_CASE("a practice by name has its id and its own sentence") {
  auto const shown = panel(of_forty({22, 31}), false);
  CHECK(shown.name == "Cedar Street");
  CHECK(shown.practice_id.has_value());
  CHECK(has(shown.lead, "22 of 40"));
  CHECK(shown.last == 77.5);
  CHECK(shown.n_points == 2);
}

TEST_CASE("a coded practice has no id, and its panel names percentages only") {
  auto const shown = panel(of_forty({22, 31}), true);
  CHECK(shown.name == "Practice C");
  CHECK_FALSE(shown.practice_id.has_value());
  CHECK(shown.lead == "Two points so far.");
  CHECK(shown.last == 77.5);
  CHECK_FALSE(has(shown.svg, "40 charts"));
  CHECK_FALSE(has(shown.svg, "of 40"));
  CHECK(has(shown.svg, "Practice C: 2 points, last 77.5%"));
}

TEST_CASE("a coded practice with a signal says so in the same words") {
  auto const shown = panel(shifted(), true);
  CHECK(has(shown.lead, "above the middle line"));
  CHECK_FALSE(has(shown.lead, " of 40"));
}

TEST_CASE("a coded practice's counts are not told") {
  Series series;
  series.kind = Kind::count;
  auto const shown = panel(with_values(series, month(2026, 1), {17, 19}), true);
  CHECK(shown.last == std::nullopt);
  CHECK(has(shown.svg, "aria-label=\"Practice C: 2 points\""));
  CHECK(shown.lead == "Two points so far.");
}

TEST_CASE("a practice that has sent nothing stays in its place") {
  auto const shown = panel(screening(), false);
  CHECK(shown.n_points == 0);
  CHECK(shown.last == std::nullopt);
  CHECK(shown.lead == "Nothing counted yet.");
}

TEST_CASE("the middle of the practices is told from three on") {
  auto const middle = middle_of({of_forty({10, 20}), of_forty({12, 20}), of_forty({30})});
  REQUIRE(middle.periods.size() == 2);
  CHECK(middle.values[0] == 30.0);
  CHECK(middle.values[1] == std::nullopt);
}

TEST_CASE("a shift that goes on is news, a calm chart and a short one are not") {
  CHECK(has_news(chart_of(shifted())));
  CHECK_FALSE(has_news(chart_of(of_forty({10, 14, 10, 14, 9, 15, 11, 13, 12, 15, 9, 14, 10, 13}))));
  CHECK_FALSE(has_news(chart_of(of_forty({10, 10, 10, 30, 30, 30}))));
}

TEST_CASE("what travels is silent about signals under ten useful points, and labels each point") {
  auto const shown = view::view_of(chart_of(of_forty({10, 10, 11, 30, 31, 30})), english());
  CHECK_FALSE(shown.runs.few_crossings);
  CHECK_FALSE(shown.runs.shift);
  CHECK(shown.points.at(0).label == "Jan 2025");
  CHECK(shown.points.at(0).spoken == "January 2025: 10 of 40, 25 percent, below the middle line");
  CHECK(shown.rule_set == RuleSet::anhoej);
}
