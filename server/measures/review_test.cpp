// Charts looked through, and what their sums say.
#include "measures/review.hpp"

#include <doctest/doctest.h>

namespace upswing::measures {
namespace {

MeasureId const plan{{"01999d11-9800-7003-8000-000000000001"}};
MeasureId const waits{{"01999d11-9800-7003-8000-000000000002"}};

SheetRow row(MeasureId const& id, MeasureKind kind, DataSource source, std::size_t cells = 1) {
  SheetRow made;
  made.measure.id = id;
  made.measure.kind = kind;
  made.measure.data_source = source;
  made.cells.resize(cells);
  return made;
}

Sheet sheet_with(std::vector<SheetRow> rows) {
  Sheet sheet;
  sheet.period = "2026-10";
  sheet.rows = std::move(rows);
  return sheet;
}

ReviewChart chart(std::string const& id, std::vector<ReviewMark> answers) {
  return {{{id}}, std::move(answers), "", {}, 1};
}

TEST_CASE("shares counted from charts, once a period, are looked up in charts; nothing else is") {
  auto const sheet = sheet_with({row(plan, MeasureKind::proportion, DataSource::chart_review),
                                 row(waits, MeasureKind::continuous, DataSource::chart_review),
                                 row(waits, MeasureKind::proportion, DataSource::ehr_report),
                                 row(waits, MeasureKind::proportion, DataSource::chart_review, 4)});
  CHECK(reviewed_measures(sheet) == std::vector<MeasureId>{plan});
}

TEST_CASE("yes counts for the numerator, yes and no for the denominator, not applicable for neither") {
  using enum ReviewAnswer;
  auto const sheet = sheet_with({row(plan, MeasureKind::proportion, DataSource::chart_review)});
  auto const review =
      review_of(sheet, {chart("a", {{plan, yes}}), chart("b", {{plan, no}}), chart("c", {{plan, not_applicable}}),
                        chart("d", {{plan, yes}}), chart("e", {})});
  REQUIRE(review.sums.size() == 1);
  auto const entry = entry_of(review.sums[0]);
  REQUIRE(entry);
  CHECK(entry->state == EntryState::counted);
  CHECK(entry->numerator == 2.0);
  CHECK(entry->denominator == 3.0);
  CHECK_FALSE(review.sums[0].filled);
  CHECK(review.planned == 20);
}

TEST_CASE("when every chart is not applicable nobody was eligible; without an answer nothing is said") {
  CHECK(entry_of({plan, 0, 0, 5, false})->state == EntryState::not_applicable);
  CHECK_FALSE(entry_of({plan, 0, 0, 0, false}));
  CHECK(entry_of({plan, 0, 4, 0, false})->numerator == 0.0);
}

TEST_CASE("the sheet knows whether the period holds its sums, and a changed number changes its fingerprint") {
  auto sheet = sheet_with({row(plan, MeasureKind::proportion, DataSource::chart_review)});
  sheet.rows[0].measure.planned_n = 30;
  std::vector<ReviewChart> const charts{chart("a", {{plan, ReviewAnswer::yes}}),
                                        chart("b", {{plan, ReviewAnswer::no}})};
  auto const before = review_of(sheet, charts);
  Entry entry;
  entry.state = EntryState::counted;
  entry.numerator = 1;
  entry.denominator = 2;
  entry.version = 1;
  sheet.rows[0].cells[0].entry = entry;
  auto const after = review_of(sheet, charts);
  CHECK_FALSE(before.sums[0].filled);
  CHECK(after.sums[0].filled);
  CHECK(before.version != after.version);
  CHECK(after.planned == 30);
  CHECK(after.version == review_of(sheet, charts).version);
}

TEST_CASE("an answer about another measure, or twice about one, is a wrong field") {
  CHECK(check({{{plan, ReviewAnswer::yes}}}, {plan}).empty());
  CHECK(check({{{waits, ReviewAnswer::yes}}}, {plan}).front().code == "not_a_choice");
  auto const twice = check({{{plan, ReviewAnswer::yes}, {plan, ReviewAnswer::no}}}, {plan});
  REQUIRE(twice.size() == 1);
  CHECK(twice.front().pointer == "/answers/1/measure_id");
}

TEST_CASE("a goal holds from the day it was changed on") {
  Measure measure;
  measure.goal = 60;
  MeasureSettings settings{{}, {{kit::day_of(2026, 1, 1), 70}, {kit::day_of(2026, 7, 1), 80}}, 1};
  CHECK(goal_on(settings, measure, kit::day_of(2025, 12, 31)) == 60.0);
  CHECK(goal_on(settings, measure, kit::day_of(2026, 1, 1)) == 70.0);
  CHECK(goal_on(settings, measure, kit::day_of(2026, 9, 1)) == 80.0);
  settings.goal = 50;
  CHECK(goal_on(settings, measure, kit::day_of(2025, 1, 1)) == 50.0);
}

TEST_CASE("changes of a goal are in order of time, and a share is not more than all") {
  Measure measure;
  measure.kind = MeasureKind::proportion;
  measure.multiplier = 100;
  auto const day = kit::day_of(2026, 1, 1);
  CHECK(check(MeasureSettingsInput{50, {{day, 60}, {kit::plus_days(day, 1), 70}}}, measure).empty());
  CHECK(check(MeasureSettingsInput{50, {{day, 60}, {day, 70}}}, measure).front().pointer == "/changes/1/from");
  CHECK(check(MeasureSettingsInput{50, {{day, 101}}}, measure).front().pointer == "/changes/0/goal");
}

}  // namespace
}  // namespace upswing::measures
