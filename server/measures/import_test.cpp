// Headings, dates and numbers as people write them.
#include "measures/import.hpp"

#include <doctest/doctest.h>

namespace upswing::measures {
namespace {

Measure percent() {
  Measure measure;
  measure.kind = MeasureKind::proportion;
  measure.multiplier = 100;
  return measure;
}

std::string uses(std::vector<std::string> const& header, Measure const& measure = percent()) {
  std::string all;
  for (auto const& column : columns_of(header, measure)) {
    all += (all.empty() ? "" : " ") + std::string(kit::def::spell(column.used_as));
  }
  return all;
}

TEST_CASE("columns are known by their headings, in English and Spanish") {
  CHECK(uses({"Month", "Numerator", "Denominator", "Note"}) == "period numerator denominator note");
  CHECK(uses({"Mes", "Cumplidos", "De un total de", "Nota"}) == "period numerator denominator note");
  CHECK(uses({"date", "met", "out of"}) == "period numerator denominator");
  CHECK(uses({"week", "yes", "n"}) == "period numerator denominator");
}

TEST_CASE("a clinic's own headings are taken in the usual order when nothing else is left") {
  CHECK(uses({"month", "screened", "visits"}) == "period numerator denominator");
  CHECK(uses({"month", "waited_over_4_hours", "attendances"}) == "period numerator denominator");
  CHECK(uses({"month", "a", "b", "c"}) == "period ignored ignored ignored");
}

TEST_CASE("a measure of minutes or days takes its value column") {
  Measure minutes;
  minutes.kind = MeasureKind::continuous;
  CHECK(uses({"week", "average minutes"}, minutes) == "period value");
  Measure count;
  count.kind = MeasureKind::count;
  CHECK(uses({"week", "deaths"}, count) == "period numerator");
}

TEST_CASE("a file that speaks of persons is refused") {
  for (auto const* heading : {"MRN", "Date of birth", "DOB", "Patient name", "Nombre", "Fecha de nacimiento",
                              "patient_name", "first-name", "record_number", "Medical record number"}) {
    CAPTURE(heading);
    CHECK(refusal_of(columns_of({heading, "month", "met", "out of"}, percent()), percent())->code == "identifiers");
  }
}

TEST_CASE("a month is read in every way people write it") {
  auto const september = kit::day_of(2026, 9, 1);
  for (auto const* text : {"2026-09", "2026-09-30", "9/30/2026", "09/2026", "2026/09/15", "Sep 2026", "September 2026",
                           "sept-26", "septiembre 2026", "2026-09-15 00:00:00", " Sep. 2026 ", "2026-09-15T12:00:00"}) {
    CAPTURE(text);
    CHECK(read_period(text, Period::month) == september);
  }
  CHECK(read_period("2026-W40", Period::week) == kit::day_of(2026, 9, 28));
  CHECK(read_period("10/1/2026", Period::week) == kit::day_of(2026, 9, 28));
  CHECK(read_period("2026-Q3", Period::quarter) == kit::day_of(2026, 7, 1));
}

TEST_CASE("what is no date is none") {
  for (auto const* text : {"", "soon", "13/2026", "2026-13", "31/12/2026", "2026-02-30", "9", "Sep", "1,2,3"}) {
    CAPTURE(text);
    CHECK_FALSE(read_period(text, Period::month));
  }
}

TEST_CASE("numbers may have thousands, a decimal comma or a percent sign") {
  CHECK(read_number("1,234") == 1234.0);
  CHECK(read_number("12.5") == 12.5);
  CHECK(read_number("12,5") == 12.5);
  CHECK(read_number(" 77 % ") == 77.0);
  CHECK(read_number("-3") == -3.0);
  CHECK_FALSE(read_number(""));
  CHECK_FALSE(read_number("twelve"));
  CHECK_FALSE(read_number("1e999"));
  CHECK_FALSE(read_number("nan"));
}

TEST_CASE("every line of a file gets a verdict of its own") {
  auto const report = read_table("month,met,out of\n2026-07,5,20\n\n2026-08,x,20\n2026-09,5,\n2027-01,5,20\n",
                                 percent(), access::Language::en, kit::day_of(2026, 10, 6));
  REQUIRE(report.rows.size() == 4);
  CHECK(report.rows[0].status == RowStatus::fresh);
  CHECK(report.rows[1].line == 4);
  CHECK(report.rows[1].problems.front().code == "not_a_number");
  CHECK(report.rows[2].problems.front().code == "required");
  CHECK(report.rows[3].problems.front().code == "not_begun");
}

TEST_CASE("an empty file, or one without lines, says so") {
  CHECK(read_table("", percent(), access::Language::en, kit::day_of(2026, 10, 6)).refused == "empty");
  CHECK(read_table("month,met,out of\n", percent(), access::Language::en, kit::day_of(2026, 10, 6)).refused ==
        "no_rows");
}

}  // namespace
}  // namespace upswing::measures
