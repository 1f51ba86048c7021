#include "spc/median.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <vector>

#include "spc/mean.hpp"

using upswing::spc::ExactSum;
using upswing::spc::mean_of;
using upswing::spc::median;
using upswing::spc::weighted_mean_of;

namespace {

double mean(std::vector<double> const& values) {
  return mean_of(
      values.size(), [](std::size_t) { return true; }, [&](std::size_t i) { return values[i]; });
}

}  // namespace

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

TEST_CASE("a sum keeps small numbers beside large ones") {
  ExactSum sum;
  for (double const value : {1e100, 1.0, -1e100}) sum.add(value);
  CHECK(sum.total() == 1.0);
}

TEST_CASE("a weighted mean of one value is exactly that value") {
  double const weights[] = {3, 7, 11};
  CHECK(weighted_mean_of(
            3, [](std::size_t) { return true; }, [](std::size_t) { return 0.1; },
            [&](std::size_t i) { return weights[i]; }) == 0.1);
}

TEST_CASE("there is no mean of nothing") { CHECK(std::isnan(mean({}))); }
