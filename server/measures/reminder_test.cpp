#include "measures/reminder.hpp"

#include <doctest/doctest.h>

#include "measures/effort_store.hpp"

namespace upswing::measures {
namespace {

std::string on(char const* today) {
  auto const reminder = reminder_on(kit::parse_day(today).value(), kit::parse_day("2026-10-10").value());
  return reminder ? std::string(kit::def::spell(*reminder)) : "nothing";
}

TEST_CASE("one mail before the day, one after it, then the coach gets an offer, then nothing more") {
  CHECK(on("2026-10-06") == "nothing");
  CHECK(on("2026-10-07") == "numbers_soon");
  CHECK(on("2026-10-10") == "numbers_soon");
  CHECK(on("2026-10-11") == "nothing");
  CHECK(on("2026-10-13") == "numbers_waiting");
  CHECK(on("2026-10-16") == "numbers_waiting");
  CHECK(on("2026-10-17") == "coach_offer");
  CHECK(on("2026-10-23") == "coach_offer");
  CHECK(on("2026-10-24") == "nothing");
}

TEST_CASE("a coach's offer is about the newest period that is a week past its day, and about none that lies far back") {
  programs::Program program;
  program.period = programs::Period::month;
  program.starts_on = kit::day_of(2026, 7, 1);
  program.ends_on = kit::day_of(2026, 9, 30);
  program.due_day = 10;
  CHECK_FALSE(offer_period(program, kit::day_of(2026, 8, 16)));
  CHECK(offer_period(program, kit::day_of(2026, 8, 17)) == kit::day_of(2026, 7, 1));
  CHECK(offer_period(program, kit::day_of(2026, 10, 16)) == kit::day_of(2026, 8, 1));
  CHECK(offer_period(program, kit::day_of(2026, 10, 17)) == kit::day_of(2026, 9, 1));
  CHECK_FALSE(offer_period(program, kit::day_of(2026, 11, 25)));
}

TEST_CASE("the link of a reminder opens its month and the cells that end in it, nothing else") {
  std::string const here = "01999d11-9800-7001-8000-000000000001";
  std::string const card = "/practices/" + here + "/data/2026-09";
  CHECK(month_card_fits(card, {here}));
  CHECK(month_card_fits(card, {here, "2026-09"}));
  CHECK(
      month_card_fits(card, {here, "2026-09", "01999d11-9800-7999-8000-000000000301"}));  // a chart of the review sheet
  CHECK_FALSE(month_card_fits(card, {here, "2026-08", "01999d11-9800-7999-8000-000000000301"}));
  CHECK(month_card_fits(card, {here, "measure", "2026-09-01"}));
  CHECK(month_card_fits(card, {here, "measure", "2026-08-31"}));
  CHECK_FALSE(month_card_fits(card, {here, "2026-08"}));
  CHECK_FALSE(month_card_fits(card, {here, "measure", "2026-10-05"}));
  CHECK_FALSE(month_card_fits(card, {here, "measure", "2026-05-01"}));
  CHECK_FALSE(month_card_fits(card, {"01999d11-9800-7001-8000-000000000002"}));
  CHECK_FALSE(month_card_fits(card, {}));
}

}  // namespace
}  // namespace upswing::measures
