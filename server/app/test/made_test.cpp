// A made program: of any size, and the same each time.
#include <doctest/doctest.h>

#include "app/demo/demo.hpp"
#include "app/test/house.hpp"
#include "kit/audit.hpp"
#include "programs/programs.hpp"

namespace upswing::test {
namespace {

struct Counts {
  std::int64_t practices = 0;
  std::int64_t entries = 0;
  std::int64_t submissions = 0;
  std::int64_t codes = 0;
};
UPSWING_DESCRIBE(Counts, practices, entries, submissions, codes)

struct Made {
  kit::FixedClock clock{app::scenario_now("half_way")};
  kit::CountedIds ids;
  FreshDatabase database;
  app::App app{
      {.database = database.options, .key = kit::Key{}, .workers = 1, .password_cost = {.passes = 1, .memory = 8192}},
      &clock,
      ids,
      {}};

  explicit Made(app::MadeSize const& size) { app::load_made(app.world(), size, 0); }

  Counts counts() {
    Counts found;
    app.world().read(access::the_program(), [&](access::ReadTx const& tx) {
      found = tx.one<Counts>(
                    "SELECT (SELECT count(*) FROM practices_practice), (SELECT count(*) FROM measures_entry),"
                    " (SELECT count(*) FROM measures_submission),"
                    " (SELECT count(DISTINCT code) FROM programs_enrollment)")
                  .value();
    });
    return found;
  }
  // Every number there is, in one order.
  std::string numbers() {
    std::string all;
    app.world().read(access::the_program(), [&](access::ReadTx const& tx) {
      for (int i = 1; i <= 3; ++i) {
        auto const measure = programs::MeasureId{{"01999d11-9800-7003-8000-00000000000" + std::to_string(i)}};
        for (auto const& value :
             tx.all<double>("SELECT coalesce(numerator, -1) * 1000 + coalesce(denominator, 0) FROM measures_entry"
                            " WHERE measure_id = $1 ORDER BY practice_id, period",
                            measure))
          all += std::to_string(value) + " ";
      }
    });
    return kit::sha256_hex(all);
  }
};

TEST_CASE("a made program has as many practices, measures and months as were asked for") {
  Made made({40, 3, 6});
  auto const counts = made.counts();
  CHECK(counts.practices == 40);
  CHECK(counts.codes == 40);
  // Four came two months later; three are one month late, one is two.
  CHECK(counts.submissions == 40 * 6 - 4 * 2 - 3 - 2);
  CHECK(counts.entries >= 3 * counts.submissions);
}

TEST_CASE("the same size makes the same numbers each time") {
  Made one({20, 3, 6});
  Made other({20, 3, 6});
  CHECK(one.numbers() == other.numbers());
  CHECK(one.numbers() != Made({20, 3, 7}).numbers());
}

TEST_CASE("codes go on after Z and ZZ, so that a program of any size has one for each practice") {
  CHECK(programs::code_of(0) == "A");
  CHECK(programs::code_of(25) == "Z");
  CHECK(programs::code_of(26) == "AA");
  CHECK(programs::code_of(701) == "ZZ");
  CHECK(programs::code_of(702) == "AAA");
}

}  // namespace
}  // namespace upswing::test
