#include "charts/note.hpp"

#include <doctest/doctest.h>

#include "charts/routes.hpp"

using namespace upswing;
using namespace upswing::charts;

namespace {

Day const today = kit::day_of(2026, 10, 6);

std::string wrong(kit::def::FieldErrors const& errors) {
  std::string all;
  for (auto const& error : errors) all += (all.empty() ? "" : ", ") + error.pointer + " " + error.code;
  return all;
}

std::string wrong_note(Day period, std::optional<Audience> audience = {}) {
  return wrong(check_note(period, audience, measures::Measure{}, today));
}

NewLook look(Day on, std::vector<std::string> people) { return {{}, on, std::move(people), {}, {}}; }

}  // namespace

TEST_CASE("a note stands at the first day of one of the measure's periods that has begun") {
  CHECK(wrong_note(kit::day_of(2026, 9, 1)).empty());
  CHECK(wrong_note(kit::day_of(2026, 9, 2)) == "/period not_a_choice");
  CHECK(wrong_note(kit::day_of(2026, 11, 1)) == "/period in_future");
}

TEST_CASE("a note on days between events stands at any day") {
  measures::Measure measure;
  measure.kind = measures::MeasureKind::days_between;
  CHECK(check_note(kit::day_of(2026, 9, 17), {}, measure, today).empty());
}

TEST_CASE("a note is for a level of readers, not for people by name") {
  CHECK(wrong_note(kit::day_of(2026, 9, 1), Audience::program_staff).empty());
  CHECK(wrong_note(kit::day_of(2026, 9, 1), Audience::named) == "/audience not_a_choice");
}

TEST_CASE("a look has happened, and somebody was there") {
  CHECK(check(look(today, {"Rosa Delgado"}), today).empty());
  CHECK(wrong(check(look(kit::day_of(2026, 10, 7), {"Rosa Delgado"}), today)) == "/looked_on in_future");
  CHECK(wrong(check(look(today, {}), today)) == "/people required");
  CHECK(wrong(check(look(today, {"Rosa", "Maya\nSamuel"}), today)) == "/people/1 malformed");
  CHECK(wrong(check(look(today, std::vector<std::string>(61, "Rosa")), today)) == "/people too_long");
}

TEST_CASE("a file's name has letters without accents, digits and hyphens, and is not long") {
  CHECK(file_name("Niños & Compañía, S.A.", "% at \"goal\"", today, "svg") ==
        "ninos-compania-s-a-at-goal-2026-10-06.svg");
  CHECK(file_name("日本", "", today, "csv") == "2026-10-06.csv");
  CHECK(file_name(std::string(200, 'a'), std::string(200, 'b'), today, "csv").size() == 40 + 1 + 40 + 1 + 14);
}
