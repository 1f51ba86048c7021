#include "charts/warnings.hpp"

#include <doctest/doctest.h>

#include "charts/series_for_test.hpp"

using namespace upswing;
using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

std::vector<std::string> keys(Series const& series, std::vector<Day> const& redefined = {}) {
  std::vector<std::string> list;
  for (auto const& warning : warnings_of(read_chart(series).value(), redefined)) list.push_back(warning.key);
  return list;
}

}  // namespace

TEST_CASE("a definition that changed inside the phase is told, one from before it is not") {
  Series series = of_forty({14, 17, 13, 18, 15, 16});
  CHECK(keys(series, {month(2025, 3)}) == std::vector<std::string>{"warning.definition"});
  series.setup.phases = {{month(2025, 4), {}, "A new form."}};
  CHECK(keys(series, {month(2025, 3)}).empty());
  CHECK(keys(series, {month(2025, 5)}) == std::vector<std::string>{"warning.definition"});
}
