#include "charts/margin.hpp"

#include <doctest/doctest.h>

using namespace upswing::charts;

TEST_CASE("22 of 40 can be 15 points off by chance") {
  CHECK(proportion_margin(22, 40) == doctest::Approx(0.15417).epsilon(1e-4));
}

TEST_CASE("all of 40 is not certain: the margin is never zero") {
  CHECK(proportion_margin(40, 40) == doctest::Approx(0.0617).epsilon(1e-3));
  CHECK(proportion_margin(0, 40) == doctest::Approx(proportion_margin(40, 40)));
}

TEST_CASE("a count of 16 can be eight off by chance") { CHECK(count_margin(16) == doctest::Approx(7.84)); }
