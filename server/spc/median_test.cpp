#include "spc/median.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <vector>

#include "spc/mean.hpp"

using upswing::spc::exact_sum;
using upswing::spc::mean;
using upswing::spc::median;

TEST_CASE("the median of an odd number of values is the middle one") { CHECK(median({3, 1, 2}) == 2.0); }

TEST_CASE("the median of an even number of values is the mean of the two middle ones") {
  CHECK(median({40, 10, 20, 30}) == 25.0);
}

TEST_CASE("there is no median of nothing") { CHECK(median({}) == std::nullopt); }

TEST_CASE("the median of a constant series is exactly that constant") {
  CHECK(median(std::vector<double>(14, 0.1)) == 0.1);
}

TEST_CASE("the median of two huge values does not overflow") {
  double const huge = std::numeric_limits<double>::max();
  CHECK(median({huge, huge}) == huge);
}

TEST_CASE("the mean of fifteen times 0.1 is exactly 0.1") { CHECK(mean(std::vector<double>(15, 0.1)) == 0.1); }

TEST_CASE("a sum keeps small numbers beside large ones") { CHECK(exact_sum({1e100, 1, -1e100}) == 1.0); }

TEST_CASE("there is no mean of nothing") { CHECK(mean({}) == std::nullopt); }
