#include <doctest/doctest.h>

#include "barriers/barrier.hpp"

namespace upswing::barriers {

TEST_CASE("a barrier needs words") {
  CHECK(check(BarrierInput{"  "}).at(0).code == "required");
  CHECK(check(BarrierInput{"Stickers for brave siblings"}).empty());
}

}  // namespace upswing::barriers
