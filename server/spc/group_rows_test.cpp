#include "spc/group_rows.hpp"

#include <doctest/doctest.h>

#include "spc/run_chart_for_test.hpp"

using namespace upswing::spc;

TEST_CASE("rows of one key become one point, in the order of the keys") {
  Result<Grouped> const rows = group_rows(ChartType::run, {2, 1, 2}, {10, 3, 20}, {}, Aggregate::mean);
  REQUIRE(rows.ok());
  CHECK(rows.value().keys == std::vector<double>{1, 2});
  CHECK(values_of(rows.value().series.values) == Values{3, 15});
  CHECK(rows.value().series.denominators.empty());
}

TEST_CASE("with denominators the point is sum over sum, and a row that lacks a part lacks both") {
  Result<Grouped> const rows = group_rows(ChartType::run, {1, 1, 1}, {1, 2, 4}, {10, 10, missing}, Aggregate::mean);
  REQUIRE(rows.ok());
  CHECK(values_of(rows.value().series.values) == Values{3});
  CHECK(values_of(rows.value().series.denominators) == Values{20});
}

TEST_CASE("a key with missing values only stays as a missing point") {
  Result<Grouped> const rows = group_rows(ChartType::run, {1, 2}, {missing, 5}, {}, Aggregate::sum);
  REQUIRE(rows.ok());
  CHECK(values_of(rows.value().series.values) == Values{std::nullopt, 5});
}

TEST_CASE("keys that do not fit the rows are refused") {
  CHECK(group_rows(ChartType::run, {1}, {1, 2}, {}, Aggregate::sum).problem().reason == Reason::key_count);
}
