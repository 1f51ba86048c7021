// Strips: short texts that say which numbers are there.
#include "measures/strip.hpp"

#include <doctest/doctest.h>

#include "measures/overview.hpp"

namespace upswing::measures {
namespace {

using kit::day_of;

MeasureId const screening{{"01999d11-9800-7003-8000-000000000001"}};
MeasureId const visits{{"01999d11-9800-7003-8000-000000000007"}};

programs::Program monthly() {
  programs::Program program;
  program.starts_on = day_of(2026, 1, 1);
  program.ends_on = day_of(2026, 12, 31);
  return program;
}

TEST_CASE("a strip grows at both ends and shrinks when numbers are cleared") {
  Strip strip;
  strip.set(screening, Period::month, day_of(2026, 3, 1), 'c');
  strip.set(screening, Period::month, day_of(2026, 6, 1), 'n');
  strip.set(screening, Period::month, day_of(2026, 1, 1), 'C');
  CHECK(spell(strip) == "\n01999d11-9800-7003-8000-000000000001 m 24312 C.c..n\n");
  strip.set(screening, Period::month, day_of(2026, 1, 1), no_mark);
  CHECK(spell(strip) == "\n01999d11-9800-7003-8000-000000000001 m 24314 c..n\n");
  strip.set(screening, Period::month, day_of(2026, 3, 1), no_mark);
  strip.set(screening, Period::month, day_of(2026, 6, 1), no_mark);
  CHECK(spell(strip) == "\n");
}

TEST_CASE("what was spelled is read back as it was") {
  Strip strip;
  strip.sent = {day_of(2026, 1, 1), day_of(2026, 2, 1)};
  strip.set(visits, Period::week, day_of(2026, 1, 5), 'a');
  strip.set(screening, Period::quarter, day_of(2026, 4, 1), 'N');
  auto const text = spell(strip);
  CHECK(text ==
        "20454 20485\n01999d11-9800-7003-8000-000000000001 q 8105 N\n01999d11-9800-7003-8000-000000000007 w 2923 a\n");
  CHECK(spell(read_strip(text)) == text);
  CHECK(read_strip(text).at(visits, Period::week, day_of(2026, 1, 5)) == 'a');
  CHECK(read_strip(text).at(visits, Period::week, day_of(2026, 1, 12)) == no_mark);
  CHECK(read_strip("").sent.empty());
}

TEST_CASE("handing in a month marks its own numbers as sent, weeks by the month in which they end") {
  Strip strip;
  strip.set(screening, Period::month, day_of(2026, 1, 1), 'c');
  strip.set(screening, Period::month, day_of(2026, 2, 1), 'c');
  strip.set(visits, Period::week, day_of(2026, 1, 26), 'c');  // ends on February 1
  strip.set(visits, Period::week, day_of(2026, 1, 19), 'n');
  strip.hand_in(day_of(2026, 1, 1), day_of(2026, 1, 31));
  CHECK(strip.at(screening, Period::month, day_of(2026, 1, 1)) == 'C');
  CHECK(strip.at(screening, Period::month, day_of(2026, 2, 1)) == 'c');
  CHECK(strip.at(visits, Period::week, day_of(2026, 1, 19)) == 'N');
  CHECK(strip.at(visits, Period::week, day_of(2026, 1, 26)) == 'c');
  CHECK(strip.sent == std::set<Day>{day_of(2026, 1, 1)});
}

TEST_CASE("a row tells what was sent, what is begun, what is open, and when a practice was not part") {
  Window const window(monthly(), day_of(2026, 6, 6), 12);
  std::vector<OverviewMeasure> const measures{{screening, "Screening", Period::month}};
  CHECK(numbers_wanted(window, all_over(window), measures) == std::vector<std::int64_t>{5});
  Strip strip;
  strip.sent = {day_of(2026, 2, 1), day_of(2026, 3, 1)};
  strip.set(screening, Period::month, day_of(2026, 2, 1), 'C');
  strip.set(screening, Period::month, day_of(2026, 3, 1), 'N');  // sent, but no number
  strip.set(screening, Period::month, day_of(2026, 4, 1), 'c');
  OverviewRow row;
  read_row(row, spell(strip), {programs::Status::active, day_of(2026, 2, 10), {}}, window, measures);
  CHECK(row.marks == "-sspol");
  CHECK(row.filled == std::vector<std::int64_t>{1});
  CHECK(row.of == std::vector<std::int64_t>{4});
}

TEST_CASE("a practice that was part all along needs no count of its own") {
  Window const window(monthly(), day_of(2026, 3, 6), 12);
  OverviewRow row;
  read_row(row, "\n", {programs::Status::active, day_of(2025, 1, 1), {}}, window, {});
  CHECK(row.marks == "ool");
  CHECK_FALSE(row.of.has_value());
}

}  // namespace
}  // namespace upswing::measures
