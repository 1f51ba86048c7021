#include "charts/chart.hpp"

#include <doctest/doctest.h>

#include "charts/gaps.hpp"
#include "charts/numbers.hpp"
#include "charts/periods.hpp"
#include "charts/sentence.hpp"
#include "charts/series_for_test.hpp"
#include "charts/words_for_test.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;

TEST_CASE("a month nobody sent keeps its place between the others") {
  Chart const chart = chart_of(of_forty({10, gap, gap, 12}));
  REQUIRE(chart.points.size() == 4);
  CHECK(chart.points[1].facts.state == State::missing);
  CHECK(chart.points[1].facts.period == month(2025, 2));
  CHECK(chart.points[1].value == std::nullopt);
}

TEST_CASE("points in any order become a series in order of time") {
  Series series = of_forty({10, 11, 12});
  std::swap(series.points[0], series.points[2]);
  CHECK(chart_of(series).points[0].value == 25.0);
}

TEST_CASE("zero of forty is a number; nobody eligible and nothing collected are gaps") {
  Series series = of_forty({0, 5, 7});
  series.points[1].state = State::not_applicable;
  series.points[2].state = State::no_data;
  Chart const chart = chart_of(series);
  CHECK(chart.points[0].value == 0.0);
  CHECK(chart.points[1].value == std::nullopt);
  CHECK(chart.points[2].value == std::nullopt);
}

TEST_CASE("a start of seven numbers is called start and moves the middle line with all points") {
  Chart const chart = chart_of(started({10, 12, 10, 12, 10, 12, 10, 30, 32, 34}, 7));
  CHECK(chart.baseline.points == 7);
  CHECK_FALSE(chart.baseline.frozen);
  CHECK(chart.runs.center == 30.0);
  CHECK(chart.points[6].in_baseline);
}

TEST_CASE("a start of eight numbers is frozen and extended") {
  Chart const chart = chart_of(started({10, 12, 10, 12, 10, 12, 10, 12, 30, 32, 34}, 8));
  CHECK(chart.baseline.frozen);
  CHECK(chart.runs.center == 27.5);
  CHECK(chart.points[10].center == 27.5);
  CHECK_FALSE(chart.points[8].in_baseline);
}

TEST_CASE("gaps in the start do not count toward its eight numbers") {
  Chart const chart = chart_of(started({10, 12, gap, 12, 10, 12, 10, 12, 30}, 8));
  CHECK(chart.baseline.points == 7);
  CHECK(chart.baseline.gaps);
  CHECK_FALSE(chart.baseline.frozen);
}

TEST_CASE("a series by day that leaves weekends out has no gaps on them") {
  Series series = screening();
  series.period = Period::day;
  for (int const day : {5, 8}) {  // a Friday and a Monday of June 2026
    SeriesPoint point;
    point.period = upswing::kit::day_of(2026, 6, static_cast<unsigned>(day));
    point.numerator = 1;
    point.denominator = 2;
    series.points.push_back(point);
  }
  CHECK(fill_gaps(series).size() == 2);
  series.points[0].period = upswing::kit::day_of(2026, 6, 6);
  CHECK(fill_gaps(series).size() == 3);
}

TEST_CASE("a stray date centuries away does not make thousands of gaps") {
  Series series = of_forty({10, 12});
  series.points[0].period = month(1025, 1);
  CHECK(fill_gaps(series).size() == 2);
}

TEST_CASE("below ten useful points no point is drawn as a signal, whatever the flags") {
  Chart const chart = chart_of(started({10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20, 20, 20, 20}, 8));
  CHECK(chart.runs.n_useful == 9);
  CHECK(chart.runs.shift);
  CHECK_FALSE(chart.rules_speak());
  for (ChartPoint const& point : chart.points) CHECK_FALSE(point.signal);
}

TEST_CASE("weekly counts are offered for few months, not for weeks and not for enough months") {
  CHECK(offers_weekly(chart_of(of_forty({22, 31}))));
  CHECK_FALSE(offers_weekly(chart_of(of_forty({22, 31, 22, 31, 22, 31, 22, 31, 22, 31, 22, 31}))));
  Series series = screening();
  series.period = Period::week;
  CHECK_FALSE(offers_weekly(chart_of(with_ratios(series, upswing::kit::day_of(2026, 6, 1), {4, 6}, 10))));
}

TEST_CASE("a number that cannot be drawn is refused") {
  Series series = of_forty({10, 12});
  series.points[0].numerator = 1e308;
  series.points[0].denominator = 1e-10;
  CHECK_FALSE(read_chart(series).ok());
}

TEST_CASE("numbers are written the same everywhere") {
  CHECK(plain_number(12968) == "12,968");
  CHECK(plain_number(1234567.25) == "1,234,567.2");
  CHECK(plain_number(77.5) == "77.5");
  CHECK(plain_number(4.25) == "4.25");
  CHECK(plain_number(0.125) == "0.125");
  CHECK(plain_number(-0.0001) == "0");
  CHECK(plain_number(100) == "100");
  CHECK(fixed_number(-1234.5, 1) == "-1,234.5");
  CHECK(without_noise(22.0 / 40 * 100) == 55.0);
}

TEST_CASE("dates are written in the order of each language") {
  Day const day = upswing::kit::day_of(2026, 6, 8);
  CHECK(say(long_date(day, Period::week), english()) == "June 8, 2026");
  CHECK(say(long_date(day, Period::week), spanish()) == "8 de junio de 2026");
  CHECK(say(long_date(day, Period::quarter), english()) == "Q2 2026");
  CHECK(say(spoken_date(day, Period::week), spanish()) == "semana del 8 de junio de 2026");
}
