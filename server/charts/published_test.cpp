// Series other people counted, read from demo/real: what their charts say and how they look.

#include <doctest/doctest.h>

#include <sstream>

#include "charts/draw.hpp"
#include "charts/golden_for_test.hpp"
#include "charts/sentence.hpp"
#include "charts/series_for_test.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

struct Row {
  std::string period;
  double numerator = 0;
  double denominator = 0;
};

std::vector<Row> rows_of(std::string const& file) {
  std::istringstream text(read_text(UPSWING_SOURCE_DIR "/demo/real/" + file));
  std::vector<Row> rows;
  std::string line;
  std::getline(text, line);  // column names
  while (std::getline(text, line)) {
    std::istringstream cells(line);
    Row row;
    std::string cell;
    std::getline(cells, row.period, ',');
    if (std::getline(cells, cell, ',')) row.numerator = std::stod(cell);
    if (std::getline(cells, cell, ',')) row.denominator = std::stod(cell);
    rows.push_back(row);
  }
  return rows;
}

Day day_of(std::string const& period) { return *upswing::kit::parse_day(period.size() == 7 ? period + "-01" : period); }

Series waits(std::string const& file, std::string const& name) {
  Series series;
  series.measure = name;
  series.definition = "People who waited more than four hours / people who came";
  series.direction = Direction::lower;
  for (Row const& row : rows_of(file)) {
    SeriesPoint point;
    point.period = day_of(row.period);
    point.numerator = row.numerator;
    point.denominator = row.denominator;
    series.points.push_back(point);
  }
  series.baseline_last = month(2017, 3);
  return series;
}

Series deaths() {
  Series series;
  series.measure = "Deaths registered each week, England and Wales";
  series.kind = Kind::count;
  series.direction = Direction::lower;
  series.period = Period::week;
  series.multiplier = 1;
  for (Row const& row : rows_of("england_wales_deaths.csv")) {
    SeriesPoint point;
    point.period = day_of(row.period);
    point.numerator = row.numerator;
    series.points.push_back(point);
  }
  return series;
}

std::string all_of(Sentence const& sentence) {
  std::string text = sentence.lead;
  for (std::string const& more : sentence.more) text += " " + more;
  return text + "\n    [" + sentence.rule + "]\n";
}

}  // namespace

TEST_CASE("published series are read as a person has accepted") {
  std::string text;
  for (Series const& series :
       {waits("england_emergency_waits.csv", "England"), waits("trust_rjc_emergency_waits.csv", "Trust RJC"),
        waits("trust_r1k_emergency_waits.csv", "Trust R1K"), waits("trust_rqm_emergency_waits.csv", "Trust RQM"),
        deaths()}) {
    Chart const chart = chart_of(series);
    text += "# " + series.measure + "\nen: " + all_of(write_sentence(chart, english())) +
            "es: " + all_of(write_sentence(chart, spanish())) + "\n";
  }
  CHECK(matches_golden("published.txt", text));
}

TEST_CASE("published series are drawn as a person has accepted") {
  Day const as_of = upswing::kit::day_of(2026, 10, 6);
  Chart const trust = chart_of(waits("trust_rjc_emergency_waits.csv", "Waits over four hours, trust RJC"));
  CHECK(matches_golden("trust_rjc_390.svg", draw_chart(trust, english(), {390, Style::page, as_of})));
  CHECK(matches_golden("trust_rjc_1280_file.svg", draw_chart(trust, spanish(), {1280, Style::file, as_of})));
  CHECK(matches_golden("deaths_1280_file.svg", draw_chart(chart_of(deaths()), english(), {1280, Style::file, as_of})));
  CHECK(matches_golden("deaths_320.svg", draw_chart(chart_of(deaths()), english(), {320, Style::page, as_of})));
}
