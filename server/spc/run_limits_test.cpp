#include "spc/run_limits.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using upswing::spc::crossings_limit;
using upswing::spc::longest_run_limit;

namespace {

struct Row {
  int n, longest, crossings;
};

}  // namespace

TEST_CASE("the limits are the published ones") {
  std::vector<Row> const table = {{2, 4, 0},     {3, 5, 0},     {5, 5, 0},     {6, 6, 1},      {8, 6, 1},
                                  {9, 6, 2},     {10, 6, 2},    {11, 6, 2},    {12, 7, 3},     {13, 7, 3},
                                  {14, 7, 4},    {15, 7, 4},    {16, 7, 4},    {17, 7, 5},     {18, 7, 5},
                                  {19, 7, 6},    {20, 7, 6},    {21, 7, 6},    {22, 7, 7},     {23, 8, 7},
                                  {24, 8, 8},    {25, 8, 8},    {26, 8, 8},    {27, 8, 9},     {28, 8, 9},
                                  {30, 8, 10},   {36, 8, 13},   {40, 8, 14},   {45, 8, 17},    {46, 9, 17},
                                  {50, 9, 19},   {60, 9, 23},   {80, 9, 32},   {90, 9, 37},    {91, 10, 37},
                                  {100, 10, 41}, {150, 10, 64}, {200, 11, 88}, {1000, 13, 474}};
  for (Row const& row : table) {
    CAPTURE(row.n);
    CHECK(longest_run_limit(row.n) == row.longest);
    CHECK(crossings_limit(row.n) == row.crossings);
  }
}

TEST_CASE("the longest run limit grows at 3, 6, 12, 23, 46, 91, 182 and 363 useful points") {
  for (int const n : {3, 6, 12, 23, 46, 91, 182, 363}) {
    CAPTURE(n);
    CHECK(longest_run_limit(n) == longest_run_limit(n - 1) + 1);
  }
}

TEST_CASE("one useful point has limits too") {
  CHECK(longest_run_limit(1) == 3);
  CHECK(crossings_limit(1) == 0);
}

TEST_CASE("whole numbers and weights agree where one method hands over to the other") {
  CHECK(crossings_limit(58) == 22);
  CHECK(crossings_limit(59) == 23);
  CHECK(crossings_limit(60) == 23);
  CHECK(crossings_limit(61) == 24);
}

TEST_CASE("the crossings limit at a million points follows the normal approximation with its half step") {
  double const coins = 999999;
  double const expected = coins / 2 - 1.6448536269514722 * std::sqrt(coins) / 2;
  CHECK(std::abs(crossings_limit(1000000) - expected) <= 1.0);
  CHECK(crossings_limit(1000000) == 499177);
}

TEST_CASE("the crossings limit never falls as points are added") {
  for (int n = 2; n < 3000; ++n) REQUIRE(crossings_limit(n) >= crossings_limit(n - 1));
}
