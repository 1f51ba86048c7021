#include <doctest/doctest.h>

#include "pdsa/cycle.hpp"

namespace upswing::pdsa {

TEST_CASE("a cycle needs words") {
  CHECK(check(CycleInput{"  "}).at(0).code == "required");
  CHECK(check(CycleInput{"Stickers for brave siblings"}).empty());
}

}  // namespace upswing::pdsa
