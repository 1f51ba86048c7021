// Trails: the newest numbers of each measure as one text.
#include "measures/trail.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "measures/glance.hpp"

namespace upswing::measures {
namespace {

using kit::day_of;

MeasureId const screening{{"01999d11-9800-7003-8000-000000000001"}};
MeasureId const visits{{"01999d11-9800-7003-8000-000000000007"}};

TrailEntry share(Day period, double met, double of, bool sent) { return {period, sent, met, of, {}}; }

TEST_CASE("what was spelled is read back as it was") {
  Trail trail;
  trail.set(screening, share(day_of(2026, 1, 1), 14, 20, true));
  trail.set(screening, share(day_of(2026, 3, 1), 9, 11, false));
  trail.set(screening, {day_of(2026, 2, 1), true, {}, {}, {}});
  trail.set(visits, {day_of(2026, 1, 5), false, {}, {}, 3.25});
  trail.set(visits, {day_of(2026, 1, 12), true, 12, {}, {}});
  auto const text = spell(trail);
  CHECK(text ==
        "01999d11-9800-7003-8000-000000000001 20454s14/20 20485s 20513d9/11\n"
        "01999d11-9800-7003-8000-000000000007 20458d=3.25 20465s12/\n");
  CHECK(spell(read_trail(text)) == text);
  CHECK(read_trail("").measures.empty());
  CHECK_THROWS(read_trail("01999d11-9800-7003-8000-000000000001 20454\n"));
}

TEST_CASE("the twelfth newest sent number is the oldest that is kept, and a number however old is not lost") {
  Trail trail;
  for (int month = 0; month < 20; ++month) {
    trail.set(screening, share(kit::plus_months(day_of(2025, 1, 1), month), month, 40, true));
  }
  CHECK(trail.of(screening).size() == 12);
  CHECK(trail.of(screening).front().numerator == 8);
  for (int month = 20; month < 40; ++month) {
    trail.set(screening, {kit::plus_months(day_of(2025, 1, 1), month), true, {}, {}, {}});
  }
  CHECK(trail.of(screening).front().numerator == 19);
  CHECK(trail.of(screening).size() == 21);
}

TEST_CASE("whatever is entered, sent, opened and cleared, a trail says what one made anew says") {
  std::mt19937 dice(20261127);
  for (int world = 0; world < 200; ++world) {
    std::map<Day, TrailEntry> table;
    Trail kept;
    auto const anew = [&] {
      Trail trail;
      for (auto const& [day, entry] : table) trail.set(screening, entry);
      return trail;
    };
    for (int step = 0; step < 120; ++step) {
      Day const period = kit::plus_months(day_of(2023, 1, 1), static_cast<int>(dice() % 30));
      bool enough = true;
      switch (dice() % 6) {
        case 0:
          table.erase(period);
          enough = kept.clear(screening, period);
          break;
        case 1: {
          for (auto& [day, entry] : table) entry.sent = entry.sent || day == period;
          kept.send(screening.text, period, period);
          break;
        }
        case 2:
          table[period] = {period, dice() % 2 == 0, {}, {}, {}};
          enough = kept.set(screening, table[period]);
          break;
        default:
          table[period] = share(period, static_cast<double>(dice() % 50), 50, dice() % 3 != 0);
          enough = kept.set(screening, table[period]);
      }
      if (!enough) kept = anew();
      REQUIRE(spell(kept) == spell(anew()));
    }
  }
}

TEST_CASE("who does not read drafts finds the last twelve sent numbers, and the last value") {
  Trail trail;
  for (int month = 0; month < 14; ++month) {
    trail.set(screening, share(kit::plus_months(day_of(2025, 1, 1), month), month, 20, month < 13));
  }
  MeasureName const name{.id = screening,
                         .practice_id = {},
                         .name = "Screening",
                         .type = {},
                         .kind = MeasureKind::proportion,
                         .unit = "%",
                         .multiplier = 100,
                         .period = Period::month,
                         .goal = 90};
  auto const sent = glance_at(name, 90, trail.of(screening), false, access::Language::en);
  CHECK(sent.trail.size() == 12);
  CHECK(sent.trail.front() == 5.0);
  REQUIRE(sent.last);
  CHECK(sent.last->period == day_of(2026, 1, 1));
  CHECK(sent.last->label == "Jan 2026");
  auto const all = glance_at(name, 90, trail.of(screening), true, access::Language::en);
  CHECK(all.trail.back() == 65.0);
  CHECK(all.trail.size() == 12);
  CHECK_FALSE(glance_at(name, 90, {}, true, access::Language::en).last.has_value());
}

}  // namespace
}  // namespace upswing::measures
