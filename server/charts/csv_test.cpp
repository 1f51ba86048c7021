#include "charts/csv.hpp"

#include <doctest/doctest.h>

#include "charts/series_for_test.hpp"
#include "charts/words_for_test.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;

TEST_CASE("the file names measure, definition, rule set and date, then every period with what is known of it") {
  Series series = of_forty({22, gap, 31});
  series.measure = "Screening, all";
  series.points[1].note = "=new form";
  series.annotations = {{1, month(2025, 3), "New form"}};
  CHECK(
      chart_csv(chart_of(series), english(), upswing::kit::day_of(2026, 10, 6)) ==
      "Measure,\"Screening, all\"\r\n"
      "Definition,\"Visits with a scored screening tool / well visits at 9, 18, 24 or 30 months\"\r\n"
      "Chart,run\r\n"
      "Rule set,anhoej\r\n"
      "As of,2026-10-06\r\n"
      "\r\n"
      "period,label,numerator,denominator,value,state,middle line,lower limit,upper limit,lower 2 sigma,upper 2 sigma,"
      "phase,useful,in baseline,side,signal,rules broken,left out because,note\r\n"
      "2025-01-01,Jan 2025,22,40,55,counted,66.25,,,,,1,yes,no,below,no,,,\r\n"
      "2025-02-01,Feb 2025,,,,nothing sent,66.25,,,,,1,no,no,,no,,,\r\n"
      "2025-03-01,Mar 2025,31,40,77.5,counted,66.25,,,,,1,yes,no,above,no,,,\"'=new form | 1: New form\"\r\n");
}
